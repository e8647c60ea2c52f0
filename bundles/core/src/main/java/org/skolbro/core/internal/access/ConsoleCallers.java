package org.skolbro.core.internal.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.StoredAccount;

/**
 * Callers of the local console (driftkonsol). Each operator is an account of her own, without a password, which can be
 * locked like any other. Who may open the console is the machine's matter.
 */
final class ConsoleCallers {

    static final String SWITCH = "console";
    static final String OFF = "off";
    /** No typed user name can have a colon. */
    private static final String PREFIX = "console:";

    private final Entrance entrance;
    private final Map<String, IssuedCaller> known = new ConcurrentHashMap<>();

    ConsoleCallers(Entrance entrance) {
        this.entrance = entrance;
    }

    static boolean isConsole(StoredAccount account) {
        return account.userName().startsWith(PREFIX);
    }

    Optional<Caller> of(String operator) {
        Optional<String> name = UserNames.parse(operator).map(PREFIX::concat);
        return name.flatMap(userName -> entrance.work().inOne(() -> caller(userName)));
    }

    private Optional<Caller> caller(String userName) {
        if (entrance.stores().settings.get(SWITCH).filter(OFF::equals).isPresent()) {
            return Optional.empty();
        }
        IssuedCaller before = known.get(userName);
        if (before != null && entrance.sessions().alive(before).isPresent()) {
            return Optional.of(before);
        }
        StoredAccount account = entrance.stores().accounts.named(userName).orElseGet(() -> insert(userName));
        if (account.state() != Accounts.State.ACTIVE) {
            return Optional.empty();
        }
        IssuedCaller caller = entrance.issuing().issue(account, AssuranceLevel.PASSWORD);
        entrance.trail().write(caller, "sign-in.console", List.of(), account.id().toString(), "");
        known.put(userName, caller);
        return Optional.of(caller);
    }

    private StoredAccount insert(String userName) {
        StoredAccount account = new StoredAccount(new AccountId(Ids.next()), userName, named(userName), Optional.empty(),
            Set.of(Role.OPERATOR), Accounts.State.ACTIVE, StoredAccount.Keys.NONE, Optional.empty(), 0);
        entrance.stores().accounts.insert(account);
        return account;
    }

    /** For those who read what she did, who may never have seen a console. */
    private static String named(String userName) {
        return "Driftkonsolen (" + userName.substring(PREFIX.length()) + ")";
    }
}
