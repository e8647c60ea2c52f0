package org.skolbro.demo.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.text.Text;
import org.skolbro.testkit.memory.InMemoryRecordStore;

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
        assertEquals(9, town.transitions.mine(town.caller("rektor")).size());
        long before = auditLines();
        town.load(Progress.NONE);
        assertEquals("Only the console may have logged in again", before, auditLines(), 1);
        destroyReports();
        town.load(Progress.NONE);
        assertEquals("Nothing is loaded anew where the plan destroyed the reports", before, auditLines(), 2);
    }

    private void destroyReports() {
        town.house.memory.inOne(() -> new InMemoryRecordStore(town.house).erase(RecordKind.SYNC_REPORT,
            town.house.registerImportStore.latest(Integer.MAX_VALUE).stream().map(report -> new HoldingId(report.id().value())).toList(), town.today));
        assertEquals(List.of(), town.house.memory.inOne(() -> town.house.registerImportStore.latest(1)));
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
