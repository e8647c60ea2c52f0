package org.skolbro.itests.browser;

import java.nio.file.Path;
import java.util.List;
import org.skolbro.itests.AuthenticatorApp;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;

/** The demo municipality that all journeys share; it stops with the tests. */
final class Demo {

    static final String PASSWORD = "skolbro-demo";

    private static final String SECRET = "NORRBROKOMMUNDEMO2345672NORRBRO2";

    private static Instance instance;

    private Demo() {
    }

    static synchronized Instance running() {
        if (instance == null) {
            Path home = Distribution.unpackedIn("demo å kommun");
            Instance started = Instance.demo(home, home.resolve("data dir"));
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            instance = started.saying("answers at");
        }
        return instance;
    }

    /** What a running demo had to warn of. */
    static synchronized List<String> warnings() {
        return instance == null ? List.of() : instance.warnings();
    }

    /** What the authenticator app of the demo's people shows now. */
    static String oneTimeCode() {
        return AuthenticatorApp.code(SECRET);
    }
}
