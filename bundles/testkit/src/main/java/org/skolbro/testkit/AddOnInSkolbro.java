package org.skolbro.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.Test;
import org.skolbro.testkit.running.Chromium;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;

/**
 * Holds the built jar of an add-on to a real Skolbro with an invented municipality, started by its own scripts. Where there is a
 * Chromium, the demo's people open each of its views. The build says where things are: {@code skolbro.distribution} the archive,
 * {@code skolbro.add-on} the jar and {@code skolbro.add-on.version} its version, {@code skolbro.folder} where to work.
 */
public abstract class AddOnInSkolbro {

    /** The id that it declares. */
    protected abstract String id();

    @Test
    public void itIsTakenInServesAndIsLetGo() {
        Path home = Distribution.unpackedIn("skolbro");
        try (Instance skolbro = Instance.forgetfulDemo(home, home.resolve("municipality")).saying("answers at")) {
            skolbro.console("skolbro:addon-install '" + jar() + "'");
            skolbro.showing("skolbro:forms --json", serving());
            // else it would say nothing that they are gone afterwards
            assertNotEquals("classes in use", List.of(), skolbro.heldClassesOf(jar()));
            if (Chromium.isThere()) {
                assertEquals("what keeps somebody from using a view", List.of(), new AddOnPages(skolbro, id()).faults());
            }
            skolbro.console("skolbro:form-disable " + id());
            skolbro.showing("skolbro:forms --json", letGo());
            assertEquals("classes that somebody holds on to although it is gone", List.of(), skolbro.heldClassesOf(jar()));
            skolbro.console("skolbro:form-enable " + id());
            skolbro.showing("skolbro:forms --json", serving());
            assertEquals("what the log warns of", List.of(), skolbro.warnings());
        }
    }

    private static Path jar() {
        return Path.of(System.getProperty("skolbro.add-on"));
    }

    private String serving() {
        // Maven and OSGi write the version of unfinished work differently
        return standing(System.getProperty("skolbro.add-on.version").replace("-SNAPSHOT", ".SNAPSHOT"), "ACTIVE");
    }

    /** Nothing of it is left here, so it has no version. */
    private String letGo() {
        return standing("", "DISABLED");
    }

    private String standing(String version, String state) {
        return "\"name\":\"%s\",\"version\":\"%s\",\"state\":\"%s\"".formatted(id(), version, state);
    }
}
