package org.skolbro.ui.internal.start;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.DisclosureRow;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.transition.Transitions;

/** What waits for an administrator and for an archivist. */
public class TodayOfAnOfficeTest {

    @Test
    public void asksNothingThatTheRoleMayNotKnow() {
        assertEquals(new Today.Columns(List.of(), List.of(), List.of()), office(Role.AUDITOR, false, Optional.empty()));
    }

    @Test
    public void tellsTheFirstAdministratorWhereToBegin() {
        assertEquals(List.of("mitt-konto", "register"), Asked.paths(office(Role.ADMINISTRATOR, false, Optional.empty()).decide()));
        assertEquals(List.of(), Asked.paths(office(Role.ADMINISTRATOR, true, Optional.of(imported(0))).decide()));
    }

    @Test
    public void tellsTheAdministratorOfRowsToCorrect() {
        assertEquals("12 rader avvisades i senaste inläsningen",
            office(Role.ADMINISTRATOR, true, Optional.of(imported(12))).decide().getFirst().detail().sv());
    }

    @Test
    public void proposesToTheAdministratorToRemindWhenItIsTime() {
        assertEquals(List.of("paminnelser"), reminding(true));
        assertEquals(List.of(), reminding(false));
    }

    @Test
    public void tellsTheArchivistThatNothingIsDestroyedWithoutAPlan() {
        assertEquals(List.of("mitt-konto", "plan"), Asked.paths(office(Role.ARCHIVIST, false, Optional.empty()).decide()));
    }

    @Test
    public void tellsTheArchivistOfRequestsThatWaitForHer() {
        Object disclosures = new Object() {
            List<DisclosureRow> all(Caller caller) {
                return List.of(request(1, Disclosure.State.RECEIVED, true), request(2, Disclosure.State.HANDED_OUT, false));
            }
        };
        List<Today.Item> waiting = Asked.by(Role.ARCHIVIST).secondFactor(true).with(Disclosures.class, disclosures).today().decide();
        assertEquals(List.of("utlamnande/1"), Asked.paths(waiting));
        assertEquals("En begäran om utlämnande skulle ha besvarats senast 1970-01-01", waiting.getFirst().detail().sv());
    }

    private static Today.Columns office(Role role, boolean secondFactor, Optional<ImportReport> latest) {
        return Asked.by(role).secondFactor(secondFactor).with(Transitions.class, new Object()).with(RegisterImports.class, new Object() {
            List<ImportReport> latest(Caller caller) {
                return latest.stream().toList();
            }
        }).with(RecordsPlans.class, new Object() {
            Optional<Plan> inForce(Caller caller) {
                return Optional.empty();
            }
        }).today();
    }

    private static ImportReport imported(long rejected) {
        return new ImportReport(new ImportId(1), Instant.EPOCH, Instant.EPOCH, "Alva Ek", false, ImportReport.State.DONE,
            Map.of("persons.csv", new ImportReport.Counts(1, 0, 0, 0, rejected)), List.of(), Optional.empty());
    }

    private static List<String> reminding(boolean time) {
        return Asked.paths(Asked.by(Role.ADMINISTRATOR).secondFactor(true).with(ConsentReminders.class, new Object() {
            boolean isTime(Caller caller) {
                return time;
            }
        }).today().decide());
    }

    private static DisclosureRow request(long id, Disclosure.State state, boolean late) {
        return new DisclosureRow(new DisclosureId(id), "1970:" + id, LocalDate.EPOCH, Disclosure.Way.EMAIL, "Allt", "Rut Ek", LocalDate.EPOCH,
            state, 0, Optional.empty(), late);
    }
}
