package org.skolbro.core.internal.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.util.encoders.Base32;
import org.skolbro.api.access.SignIn.SecondFactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** Codes of the second factor (tvåfaktorskoder): RFC 6238 as every authenticator app understands it. */
final class TotpCodes {

    private static final String ISSUER = "Skolbro";
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    /** Clocks of telephones may be a step off. */
    private static final int TOLERANCE = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base32.toBase32String(secret);
    }

    SecondFactor offer(String secret, String userName) {
        String account = URLEncoder.encode(userName, StandardCharsets.UTF_8).replace("+", "%20");
        return new SecondFactor(secret, "otpauth://totp/" + ISSUER + ":" + account + "?secret=" + secret + "&issuer=" + ISSUER);
    }

    /** The time step that the code is for, if it is one after {@code usedStep} and about now. */
    OptionalLong step(String secret, String code, Instant now, long usedStep) {
        String digits = code.replaceAll("\\s", "");
        long current = now.getEpochSecond() / STEP_SECONDS;
        for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
            if (step > usedStep && MessageDigest.isEqual(bytes(code(secret, step)), bytes(digits))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    String code(String secret, long step) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(Base32.decode(secret), "HmacSHA1"),
                Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A secret of the platform's own making is a key", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
