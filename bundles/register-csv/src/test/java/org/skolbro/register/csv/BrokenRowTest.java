package org.skolbro.register.csv;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.core.register.RegisterFile;

public class BrokenRowTest {

    private static final String GOOD = "F9,Eken,FS,Kommunen";

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    private ReadRows read(String... rows) throws IOException {
        return ReadRows.of(new TotalFile().rows(RegisterFile.UNITS, rows).folder(temporary.getRoot().toPath()),
            RegisterFile.UNITS);
    }

    private void costsOnlyItself(String fault, String broken) throws IOException {
        ReadRows read = read(GOOD, broken, GOOD);
        assertEquals(List.of(fault), read.broken);
        assertEquals(List.of("2: F9|Eken|FS|Kommunen", "4: F9|Eken|FS|Kommunen"), read.rows);
    }

    @Test
    public void costsOnlyItselfWhenAQuoteIsNotClosed() throws IOException {
        costsOnlyItself("3 unitCode WRONG_FORMAT", "F1,\"Björken,FS,Kommunen");
    }

    @Test
    public void costsOnlyItselfWhenTextFollowsAQuote() throws IOException {
        costsOnlyItself("3 unitCode WRONG_FORMAT", "F1,\"Björken\"x,FS,Kommunen");
    }

    @Test
    public void costsOnlyItselfWhenTwoInARowAreNotClosed() throws IOException {
        ReadRows read = read("F1,\"Björken,FS,Kommunen", "F2,\"Asken,FS,Kommunen", GOOD);
        assertEquals(List.of("2 unitCode WRONG_FORMAT", "3 unitCode WRONG_FORMAT"), read.broken);
        assertEquals(List.of("4: F9|Eken|FS|Kommunen"), read.rows);
    }

    @Test
    public void costsOnlyItselfAtTheEnd() throws IOException {
        ReadRows read = read(GOOD, "F1,\"Björken,FS,Kommunen");
        assertEquals(List.of("3 unitCode WRONG_FORMAT"), read.broken);
        assertEquals(List.of("2: F9|Eken|FS|Kommunen"), read.rows);
    }

    @Test
    public void namesTheFirstFieldThatIsMissing() throws IOException {
        costsOnlyItself("3 schoolTypes WRONG_COLUMN_COUNT", "F1,Björken");
    }

    @Test
    public void namesTheLastFieldWhenThereAreTooMany() throws IOException {
        costsOnlyItself("3 provider WRONG_COLUMN_COUNT", "F1,Björken,FS,Kommunen,mer");
    }

    @Test
    public void namesTheFieldThatIsTenMegabytesLong() throws IOException {
        costsOnlyItself("3 displayName TOO_LONG", "F1," + "x".repeat(10 << 20) + ",FS,Kommunen");
    }

    @Test
    public void costsOnlyItselfWhenAQuotedFieldIsTenMegabytesLong() throws IOException {
        costsOnlyItself("3 displayName TOO_LONG", "F1,\"" + "x".repeat(10 << 20) + "\",FS,Kommunen");
    }

    @Test
    public void isNotTakenForARowWhenItIsNullBytes() throws IOException {
        costsOnlyItself("3 displayName WRONG_COLUMN_COUNT", "\0\0\0\0");
    }
}
