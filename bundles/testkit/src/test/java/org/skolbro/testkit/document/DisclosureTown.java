package org.skolbro.testkit.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.Kind;
import org.skolbro.api.disclosure.Disclosure.Requester;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.disclosure.Disclosures.Answer;
import org.skolbro.api.disclosure.Disclosures.Reviewed;
import org.skolbro.api.disclosure.ReviewSheet;
import org.skolbro.api.disclosure.ReviewSheet.Mask;
import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.api.disclosure.ReviewSheet.Piece;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.testkit.InventedForm;

/** Somebody outside the schools asks to see what the archive has about Maja, who left; Nils is still there. */
final class DisclosureTown {

    final OrderTown archive = new OrderTown();
    final PaperTown town = archive.town;
    final List<Paper> printed = new ArrayList<>();
    final Disclosures disclosures = town.platform.disclosures(new Recorder(printed));
    final Caller archivist = archive.archivist;
    final Caller archivistByPassword = town.platform.callers().office(Role.ARCHIVIST, AssuranceLevel.PASSWORD);
    final Caller headteacher = town.platform.callers().headteacherOf(town.unit);
    final DocumentId plan = archive.plan;
    final DocumentId note = archive.note;

    Asked asked() {
        return new Asked(archive.today(), Way.EMAIL, "Allt om ett barn", Optional.of(new Requester("Rut Reporter", "rut@tidningen.example")),
            Way.EMAIL);
    }

    DisclosureId registered() {
        return PaperTown.done(disclosures.register(archivist, asked()));
    }

    DisclosureId with(DocumentId document) {
        return with(document, town.maja);
    }

    DisclosureId with(DocumentId document, PersonId child) {
        DisclosureId id = registered();
        add(id, document, child);
        return id;
    }

    void add(DisclosureId id, DocumentId document) {
        add(id, document, town.maja);
    }

    void add(DisclosureId id, DocumentId document, PersonId child) {
        PaperTown.done(disclosures.add(archivist, id, document, Optional.of(child)));
    }

    /** A log in the archive, about a child who has left since, and others. */
    DocumentId log(String story, PersonId child, PersonId... others) {
        DocumentId log = town.finalised(InventedForm.LOG, "story", story,
            Stream.concat(Stream.of(child), Stream.of(others)).toArray(PersonId[]::new));
        archive.archive(child);
        return log;
    }

    Disclosure read(DisclosureId id) {
        return disclosures.read(archivist, id);
    }

    ReviewSheet sheet(DisclosureId id, DocumentId document) {
        return disclosures.sheet(archivist, id, document);
    }

    Piece piece(DisclosureId id, DocumentId document, String key) {
        return sheet(id, document).pieces().stream().filter(piece -> piece.key().equals(key)).findFirst().orElseThrow();
    }

    /** Masks a word of a field, where it stands first. */
    Mask mask(DisclosureId id, DocumentId document, String key, String word) {
        int at = piece(id, document, key).text().indexOf(word);
        return new Mask(key, false, List.of(new Passage(at, at + word.length())));
    }

    Outcome<DisclosureId> review(DisclosureId id, DocumentId document, Verdict verdict, Mask... masks) {
        return disclosures.review(archivist, id, document, new Reviewed(verdict, verdict == Verdict.WHOLE ? List.of() : List.of("osl-23-1"),
            "", List.of(masks), sheet(id, document).seen()));
    }

    Outcome<DisclosureId> decide(DisclosureId id, Kind kind) {
        return disclosures.decide(archivist, id, new Answer(kind, "Det står inte klart att uppgiften kan röjas.", "Delegation 4.2",
            read(id).digest()));
    }

    Outcome<Disclosure.HandOut> handOut(DisclosureId id) {
        return disclosures.handOut(archivist, id, Way.EMAIL, OutputStream.nullOutputStream());
    }

    void protect(PersonId child) {
        town.platform.house().memory.inOne(() -> {
            Person known = town.platform.house().registerStore.person(child).orElseThrow();
            town.platform.house().registerRows.put(new Person(child, known.name(), Optional.empty(), SecurityMarking.SECRECY_MARKING, "", ""));
        });
    }

    /** A document about somebody who has not left, which her unit holds. */
    DocumentId current(PersonId child) {
        return town.finalised(InventedForm.PLAN, "purpose", "Ängen", child);
    }

    /** Writes down what it should print, and that as text. */
    private record Recorder(List<Paper> printed) implements Printer {

        @Override
        public void certificate(CertificateDocument document, OutputStream out) {
            throw new AssertionError("A copy is no protocol");
        }

        @Override
        public void paper(Paper paper, OutputStream out) {
            printed.add(paper);
            try {
                out.write(paper.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
