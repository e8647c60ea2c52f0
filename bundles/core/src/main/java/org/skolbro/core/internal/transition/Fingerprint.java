package org.skolbro.core.internal.transition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.skolbro.core.store.HandOverRecord.Outcome;

/** Names an evaluation, so that nobody hands over something else than what she saw. */
final class Fingerprint {

    private Fingerprint() {
    }

    static String of(List<Outcome> outcomes) {
        String lines = outcomes.stream()
            .map(outcome -> outcome.document() + " " + outcome.verdict() + " " + outcome.reason() + " "
                + outcome.rule().map(Object::toString).orElse("-"))
            .sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
