package org.skolbro.core.internal.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Paper.Part;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.StoredDocument;

/**
 * All that a caller may read about one child, as a child's copy: names of other children are masked in it. To be called in a
 * unit of work; whoever calls it writes the audit line.
 */
@Component(service = ChildPapers.class)
public final class ChildPapers {

    private static final int PAGE = 1000;

    private final Gate gate;
    private final Sights sights;
    private final DocumentStore documents;
    private final Names names;
    private final DocumentNotes notes;
    private final Clock clock;

    @Activate
    public ChildPapers(@Reference Gate gate, @Reference Sights sights, @Reference DocumentStore documents, @Reference Names names,
            @Reference DocumentNotes notes, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.sights = sights;
        this.documents = documents;
        this.names = names;
        this.notes = notes;
        this.clock = clock;
    }

    /** @throws NotFound for a stranger */
    public ListedPapers readable(Caller caller, PersonId child) {
        Query query = sights.of(caller, child);
        Set<Role> roles = gate.towards(caller, child);
        return list(child, query, roles.contains(Role.HEADTEACHER) || roles.contains(Role.ARCHIVIST));
    }

    /** What a unit, or its archive, holds. What she is to the unit and the child has been asked. */
    public ListedPapers heldBy(Caller caller, PersonId child, UnitCode unit, Set<Role> roles) {
        return list(child, sights.heldBy(caller, unit, roles), true);
    }

    /** How many documents {@link #heldBy} would list for each child. */
    public Map<PersonId, Long> count(Caller caller, Map<PersonId, Set<Role>> children, UnitCode unit) {
        Map<Set<Role>, Query> queries = children.values().stream().distinct()
            .collect(Collectors.toMap(roles -> roles, roles -> sights.heldBy(caller, unit, roles)));
        return children.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            child -> documents.about(child.getKey(), queries.get(child.getValue()), Page.Request.first(1)).total()));
    }

    private ListedPapers list(PersonId child, Query query, boolean whole) {
        List<StoredDocument> found = new ArrayList<>();
        Page<StoredDocument> page;
        do {
            page = documents.about(child, query, new Page.Request(found.size(), PAGE));
            found.addAll(page.items());
        } while (page.items().size() == PAGE);
        Collections.reverse(found);
        UnaryOperator<String> told = names.told();
        found.replaceAll(document -> document.signed(told));
        List<PersonId> about = new ArrayList<>(List.of(child));
        found.forEach(document -> about.addAll(OwnDrafts.children(document.about())));
        Map<PersonId, Person> known = names.persons(about.stream().distinct().toList());
        return new ListedPapers(Optional.ofNullable(known.get(child)).orElseThrow(() -> new NotFound("No such child or group")), whole,
            found, known, names.units(found.stream().map(StoredDocument::unit).distinct().toList()), query.hidden(),
            told(notes.all(found.stream().map(StoredDocument::id).toList(), Optional.of(child)), told));
    }

    private static Map<DocumentId, List<String>> told(Map<DocumentId, List<String>> notes, UnaryOperator<String> names) {
        return notes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().stream().map(names).toList()));
    }

    /** Opens all of them. Pictures are read when they are printed. */
    public Paper paper(Caller caller, ListedPapers all, Locale language) {
        DocumentPaper looks = new DocumentPaper(language, file -> documents.open(file.id()));
        List<Part> parts = new ArrayList<>();
        all.documents().forEach(document -> documents.content(document.id())
            .ifPresent(content -> parts.add(looks.part(document, seen(all, document, content)))));
        parts.addFirst(new CoverSheet(language, clock.instant()).of(caller, all));
        return new Paper(language, all.child().name().full(), parts.size() == 1 ? "" : PaperWords.CONTENTS.in(language), parts);
    }

    private static DocumentPaper.Seen seen(ListedPapers all, StoredDocument document, Content content) {
        Masking masking = Opening.masking(document.about(), Set.of(all.child().id()), all.known());
        String correction = all.leadsToItsSource(document) ? masking.in(document.source().orElseThrow().reason()) : "";
        return new DocumentPaper.Seen(masking.in(document.title()), List.of(all.child().name().full()), List.of(),
            all.units().getOrDefault(document.unit(), document.unit().value()), correction, masking.in(content.fields()),
            masking.in(content.attachments()), all.notes(document).stream().map(masking::in).toList());
    }
}
