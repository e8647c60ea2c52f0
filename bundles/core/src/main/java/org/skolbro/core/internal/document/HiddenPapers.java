package org.skolbro.core.internal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.HidingStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;

/**
 * What is hidden from a reader as somebody's guardian (OSL 12 kap. 3 §), and what else must be hidden with it. To be called
 * in a unit of work.
 */
@Component(service = HiddenPapers.class)
public final class HiddenPapers {

    private final HidingStore hidings;
    private final DocumentStore documents;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public HiddenPapers(@Reference HidingStore hidings, @Reference DocumentStore documents, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.hidings = hidings;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    /** Asked of everybody in the register: a guardian may be staff too, and reads nothing more for that. */
    Hidden from(Caller caller) {
        return caller.person().map(person -> hidings.from(person, today())).orElse(Hidden.NOTHING);
    }

    /** Those of a child's holdings that the caller may be told of. */
    public List<Holding> without(Caller caller, List<Holding> held) {
        Hidden hidden = from(caller);
        if (hidden.equals(Hidden.NOTHING)) {
            return held;
        }
        Map<DocumentId, StoredDocument> known = documents.find(held.stream().map(Holding::document).distinct().toList())
            .stream().collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        return held.stream().filter(holding -> Optional.ofNullable(known.get(holding.document()))
            .map(document -> !hidden.covers(document.id(), document.about())).orElse(false)).toList();
    }

    /** What is made from a hidden document about the same child, or cites it, tells what that one tells. */
    void follow(StoredDocument made) {
        List<DocumentId> basis = Stream.concat(made.source().map(Draft.Source::document).stream(),
            documents.cited(made.id()).stream()).toList();
        if (basis.isEmpty() || !(made.about() instanceof About.OfChildren(List<PersonId> children))) {
            return;
        }
        hidings.takeTurn();
        Map<HidingId, Hiding> naming = basis.stream().flatMap(document -> hidings.naming(document).stream())
            .collect(Collectors.toMap(Hiding::id, Function.identity(), (one, same) -> one));
        for (Hiding hiding : naming.values()) {
            if (!hiding.isOver(today()) && children.contains(hiding.child())) {
                hidings.extend(hiding.id(), made.id());
                trail.writeAutomatic("guardian.hiding-extended", List.of(hiding.child()), hiding.id().toString(),
                    made.id().toString());
            }
        }
    }

    /** The document with the versions that it corrects and that correct it: whoever reads one of them reads them all. */
    public List<DocumentId> versions(DocumentId document) {
        List<DocumentId> versions = new ArrayList<>(List.of(document));
        for (Optional<DocumentId> earlier = corrected(document); earlier.isPresent(); earlier = corrected(earlier.get())) {
            versions.add(earlier.get());
        }
        for (Optional<DocumentId> later = documents.correctionOf(document); later.isPresent();
                later = documents.correctionOf(later.get())) {
            versions.add(later.get());
        }
        return versions;
    }

    private Optional<DocumentId> corrected(DocumentId document) {
        return documents.find(document).flatMap(StoredDocument::source)
            .filter(source -> source.kind() == Draft.Source.Kind.CORRECTION).map(Draft.Source::document);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
