package org.skolbro.core.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A protocol to be printed: title, then sections of paragraphs, facts and a table.
 *
 * @param footer stands on each page beside the page number
 */
public record CertificateDocument(Locale language, String title, String footer, List<Section> sections) {

    public CertificateDocument {
        sections = List.copyOf(sections);
    }

    public record Section(String heading, List<String> paragraphs, List<Fact> facts, Optional<Table> table) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            facts = List.copyOf(facts);
        }

        public static Section ofFacts(String heading, Fact... facts) {
            return new Section(heading, List.of(), List.of(facts), Optional.empty());
        }

        public static Section ofTable(String heading, Table table) {
            return new Section(heading, List.of(), List.of(), Optional.of(table));
        }

        public static Section ofText(String heading, String... paragraphs) {
            return new Section(heading, List.of(paragraphs), List.of(), Optional.empty());
        }
    }

    public record Fact(String label, String value) {
    }

    /** Each row has as many cells as the head. */
    public record Table(List<String> head, List<List<String>> rows) {

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }
}
