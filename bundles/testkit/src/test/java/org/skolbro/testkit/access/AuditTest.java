package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.Audit.Filter;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.problem.NotPermitted;

public class AuditTest {

    private final GateTown town = new GateTown();
    private final Audit audit = town.platform.audit();
    private final Caller auditor = town.callers.auditor();
    private final Caller teacher = town.callers.teacherOf(town.group);

    @Test
    public void isReadByAuditorsOnly() {
        for (Caller other : List.of(teacher, town.callers.administrator(), town.callers.archivist(), town.callers.operator())) {
            assertThrows(NotPermitted.class, () -> audit.lines(other, Filter.ALL, Page.Request.first(10)));
            assertThrows(NotPermitted.class, () -> audit.actions(other));
        }
    }

    @Test
    public void tellsWhoDidWhatAboutWhomNewestFirst() {
        write("document.read", "");
        write("document.finalised", "");
        List<AuditLine> lines = read(Filter.ALL);
        assertEquals("document.finalised", lines.get(0).action());
        assertEquals("document.read", lines.get(1).action());
        assertEquals(List.of(town.child), lines.get(1).children());
        assertTrue(lines.get(1).actor().startsWith("Vuxen"));
    }

    @Test
    public void tellsThatItWasRead() {
        read(new Filter(Optional.of("Ek"), Optional.of(town.child), Optional.empty(), Optional.empty(), Optional.empty(),
            false));
        AuditLine reading = read(Filter.ALL).getFirst();
        assertEquals("audit.read", reading.action());
        assertEquals(List.of(town.child), reading.children());
        assertFalse("the name that was searched for is not kept", reading.detail().contains("Ek"));
    }

    @Test
    public void isNarrowedByActorChildActionAndDays() {
        write("document.read", "");
        assertEquals(1, read(filter("vuxen", "document.read", 0)).size());
        assertEquals(0, read(filter("nobody", "document.read", 0)).size());
        assertEquals(0, read(filter("vuxen", "document.erased", 0)).size());
        assertEquals(0, read(filter("vuxen", "document.read", 1)).size());
    }

    @Test
    public void keepsNoIdentityNumberThatSomebodyWroteAsAReason() {
        for (String number : List.of("20190101-1234", "201901011234", "190101-1234", "190101+1234", "20190101-TF01", "190101 1234")) {
            write("person.revealed", "Gäller " + number + " enligt rektor");
            assertEquals("Gäller •••• enligt rektor", read(Filter.ALL).getFirst().detail());
        }
    }

    @Test
    public void keepsADetailOnOneLineOfDecentLength() {
        write("document.read", "a\nb\u0000c " + "x".repeat(1000));
        String detail = read(Filter.ALL).getFirst().detail();
        assertTrue(detail.startsWith("a b c "));
        assertEquals(500, detail.length());
    }

    @Test
    public void losesTheLineWhenTheActionFails() {
        assertThrows(IllegalStateException.class, () -> town.platform.house().memory.inOne(() -> {
            town.platform.house().trail.write(teacher, "document.read", List.of(town.child), "", "");
            throw new IllegalStateException("The action failed");
        }));
        assertTrue(read(Filter.ALL).isEmpty());
    }

    private Filter filter(String actor, String action, int daysFromNow) {
        return new Filter(Optional.of(actor), Optional.of(town.child), Optional.of(action),
            Optional.of(town.platform.clock().today().plusDays(daysFromNow)), Optional.empty(), false);
    }

    private void write(String action, String detail) {
        town.platform.house().memory.inOne(
            () -> town.platform.house().trail.write(teacher, action, List.of(town.child), "ref", detail));
    }

    private List<AuditLine> read(Filter filter) {
        return audit.lines(auditor, filter, Page.Request.first(50)).items();
    }
}
