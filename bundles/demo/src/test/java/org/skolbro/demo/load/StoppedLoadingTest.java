package org.skolbro.demo.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;

public class StoppedLoadingTest {

    private final DemoTown town = new DemoTown();

    @Test
    public void goesOnWhereItStoppedAlsoOnALaterDay() {
        town.load(stopAfter(200));
        assertTrue(town.status().finalised() >= 200 && town.status().finalised() < 300);
        town.house.clock.setTo(town.today.plusDays(3));
        town.load(stopAfter(301));
        town.load(Progress.NONE);
        assertEquals(town.total(), town.status().finalised());
        assertEquals(8, town.transitions.mine(town.caller("rektor")).size());
        long before = auditLines();
        town.load(Progress.NONE);
        assertEquals("Only the console may have logged in again", before, auditLines(), 1);
    }

    private long auditLines() {
        return town.house.audit.lines(town.platform.callers().auditor(), Audit.Filter.ALL, Page.Request.first(1)).total();
    }

    private static Progress stopAfter(long documents) {
        return new Progress() {
            private boolean stopped;

            @Override
            public void at(Text step, long done, long total) {
                stopped = step.sv().startsWith("Demokommunen") && done >= documents;
            }

            @Override
            public boolean cancelled() {
                return stopped;
            }
        };
    }
}
