package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.itests.Services;

/** Where the code is found hangs on the real configuration; the rules have tests of their own. */
public class FirstLogInTest extends InKaraf {

    @Test
    public void isByTheCodeInAFileThatIsGoneAfterwards() throws IOException {
        assertEquals(Set.of(Role.ADMINISTRATOR), new Services(context).administrator().roles());
        assertFalse(Files.exists(Path.of(System.getProperty("skolbro.data"), "first-log-in.txt")));
        assertFalse("the code is in the log", Services.CODE.matcher(Files.readString(log())).find());
    }
}
