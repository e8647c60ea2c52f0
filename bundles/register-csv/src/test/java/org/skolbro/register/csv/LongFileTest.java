package org.skolbro.register.csv;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.register.ImportReport.RowFault;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.register.RegisterFormat.Opened;
import org.skolbro.core.register.RegisterSource;
import org.skolbro.core.register.RowReader;

public class LongFileTest {

    private static final int ROWS = 300_000;

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    /** Counts, and looks now and then at how much memory is held by what is still in use. */
    private static final class Counting implements RowReader {
        private long rows;
        private long mostHeld;

        @Override
        public boolean row(long line, List<String> values) {
            if (++rows % 100_000 == 0) {
                System.gc();
                Runtime now = Runtime.getRuntime();
                mostHeld = Math.max(mostHeld, now.totalMemory() - now.freeMemory());
            }
            return true;
        }

        @Override
        public boolean broken(RowFault fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    public void isReadWithoutKeepingItsRows() throws IOException {
        Path folder = new TotalFile().folder(temporary.getRoot().toPath());
        Path persons = folder.resolve(RegisterFile.PERSONS.fileName());
        try (BufferedWriter out = Files.newBufferedWriter(persons)) {
            out.write(String.join(";", RegisterFile.PERSONS.columns()) + "\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("aaaaaaaa-0000-4000-8000-" + (100_000_000_000L + i) + ";20220310-TF01;Förnamn;\"Efternamn " + i
                    + "\";Ingen;person" + i + "@example.com;070\n");
            }
        }
        Counting counting = new Counting();
        try (RegisterSource source = ((Opened) new CsvRegisterFormat().open(folder)).source()) {
            assertEquals(ROWS, source.rows(RegisterFile.PERSONS));
            source.read(RegisterFile.PERSONS, counting);
        }
        assertEquals(ROWS, counting.rows);
        long fileSize = Files.size(persons);
        assertTrue("held " + counting.mostHeld + " of a file of " + fileSize, counting.mostHeld < fileSize);
    }
}
