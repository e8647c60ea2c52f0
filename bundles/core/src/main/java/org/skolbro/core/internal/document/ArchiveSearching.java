package org.skolbro.core.internal.document;

import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.archive.Archive;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.Searching.Stores;
import org.skolbro.core.store.DocumentSearchStore.Archived;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.UnitOfWork;

/** Searches archives for the archivist, by what stands outside the documents. */
@Component
public final class ArchiveSearching implements Archive {

    private static final Text NOTHING = Text.sv("Välj minst en sak att söka efter.").en("Choose at least one thing to search for.");
    private static final Text NOBODY = Text.sv("Inget barn i arkivet har det numret. Kontrollera det, tolv siffror.")
        .en("No child in the archive has that number. Check it, twelve digits.");
    private static final Text SELECTS = Text.sv("Den sortens handling säger något känsligt om den som har en, så den söks om ett barn i"
            + " taget: ange personnummer (3 kap. 3 § dataskyddslagen).")
        .en("That kind of document tells something sensitive of whoever has one, so it is searched for one child at a time: state an"
            + " identity number (chapter 3, section 3 of the Data Protection Act).");
    private static final Text YEAR = Text.sv("Ange ett år med fyra siffror.").en("State a year with four digits.");

    private final UnitOfWork work;
    private final Gate gate;
    private final Stores stores;
    private final HiddenPapers hidden;
    private final Rows rows;
    private final AuditTrail trail;

    @Activate
    public ArchiveSearching(@Reference UnitOfWork work, @Reference Gate gate, @Reference Stores stores,
            @Reference HiddenPapers hidden, @Reference Rows rows, @Reference AuditTrail trail) {
        this.work = work;
        this.gate = gate;
        this.stores = stores;
        this.hidden = hidden;
        this.rows = rows;
        this.trail = trail;
    }

    @Override
    public Choices choices(Caller caller) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return work.inOne(() -> new Choices(stores.register().units(), readable(caller).stream()
            .collect(Collectors.groupingBy(DocumentType::id)).values().stream()
            .map(versions -> new Kind(versions.getFirst().id(), latest(versions).name(), amongAll(versions)))
            .sorted(Comparator.comparing((Kind kind) -> kind.name().sv()).thenComparing(kind -> kind.id().value())).toList()));
    }

    private static DocumentType latest(List<DocumentType> versions) {
        return versions.stream().max(Comparator.comparing(DocumentType::version)).orElseThrow();
    }

    /** Having one tells nothing of somebody: public by its nature, no decision about her, no extra protection. In any version. */
    private static boolean amongAll(Collection<DocumentType> versions) {
        return versions.stream().allMatch(type -> type.secrecy() == Secrecy.OPEN && type.deciders().isEmpty()
            && type.level() == AssuranceLevel.PASSWORD);
    }

    @Override
    public Outcome<Page<Found>> search(Caller caller, Question question, Page.Request page) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return work.inOne(() -> {
            List<DocumentType> types = readable(caller).stream()
                .filter(type -> question.type().map(type.id()::equals).orElse(true)).toList();
            Optional<PersonId> child = question.number().flatMap(this::child)
                .filter(known -> gate.towards(caller, known).contains(Role.ARCHIVIST));
            Optional<Text> no = refusal(question, types, child);
            return no.<Outcome<Page<Found>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(search(caller, question, types, child, page)));
        });
    }

    private Optional<Text> refusal(Question question, List<DocumentType> types, Optional<PersonId> child) {
        if (question.number().isEmpty() && question.type().isEmpty() && question.unit().isEmpty() && question.year().isEmpty()) {
            return Optional.of(NOTHING);
        }
        if (question.number().isPresent() && child.isEmpty()) {
            return Optional.of(NOBODY);
        }
        if (question.year().filter(year -> year < 1900 || year > 9999).isPresent()) {
            return Optional.of(YEAR);
        }
        return child.isEmpty() && question.type().isPresent() && !amongAll(types) ? Optional.of(SELECTS) : Optional.empty();
    }

    private Page<Found> search(Caller caller, Question question, List<DocumentType> types, Optional<PersonId> child,
            Page.Request page) {
        Page<DocumentId> found = types.isEmpty() ? Page.empty() : stores.search().archived(new Archived(child,
            types.stream().map(type -> new TypeVersion(type.id(), type.version())).collect(Collectors.toSet()), question.unit(),
            question.year().map(year -> Year.of(year).atDay(1)), question.year().map(year -> Year.of(year).plusYears(1).atDay(1)),
            hidden.from(caller)), page);
        List<StoredDocument> documents = inOrder(found.items());
        Rows.People people = rows.people(caller, documents);
        Map<DocumentId, List<Holding>> held = stores.holdings().activeOf(found.items()).stream()
            .filter(holding -> isMeant(holding, question, child, people)).collect(Collectors.groupingBy(Holding::document));
        List<Found> shown = rows.of(documents.stream().filter(document -> held.containsKey(document.id())).toList(), people,
            document -> held.get(document.id())).stream()
            .map(row -> new Found(row, held.get(row.id()).getFirst().subject())).toList();
        trail.write(caller, "archive.searched", shown.stream().flatMap(one -> one.child().stream()).distinct().toList(), "",
            detail(question));
        return new Page<>(shown, found.total() - (found.items().size() - shown.size()));
    }

    private static boolean isMeant(Holding holding, Question question, Optional<PersonId> child, Rows.People people) {
        return holding.holderKind() == HolderKind.ARCHIVE && question.unit().map(holding.unit()::equals).orElse(true)
            && holding.subject().map(subject -> people.related().contains(subject) && child.map(subject::equals).orElse(true))
                .orElse(true);
    }

    private List<StoredDocument> inOrder(List<DocumentId> ids) {
        Map<DocumentId, StoredDocument> documents = ids.isEmpty() ? Map.of() : stores.documents().find(ids).stream()
            .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        return ids.stream().filter(documents::containsKey).map(documents::get).toList();
    }

    private static String detail(Question question) {
        return question.number().map(number -> "one child").orElse("all") + question.type().map(type -> " " + type).orElse("")
            + question.unit().map(unit -> " " + unit.value()).orElse("") + question.year().map(year -> " " + year).orElse("");
    }

    private Optional<PersonId> child(String written) {
        return stores.register().ownerOf(written);
    }

    /** In every version that was ever seen: what a form that is gone has made is found too. */
    private List<DocumentType> readable(Caller caller) {
        return gate.readable(caller, Set.of(Role.ARCHIVIST), stores.forms().types());
    }
}
