package org.skolbro.core.internal.document;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.StoredDocument;

/**
 * Documents as an archive receives them for one child: whole, with the names of other children masked, in Swedish. Asks
 * nobody: whoever calls it has asked the gate. To be called inside a unit of work.
 */
@Component(service = DeliveredPapers.class)
public final class DeliveredPapers {

    private static final Locale LANGUAGE = Locale.of("sv");

    private final DocumentStore documents;
    private final Names names;
    private final DocumentNotes notes;
    private final List<Printer> printers;

    /** @param printers none where no bundle that prints is installed */
    @Activate
    public DeliveredPapers(@Reference DocumentStore documents, @Reference Names names, @Reference DocumentNotes notes,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<Printer> printers) {
        this.documents = documents;
        this.names = names;
        this.notes = notes;
        this.printers = List.copyOf(printers);
    }

    public boolean ready() {
        return !printers.isEmpty();
    }

    /** Empty when its content is gone. */
    public Optional<ChildPackage.Paper> of(DocumentId id, PersonId child, Optional<ChildPackage.Retention> why) {
        return documents.find(id).flatMap(document -> documents.content(id).map(content -> paper(document, content, child, why)));
    }

    /**
     * As the municipality itself keeps it, with all names. Only beneath a veil are those masked who have a security marking: of the
     * children that it is about, of the group as it was that day, and of those who signed it. Empty when its content is gone.
     *
     * @param child empty for a document about a group
     * @param veil empty where those who are protected lie themselves
     */
    public Optional<ChildPackage.Paper> whole(DocumentId id, Optional<PersonId> child, Optional<Veil> veil) {
        return documents.find(id).flatMap(document -> documents.content(id).map(content -> {
            Optional<GroupId> group = document.about() instanceof About.OfGroup(GroupId named) ? Optional.of(named) : Optional.empty();
            Collection<Person> known = group.map(named -> names.members(named, document.date()))
                .orElseGet(() -> names.persons(OwnDrafts.children(document.about()))).values();
            List<Person> hidden = known.stream().filter(person -> veil.isPresent() && person.isProtected()).toList();
            List<Person> seen = known.stream().filter(person -> !hidden.contains(person)).toList();
            Masking masking = Masking.of(hidden.stream().map(Person::name).toList(), seen.stream().map(Person::name).toList());
            List<Person> about = group.isPresent() ? List.of() : seen;
            return paper(document, content, new Whom(child, group.isPresent() ? names.of(document.about())
                : about.stream().map(person -> person.name().full()).toList(),
                about.stream().flatMap(person -> person.number().stream()).map(number -> number.value()).toList(), masking,
                veil.map(Veil::staff).orElse(UnaryOperator.identity())), Optional.empty());
        }));
    }

    /**
     * What lies over copies that lie open.
     *
     * @param staff how the names of those who signed are told
     */
    public record Veil(UnaryOperator<String> staff) {
    }

    /** To be asked once for many documents. */
    public Veil veil() {
        return new Veil(names.told());
    }

    /** Whether it is still what it was: its hash, recomputed from the content. Empty when its content is gone. */
    public Optional<Boolean> is(DocumentId id, String hash) {
        return documents.find(id).flatMap(document -> documents.content(id).map(content -> ContentHash.of(document, content).equals(hash)));
    }

    private ChildPackage.Paper paper(StoredDocument document, Content content, PersonId child, Optional<ChildPackage.Retention> why) {
        Map<PersonId, Person> known = names.persons(OwnDrafts.children(document.about()));
        Optional<Person> person = Optional.ofNullable(known.get(child));
        List<String> about = person.map(someone -> List.of(someone.name().full())).orElse(List.of());
        List<String> numbers = person.flatMap(Person::number).map(number -> List.of(number.value())).orElse(List.of());
        return paper(document, content, new Whom(Optional.of(child), about, numbers, Opening.masking(document.about(), Set.of(child), known),
            UnaryOperator.identity()), why);
    }

    /** For whom, whose names and numbers stand on it, which are masked, and how those are told who signed. */
    private record Whom(Optional<PersonId> child, List<String> about, List<String> numbers, Masking masking, UnaryOperator<String> staff) {
    }

    private ChildPackage.Paper paper(StoredDocument stored, Content content, Whom whom, Optional<ChildPackage.Retention> why) {
        StoredDocument document = stored.signed(whom.staff());
        Masking masking = whom.masking();
        String unit = names.units(List.of(document.unit())).getOrDefault(document.unit(), document.unit().value());
        List<Attachment> files = masking.in(content.attachments());
        Map<String, String> fields = masking.in(content.fields());
        List<ChildPackage.Note> added = notes.parts(document.id(), whom.child()).stream()
            .map(note -> new ChildPackage.Note(note.day(), whom.staff().apply(note.by()), masking.in(note.text()))).toList();
        DocumentPaper.Seen seen = new DocumentPaper.Seen(masking.in(document.title()), whom.about(), whom.numbers(), unit,
            document.source().map(source -> masking.in(source.reason())).orElse(""), fields, files,
            added.stream().map(ChildPackage.Note::line).toList());
        Paper pdf = Paper.of(LANGUAGE, new DocumentPaper(LANGUAGE, file -> documents.open(file.id())).part(document, seen));
        return new ChildPackage.Paper(document, seen.title(), whom.about(), unit, fields,
            files.stream().map(file -> new ChildPackage.File(file, () -> documents.open(file.id()))).toList(),
            out -> printers.getFirst().paper(pdf, out), why, added);
    }
}
