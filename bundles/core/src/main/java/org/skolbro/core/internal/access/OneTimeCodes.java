package org.skolbro.core.internal.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;

/** Codes (engångskoder) that choose a password once: 80 random bits, easy to read aloud and to type. */
final class OneTimeCodes {

    static final Duration VALID = Duration.ofDays(7);
    /** Without letters that are taken for digits. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {
    }

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** What is hashed: as typed, whatever its case and hyphens. */
    static char[] essence(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1')
            .toCharArray();
    }
}
