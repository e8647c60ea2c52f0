package org.skolbro.itests;

/** Knows how our log marks trouble, for tests inside the container, where the test kit is not. */
public final class Logs {

    private Logs() {
    }

    public static boolean warns(String line) {
        return line.contains("| WARN ") || line.contains("| ERROR") || line.contains("| FATAL");
    }
}
