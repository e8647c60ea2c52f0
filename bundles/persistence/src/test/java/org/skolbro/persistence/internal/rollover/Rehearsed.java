package org.skolbro.persistence.internal.rollover;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts.State;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.ChosenPreview;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.access.Directory;
import org.skolbro.core.internal.access.Issuing;
import org.skolbro.core.internal.access.RelationGate;
import org.skolbro.core.internal.access.Sessions;
import org.skolbro.core.internal.rollover.ChosenHandOvers;
import org.skolbro.core.internal.rollover.RollOverPolicy;
import org.skolbro.core.internal.rollover.Whose;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.internal.transition.CrossingMany;
import org.skolbro.core.internal.transition.RehearsalService;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.persistence.internal.account.JpaAccountStore;
import org.skolbro.persistence.internal.account.JpaGrantStore;
import org.skolbro.persistence.internal.account.JpaSessionStore;
import org.skolbro.persistence.internal.closing.SqlUnitClosingStore;
import org.skolbro.persistence.internal.document.JpaDocumentStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.persistence.internal.register.SqlRegisterStore;
import org.skolbro.persistence.internal.retention.JpaHoldStore;
import org.skolbro.persistence.internal.setting.JpaSettingStore;

/** A headteacher of all units, who rehearses. */
final class Rehearsed {

    private static final DateSpan SPAN = DateSpan.from(LeavingSchools.TODAY.minusYears(1));

    private final RehearsalService rehearsals;
    private final ChosenHandOvers chosen;
    private final Whose whose;
    private final LeavingSchools schools;
    private final Caller caller;

    Rehearsed(LeavingSchools schools) {
        this.schools = schools;
        SqlRegisterStore register = new SqlRegisterStore(schools.database);
        Directory directory = new Directory(register, schools.clock);
        JpaAccountStore accounts = new JpaAccountStore(schools.database);
        JpaSessionStore sessionStore = new JpaSessionStore(schools.database);
        JpaGrantStore grants = new JpaGrantStore(schools.database);
        Sessions sessions = new Sessions(sessionStore, accounts, directory, grants);
        PersonId head = new PersonId(900_000_000L);
        StoredAccount account = new StoredAccount(new AccountId(Ids.next()), "rektor", "Rektor", Optional.of(head), Set.of(), State.ACTIVE,
            StoredAccount.Keys.NONE, Optional.empty(), 0);
        caller = schools.work.inOne(() -> {
            SqlRegisterImportStore rows = new SqlRegisterImportStore(schools.database);
            rows.putPersons(new Batch<>(List.of(new RegisteredPerson(UUID.randomUUID(), new Person(head, new PersonName("Namn", "Rektor"),
                Optional.empty(), SecurityMarking.NONE, "", ""), "x", false)), List.of()), LeavingSchools.TODAY);
            rows.putDuties(new Batch<>(IntStream.range(0, LeavingSchools.UNITS)
                .mapToObj(unit -> new Duty(head, new UnitCode(Filling.unit(unit)), "Rektor", SPAN)).toList(), List.of()));
            accounts.insert(account);
            return new Issuing(sessionStore, new JpaSettingStore(schools.database), sessions, schools.clock)
                .issue(account, AssuranceLevel.PASSWORD);
        });
        BridgeEnds ends = new BridgeEnds(new RelationGate(schools.work, sessions, directory, grants), register, schools.transitions,
            new SqlUnitClosingStore(schools.database), schools.clock);
        whose = new Whose(ends);
        chosen = new ChosenHandOvers(schools.runs, new CrossingMany(schools.facts, schools.forms, new JpaDocumentStore(schools.database),
            new JpaHoldingStore(schools.database), new JpaHoldStore(schools.database), schools.transitions), register,
            RollOverPolicy.of(RollOverPolicy.BATCH, Duration.ofHours(48), true), schools.trail, schools.clock);
        rehearsals = new RehearsalService(schools.work, schools.trail, ends,
            new RehearsalService.Sources(register, new JpaDocumentStore(schools.database), schools.facts, schools.forms));
    }

    ChosenPreview together(Set<TransitionId> transitions) {
        return schools.work.inOne(() -> chosen.preview(caller, whose, transitions));
    }

    long leavers() {
        return rehearsals.of(caller, LeavingSchools.TODAY.plusMonths(2)).leavers().size();
    }
}
