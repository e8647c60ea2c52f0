package org.skolbro.demo.load;

import java.time.Instant;

import org.skolbro.api.access.Caller;
import org.skolbro.demo.register.DemoPerson;

/** Makes sure that everybody whose log-in is printed has one. */
final class Yesterday {

    private static final int HOUR = 20;

    private Yesterday() {
    }

    static Instant evening(Scene scene) {
        return Scene.at(scene.today().minusDays(1), HOUR);
    }

    static void logIn(LogIns logIns) {
        for (DemoPerson person : DemoPerson.values()) {
            Caller caller = logIns.of(person.id(), person.login());
            if (person.isHeadteacher()) {
                logIns.strong(caller);
            }
        }
        for (Office office : Office.values()) {
            Caller caller = logIns.of(office);
            if (office.hasSecondFactor()) {
                logIns.strong(caller);
            }
        }
    }
}
