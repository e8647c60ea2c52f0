package org.skolbro.core.internal.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts.AccountRow;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.Grant;
import org.skolbro.core.store.SettingStore;
import org.skolbro.core.store.StoredAccount;

/** Who may do what with accounts and permissions, and what of an account is shown. */
@Component(service = AccountGuard.class)
public final class AccountGuard {

    private final Gate gate;
    private final Directory register;
    private final SettingStore settings;

    @Activate
    public AccountGuard(@Reference Gate gate, @Reference Directory register, @Reference SettingStore settings) {
        this.gate = gate;
        this.register = register;
        this.settings = settings;
    }

    /** In a demo, whose people are invented, the console that loads it makes their accounts too. */
    AccountId requireAdministrator(Caller caller) {
        boolean demo = settings.get(PlatformClock.MADE_BY).filter(PlatformClock.DEMO::equals).isPresent();
        if (demo) {
            gate.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
        } else {
            gate.requireOffice(caller, Role.ADMINISTRATOR);
        }
        return caller.account();
    }

    Instant now() {
        return register.now();
    }

    /** The row that stands for the person now. */
    PersonId current(PersonId person) {
        return register.current(person);
    }

    /** The name an account starts with; that of a protected person is in no list. */
    Optional<String> nameOf(PersonId person) {
        return register.person(person).map(known -> known.isProtected() ? AccountTexts.PROTECTED : known.name().full());
    }

    AccountRow row(StoredAccount account) {
        return rows(List.of(account)).getFirst();
    }

    /** Without those that were found by a name that is no longer shown: finding one would tell it. */
    Page<AccountRow> found(String text, Page<StoredAccount> accounts) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<AccountRow> shown = rows(accounts.items()).stream()
            .filter(row -> (row.userName() + " " + row.displayName()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
        return new Page<>(shown, accounts.total() - accounts.items().size() + shown.size());
    }

    List<AccountRow> rows(List<StoredAccount> accounts) {
        Map<PersonId, Person> known = register.known(accounts.stream().flatMap(account -> account.person().stream()).toList());
        return accounts.stream().map(account -> new AccountRow(account.id(), account.userName(), shownName(account, known),
            account.person(), account.officeRoles(), account.state(), account.keys().hasSecondFactor(),
            account.lastSignIn())).toList();
    }

    private static String shownName(StoredAccount account, Map<PersonId, Person> known) {
        boolean hidden = account.person().map(known::get).filter(Person::isProtected).isPresent();
        return hidden ? account.userName() : account.displayName();
    }

    /** A headteacher gives, to staff, for a child placed at the own unit; for a protected child with a second factor. */
    Optional<Outcome<PersonId>> refusalOfGrant(Caller caller, PersonId staff, PersonId child, LocalDate until) {
        gate.account(caller);
        Person about = register.person(child).filter(known -> leads(caller, child))
            .orElseThrow(() -> new NotFound("There is no such child at the caller's unit"));
        if (about.isProtected() && !caller.level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            throw new NotPermitted("A second factor is needed");
        }
        if (until.isBefore(register.today()) || until.isAfter(register.today().plusYears(1))) {
            return Optional.of(Outcome.refused(AccountTexts.PERIOD));
        }
        boolean works = !register.duties(staff).isEmpty() || !register.assignments(staff).isEmpty();
        return works ? Optional.empty() : Optional.of(Outcome.refused(AccountTexts.NOT_STAFF));
    }

    private boolean leads(Caller caller, PersonId child) {
        return register.units(Set.of(child)).getOrDefault(child, Set.of()).stream()
            .anyMatch(unit -> gate.at(caller, unit).contains(Role.HEADTEACHER));
    }

    Grant grant(Caller caller, PersonId staff, PersonId child, LocalDate until, String reason) {
        return new Grant(Ids.next(), staff, child, until, reason.strip(), caller.account(), register.now());
    }
}
