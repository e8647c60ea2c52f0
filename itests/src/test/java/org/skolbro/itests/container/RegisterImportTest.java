package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.junit.Test;
import org.skolbro.api.register.ImportReport.Counts;
import org.skolbro.itests.Village;

/** The reader is a bundle of its own: here it is found, and its library works in the container. */
public class RegisterImportTest extends InVillage {

    public RegisterImportTest() {
        super(new Village("inforsby", 10));
    }

    @Test
    public void changesNothingTheSecondTime() throws IOException {
        Map<String, Counts> second = read(new Village("inforsby", 10).file(path("again"))).counts();
        assertEquals(0, second.values().stream().mapToLong(counts -> counts.added() + counts.changed()).sum());
        assertEquals(7, second.get("persons.csv").unchanged());
    }
}
