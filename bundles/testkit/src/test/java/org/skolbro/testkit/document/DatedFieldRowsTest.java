package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.FieldRule.Demand;
import org.skolbro.api.document.FieldRule.Years;

public class DatedFieldRowsTest {

    private final PaperTown town = new PaperTown();

    @Test
    public void leaveAFieldOutUntilTheirDayAndDemandItAfter() {
        town.platform.install(new Extras());
        Caller headteacher = town.platform.callers().of(town.town.headteacherOf(town.unit));
        Draft draft = PaperTown.done(town.documents.start(headteacher, Extras.SUPPORT.id(),
            About.child(town.maja)));
        town.type(headteacher, draft.id(), "need", "", "Lugn plats");
        town.type(headteacher, draft.id(), "grades", "", "Alla");
        town.type(headteacher, draft.id(), Draft.Change.DATE, "", Extras.CHANGE.minusDays(1).toString());
        assertTrue(PaperTown.reason(town.documents.finalise(headteacher, draft.id())).sv().startsWith("Ta bort: Betyg."));
        assertEquals(List.of("need"), keys(town.documents.draft(headteacher, draft.id())));
        town.type(headteacher, draft.id(), Draft.Change.DATE, "", Extras.CHANGE.toString());
        town.type(headteacher, draft.id(), "grades", "Alla", "");
        assertEquals(List.of("need", "grades"), keys(town.documents.draft(headteacher, draft.id())));
        assertEquals("Fyll i: Betyg.", PaperTown.reason(town.documents.finalise(headteacher, draft.id())).sv());
    }

    @Test
    public void clashOnlyWhenBothCanHoldForTheSameChildOnTheSameDay() {
        LocalDate day = Extras.CHANGE;
        assertTrue(Extras.row("extras/a", Demand.OPTIONAL, Optional.empty(), day, Optional.empty())
            .clashes(Extras.row("extras/b", Demand.OPTIONAL, Optional.of(new Years(1, 3)), day.plusYears(1), Optional.empty())));
        assertFalse(Extras.row("extras/a", Demand.OPTIONAL, Optional.of(new Years(1, 3)), day, Optional.empty())
            .clashes(Extras.row("extras/b", Demand.OPTIONAL, Optional.of(new Years(4, 6)), day, Optional.empty())));
        assertFalse(Extras.row("extras/a", Demand.OPTIONAL, Optional.empty(), day, Optional.of(day))
            .clashes(Extras.row("extras/b", Demand.OPTIONAL, Optional.empty(), day.plusDays(1), Optional.empty())));
    }

    private static List<String> keys(Draft draft) {
        return draft.fieldsToWrite().stream().map(Field::key).toList();
    }
}
