package org.skolbro.ui.internal.overview;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.skolbro.ui.view.Status.Tone.INFO;
import static org.skolbro.ui.view.Status.Tone.NEUTRAL;
import static org.skolbro.ui.view.Status.Tone.WARN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.document.Field.Section;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.document.FieldRule.Demand;
import org.skolbro.api.document.FieldRule.Years;
import org.skolbro.api.document.FieldRuleId;
import org.skolbro.api.document.GroupOverview;
import org.skolbro.api.document.GroupOverview.Begun;
import org.skolbro.api.document.GroupOverview.Child;
import org.skolbro.api.document.GroupOverview.Written;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;
import org.skolbro.ui.fake.Somebody;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.OverviewPlan;
import org.skolbro.ui.view.OverviewPlan.Stage;

public class RowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final SchoolType SCHOOL = new SchoolType("GR");
    private static final LegalBasis LAW = LegalBasis.of("Lag 1 §");
    private static final Text WORD = Text.sv("Ord").en("Word");
    private static final Child MAJA = new Child(new PersonId(1), new PersonName("Maja", "Ask"), Optional.of(4));
    private static final Child ALI = new Child(new PersonId(2), new PersonName("Ali", "Öst"), Optional.of(8));
    private static final Words WORDS = Words.in(Words.SWEDISH);
    private static final Here HERE = Somebody.with(Role.TEACHER).inSwedish();

    private static final DocumentType TALK = type("talk", Field.date("date", WORD, WORD));
    private static final DocumentType IUP = type("plan", Field.text("text", WORD, WORD));
    private static final DocumentType REPORT = type("report", Field.text("text", WORD, WORD));
    private static final DocumentType PROGRAMME = type("programme", Field.date("evaluation", WORD, WORD));
    private static final DocumentType EVALUATION = type("evaluation", Field.text("text", WORD, WORD));
    private static final DocumentType MATRIX = type("matrix", Field.matrix("levels", WORD, WORD,
        List.of(level("on-the-way", "På väg"), level("good", "Godtagbart"), level("more", "Mer")), List.of(section("swedish"), section("art"))));
    private static final FieldRule ONLY_EARLY = new FieldRule(new FieldRuleId("some/early"), IUP.id(), "text", Demand.MANDATORY,
        Set.of(SCHOOL), Optional.of(new Years(1, 5)), LocalDate.of(2013, 1, 1), Optional.empty(), LAW);

    private static final OverviewPlan PLAN = OverviewPlan.of("some", SCHOOL)
        .eachTerm(TALK, Text.sv("Samtal").en("Talk"))
        .eachYear(IUP, Text.sv("IUP").en("Plan"), List.of(ONLY_EARLY))
        .support(Text.sv("Stöd").en("Support"), Stage.of(REPORT, Text.sv("Anmält").en("Reported"), WARN),
            Stage.of(PROGRAMME, Text.sv("Program").en("Programme"), INFO).until("evaluation"),
            Stage.of(EVALUATION, Text.sv("Utvärderat").en("Evaluated"), NEUTRAL))
        .levels(MATRIX, "levels");

    private final List<Written> written = new ArrayList<>();
    private final List<Begun> begun = new ArrayList<>();

    @Test
    public void sayWhatThisTermLacks() {
        assertEquals(Mark.MISSING, cell(MAJA, 0).mark());
        wrote(MAJA, TALK, LocalDate.of(2026, 5, 20), Map.of());
        assertEquals(Mark.EARLIER, cell(MAJA, 0).mark());
        wrote(MAJA, TALK, LocalDate.of(2026, 9, 3), Map.of());
        assertEquals(Mark.DONE, cell(MAJA, 0).mark());
        assertEquals("Klart 2026-09-03", cell(MAJA, 0).in(WORDS));
    }

    @Test
    public void sayThatATalkIsBookedAndWhoseDraftItIs() {
        begun.add(new Begun(MAJA.id(), TALK.id(), new DocumentId(9), Optional.of(LocalDate.of(2026, 12, 3)), false));
        assertEquals("Bokat 2026-12-03", cell(MAJA, 0).in(WORDS));
        assertEquals(Optional.of("skriv/9"), cell(MAJA, 0).path());
        begun.set(0, new Begun(MAJA.id(), TALK.id(), new DocumentId(9), Optional.of(TODAY.minusDays(1)), false));
        assertEquals(Mark.DRAFT, cell(MAJA, 0).mark());
    }

    @Test
    public void askForAPlanInTheYearsThatOweOne() {
        assertEquals(Mark.MISSING, cell(MAJA, 1).mark());
        assertEquals(Mark.NONE, cell(ALI, 1).mark());
        wrote(ALI, IUP, LocalDate.of(2024, 5, 1), Map.of());
        assertEquals(Mark.PRESENT, cell(ALI, 1).mark());
    }

    @Test
    public void sayHowFarSupportHasComeAndWhenItIsOverdue() {
        wrote(MAJA, REPORT, LocalDate.of(2026, 9, 1), Map.of());
        assertEquals("Anmält 2026-09-01", cell(MAJA, 2).in(WORDS));
        wrote(MAJA, PROGRAMME, LocalDate.of(2026, 9, 20), Map.of("evaluation", "2026-12-18"));
        assertEquals("Program 2026-12-18", cell(MAJA, 2).in(WORDS));
        wrote(MAJA, PROGRAMME, LocalDate.of(2026, 9, 20), Map.of("evaluation", "2026-11-01"));
        assertEquals(Mark.OVERDUE, cell(MAJA, 2).mark());
        assertTrue(row(MAJA).is(Row.Which.LACKING, PLAN.matters()));
        assertTrue(row(MAJA).is(Row.Which.ONGOING, PLAN.matters()));
        wrote(MAJA, EVALUATION, LocalDate.of(2026, 11, 20), Map.of());
        assertFalse(row(MAJA).is(Row.Which.ONGOING, PLAN.matters()));
    }

    @Test
    public void sayThatADecisionIsWaitedFor() {
        wrote(MAJA, REPORT, LocalDate.of(2026, 9, 1), Map.of());
        begun.add(new Begun(MAJA.id(), PROGRAMME.id(), new DocumentId(9), Optional.empty(), true));
        assertEquals(Mark.WAITING, cell(MAJA, 2).mark());
    }

    @Test
    public void tellLevelsApartWithoutColours() {
        wrote(MAJA, MATRIX, TODAY, Map.of("levels", "swedish/reads=good"));
        LevelsChoice swedish = LevelsChoice.of(PLAN).getFirst();
        Choice reads = swedish.section().criteria().getFirst();
        assertEquals("▰▰▱", swedish.at(row(MAJA), reads).orElseThrow().sign(HERE));
        assertEquals(Optional.empty(), swedish.at(row(ALI), reads));
        assertEquals(Optional.empty(), LevelsChoice.of(PLAN).getLast().at(row(MAJA), reads));
    }

    @Test
    public void areFoundByNameAndByWhatTheySay() {
        assertTrue(row(ALI).matches("öst", WORDS));
        assertTrue(row(ALI).matches("saknas", WORDS));
        assertFalse(row(ALI).matches("klart", WORDS));
    }

    @Test
    public void areTakenOutWithWordDayAndLevel() {
        wrote(MAJA, TALK, LocalDate.of(2026, 9, 3), Map.of());
        wrote(MAJA, MATRIX, TODAY, Map.of("levels", "swedish/reads=good"));
        List<List<String>> lines = new OverviewExport(HERE, PLAN.matters(), SCHOOL, Optional.of(LevelsChoice.of(PLAN).getFirst()))
            .of(rows().stream()).toList();
        assertEquals(List.of("Elev", "Samtal", "Samtal, dag", "IUP", "IUP, dag", "Stöd", "Stöd, dag", "swedish: Läser"), lines.getFirst());
        assertEquals(List.of("Maja Ask", "Klart", "2026-09-03", "Saknas", "", "Inget", "", "Godtagbart"), lines.get(1));
    }

    private void wrote(Child child, DocumentType type, LocalDate date, Map<String, String> values) {
        written.removeIf(one -> one.child().equals(child.id()) && one.type().equals(type.id()));
        written.add(new Written(child.id(), type.id(), new DocumentId(written.size() + 1), date, values));
    }

    private List<Row> rows() {
        return Rows.of(new GroupOverview(List.of(MAJA, ALI), written, begun), PLAN.matters(), SCHOOL, TODAY);
    }

    private Row row(Child child) {
        return rows().stream().filter(row -> row.child().equals(child)).findFirst().orElseThrow();
    }

    private Cell cell(Child child, int matter) {
        return row(child).cell(matter);
    }

    private static DocumentType type(String id, Field field) {
        return DocumentType.named("some/" + id, WORD).because(LAW).fields(field).writtenBy(Role.TEACHER).readBy(Role.TEACHER).build();
    }

    private static Choice level(String key, String word) {
        return new Choice(key, Text.sv(word).en(word));
    }

    private static Section section(String key) {
        return new Section(key, Text.sv(key).en(key), List.of(new Choice("reads", Text.sv("Läser").en("Reads"))));
    }
}
