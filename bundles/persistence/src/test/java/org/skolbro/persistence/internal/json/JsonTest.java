package org.skolbro.persistence.internal.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.Test;

public class JsonTest {

    /** All shapes that records of the domain are made of. */
    public record Everything(long id, int count, boolean yes, String text, LocalDate day, Instant at, Optional<LocalDate> to,
            OptionalInt year, Set<Letter> letters, List<Way> ways, Map<Letter, LocalDate> days) {

        public boolean isSmall() {
            return count < 10;
        }
    }

    /** A closed choice. */
    public sealed interface Way {
        record On(Name to) implements Way {
        }

        record Off() implements Way {
        }
    }

    /** One text in a record of its own, with a rule. */
    public record Name(String value) {
        public Name {
            if (value.isBlank()) {
                throw new IllegalArgumentException("blank");
            }
        }
    }

    /** Words. */
    public enum Letter {
        A, B
    }

    /** As {@link Everything} was before it grew. */
    public record Earlier(long id, String forgotten) {
    }

    @Test
    public void everyShapeComesBackEqual() {
        Everything full = new Everything(Long.MIN_VALUE, 7, true, "å \"\n", LocalDate.of(2028, 1, 1),
            Instant.parse("2026-05-04T10:00:00.123456Z"), Optional.of(LocalDate.MAX), OptionalInt.of(3), Set.of(Letter.A, Letter.B),
            List.of(new Way.Off(), new Way.On(new Name("x"))), Map.of(Letter.B, LocalDate.EPOCH));
        assertEquals(full, Json.read(Json.write(full), Everything.class));
    }

    @Test
    public void whatIsEmptyComesBackEmpty() {
        Everything empty = new Everything(0, 0, false, "", LocalDate.EPOCH, Instant.EPOCH, Optional.empty(), OptionalInt.empty(),
            Set.of(), List.of(), Map.of());
        assertEquals(empty, Json.read(Json.write(empty), Everything.class));
    }

    @Test
    public void aRecordThatHasGrownReadsWhatWasWrittenBefore() {
        Everything grown = Json.read(Json.write(new Earlier(5, "gone")), Everything.class);
        assertEquals(5, grown.id());
        assertEquals(Optional.empty(), grown.to());
        assertEquals(List.of(), grown.ways());
        assertEquals(Map.of(), grown.days());
        assertNull(grown.text());
    }

    @Test
    public void methodsOfARecordAreNotItsParts() {
        assertFalse(Json.write(new Name("x")).contains("small"));
        assertEquals("{\"value\":\"x\"}", Json.write(new Name("x")));
    }

    @Test
    public void aFailureNeverQuotesWhatWasStored() {
        IllegalStateException failure =
            assertThrows(IllegalStateException.class, () -> Json.read("{\"id\":\"secret-name\"}", Everything.class));
        StringWriter told = new StringWriter();
        failure.printStackTrace(new PrintWriter(told));
        assertFalse(told.toString().contains("secret-name"));
    }
}
