package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;

public class HostileUserNameTest {

    private static final List<String> HOSTILE = List.of("", " ", "a", "' or 1=1 --", "<script>alert(1)</script>", "arkivarie\u0000",
        "ark\nivarie", "\u202Eeiraviкra", "аrkivarie", "console:karaf", "../../etc/passwd", "%s%n", "_admin", "x".repeat(65),
        "x".repeat(1_000_000), "${jndi:ldap://x}", "🙂🙂");

    private final LogInTown town = new LogInTown();

    @Test
    public void isTurnedAwayAtTheLogIn() {
        HOSTILE.forEach(name -> LogInTown.denied(town.signIn.withPassword(name, LogInTown.chars(LogInTown.PASSWORD), name)));
    }

    @Test
    public void isTurnedAwayWhenItIsNothingAtAll() {
        LogInTown.denied(town.signIn.withPassword(null, LogInTown.chars(LogInTown.PASSWORD), ""));
    }

    @Test
    public void isNoNameForAnAccount() {
        HOSTILE.forEach(name -> assertTrue(name.substring(0, Math.min(20, name.length())),
            town.platform.accounts().inviteOffice(town.administrator, name, "Arkivarie", Set.of(Role.ARCHIVIST))
                instanceof Outcome.Refused));
    }

    @Test
    public void isNoOtherNameWhenItOnlyLooksDifferent() {
        assertTrue(town.platform.accounts().inviteOffice(town.administrator, "ＡＲＫＩＶＡＲＩＥ", "Arkivarie", Set.of(Role.ARCHIVIST))
            instanceof Outcome.Refused);
        LogInTown.caller(town.tryPassword("ＡＲＫＩＶＡＲＩＥ", LogInTown.PASSWORD));
    }

    @Test
    public void findsNothingInTheList() {
        assertEquals(0, town.platform.accounts().list(town.administrator, Accounts.Search.named("%"), Page.Request.first(10)).items().size());
    }

    @Test
    public void isNoOperatorAtTheConsole() {
        HOSTILE.forEach(name -> assertTrue(town.signIn.console(name).isEmpty()));
    }

    @Test
    public void isTurnedAwayWithAPasswordWithoutEnd() {
        LogInTown.denied(town.signIn.withPassword("arkivarie", new char[5_000_000], LogInTown.HERE));
    }
}
