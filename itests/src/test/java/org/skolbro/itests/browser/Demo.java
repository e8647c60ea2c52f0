package org.skolbro.itests.browser;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.skolbro.itests.Distribution;
import org.skolbro.itests.Instance;

/** The demo municipality that all journeys share; it stops with the tests. */
final class Demo {

    static final String PASSWORD = "skolbro-demo";

    private static final String SECRET = "NORRBROKOMMUNDEMO2345672NORRBRO2";
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

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

    /** What the authenticator app of the demo's people shows now. */
    static String oneTimeCode() {
        StringBuilder bits = new StringBuilder();
        SECRET.chars().forEach(letter -> bits.append(
            Integer.toBinaryString(32 + BASE_32.indexOf(letter)).substring(1)));
        byte[] key = new BigInteger("1" + bits, 2).toByteArray();
        byte[] bytes = Arrays.copyOfRange(key, key.length - bits.length() / Byte.SIZE, key.length);
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            return generator.generateOneTimePasswordString(new SecretKeySpec(bytes, "RAW"), Instant.now());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
