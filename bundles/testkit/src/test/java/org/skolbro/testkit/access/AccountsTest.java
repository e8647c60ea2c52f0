package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Accounts.AccountRow;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;

public class AccountsTest {

    private final LogInTown town = new LogInTown();
    private final Accounts accounts = town.platform.accounts();
    private final PersonId person = town.platform.town().adult();

    @Test
    public void areKeptByAdministratorsOnly() {
        for (Caller other : List.of(town.archivist, town.platform.callers().auditor(), town.platform.callers().operator(),
            town.platform.callers().headteacherOf(town.platform.town().unit()))) {
            assertThrows(NotPermitted.class, () -> accounts.list(other, Accounts.Search.ALL, Page.Request.first(10)));
            assertThrows(NotPermitted.class, () -> accounts.invite(other, person, "ny"));
            assertThrows(NotPermitted.class, () -> accounts.inviteOffice(other, "ny", "Ny", Set.of(Role.ADMINISTRATOR)));
            assertThrows(NotPermitted.class, () -> accounts.reset(other, town.archivist.account()));
            assertThrows(NotPermitted.class, () -> accounts.lock(other, town.administrator.account(), "För att"));
            assertThrows(NotPermitted.class, () -> accounts.unlock(other, town.archivist.account()));
        }
    }

    @Test
    public void areMadeForPersonsInTheRegisterOnly() {
        assertTrue(accounts.invite(town.administrator, new PersonId(42), "ny") instanceof Outcome.Refused);
        assertTrue(accounts.invite(town.administrator, person, "ny") instanceof Outcome.Done);
    }

    @Test
    public void areOnePerPersonAndOnePerName() {
        accounts.invite(town.administrator, person, "ny");
        assertTrue(accounts.invite(town.administrator, person, "nyare") instanceof Outcome.Refused);
        assertTrue(accounts.invite(town.administrator, town.platform.town().adult(), "NY") instanceof Outcome.Refused);
    }

    @Test
    public void areNotMadeForRolesThatRelationsGive() {
        for (Role role : List.of(Role.HEADTEACHER, Role.TEACHER, Role.GUARDIAN, Role.OPERATOR)) {
            assertThrows(IllegalArgumentException.class,
                () -> accounts.inviteOffice(town.administrator, "ny", "Ny", Set.of(role)));
        }
    }

    @Test
    public void areListedByPartOfNameWithTheirState() {
        accounts.invite(town.administrator, person, "ny");
        AccountRow invited = found("NY").getFirst();
        assertEquals(Accounts.State.INVITED, invited.state());
        assertEquals(Optional.of(person), invited.person());
        AccountRow active = found("arkivarie ek").getFirst();
        assertEquals(Accounts.State.ACTIVE, active.state());
        assertEquals(Optional.of(town.platform.clock().instant()), active.lastSignIn());
    }

    @Test
    public void showNoNameOfAProtectedPerson() {
        PersonId hidden = town.platform.town().person("Hemlig", SecurityMarking.SECRECY_MARKING, Optional.empty());
        accounts.invite(town.administrator, hidden, "h17");
        assertEquals(List.of(), found("Hemlig"));
        assertFalse(found("h17").toString().contains("Hemlig"));
    }

    @Test
    public void areNotLockedByTheirOwnHolderOrWithoutAReason() {
        assertTrue(accounts.lock(town.administrator, town.administrator.account(), "För att") instanceof Outcome.Refused);
        assertTrue(accounts.lock(town.administrator, town.archivist.account(), " ") instanceof Outcome.Refused);
    }

    @Test
    public void workAgainWhenUnlocked() {
        accounts.lock(town.administrator, town.archivist.account(), "Misstag");
        AccountRow row = LogInTown.done(accounts.unlock(town.administrator, town.archivist.account()));
        assertEquals(Accounts.State.ACTIVE, row.state());
        LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
    }

    @Test
    public void areNotFoundWhenTheyDoNotExist() {
        assertThrows(NotFound.class, () -> accounts.reset(town.administrator, new AccountId(42)));
    }

    @Test
    public void giveTheirHolderTheRolesOfHerRelations() {
        PersonId headteacher = town.platform.town().headteacherOf(town.platform.town().unit());
        String code = LogInTown.done(accounts.invite(town.administrator, headteacher, "rektor")).oneTimeCode();
        Caller caller = LogInTown.caller(
            town.signIn.withOneTimeCode("rektor", code, LogInTown.chars("tolv röda stolar"), LogInTown.HERE));
        assertEquals(Set.of(Role.HEADTEACHER), caller.roles());
        assertEquals(Optional.of(headteacher), caller.person());
        assertTrue(caller.displayName().startsWith("Vuxen"));
    }

    private List<AccountRow> found(String text) {
        return accounts.list(town.administrator, Accounts.Search.named(text), Page.Request.first(10)).items();
    }
}
