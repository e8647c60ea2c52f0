package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.Forecast;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans.Foreseen;
import org.skolbro.api.retention.RetentionRule.Milestone;

public class ForecastOfAPlanTest {

    private final ArchiveTown town = new ArchiveTown();
    private final LocalDate today = town.platform.clock().today();

    @Test
    public void countsWhatIsDueAlreadyAndThenYearByYear() {
        town.due();
        HoldingId thisYear = handedOver(today.minusMonths(18).plusDays(1));
        HoldingId later = handedOver(today.minusMonths(6));
        Forecast forecast = forecast(draft());
        assertEquals(1, holdings(forecast, today));
        assertEquals(1, holdings(forecast, lastDayOf(today.getYear())));
        assertEquals(1, holdings(forecast, lastDayOf(today.plusMonths(12).getYear())));
        assertEquals(3, forecast.total());
        assertEquals(List.of(thisYear), behind(Optional.of(today), lastDayOf(today.getYear())));
        assertEquals(List.of(later), behind(Optional.of(lastDayOf(today.getYear())), lastDayOf(today.plusMonths(12).getYear())));
    }

    @Test
    public void countsTheSameAsARunOfTheDay() {
        town.due();
        town.due();
        handedOver(today);
        Plan adopted = town.adopt(ArchiveTown.afterHandOver());
        assertEquals(town.preview().totals().items(), holdings(forecast(adopted), today));
    }

    @Test
    public void comparesTwoVersionsOnADay() {
        town.due();
        handedOver(today.minusMonths(6));
        Plan slow = draft();
        RetentionRule row = ArchiveTown.afterHandOver();
        Plan fast = ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(RetentionRule.forDocuments(row.id().value(),
            ArchiveTown.LOG, ArchiveTown.FS, Basis.HANDED_OVER, row.milestone(), 6, row.action(), row.basis(), row.remark()))));
        assertEquals(1, town.records.plans.forecastUntil(town.archivist, slow.id(), today).total());
        assertEquals(2, town.records.plans.forecastUntil(town.archivist, fast.id(), today).total());
        assertEquals(2, town.records.plans.forecastUntil(town.archivist, slow.id(), today.plusMonths(12)).total());
    }

    @Test
    public void leavesOutWhatAHoldStops() {
        town.due(town.document(), new PersonId(7));
        ArchiveTown.done(town.records.holds.place(town.archivist, new HoldRow.OnChild(new PersonId(7)), "Tvist", ArchiveTown.LAW));
        assertEquals(0, forecast(draft()).total());
    }

    @Test
    public void givesTheReasonOfEachAlsoFromADraft() {
        town.due();
        DisposalItem item = items(Optional.empty(), today).items().getFirst();
        assertTrue(item.why().en(), item.why().en().startsWith("Destroyed 2025-12-12, 18 months after the hand-over 2024-06-12"));
        assertTrue(item.why().en(), item.why().en().endsWith("by plan 1, a draft."));
    }

    @Test
    public void isForArchivistsAndAuditors() {
        Plan draft = draft();
        assertEquals(0, town.records.plans.forecast(town.platform.callers().auditor(), draft.id(), 1, Progress.NONE).total());
        assertThrows(NotPermitted.class,
            () -> town.records.plans.forecast(town.platform.callers().administrator(), draft.id(), 1, Progress.NONE));
    }

    private HoldingId handedOver(LocalDate day) {
        return town.hold(town.document(), new PersonId(8), Basis.HANDED_OVER, Map.of(Milestone.HANDED_OVER, day));
    }

    private Plan draft() {
        return ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(ArchiveTown.afterHandOver())));
    }

    private Forecast forecast(Plan plan) {
        return town.records.plans.forecast(town.archivist, plan.id(), 10, Progress.NONE);
    }

    private List<HoldingId> behind(Optional<LocalDate> after, LocalDate until) {
        return items(after, until).items().stream().map(DisposalItem::holding).toList();
    }

    private Page<DisposalItem> items(Optional<LocalDate> after, LocalDate until) {
        Foreseen all = new Foreseen(Optional.of(ArchiveTown.FS), Optional.of(ArchiveTown.LOG), Optional.empty(), after, until);
        return town.records.plans.forecastItems(town.archivist, draft().id(), all, Page.Request.first(9));
    }

    private static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static long holdings(Forecast forecast, LocalDate until) {
        return forecast.rows().stream().filter(row -> row.until().equals(until)).mapToLong(Forecast.Row::holdings).sum();
    }
}
