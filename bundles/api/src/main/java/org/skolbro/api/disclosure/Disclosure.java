package org.skolbro.api.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;

/**
 * A request for public documents (begäran om utlämnande av allmän handling, 2 kap. tryckfrihetsförordningen), as one reader is
 * told of it.
 *
 * @param number in the register, such as "2026:17"
 * @param due the last day of an answer that is prompt (skyndsam)
 * @param decisions oldest first; the last one holds
 * @param ending why it was withdrawn; otherwise empty
 * @param closed when nothing more is to be done; nothing that it concerns is destroyed before
 * @param late whether it is neither decided nor withdrawn after the due day
 * @param digest of exactly what a decision now would be about
 */
public record Disclosure(DisclosureId id, String number, Asked asked, String responsible, LocalDate due, State state,
        List<Item> items, List<Decision> decisions, List<HandOut> handOuts, String ending, Optional<Instant> closed, boolean late,
        String digest) {

    public Disclosure {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        handOuts = List.copyOf(handOuts);
    }

    /** From the register to the last act. */
    public enum State {
        /** Registered (inkommen); documents are looked for and reviewed. */
        RECEIVED,
        /** Every document has been reviewed (sekretessprövad). */
        REVIEWED,
        /** Decided (beslutad), and something is to be handed out. */
        DECIDED,
        /** Handed out (utlämnad), all of it or what was not secret. */
        HANDED_OUT,
        /** Nothing is handed out (avslagen). */
        REFUSED,
        /** Taken back (återtagen) by who asked. */
        WITHDRAWN;

        public boolean isDecided() {
            return this == DECIDED || this == HANDED_OUT || this == REFUSED;
        }
    }

    /** How something comes or goes. */
    public enum Way {
        EMAIL, LETTER, PHONE, COUNTER, OTHER
    }

    /**
     * What somebody asked for.
     *
     * @param requester empty for somebody who did not say who it is, and nobody may ask (2 kap. 18 § tryckfrihetsförordningen)
     * @param answer by what way the answer is wanted
     */
    public record Asked(LocalDate received, Way via, String what, Optional<Requester> requester, Way answer) {
    }

    /** Who asks (sökande), as far as it was told; kept no longer than it is needed to answer. */
    public record Requester(String name, String contact) {

        /** Without either: it never reaches a log by being printed. */
        @Override
        public String toString() {
            return "Requester";
        }
    }

    /**
     * A document that the request concerns.
     *
     * @param child whom it was chosen for; empty for a document about a group
     * @param secrecy that its kind usually falls under
     * @param corrected whether a later document corrects it
     */
    public record Item(DocumentId document, Optional<PersonId> child, Text type, String title, LocalDate date, List<String> about,
            String unit, Secrecy secrecy, boolean corrected, Standing standing, Optional<Review> review) {

        public Item {
            about = List.copyOf(about);
        }
    }

    /** Whether a document can be read for the request now. */
    public enum Standing {
        THERE,
        /** It is about somebody whom the reader may not be told of any more; it has neither title nor names here. */
        HIDDEN,
        /** Its content is destroyed, or kept elsewhere alone. */
        GONE
    }

    /** What came of looking at a document. */
    public enum Verdict {
        WHOLE, MASKED, REFUSED
    }

    /**
     * The review (sekretessprövning) of one document.
     *
     * @param provisions ids of what it rests on, see {@link Disclosures#provisions}
     * @param masked how many places are masked
     * @param holds whether what was reviewed is still what stands there
     */
    public record Review(Verdict verdict, List<String> provisions, String reason, int masked, String by, Instant at, boolean holds) {

        public Review {
            provisions = List.copyOf(provisions);
        }
    }

    /** By whom it is decided (6 kap. 3 § offentlighets- och sekretesslagen). */
    public enum Kind {
        /** The employee who keeps the documents answers (besked); who asked can have the authority's decision then. */
        EMPLOYEE,
        /** The authority decides (myndighetens beslut), by whom it has delegated to; that can be appealed. */
        AUTHORITY
    }

    public enum Result {
        WHOLE, PARTIAL, REFUSED,
        /** No such document is kept. */
        NOTHING
    }

    /** @param delegation by what the decider may decide for the authority; empty for an employee's answer */
    public record Decision(Kind kind, Result result, String reasons, String delegation, String by, Instant at, String digest) {
    }

    /** Copies that left the house, each with its digest. */
    public record HandOut(Way way, String by, Instant at, List<File> files) {

        public HandOut {
            files = List.copyOf(files);
        }
    }

    /** @param sha256 in hex */
    public record File(String name, String sha256) {
    }
}
