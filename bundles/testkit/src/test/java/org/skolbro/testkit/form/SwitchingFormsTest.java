package org.skolbro.testkit.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormImpact;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.api.form.FormSwitch;
import org.skolbro.api.form.FormSwitch.Act;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.FormBundles;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;

/** An administrator switches forms; the node follows. */
public class SwitchingFormsTest {

    private static final FormId FORM = new FormId("invented");
    private static final Text BROKEN = Text.sv("Modulen går inte att starta.").en("The bundle cannot be started.");

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final Caller administrator = platform.callers().administrator();
    private final Shelf shelf = new Shelf();

    @Test
    public void whatTheDistributionCarriesIsOnUntilSomebodySwitchesItOff() {
        nodeFollows();
        assertEquals(State.ACTIVE, status().state());
        assertEquals("1.1.0", status().version());
        assertTrue(status().wish().on());
        assertFalse(status().wish().underWay());
    }

    @Test
    public void aFormThatIsSwitchedOffLeavesTheNodeAndComesBack() {
        nodeFollows();
        done(platform.forms().disable(administrator, FORM, "Sommarlov"));
        assertTrue(status().wish().underWay());
        nodeFollows();
        assertEquals(Map.of(), shelf.running);
        assertEquals(State.DISABLED, status().state());
        assertEquals(Optional.empty(), platform.forms().serving(Town.PRESCHOOL));
        done(platform.forms().enable(administrator, FORM, ""));
        nodeFollows();
        assertEquals(State.ACTIVE, status().state());
    }

    @Test
    public void whatIsWantedOutlivesTheNode() {
        nodeFollows();
        done(platform.forms().disable(administrator, FORM, ""));
        Shelf restarted = new Shelf();
        platform.converging().bind(restarted);
        platform.converging().look();
        assertEquals(Map.of(), restarted.running);
    }

    @Test
    public void whoSwitchedWhenAndWhyIsKeptAndAudited() {
        nodeFollows();
        done(platform.forms().disable(administrator, FORM, "Sommarlov"));
        done(platform.forms().disable(administrator, FORM, "en gång till"));
        done(platform.forms().enable(administrator, FORM, ""));
        List<FormSwitch> history = platform.forms().history(administrator, FORM);
        assertEquals(List.of(Act.ON, Act.OFF), history.stream().map(FormSwitch::act).toList());
        assertEquals("Sommarlov", history.get(1).reason());
        assertFalse(history.get(1).actor().isEmpty());
        assertEquals(List.of("form.switched-on", "form.switched-off"), audited().stream().map(AuditLine::action).toList());
        assertEquals("Sommarlov", audited().get(1).detail());
    }

    @Test
    public void anotherVersionIsAStepForwardOrBack() {
        shelf.carry("1.2.0");
        nodeFollows();
        assertEquals("1.2.0", status().version());
        done(platform.forms().upgrade(administrator, FORM, Optional.of("1.1.0"), "1.2.0 strular"));
        nodeFollows();
        assertEquals("1.1.0", status().version());
        assertEquals(Optional.of("1.2.0"), status().wish().before());
        done(platform.forms().upgrade(administrator, FORM, Optional.empty(), ""));
        nodeFollows();
        assertEquals("1.2.0", status().version());
        assertEquals(List.of(Act.UPGRADE, Act.ROLLBACK),
            platform.forms().history(administrator, FORM).stream().map(FormSwitch::act).toList());
    }

    @Test
    public void theNewestOfTheDistributionFollowsTheDistribution() {
        nodeFollows();
        done(platform.forms().upgrade(administrator, FORM, Optional.of("1.1.0"), ""));
        shelf.carry("1.2.0");
        platform.converging().bind(shelf);
        nodeFollows();
        assertEquals("1.2.0", status().version());
    }

    @Test
    public void aFormThatCannotStartTellsWhyAndIsNotReady() {
        shelf.faults = List.of(BROKEN);
        nodeFollows();
        assertEquals(State.FAULTY, status().state());
        assertEquals(List.of(BROKEN), status().faults());
    }

