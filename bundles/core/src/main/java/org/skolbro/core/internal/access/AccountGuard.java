package org.skolbro.core.internal.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts.AccountRow;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.time.PlatformClock;
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
}
