package org.skolbro.form.compulsory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.document.Field;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.GroupId;
import org.skolbro.testkit.InMemoryPlatform;

/** The dated table, as a teacher meets it. */
public class DevelopmentPlanYearsTest {

    private static final LocalDate LAST_DAY_OF_NINE_YEARS = LocalDate.of(2028, 6, 30);
    private static final LocalDate FIRST_DAY_OF_TEN_YEARS = LocalDate.of(2028, 7, 1);
    private static final List<String> WHOLE = List.of("judgements", "efforts", "other-development", "agreed");
    private static final List<String> AGREED_ONLY = List.of("agreed");

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final GroupId group;
    private final Caller teacher;

    public DevelopmentPlanYearsTest() {
        platform.install(new Compulsory());
        platform.clock().setTo(FIRST_DAY_OF_TEN_YEARS);
        group = platform.town().schoolClass(platform.town().school(Compulsory.SCHOOL), Compulsory.SCHOOL);
        teacher = platform.callers().teacherOf(group);
    }

    @Test
    public void inTheSixthYearIsOnlyWhatIsAgreedUntilTheLastDayOfNineYears() {
        assertEquals(AGREED_ONLY, fields(Talks.DEVELOPMENT_PLAN, 6, LAST_DAY_OF_NINE_YEARS));
    }

    @Test
    public void inTheSixthYearIsWholeFromTheFirstDayOfTenYears() {
        assertEquals(WHOLE, fields(Talks.DEVELOPMENT_PLAN, 6, FIRST_DAY_OF_TEN_YEARS));
    }

    @Test
    public void isWholeInTheFirstYearAndTheFifthOnBothSidesOfTheChange() {
        for (int year : new int[] {1, 5}) {
            assertEquals(WHOLE, fields(Talks.DEVELOPMENT_PLAN, year, LAST_DAY_OF_NINE_YEARS));
            assertEquals(WHOLE, fields(Talks.DEVELOPMENT_PLAN, year, FIRST_DAY_OF_TEN_YEARS));
        }
    }

    @Test
    public void hasNoJudgementsInTheYearsWithGrades() {
        assertEquals(AGREED_ONLY, fields(Talks.DEVELOPMENT_PLAN, 9, LAST_DAY_OF_NINE_YEARS));
        assertEquals(AGREED_ONLY, fields(Talks.DEVELOPMENT_PLAN, 7, FIRST_DAY_OF_TEN_YEARS));
    }

    @Test
    public void isFinalisedByWhatItsDayAsksFor() {
        Draft draft = draft(Talks.DEVELOPMENT_PLAN, 6, LAST_DAY_OF_NINE_YEARS);
        write(draft.id(), "agreed", "", "Läser hemma varje kväll");
        assertTrue(platform.documents().finalise(teacher, draft.id()) instanceof Outcome.Done<DocumentRow>);
        Draft later = draft(Talks.DEVELOPMENT_PLAN, 6, FIRST_DAY_OF_TEN_YEARS);
        write(later.id(), "agreed", "", "Läser hemma varje kväll");
        Outcome<DocumentRow> refused = platform.documents().finalise(teacher, later.id());
        assertTrue(refused instanceof Outcome.Refused<DocumentRow>(var reason) && reason.sv().equals("Fyll i: Omdömen, Insatser."));
    }

    @Test
    public void theMatrixKeepsToGradingCriteriaInTheYearsWithGrades() {
        assertEquals(List.of("levels"), fields(Assessment.MATRIX, 5, LAST_DAY_OF_NINE_YEARS));
        assertEquals(List.of("grade-steps"), fields(Assessment.MATRIX, 6, LAST_DAY_OF_NINE_YEARS));
        assertEquals(List.of("levels"), fields(Assessment.MATRIX, 6, FIRST_DAY_OF_TEN_YEARS));
        assertEquals(List.of("grade-steps"), fields(Assessment.MATRIX, 7, FIRST_DAY_OF_TEN_YEARS));
    }

    private List<String> fields(DocumentType type, int year, LocalDate day) {
        Draft draft = draft(type, year, day);
        assertTrue(draft.fieldsToWrite().stream().anyMatch(Field::required));
        return draft.fieldsToWrite().stream().map(Field::key).toList();
    }

    private Draft draft(DocumentType type, int year, LocalDate day) {
        Outcome<Draft> started = platform.documents().start(teacher, type.id(), About.child(platform.town().pupil(group, year)));
        if (!(started instanceof Outcome.Done<Draft>(Draft draft))) {
            throw new AssertionError(started);
        }
        return write(draft.id(), Change.DATE, draft.date().toString(), day.toString());
    }

    private Draft write(DocumentId draft, String key, String before, String after) {
        return platform.documents().save(teacher, draft, List.of(new Change(key, before, after)));
    }
}
