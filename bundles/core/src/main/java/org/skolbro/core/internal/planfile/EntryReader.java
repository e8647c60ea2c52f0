package org.skolbro.core.internal.planfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.PlanExample;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;

/** Makes rows and examples of what a file says, and remembers all that is wrong instead of stopping at the first. */
final class EntryReader {

    final List<RetentionRule> rules = new ArrayList<>();
    final List<PlanExample> examples = new ArrayList<>();
    final List<PlanFile.Fault> faults = new ArrayList<>();

    /** Those that are not told of, too. */
    private int found;

    void read(Entry entry) {
        int before = found;
        switch (entry.of(Entry.KIND)) {
            case Entry.ROW -> row(entry, before);
            case Entry.EXAMPLE -> example(entry, before);
            default -> fault(entry, Entry.KIND, Complaints.KIND);
        }
    }

    private void row(Entry entry, int before) {
        RetentionRuleId id = needed(entry, "id", RetentionRuleId::new, Complaints.ROW_ID);
        String kind = optional(entry, "recordKind", EntryReader::recordKind, Complaints.recordKind()).orElse(RetentionRule.DOCUMENT);
        Optional<DocumentTypeId> type = optional(entry, "type", DocumentTypeId::new, Complaints.TYPE);
        Optional<SchoolType> code = optional(entry, "schoolType", SchoolType::new, Complaints.SCHOOL_TYPE);
        Optional<Basis> basis = optional(entry, "basis", Basis::valueOf, Complaints.oneOf(Basis.class));
        Milestone milestone = needed(entry, "milestone", Milestone::valueOf, Complaints.oneOf(Milestone.class));
        Integer months = needed(entry, "months", EntryReader::months, Complaints.MONTHS);
        if (milestone == Milestone.AGE_REACHED && months != null && !RetentionRule.isAge(months)) {
            fault(entry, "months", Complaints.AGE);
        }
        Action action = needed(entry, "action", Action::valueOf, Complaints.oneOf(Action.class));
        LegalBasis citation = needed(entry, "citation", LegalBasis::of, Complaints.NEEDED);
        String sv = needed(entry, "remarkSv", EntryReader::written, Complaints.NEEDED);
        String en = needed(entry, "remarkEn", EntryReader::written, Complaints.NEEDED);
        if (found == before) {
            rules.add(new RetentionRule(id, kind, type, code, basis, milestone, months, action, citation, new Text(sv, en)));
        }
    }

    private void example(Entry entry, int before) {
        String name = needed(entry, "name", EntryReader::name, Complaints.NAME);
        DocumentTypeId type = needed(entry, "type", DocumentTypeId::new, Complaints.TYPE);
        SchoolType code = needed(entry, "schoolType", SchoolType::new, Complaints.SCHOOL_TYPE);
        Basis basis = needed(entry, "basis", Basis::valueOf, Complaints.oneOf(Basis.class));
        Milestone milestone = needed(entry, "milestone", Milestone::valueOf, Complaints.oneOf(Milestone.class));
        LocalDate reached = needed(entry, "reached", LocalDate::parse, Complaints.DAY);
        Optional<LocalDate> due = optional(entry, "due", LocalDate::parse, Complaints.DAY);
        if (found == before) {
            examples.add(new PlanExample(name, type, code, basis, milestone, reached, due));
        }
    }

    private <T> Optional<T> optional(Entry entry, String field, Function<String, T> as, Text whatToDo) {
        return entry.of(field).isEmpty() ? Optional.empty() : Optional.ofNullable(needed(entry, field, as, whatToDo));
    }

    /** Null with a fault. */
    private <T> T needed(Entry entry, String field, Function<String, T> as, Text whatToDo) {
        try {
            return as.apply(entry.of(field));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            fault(entry, field, entry.of(field).isBlank() ? Complaints.NEEDED : whatToDo);
            return null;
        }
    }

    private void fault(Entry entry, String field, Text whatToDo) {
        found++;
        if (faults.size() < PlanFile.MOST_FAULTS) {
            faults.add(new PlanFile.Fault(entry.place(), field, whatToDo));
        }
    }

    private static String recordKind(String text) {
        if (!text.equals(RetentionRule.DOCUMENT) && RecordKind.named(text).isEmpty()) {
            throw new IllegalArgumentException("no kind");
        }
        return text;
    }

    private static Integer months(String text) {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) > 1200) {
            throw new IllegalArgumentException("no months");
        }
        return Integer.parseInt(text);
    }

    private static String name(String text) {
        if (written(text).length() > 200) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }

    private static String written(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text;
    }
}
