package org.skolbro.ui.internal.problem;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;

import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.problem.SkolbroException;
import org.skolbro.api.problem.StorageFailure;

/**
 * What went wrong, as it is told to a person.
 *
 * @param code names the line in the log; only for what somebody should look into
 */
public record Trouble(Kind kind, Optional<String> code) {

    /** The texts are {@code trouble.<KIND>.title} and {@code .advice}. */
    public enum Kind {
        NOT_FOUND, CONFLICT, NOT_PERMITTED, STORAGE, UNKNOWN
    }

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVXZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Trouble of(Throwable thrown) {
        return switch (cause(thrown)) {
            case NotFound ignored -> new Trouble(Kind.NOT_FOUND, Optional.empty());
            case Conflict ignored -> new Trouble(Kind.CONFLICT, Optional.empty());
            case NotPermitted ignored -> new Trouble(Kind.NOT_PERMITTED, Optional.empty());
            case StorageFailure ignored -> new Trouble(Kind.STORAGE, Optional.of(newCode()));
            default -> new Trouble(Kind.UNKNOWN, Optional.of(newCode()));
        };
    }

    /** The platform's own exception, where there is one below others. */
    static Throwable cause(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SkolbroException) {
                return at;
            }
        }
        return thrown;
    }

    String titleKey() {
        return "trouble." + kind + ".title";
    }

    String adviceKey() {
        return "trouble." + kind + ".advice";
    }

    private static String newCode() {
        return RANDOM.ints(6, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining());
    }
}
