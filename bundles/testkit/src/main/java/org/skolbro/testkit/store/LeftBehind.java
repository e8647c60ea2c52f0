package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.skolbro.testkit.store.RegisterRows.added;
import static org.skolbro.testkit.store.RegisterRows.person;
import static org.skolbro.testkit.store.RegisterRows.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.order.Order;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredOrder;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;

/** People who left, and what they left behind in the stores that are held to the contract. */
public abstract class LeftBehind {

    protected static final LocalDate CUTOFF = RecordStoreContract.CUTOFF;
    protected static final LocalDate BEFORE = CUTOFF.minusYears(3);
    static final UnitCode UNIT = RegisterRows.ASPEN;

    private long placements;

    protected abstract UnitOfWork unitOfWork();

    protected abstract DisposalStore runs();

    protected abstract RecordStore store();

    protected abstract HoldStore holds();

    protected abstract RegisterImportStore register();

    protected abstract ConsentStore consents();

    protected abstract AccountStore accounts();

    protected abstract HoldingStore holdings();

    protected abstract TransitionStore transitions();

    protected abstract OrderStore orders();

    protected abstract DisclosureStore disclosures();

    final void order(long id, Optional<LocalDate> until) {
        unitOfWork().inOne(() -> {
            orders().insert(open(id));
            orders().close(new OrderId(id), new StoredOrder.Closing(Order.State.FULFILLED, "", "Arkivarien", RecordStoreContract.noon(BEFORE),
                until, List.of(new DocumentId(5))));
        });
    }

    static StoredOrder open(long id) {
        return new StoredOrder(new OrderId(id), new PersonId(2), new PersonId(1), Optional.empty(), Optional.empty(), "Övergång", BEFORE,
            RecordStoreContract.noon(BEFORE), new HoldId(id), Optional.empty());
    }

    protected static DateSpan ended(LocalDate last) {
        return DateSpan.of(BEFORE.minusYears(9), last);
    }

    protected final void people(long... ids) {
        unitOfWork().inOne(() -> register().putPersons(added(Arrays.stream(ids).mapToObj(id -> person(new PersonId(id), "Barn", "Nummer", "",
            SecurityMarking.NONE)).toArray(RegisteredPerson[]::new)), BEFORE));
    }

    protected final void placed(long child, DateSpan... spans) {
        for (DateSpan span : spans) {
            unitOfWork().inOne(() -> register().putPlacements(added(placement(++placements, new PersonId(child), UNIT, span))));
        }
    }

    final void guardian(long child, long adult, DateSpan span) {
        unitOfWork().inOne(() -> register().putGuardianships(added(new Guardianship(new PersonId(child), new PersonId(adult),
            Guardianship.Kind.GUARDIAN, span))));
    }

    final void answer(long id, long child, long guardian) {
        unitOfWork().inOne(() -> consents().add(new ConsentAnswer(new ConsentAnswerId(id), new PersonId(child), new PersonId(guardian),
            new PurposeId("preschool/hand-over"), 1, ConsentAnswer.Choice.YES, AssuranceLevel.PASSWORD, RecordStoreContract.noon(BEFORE))));
    }

    final void account(long id, long person) {
        unitOfWork().inOne(() -> accounts().insert(new StoredAccount(new AccountId(id), "konto" + id, "Någon", Optional.of(new PersonId(person)),
            Set.of(), Accounts.State.ACTIVE, StoredAccount.Keys.NONE, Optional.empty(), 1)));
    }

    protected final HoldingId keep(long id, long child) {
        Holding holding = new Holding(new HoldingId(id), new DocumentId(id), DisposalRunContract.LOG, DisposalRunContract.FS,
            Optional.of(new PersonId(child)), HolderKind.ARCHIVE, UNIT, Basis.MADE_HERE, HoldingView.State.ACTIVE, BEFORE, Map.of());
        unitOfWork().inOne(() -> holdings().insert(List.of(holding)));
        return holding.id();
    }

    final StoredTransition transition(long id, long child, State state) {
        StoredTransition transition = new StoredTransition(new TransitionId(id), 1, new PersonId(child), new PlacementId(id), new PlacementId(id),
            UNIT, new SchoolType("FS"), UNIT, new SchoolType("GR"), CUTOFF, CUTOFF, state, Optional.<Instant>empty(), "", "");
        unitOfWork().inOne(() -> transitions().insert(transition));
        return transition;
    }

    protected final Set<Long> due(Cell cell) {
        List<HoldingId> all = in(() -> runs().matching(List.of(cell), Optional.empty(), Page.Request.first(999))).items().stream()
            .map(item -> item.holding()).toList();
        Collection<HoldingId> asked = new ArrayList<>(all);
        asked.add(new HoldingId(999_999));
        assertEquals(new HashSet<>(all), in(() -> runs().due(asked, List.of(cell))));
        return all.stream().map(HoldingId::value).collect(Collectors.toSet());
    }

    protected final Map<HoldingId, Long> erase(RecordKind kind, long id) {
        return in(() -> store().erase(kind, List.of(new HoldingId(id)), CUTOFF));
    }

    protected final <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }
}
