package org.skolbro.core.internal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.Draft.CoAuthor;
import org.skolbro.api.person.Person;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredDraft;

/**
 * Whom an author may invite to write along: colleagues at the draft's unit with an account. Nobody on a protected child's
 * draft, and nobody by those who write from home: they are not told who works at a unit.
 */
@Component(service = CoAuthors.class)
public final class CoAuthors {

    private final RegisterStore register;
    private final AccountStore accounts;
    private final OwnDrafts drafts;
    private final Clock clock;

    @Activate
    public CoAuthors(@Reference RegisterStore register, @Reference AccountStore accounts, @Reference OwnDrafts drafts,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.register = register;
        this.accounts = accounts;
        this.drafts = drafts;
        this.clock = clock;
    }

    record Candidate(AccountId account, CoAuthor shown) {
    }

    List<Candidate> of(Caller caller, StoredDraft draft) {
        if (!drafts.isStaff(caller, draft) || !drafts.protectedOnes(OwnDrafts.children(draft.about())).isEmpty()) {
            return List.of();
        }
        List<Duty> duties = register.dutiesAt(draft.unit(), LocalDate.now(clock));
        return register.persons(duties.stream().map(Duty::person).distinct().toList()).stream()
            .filter(person -> !person.isProtected())
            .flatMap(person -> accounts.of(person.id()).filter(CoAuthors::isOpen).map(found -> candidate(found, person)).stream())
            .filter(candidate -> !draft.authors().contains(candidate.account()))
            .sorted(Comparator.comparing(candidate -> candidate.shown().name())).toList();
    }

    private static boolean isOpen(StoredAccount account) {
        return account.state() != Accounts.State.LOCKED;
    }

    private static Candidate candidate(StoredAccount account, Person person) {
        return new Candidate(account.id(), new CoAuthor(person.id(), person.name().full()));
    }
}
