package org.skolbro.testkit;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;

/**
 * Holds the built jar of an add-on to a real Skolbro, started by its own scripts. The build says where things are:
 * {@code skolbro.distribution} the archive, {@code skolbro.add-on} the jar and {@code skolbro.add-on.version} its version,
 * {@code skolbro.folder} where to work.
 */
public abstract class AddOnInSkolbro {

    /** The id that it declares. */
    protected abstract String id();

    @Test
    public void itIsTakenInServesAndIsLetGo() {
        try (Instance skolbro = Instance.server(Distribution.unpackedIn("skolbro")).answering()) {
            // a build is not signed yet: whoever delivers it signs it
            skolbro.console("skolbro:addon-trust --require false");
            skolbro.console("skolbro:addon-install '" + System.getProperty("skolbro.add-on") + "'");
            skolbro.showing("skolbro:forms --json", serving());
            skolbro.console("skolbro:form-disable " + id());
            skolbro.showing("skolbro:forms --json", letGo());
            skolbro.console("skolbro:form-enable " + id());
            skolbro.showing("skolbro:forms --json", serving());
            assertEquals("what the log warns of", List.of(), skolbro.warnings());
        }
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
