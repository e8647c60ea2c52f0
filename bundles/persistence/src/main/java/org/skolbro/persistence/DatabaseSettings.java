package org.skolbro.persistence;

import java.util.Objects;

/**
 * Where the database is and how many connections may be open to it.
 *
 * @param url {@code jdbc:derby:FOLDER}, {@code jdbc:derby:memory:NAME} or {@code jdbc:postgresql://HOST/NAME}
 * @param user empty for Derby, which is embedded and reached by nobody else
 * @param password never part of {@link #toString()}
 * @param poolMax the most connections held at one time
 */
public record DatabaseSettings(String url, String user, String password, int poolMax) {

    private static final int DEFAULT_POOL = 16;

    public DatabaseSettings {
        Objects.requireNonNull(url, "the address of the database must be given");
        Objects.requireNonNull(user, "the user may be empty but not missing");
        Objects.requireNonNull(password, "the password may be empty but not missing");
        if (poolMax < 2) {
            throw new IllegalArgumentException("a pool of fewer than two connections would wait for itself");
        }
    }

    /** A database that asks for no log-in: embedded Derby. */
    public static DatabaseSettings at(String url) {
        return at(url, "", "");
    }

    public static DatabaseSettings at(String url, String user, String password) {
        return new DatabaseSettings(url, user, password, DEFAULT_POOL);
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + url.replaceAll("\\?.*", "") + "]";
    }
}
