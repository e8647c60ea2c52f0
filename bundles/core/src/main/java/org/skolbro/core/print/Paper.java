package org.skolbro.core.print;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What is to be printed (utskrift), as structure without looks: one part for each document, each beginning on a page of its
 * own.
 *
 * @param title of the whole file
 * @param contents heading of a list of the parts with their pages, after the first part; empty for none
 */
public record Paper(Locale language, String title, String contents, List<Part> parts) {

    public Paper {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A paper has at least one part");
        }
    }

    public static Paper of(Locale language, Part only) {
        return new Paper(language, only.title(), "", List.of(only));
    }

    /**
     * @param entry what it is called in the contents and bookmarks
     * @param footer stands on each of its pages before the page number
     */
    public record Part(String title, String entry, String footer, List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** A piece of a part, in reading order. */
    public sealed interface Block {
    }

    public record Heading(String text) implements Block {
    }

    /** Text as it was written; a line break stays one. */
    public record Prose(String text) implements Block {
    }

    /** Text of which passages are masked (maskade): a box stands for each, which is read aloud as what it is. */
    public record Masked(List<Passage> passages) implements Block {

        public Masked {
            passages = List.copyOf(passages);
        }
    }

    /** @param text empty for one that is masked: what is hidden never reaches a printer */
    public record Passage(String text) {

        public static final Passage MASKED = new Passage("");
    }

    public record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String label, String value) {
    }

    /**
     * A table; the first cell of each row heads it.
     *
     * @param marked whether the other cells that are not empty stand out, as the levels reached in a matrix do
     */
    public record Table(String caption, List<String> head, List<List<String>> rows, boolean marked) implements Block {

        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** @param text says what it is to somebody who cannot see it; {@code content} is opened once and closed by the printer */
    public record Picture(String text, Supplier<InputStream> content) implements Block {
    }
}
