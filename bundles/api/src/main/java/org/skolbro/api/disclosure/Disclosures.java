package org.skolbro.api.disclosure;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.HandOut;
import org.skolbro.api.disclosure.Disclosure.Kind;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;

/**
 * Requests for public documents (begäran om utlämnande): registered, each document reviewed and masked where it is secret,
 * decided with reasons, handed out as copies. The archivist does all of it; a headteacher adds documents that her unit still
 * holds. While a request is open none of its documents is destroyed.
 *
 * <p>Documents about somebody with protected personal data are not reviewed here: they are as unknown as those that nobody has.
 */
@ProviderType
public interface Disclosures {

    /** The whole register: what is to be done by due day, then what is closed, the latest first. For the archivist. */
    List<DisclosureRow> all(Caller caller);

    /** @throws org.skolbro.api.problem.NotFound for nobody's, and for whom it is not */
    Disclosure read(Caller caller, DisclosureId id);

    /** The last day of a prompt answer to what came in on the day. */
    LocalDate due(LocalDate received);

    /** Refused without what is asked for, and for a day to come. */
    Outcome<DisclosureId> register(Caller caller, Asked asked);

    /** Makes the caller responsible. */
    Outcome<DisclosureId> take(Caller caller, DisclosureId id);

    /** Who asked does not want it any more. Refused without a reason, and when it is decided. */
    Outcome<DisclosureId> withdraw(Caller caller, DisclosureId id, String reason);

    /** Those that documents can still be added to; for the archivist and for headteachers. */
    List<Addable> addable(Caller caller);

    /** @param child whom it is read for; empty for a group's. Refused where the caller cannot read it, known or not. */
    Outcome<DisclosureId> add(Caller caller, DisclosureId id, DocumentId document, Optional<PersonId> child);

    Outcome<DisclosureId> remove(Caller caller, DisclosureId id, DocumentId document);

    /** What a review or a decision may rest on. */
    List<Provision> provisions();

    /** @throws org.skolbro.api.problem.NotFound when the document cannot be read for the request */
    ReviewSheet sheet(Caller caller, DisclosureId id, DocumentId document);

    Outcome<DisclosureId> review(Caller caller, DisclosureId id, DocumentId document, Reviewed reviewed);

    /** Whether a bundle that prints is there. */
    boolean prints();

    /** The copy as it would be handed out, by the last review. Refused before it, and where nothing is to be handed out. */
    Outcome<DocumentId> preview(Caller caller, DisclosureId id, DocumentId document, OutputStream out);

    /** For the archivist with a second factor. Refused when something was changed since the digest was shown. */
    Outcome<DisclosureId> decide(Caller caller, DisclosureId id, Answer answer);

    /** The letter with the last decision. */
    Outcome<DisclosureId> letter(Caller caller, DisclosureId id, OutputStream out);

    /** Who asked wants the authority's decision after an employee's answer: it is reviewed and decided anew. */
    Outcome<DisclosureId> reopen(Caller caller, DisclosureId id);

    /** Writes a zip with the letter, a list and a PDF of each document, and keeps that it left, with the digest of each file. */
    Outcome<HandOut> handOut(Caller caller, DisclosureId id, Way way, OutputStream out);

    /** Nothing more is to be done. Refused while a decision can be appealed. */
    Outcome<DisclosureId> close(Caller caller, DisclosureId id);

    /** A request as those see it who only add to it. */
    record Addable(DisclosureId id, String number, LocalDate received, String responsible) {
    }

    /** @param seen of the sheet that was reviewed */
    record Reviewed(Verdict verdict, List<String> provisions, String reason, List<ReviewSheet.Mask> masks, String seen) {

        public Reviewed {
            provisions = List.copyOf(provisions);
            masks = List.copyOf(masks);
        }
    }

    /**
     * @param delegation by what the caller may decide for the authority; nothing for an employee's answer
     * @param digest what the request showed
     */
    record Answer(Kind kind, String reasons, String delegation, String digest) {
    }
}
