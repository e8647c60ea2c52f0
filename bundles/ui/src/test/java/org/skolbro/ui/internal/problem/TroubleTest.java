package org.skolbro.ui.internal.problem;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.Test;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.ui.internal.problem.Trouble.Kind;

public class TroubleTest {

    @Test
    public void findsThePlatformsOwnExceptionBelowOthers() {
        assertEquals(Kind.CONFLICT, Trouble.of(new RuntimeException(new IllegalStateException(new Conflict("late")))).kind());
        assertEquals(Kind.NOT_FOUND, Trouble.of(new NotFound("no")).kind());
    }

    @Test
    public void hasACodeOnlyForWhatSomebodyShouldLookInto() {
        assertTrue(Trouble.of(new StorageFailure("down")).code().isPresent());
        assertTrue(Trouble.of(new NullPointerException()).code().get().matches("[A-Z2-9]{6}"));
        assertFalse(Trouble.of(new NotFound("no")).code().isPresent());
    }

    @Test
    public void isLoggedWithoutForeignMessages() {
        StringWriter log = new StringWriter();
        Faceless.of(new RuntimeException("for Bo Ek 20170101-2384", new StorageFailure("the database is down")))
            .printStackTrace(new PrintWriter(log));
        assertFalse(log.toString().contains("Bo Ek"));
        assertTrue(log.toString().contains("the database is down"));
        assertTrue(log.toString().contains("TroubleTest"));
    }

    @Test
    public void isTheSamePageForAnAddressThatIsNoId() {
        try {
            Address.read("Bo Ek", Long::parseLong);
        } catch (NotFound e) {
            assertEquals(Kind.NOT_FOUND, Trouble.of(e).kind());
            assertFalse(e.getMessage().contains("Bo"));
            return;
        }
        throw new AssertionError("an address that is no id was read");
    }

    @Test
    public void isNoneWhenABrowserWasClosedUnderThePush() {
        NullPointerException thrown = new NullPointerException();
        assertFalse(Troubles.hungUp(thrown));
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.atmosphere.cpr.AtmosphereRequestImpl", "getSession", "AtmosphereRequestImpl.java", 704)});
        assertTrue(Troubles.hungUp(thrown));
    }

    @Test
    public void isNoneWhenABrowserWasClosedUnderAnAnswer() {
        IOException thrown = new IOException();
        assertFalse(Troubles.hungUp(thrown));
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.eclipse.jetty.util.IO", "rethrow", "IO.java", 451),
            new StackTraceElement("org.eclipse.jetty.ee10.servlet.HttpOutput", "channelWrite", "HttpOutput.java", 234)});
        assertTrue(Troubles.hungUp(thrown));
    }
}