    @Test
    public void aFormThatStartsAndSaysNothingIsFaulty() {
        shelf.silent = true;
        nodeFollows();
        assertEquals(State.FAULTY, status().state());
        assertEquals(1, status().faults().size());
    }

    @Test
    public void anUnknownFormOrVersionIsRefusedWithAReason() {
        nodeFollows();
        assertTrue(platform.forms().enable(administrator, new FormId("nowhere"), "") instanceof Outcome.Refused);
        assertTrue(platform.forms().upgrade(administrator, new FormId("nowhere"), Optional.empty(), "") instanceof Outcome.Refused);
        assertTrue(platform.forms().upgrade(administrator, FORM, Optional.of("9.0.0"), "") instanceof Outcome.Refused);
        assertEquals(List.of(), platform.forms().history(administrator, FORM));
    }

    @Test
    public void onlyThoseWhoConfigureMaySwitch() {
        nodeFollows();
        Caller archivist = platform.callers().archivist();
        assertThrows(NotPermitted.class, () -> platform.forms().disable(archivist, FORM, ""));
        assertThrows(NotPermitted.class, () -> platform.forms().upgrade(archivist, FORM, Optional.empty(), ""));
        assertThrows(NotPermitted.class, () -> platform.forms().impact(archivist, FORM));
        assertThrows(NotPermitted.class, () -> platform.forms().history(archivist, FORM));
        assertEquals(State.ACTIVE, status().state());
    }

    @Test
    public void nothingIsTouchedWhereNothingIsWritten() {
        nodeFollows();
        assertEquals(new FormImpact(0, 0, 0, 0), platform.forms().impact(administrator, FORM));
    }

    @Test
    public void whoWatchesHearsOfEachChangeUntilSheLeaves() {
        nodeFollows();
        List<String> heard = new ArrayList<>();
        try (var watch = platform.forms().watch(() -> heard.add("changed"))) {
            done(platform.forms().disable(administrator, FORM, ""));
            assertFalse(heard.isEmpty());
        }
        heard.clear();
        done(platform.forms().enable(administrator, FORM, ""));
        assertEquals(List.of(), heard);
    }

    private void nodeFollows() {
        platform.converging().bind(shelf);
        platform.converging().look();
    }

    private FormStatus status() {
        return platform.forms().all(administrator).stream().filter(each -> each.id().equals(FORM)).findFirst().orElseThrow();
    }

    private List<AuditLine> audited() {
        return platform.audit().lines(platform.callers().auditor(), Audit.Filter.ALL, Page.Request.first(100)).items().stream()
            .filter(line -> line.action().startsWith("form.")).toList();
    }

    private static void done(Outcome<FormStatus> outcome) {
        assertTrue(outcome.toString(), outcome instanceof Outcome.Done);
    }

    /** A node's framework, as simple as it can be: what runs is what was asked for. */
    private final class Shelf implements FormBundles {

        private final List<Carried> carried = new ArrayList<>(List.of(new Carried(FORM, "1.1.0")));
        private final Map<FormId, String> running = new HashMap<>();
        private final InventedForm form = new InventedForm();
        private List<Text> faults = List.of();
        private boolean silent;

        void carry(String version) {
            carried.add(new Carried(FORM, version));
        }

        @Override
        public List<Carried> carried() {
            return carried;
        }

        @Override
        public Map<FormId, Standing> converge(Collection<Wanted> wanted, Archives archives) {
            running.clear();
            platform.papers().forms.leave(form);
            Map<FormId, Standing> standing = new HashMap<>();
            for (Wanted one : wanted) {
                standing.put(one.form(), new Standing(faults.isEmpty() ? one.version() : "", faults));
                if (faults.isEmpty()) {
                    running.put(one.form(), one.version());
                }
                if (faults.isEmpty() && !silent) {
                    platform.papers().forms.arrive(form, "org.skolbro.form.invented", one.version());
                }
            }
            return standing;
        }
    }
}
