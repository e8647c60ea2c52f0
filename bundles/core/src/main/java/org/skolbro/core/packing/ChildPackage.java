package org.skolbro.core.packing;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.skolbro.api.document.Attachment;
import org.skolbro.core.store.StoredDocument;

/**
 * All that is delivered of one child (leverans för ett barn).
 *
 * @param id unlike any other's and telling nothing of the child
 * @param documents read once, one after the other
 */
public record ChildPackage(String id, Instant at, Delivery delivery, Child child, Iterator<Paper> documents) {

    /**
     * @param deliverer the organisation that delivers, by name and code
     * @param contact who answers for it
     * @param archive the organisation that receives
     * @param software name and version of what wrote the package
     */
    public record Delivery(String id, Organisation deliverer, String contact, Organisation archive, String software, String version) {
    }

    /** @param code organisation number or another code; may be empty */
    public record Organisation(String name, String code) {
    }

    /** @param number identity number with 12 digits; empty when there is none */
    public record Child(String number, String name) {
    }

    /**
     * A document as it is delivered for this child: names of other children are masked in it.
     *
     * @param pdf writes it as PDF/A-2a
     * @param retention why it is delivered
     * @param notes what was added to it since, oldest first
     */
    public record Paper(StoredDocument document, String title, List<String> about, String unit, Map<String, String> fields,
            List<File> files, Consumer<OutputStream> pdf, Optional<Retention> retention, List<Note> notes) {

        public Paper {
            about = List.copyOf(about);
            fields = Map.copyOf(fields);
            files = List.copyOf(files);
            notes = List.copyOf(notes);
        }

        /** To which nothing was added. */
        public Paper(StoredDocument document, String title, List<String> about, String unit, Map<String, String> fields,
                List<File> files, Consumer<OutputStream> pdf, Optional<Retention> retention) {
            this(document, title, about, unit, fields, files, pdf, retention, List.of());
        }
    }

    /** What was added to a document that is not changed any more (tillägg, dataskyddsförordningen art. 16). */
    public record Note(LocalDate day, String by, String text) {

        /** On one line, as it stands in print. */
        public String line() {
            return day + ", " + by + ": " + text;
        }
    }

    /** @param content opened once and closed by the reader */
    public record File(Attachment attachment, Supplier<InputStream> content) {
    }

    /** The row of the records plan by which a document is delivered, and what its period was counted from. */
    public record Retention(String plan, String decision, String rule, String basis, String action, String milestone,
            LocalDate milestoneDate, int months) {
    }
}
