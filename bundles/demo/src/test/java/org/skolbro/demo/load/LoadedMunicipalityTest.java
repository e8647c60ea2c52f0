package org.skolbro.demo.load;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.skolbro.api.outcome.Progress;

public class LoadedMunicipalityTest {

    @Test
    public void hasAllDocuments() {
        long t = System.nanoTime();
        DemoTown town = new DemoTown();
        town.load(Progress.NONE);
        System.out.println("ms " + (System.nanoTime() - t) / 1_000_000);
        assertEquals(549, town.status().finalised());
    }
}
