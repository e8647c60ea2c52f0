package org.skolbro.core.internal.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.util.List;

import org.junit.Test;
import org.skolbro.api.register.ImportReport.Kind;
import org.skolbro.core.register.RegisterFile;

public class RowTest {

    private static String name(String written) {
        return unit(written).optional("displayName", 20);
    }

    private static Row unit(String name) {
        return new Row(RegisterFile.UNITS, 2, List.of("F1", name, "FS", "Kommunen"));
    }

    private static Kind fault(String written) {
        return assertThrows(Rejection.class, () -> name(written)).kind();
    }

    @Test
    public void tidiesSpaceAroundAndBetweenWords() {
        assertEquals("Stora björken", name("  Stora \t\r\n\u00A0björken "));
        assertEquals("Stora björken", name("Stora björken"));
        assertEquals("", name("   "));
        assertEquals("O’Neill-Åsa (2)", name("O’Neill-Åsa (2)"));
    }

    @Test
    public void takesNoControlCharacters() {
        assertEquals(Kind.WRONG_FORMAT, fault("Bj\0rken"));
        assertEquals(Kind.WRONG_FORMAT, fault("\u001b[31m"));
        assertEquals(Kind.WRONG_FORMAT, fault("\u202Enekrojb"));
        assertEquals(Kind.WRONG_FORMAT, fault("Bj\u0085rken"));
    }

    @Test
    public void measuresWhatIsLeftAfterTidying() {
        assertEquals("x".repeat(20), name(" " + "x".repeat(20) + "   "));
        assertEquals(Kind.TOO_LONG, fault("x".repeat(21)));
        assertEquals(Kind.TOO_LONG, fault(" ".repeat(41)));
    }

    @Test
    public void isPrintedWithoutItsValues() {
        assertFalse(unit("Björken").toString().contains("Björken"));
    }
}
