package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.api.form.Forms;
import org.skolbro.itests.AddOnJar;
import org.skolbro.itests.HouseWatch;
import org.skolbro.itests.Services;
import org.skolbro.itests.Switchboard;
import org.skolbro.itests.guest.GoodForm;
import org.skolbro.itests.guest.ThrowingViews;
import org.skolbro.itests.guest.TwoFacedForm;

/** What shows its fault only once it runs is told of whole, harms nobody, and goes away again without a trace. */
public class FaultyAddOnTest extends InKaraf {

    private static final String GUEST = "guest";

    private Switchboard switchboard;
    private HouseWatch watch;

    @Before
    public void unsignedOnesMayCome() {
        switchboard = new Switchboard(context);
        switchboard.requireSignatures(false);
        watch = new HouseWatch(context);
    }

    @After
    public void guestLeaves() throws Exception {
        switchboard.off(GUEST);
        logHoldsOnly("se.vendor.guest", "[org.skolbro.ui.view.SchoolFormViews]", "FrameworkEvent ERROR");
        switchboard.requireSignatures(true);
        assertEquals(List.of(), watch.disturbances());
        watch.close();
    }

    @Test
    public void thatLiedWhenItWasTriedIsFoundOut() {
        Map<String, State> before = others();
        switchboard.install(AddOnJar.of(TwoFacedForm.class).type(GoodForm.class).archive());
        assertEquals(State.FAULTY, switchboard.status(GUEST).state());
        assertTrue(faults().toString(), faults().getFirst().contains("java.lang.IllegalStateException"));
        assertEquals(before, others());
        switchboard.install(AddOnJar.of(GoodForm.class).header("Bundle-Version", "1.0.1").archive());
        assertEquals(List.of(), faults());
        assertEquals(State.ACTIVE, switchboard.status(GUEST).state());
    }

    @Test
    public void leavesNoClassesBehind() throws InterruptedException {
        switchboard.install(AddOnJar.of(GoodForm.class).header("Bundle-Version", "1.0.2").archive());
        switchboard.off(GUEST);
        assertEquals(1, watch.departures());
        assertEquals(List.of(), watch.lingering());
    }

    @Test
    public void whoseViewsThrowIsToldOfAndItsDocumentsGoOn() {
        Map<String, State> before = others();
        switchboard.install(AddOnJar.of(GoodForm.class).component(ThrowingViews.class, "org.skolbro.ui.view.SchoolFormViews")
            .alsoImporting("org.skolbro.ui.view").header("Bundle-Version", "1.1.0").archive());
        assertTrue(faults().toString(), faults().getFirst().contains("could not be started"));
        assertEquals(1, switchboard.status(GUEST).documentTypes());
        assertEquals(before, others());
    }

    private List<String> faults() {
        return switchboard.status(GUEST).faults().stream().map(fault -> fault.en()).toList();
    }

    private Map<String, State> others() {
        Services services = new Services(context);
        return services.get(Forms.class).all(services.operator()).stream().filter(form -> !form.id().value().equals(GUEST))
            .collect(Collectors.toMap(form -> form.id().value(), FormStatus::state));
    }
}
