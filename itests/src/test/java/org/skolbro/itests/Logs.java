package org.skolbro.itests;

/** Knows how our log marks trouble. */
public final class Logs {

    private Logs() {
    }

    public static boolean warns(String line) {
        return line.contains("| WARN ") || line.contains("| ERROR") || line.contains("| FATAL");
    }
}
