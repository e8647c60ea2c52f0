package org.skolbro.api.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.person.PersonId;

/**
 * Draft (utkast): what its authors alone see until it is finalised.
 *
 * @param version grows by one with each saved change
 * @param aboutNames the children's or the group's names, in the order of {@code about}
 * @param otherAuthors names of the authors who are not the caller
 * @param source the document it corrects or cites, if any
 * @param rules the row in force for a field, by its key: for this child's code and årskurs, on the draft's date
 * @param handedIn when it was handed in for a decision; until somebody decides or hands it back
 * @param handedBack why it came back undecided; until it is handed in again
 */
public record Draft(DocumentId id, DocumentType type, About about, List<String> aboutNames, String title,
        LocalDate date, Map<String, String> fields, List<Attachment> attachments, long version, Instant savedAt,
        List<String> otherAuthors, Optional<Source> source, Map<String, FieldRule> rules, Optional<Instant> handedIn,
        Optional<HandedBack> handedBack) {

    /** Why a document cites another. */
    public record Source(DocumentId document, Kind kind, String reason) {
        public enum Kind {
            /** Replaces a finalised document that was wrong (rättelse). */
            CORRECTION,
            /** Was the start of this one. */
            START
        }
    }

    /**
     * One thing somebody typed: {@code before} is the text her screen started from. When another author changed the same
     * field meanwhile, both texts are kept. The title has the key {@value #TITLE}, the date {@value #DATE}.
     */
    public record Change(String key, String before, String after) {
        public static final String TITLE = "$title";
        public static final String DATE = "$date";
    }

    /** That a draft came back undecided (återlämnat): from whom, and what is to be changed. */
    public record HandedBack(String by, Instant at, String reason) {
    }

    /**
     * Who decides.
     *
     * @param mine whether the caller is one of them
     * @param names of all of them, the caller's too; nobody decides where it is empty
     */
    public record Deciders(boolean mine, List<String> names) {
        public Deciders {
            names = List.copyOf(names);
        }
    }

    public Draft {
        aboutNames = List.copyOf(aboutNames);
        fields = Map.copyOf(fields);
        attachments = List.copyOf(attachments);
        otherAuthors = List.copyOf(otherAuthors);
        rules = Map.copyOf(rules);
    }

    /** A draft that has never come back. */
    public Draft(DocumentId id, DocumentType type, About about, List<String> aboutNames, String title, LocalDate date,
            Map<String, String> fields, List<Attachment> attachments, long version, Instant savedAt, List<String> otherAuthors,
            Optional<Source> source, Map<String, FieldRule> rules, Optional<Instant> handedIn) {
        this(id, type, about, aboutNames, title, date, fields, attachments, version, savedAt, otherAuthors, source, rules,
            handedIn, Optional.empty());
    }

    /** Fields as they are to be written here: without those that a row leaves out, mandatory where a row or the type says so. */
    public List<Field> fieldsToWrite() {
        return type.fields().stream().filter(field -> !demanded(field.key(), FieldRule.Demand.LEFT_OUT))
            .map(field -> isMandatory(field) ? field.mandatory() : field.optional()).toList();
    }

    private boolean isMandatory(Field field) {
        return rules.containsKey(field.key()) ? demanded(field.key(), FieldRule.Demand.MANDATORY) : field.required();
    }

    private boolean demanded(String key, FieldRule.Demand demand) {
        return rules.containsKey(key) && rules.get(key).demand() == demand;
    }

    /** A person who may be invited to write along. */
    public record CoAuthor(PersonId person, String name) {
    }
}
