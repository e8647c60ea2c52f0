package org.skolbro.ui.internal.register;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.ImportReport.State;

public class ReportPanelTest {

    @Test
    public void saysWhetherAnythingWasChanged() {
        assertEquals("import.was-real", outcome(State.DONE, false));
        assertEquals("import.was-dry", outcome(State.DONE, true));
        assertEquals("import.was-refused", outcome(State.REFUSED, false));
        assertEquals("import.was-refused", outcome(State.REFUSED, true));
    }

    @Test
    public void saysThatACancelledImportKeepsWhatItRead() {
        assertEquals("import.was-cancelled", outcome(State.CANCELLED, false));
        assertEquals("import.was-dry", outcome(State.CANCELLED, true));
    }

    private static String outcome(State state, boolean dry) {
        return ReportPanel.outcome(new ImportReport(new ImportId(1), Instant.EPOCH, Instant.EPOCH, "Alva Ek", dry, state,
            Map.of(), List.of(), Optional.empty()));
    }
}
