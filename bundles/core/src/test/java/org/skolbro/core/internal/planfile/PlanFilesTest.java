package org.skolbro.core.internal.planfile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.Test;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanExample;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;

public class PlanFilesTest {

    private static final String HEADING = "kind;id;type;schoolType;basis;milestone;months;action;citation;remarkSv;remarkEn\n";
    private static final String ROW = "row;skola/rad;;GR;;FINALISED;42;DESTROY;Beslut § 4;Anmärkning;Remark\n";
    /** What breaks files: quotes, separators, line breaks, formulas, apostrophes, and letters of several bytes. */
    private static final String[] PARTS = {"a", "Å", "\"", ";", ",", "\n", "\r\n", "\r", "'", "=", "-", "+", "@", "\t", " ", "{", "\\", "\u2013",
        "\uD83D\uDE80", "\u0000", "0"};

    @Test
    public void giveBackWhatWasWrittenWhateverItWas() {
        Random random = new Random(1066);
        for (int round = 0; round < 100; round++) {
            Plan plan = plan(random);
            for (PlanFile.Format format : PlanFile.Format.values()) {
                PlanFiles.Contents read = PlanFiles.read(file(written(plan, format)));
                assertEquals(List.of(), read.faults());
                assertEquals(plan.rules(), read.rules());
                assertEquals(plan.examples(), read.examples());
            }
        }
    }

    @Test
    public void takeWhatASpreadsheetMadeOfIt() {
        assertEquals(List.of(), PlanFiles.read(file("\uFEFF" + HEADING + ROW)).faults());
        assertEquals(List.of(), PlanFiles.read(file((HEADING + ROW).replace(';', ',').replace("\n", "\r\n") + ",,,,,,,,,,\r\n")).faults());
    }

    @Test
    public void neverHoldAFormula() {
        RetentionRule rule = rule("skola/rad", "=HYPERLINK(\"http://x\")");
        String csv = written(Plan.draft(new PlanId(1), 1, List.of(rule), List.of()), PlanFile.Format.CSV);
        assertTrue(csv, csv.contains("\"'=HYPERLINK"));
    }

    @Test
    public void sayForEachRowAndFieldWhatToDo() {
        PlanFiles.Contents read = PlanFiles.read(file(HEADING + ROW.replace("42", "4x").replace("FINALISED", "SOON") + ROW.replace("skola/rad", "Rad 1")
            + "note;;;;;;;;;;\n"));
        assertEquals(List.of("2 milestone", "2 months", "3 id", "4 kind"), places(read));
        assertEquals("Write a whole number from 0 to 1200.", read.faults().get(1).whatToDo().en());
        assertTrue(read.faults().getFirst().whatToDo().sv().startsWith("Skriv ett av: DOCUMENT_DATE, "));
    }

    @Test
    public void takeAnAgeInWholeYearsOnly() {
        String age = ROW.replace("FINALISED", "AGE_REACHED");
        assertEquals(List.of(), PlanFiles.read(file(HEADING + age.replace("42", "240"))).faults());
        PlanFiles.Contents read = PlanFiles.read(file(HEADING + age + age.replace("42", "0")));
        assertEquals(List.of("2 months", "3 months"), places(read));
        assertEquals(Complaints.AGE, read.faults().getFirst().whatToDo());
    }

    @Test
    public void areRefusedWithoutTheirColumnsOrWithOthers() {
        assertEquals(List.of("1 kind"), places(PlanFiles.read(file(HEADING.replace("kind;", "") + ROW.replace("row;", "")))));
        assertEquals(List.of("1 colour"), places(PlanFiles.read(file(HEADING.replace("kind", "colour")))));
        assertEquals(List.of("2 "), places(PlanFiles.read(file(HEADING + ROW.replace("GR;", "")))));
    }

    @Test
    public void areRefusedWhenEmptyHugeOrSomethingElse() {
        assertEquals(Complaints.EMPTY, only(file("")));
        assertEquals(Complaints.EMPTY, only(file("\uFEFF")));
        assertEquals(Complaints.NO_ROWS, only(file(HEADING)));
        assertEquals(Complaints.NO_ROWS, only(file("{\"format\":\"skolbro-plan-1\",\"rows\":[]}")));
        assertEquals(Complaints.TOO_LARGE, only(new Endless()));
        assertEquals(Complaints.TOO_MANY, only(file(HEADING + ROW.repeat(PlanFile.MOST_ROWS + 1))));
        assertEquals(Complaints.NOT_TEXT, only(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe})));
    }

    @Test
    public void areRefusedWhenTheJsonIsBroken() {
        for (String broken : List.of("{", "{\"rows\":{}}", "{\"rows\":[[]]}", "{\"rows\":[{\"id\":{}}]}", "{\"format\":\"skolbro-plan-1\"} x",
                "{\"rows\":[],\"rows\":[]}", "{\"rows\":" + "[".repeat(100_000))) {
            assertEquals(broken.substring(0, Math.min(40, broken.length())), Complaints.BROKEN_JSON, only(file(broken)));
        }
        assertEquals(Complaints.FORMAT, only(file("{\"rows\":[{\"id\":\"a/b\"}]}")));
    }

    @Test
    public void tellOfAHundredFaultsAtMost() {
        assertEquals(PlanFile.MOST_FAULTS, PlanFiles.read(file(HEADING + ROW.replace("42", "-1").repeat(500))).faults().size());
    }

    private static Plan plan(Random random) {
        List<RetentionRule> rules = IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(i -> rule(random, i)).toList();
        List<PlanExample> examples = IntStream.range(0, random.nextInt(3)).mapToObj(i -> new PlanExample(text(random), new DocumentTypeId("preschool/log"),
            new SchoolType("FS"), one(random, Basis.values()), one(random, Milestone.values()), LocalDate.ofEpochDay(random.nextInt(30_000)),
            maybe(random, LocalDate.ofEpochDay(random.nextInt(40_000))))).toList();
        return Plan.draft(new PlanId(1), 1, rules, examples);
    }

    private static RetentionRule rule(Random random, int i) {
        Milestone milestone = one(random, Milestone.values());
        int months = milestone == Milestone.AGE_REACHED ? 12 + 12 * random.nextInt(100) : random.nextInt(1201);
        return new RetentionRule(new RetentionRuleId("skola/rad-" + i), random.nextBoolean() ? RetentionRule.DOCUMENT : "account",
            maybe(random, new DocumentTypeId("preschool/log")), maybe(random, new SchoolType("FS")), maybe(random, one(random, Basis.values())),
            milestone, months, one(random, Action.values()), LegalBasis.of(text(random)), new Text(text(random), text(random)));
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(12), 0, PARTS.length).mapToObj(i -> PARTS[i]).collect(Collectors.joining()) + "x";
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static RetentionRule rule(String id, String remark) {
        return new RetentionRule(new RetentionRuleId(id), RetentionRule.DOCUMENT, Optional.empty(), Optional.empty(), Optional.empty(),
            Milestone.FINALISED, 12, Action.DESTROY, LegalBasis.of("Beslut"), new Text(remark, remark));
    }

    private static String written(Plan plan, PlanFile.Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFiles.write(plan, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Text only(InputStream file) {
        List<PlanFile.Fault> faults = new ArrayList<>(PlanFiles.read(file).faults());
        assertEquals(faults.toString(), 1, faults.size());
        return faults.getFirst().whatToDo();
    }

    private static List<String> places(PlanFiles.Contents read) {
        return read.faults().stream().map(fault -> fault.row() + " " + fault.field()).toList();
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Never ends, whoever reads it. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return ' ';
        }
    }
}
