package org.skolbro.core.internal.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanExample;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.RetentionRule;

/** Rows and examples to a file and back. Holds the whole of it: a plan is small, and what is not small is no plan. */
public final class PlanFiles {

    private PlanFiles() {
    }

    /** What a file holds. With a fault the lists are not whole. */
    public record Contents(List<RetentionRule> rules, List<PlanExample> examples, List<PlanFile.Fault> faults) {
    }

    public static void write(Plan plan, PlanFile.Format format, OutputStream out) {
        List<Entry> entries = Stream.concat(plan.rules().stream().map(PlanFiles::entry), plan.examples().stream().map(PlanFiles::entry)).toList();
        String text = format == PlanFile.Format.CSV ? PlanCsv.write(entries) : PlanJson.write(entries);
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Contents read(InputStream file) {
        EntryReader reader = new EntryReader();
        try {
            String text = text(file);
            List<Entry> entries = text.stripLeading().startsWith("{") ? PlanJson.read(text) : PlanCsv.read(text);
            entries.forEach(reader::read);
            if (entries.stream().allMatch(Entry::isExample)) {
                throw new Unreadable(0, "", Complaints.NO_ROWS);
            }
        } catch (Unreadable no) {
            return new Contents(List.of(), List.of(), List.of(no.fault()));
        }
        return new Contents(reader.rules, reader.examples, reader.faults);
    }

    private static String text(InputStream file) throws Unreadable {
        try {
            byte[] bytes = file.readNBytes(PlanFile.MOST_BYTES + 1);
            if (bytes.length > PlanFile.MOST_BYTES) {
                throw new Unreadable(0, "", Complaints.TOO_LARGE);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.isBlank() || text.equals("\uFEFF")) {
                throw new Unreadable(0, "", Complaints.EMPTY);
            }
            return text;
        } catch (CharacterCodingException notText) {
            throw new Unreadable(0, "", Complaints.NOT_TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(RetentionRule rule) {
        Map<String, String> fields = new HashMap<>();
        fields.put(Entry.KIND, Entry.ROW);
        fields.put("id", rule.id().value());
        fields.put("recordKind", rule.recordKind());
        rule.type().ifPresent(type -> fields.put("type", type.value()));
        rule.schoolType().ifPresent(code -> fields.put("schoolType", code.value()));
        rule.holdingBasis().ifPresent(basis -> fields.put("basis", basis.name()));
        fields.put("milestone", rule.milestone().name());
        fields.put("months", String.valueOf(rule.months()));
        fields.put("action", rule.action().name());
        fields.put("citation", rule.basis().citation());
        fields.put("remarkSv", rule.remark().sv());
        fields.put("remarkEn", rule.remark().en());
        return new Entry(0, fields);
    }

    private static Entry entry(PlanExample example) {
        Map<String, String> fields = new HashMap<>();
        fields.put(Entry.KIND, Entry.EXAMPLE);
        fields.put("name", example.name());
        fields.put("type", example.type().value());
        fields.put("schoolType", example.schoolType().value());
        fields.put("basis", example.holdingBasis().name());
        fields.put("milestone", example.milestone().name());
        fields.put("reached", example.reached().toString());
        example.due().ifPresent(due -> fields.put("due", due.toString()));
        return new Entry(0, fields);
    }
}
