package org.skolbro.itests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;

/** The demo municipality that all journeys of this process share; it stops with the tests. */
final class Demo {

    static final String PASSWORD = "skolbro-demo";

    private static final String SECRET = "NORRBROKOMMUNDEMO2345672NORRBRO2";

    private static final Map<String, Telephone> TELEPHONES = new HashMap<>();

    private static Instance instance;
    private static Path data;
    private static int told;

    private Demo() {
    }

    static synchronized Instance running() {
        if (instance == null) {
            Path home = Distribution.unpackedIn("demo å kommun " + System.getProperty("skolbro.fork"));
            workSlowly(home);
            data = home.resolve("data dir");
            Instance started = Instance.demo(home, data);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            instance = started.saying("answers at");
        }
        return instance;
    }

    /** Where it keeps its files. */
    static synchronized Path data() {
        running();
        return data;
    }

    /** One holding, or child, at a time, so that there is time to pause; and the journeys are people at work in the night, too. */
    private static void workSlowly(Path home) {
        try {
            Files.writeString(home.resolve("etc/org.skolbro.departure.cfg"), "children = 1\n");
            Files.writeString(home.resolve("etc/org.skolbro.disposal.cfg"), "batch = 1\ngrace.hours = 0\nreclaim.nightly = false\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a running demo had to warn of since this was last asked, so that one journey's fault is not told of all after it. */
    static synchronized List<String> warnings() {
        if (instance == null) {
            return List.of();
        }
        List<String> all = instance.warnings();
        List<String> news = all.subList(told, all.size());
        told = all.size();
        return news;
    }

    /** Somebody sets up a second factor in a journey: from then on her codes are those of that secret. */
    static synchronized Telephone telephone(String user, String secret) {
        Telephone own = new Telephone(secret);
        TELEPHONES.put(user, own);
        return own;
    }

    /** A code that this one of the demo's people has not used yet. */
    static synchronized String oneTimeCode(String user) {
        return TELEPHONES.computeIfAbsent(user, own -> new Telephone(SECRET)).code();
    }
}
