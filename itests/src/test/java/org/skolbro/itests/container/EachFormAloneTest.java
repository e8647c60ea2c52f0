package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.api.form.Forms;
import org.skolbro.itests.HouseWatch;
import org.skolbro.itests.Services;
import org.skolbro.itests.Switchboard;

/** No form leans on another: each is switched on while no other is installed. */
public class EachFormAloneTest extends InKaraf {

    private static final List<String> FORMS =
        List.of("adapted", "adult", "compulsory", "leisure", "preschool", "upper-secondary");

    private Switchboard switchboard;

    @Before
    public void nobodyIsHere() {
        switchboard = new Switchboard(context);
        FORMS.forEach(switchboard::off);
        assertEquals(List.of(), guests());
    }

    @After
    public void everybodyReturns() {
        FORMS.forEach(switchboard::on);
    }

    @Test
    public void startsOnTheBarePlatform() throws InterruptedException {
        try (HouseWatch watch = new HouseWatch(context)) {
            for (String form : FORMS) {
                switchboard.on(form);
                startedAlone(form);
                switchboard.off(form);
                assertEquals(List.of(), guests());
            }
            assertEquals(List.of(), watch.disturbances());
            assertEquals(FORMS.size(), watch.departures());
            assertEquals(List.of(), watch.lingering());
        }
    }

    private void startedAlone(String form) {
        assertEquals(List.of(switchboard.bundle(form).orElseThrow()), guests());
        FormStatus status = switchboard.status(form);
        assertEquals(List.of(), status.faults());
        assertEquals(form, State.ACTIVE, status.state());
        assertTrue(form, status.documentTypes() > 0);
        assertEquals("every part of it found what it needs", List.of(), waitingParts());
        Forms forms = new Services(context).get(Forms.class);
        status.serves().forEach(code -> assertEquals(Optional.of(new FormId(form)), forms.serving(code)));
    }

    private List<String> waitingParts() {
        ServiceComponentRuntime components = new Services(context).get(ServiceComponentRuntime.class);
        return components.getComponentDescriptionDTOs(guests().toArray(Bundle[]::new)).stream()
            .flatMap(part -> components.getComponentConfigurationDTOs(part).stream())
            .filter(part -> part.state != ComponentConfigurationDTO.ACTIVE && part.state != ComponentConfigurationDTO.SATISFIED)
            .map(part -> part.description.name + " waits").toList();
    }

    private List<Bundle> guests() {
        return Stream.of(context.getBundles()).filter(HouseWatch::isGuest).toList();
    }
}
