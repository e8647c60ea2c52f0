package org.skolbro.persistence.internal.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.Locked;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.sql.Sql;

/** Transitions, and what was evaluated when they were handed over. */
@Component
public final class JpaTransitionStore implements TransitionStore {

    private static final List<State> UNSETTLED = List.of(State.PLANNED, State.GATHERED, State.DECIDED, State.HANDED_OVER);

    private final Tx tx;

    @Activate
    public JpaTransitionStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredTransition transition) {
        tx.within(em -> {
            em.persist(TransitionEntity.from(transition));
            em.flush();
            return null;
        });
    }

    @Override
    public void update(StoredTransition transition) {
        tx.within(em -> {
            TransitionEntity stored = Locked.find(em, TransitionEntity.class, transition.id().value()).orElse(null);
            if (stored == null || stored.version() != transition.version() - 1) {
                throw new Conflict("transition " + transition.id() + " was changed by somebody else");
            }
            stored.take(transition);
            return null;
        });
    }

    @Override
    public Optional<StoredTransition> find(TransitionId id) {
        return tx.within(em -> Optional.ofNullable(em.find(TransitionEntity.class, id.value()))
            .map(TransitionEntity::toRecord));
    }

    @Override
    public List<StoredTransition> find(Collection<TransitionId> ids) {
        return tx.within(em -> Bulk.slices(ids.stream().map(TransitionId::value).toList()).stream()
            .flatMap(slice -> em.createQuery("select t from TransitionEntity t where t.id in :ids", TransitionEntity.class)
                .setParameter("ids", slice).getResultStream())
            .map(TransitionEntity::toRecord).sorted(Comparator.comparingLong(one -> one.id().value())).toList());
    }

    @Override
    public List<StoredTransition> open(LocalDate until) {
        return tx.within(em -> em.createQuery("select t from TransitionEntity t where t.state in :open and t.leftOn <= :until order by t.id",
                TransitionEntity.class).setParameter("open", List.of(State.PLANNED, State.GATHERED, State.DECIDED)).setParameter("until", until)
            .getResultStream().map(TransitionEntity::toRecord).toList());
    }

    @Override
    public List<StoredTransition> unanswered() {
        return tx.within(em -> em.createQuery("select t from TransitionEntity t where t.state = :over order by t.id", TransitionEntity.class)
            .setParameter("over", State.HANDED_OVER).getResultStream().map(TransitionEntity::toRecord).toList());
    }

    /** Goes past what was loaded before, which is forgotten. */
    @Override
    public void updateAll(Collection<StoredTransition> transitions) {
        int changed = tx.sqlWithin(connection -> ManyTransitions.update(connection, transitions));
        if (changed != transitions.size()) {
            throw new Conflict("one of " + transitions.size() + " transitions was changed by somebody else");
        }
        tx.within(em -> {
            em.clear();
            return null;
        });
    }

    @Override
    public Optional<StoredTransition> leaving(PlacementId placement) {
        return tx.within(em -> em.createQuery("select t from TransitionEntity t where t.leaves = :placement",
                TransitionEntity.class).setParameter("placement", placement.value())
            .getResultStream().findFirst().map(TransitionEntity::toRecord));
    }

    @Override
    public List<StoredTransition> ofUnits(Collection<UnitCode> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return tx.within(em -> em.createQuery("select t from TransitionEntity t where t.fromUnit in :units"
                + " or t.toUnit in :units order by t.leftOn desc, t.id", TransitionEntity.class)
            .setParameter("units", InList.of(units.stream().map(UnitCode::value).toList()))
            .getResultStream().map(TransitionEntity::toRecord).toList());
    }

    @Override
    public boolean isUnderWay(PersonId child) {
        return tx.within(em -> em.createQuery("select count(t) from TransitionEntity t"
                + " where t.child = :child and t.state in :unsettled", Long.class)
            .setParameter("child", child.value()).setParameter("unsettled", UNSETTLED).getSingleResult() > 0);
    }

    @Override
    public Set<PersonId> underWay() {
        return tx.within(em -> em.createQuery("select distinct t.child from TransitionEntity t where t.state in :unsettled", Long.class)
            .setParameter("unsettled", UNSETTLED).getResultStream().map(PersonId::new).collect(Collectors.toSet()));
    }

    @Override
    public Set<PersonId> underWay(Collection<PersonId> children) {
        Set<PersonId> leaving = new HashSet<>();
        for (List<Long> slice : Bulk.slices(children.stream().map(PersonId::value).toList())) {
            leaving.addAll(tx.sqlWithin(connection -> Sql.of("select child_id from transition_case where").in("child_id", slice)
                .and("and").in("state", UNSETTLED.stream().map(State::name).toList()).list(connection, row -> new PersonId(row.getLong(1)))));
        }
        return leaving;
    }

    @Override
    public long underWayInto(Collection<SchoolType> codes) {
        return codes.isEmpty() ? 0 : tx.within(em -> em.createQuery("select count(t) from TransitionEntity t"
                + " where t.toType in :codes and t.state in :unsettled", Long.class)
            .setParameter("codes", InList.of(codes.stream().map(SchoolType::value).toList()))
            .setParameter("unsettled", UNSETTLED).getSingleResult());
    }

    @Override
    public void record(TransitionId id, HandOverRecord evaluated) {
        tx.sqlWithin(connection -> {
            new Evaluations(connection).write(id, evaluated);
            return null;
        });
    }

    @Override
    public void recordAll(Map<TransitionId, HandOverRecord> evaluated) {
        tx.sqlWithin(connection -> {
            new Evaluations(connection).add(evaluated);
            return null;
        });
    }

    @Override
    public Optional<HandOverRecord> recorded(TransitionId id) {
        return tx.sqlWithin(connection -> new Evaluations(connection).recorded(id));
    }

    @Override
    public void setAside(Collection<TransitionId> ids) {
        for (List<Long> slice : Bulk.slices(ids.stream().map(TransitionId::value).toList())) {
            tx.sqlWithin(connection -> new Evaluations(connection).setAside(slice));
        }
    }

    @Override
    public List<HandOverRecord> setAside(TransitionId id) {
        return tx.sqlWithin(connection -> new Evaluations(connection).setAside(id));
    }

    @Override
    public List<TransitionId> of(PersonId child) {
        return tx.within(em -> em.createQuery("select t.id from TransitionEntity t where t.child = :child order by t.id", Long.class)
            .setParameter("child", child.value()).getResultStream().map(TransitionId::new).toList());
    }

    @Override
    public void replaceChild(Collection<TransitionId> transitions, PersonId from, PersonId to) {
        List<Long> ids = transitions.stream().map(TransitionId::value).toList();
        if (!ids.isEmpty()) {
            tx.within(em -> Bulk.run(em, em.createQuery(
                    "update TransitionEntity t set t.child = :to where t.child = :from and t.id in :ids")
                .setParameter("from", from.value()).setParameter("to", to.value()).setParameter("ids", ids)));
        }
    }
}
