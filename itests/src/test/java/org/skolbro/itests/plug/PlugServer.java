package org.skolbro.itests.plug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.skolbro.itests.AddOnJar;
import org.skolbro.itests.AuthenticatorApp;
import org.skolbro.itests.HouseWatch;
import org.skolbro.itests.Services;
import org.skolbro.itests.ShellBundle;
import org.skolbro.itests.Switchboard;
import org.skolbro.itests.Village;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;

/** A server started by its own script, with so many teachers who have passwords, and the next version of the form beside it. */
final class PlugServer {

    /** Ample: two hundred sessions with large views keep some 200 MB of it, and less has not been tried. */
    private static final String HEAP = "2g";

    private PlugServer() {
    }

    static Instance with(int people) {
        Instance server = Instance.forgetfulServer(Distribution.unpackedIn("plug"), HEAP).answering();
        try {
            Path register = PlugCommand.village(people).file(folder().resolve("plug-register"));
            Path bundle = ShellBundle.of(folder().resolve("plug.jar"), PlugCommand.class, Services.class, Village.class,
                AuthenticatorApp.class, HouseWatch.class, Switchboard.class, AddOnJar.class, Task.class);
            server.console("skolbro:register-import '" + register + "'; skolbro:addon-trust --require false; bundle:install -s "
                + bundle.toUri());
            server.console("plug:step people " + people + "; plug:step version '" + nextVersion() + "'");
            return server;
        } catch (IOException e) {
            server.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    static Path nextVersion() {
        return folder().resolve("plug-next.jar");
    }

    /** The version of the form that the distribution brings. */
    static String carried() {
        try (Stream<Path> versions = Files.list(folder().resolve("plug/system/org/skolbro/skolbro-form-" + PlugCommand.FORM))) {
            return versions.filter(Files::isDirectory).map(version -> version.getFileName().toString()).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("skolbro.folder")).toAbsolutePath();
    }
}
