package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;

/** Holdings in memory. */
public final class InMemoryHoldingStore implements HoldingStore {

    private final Memory memory;
    private final Map<HoldingId, Holding> holdings;

    public InMemoryHoldingStore(Memory memory) {
        this.memory = memory;
        this.holdings = memory.table();
    }

    @Override
    public void insert(Collection<Holding> added) {
        memory.requireUnitOfWork();
        added.forEach(holding -> holdings.put(holding.id(), holding));
    }

    @Override
    public Optional<Holding> find(HoldingId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(holdings.get(id));
    }

    @Override
    public List<Holding> ofDocument(DocumentId document) {
        return all(holding -> holding.document().equals(document)).toList();
    }

    @Override
    public List<Holding> activeOf(Collection<DocumentId> documents) {
        Set<DocumentId> wanted = new HashSet<>(documents);
        return all(holding -> isActive(holding) && wanted.contains(holding.document())).toList();
    }

    @Override
    public List<Holding> activeOf(PersonId child) {
        return all(holding -> isActive(holding) && holding.subject().equals(Optional.of(child))).toList();
    }

    @Override
    public int reach(PersonId child, UnitCode unit, SchoolType schoolType, Milestone milestone, LocalDate on) {
        return change(of(child, unit, schoolType), holding -> {
            Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
            reached.putAll(holding.milestones());
            reached.put(milestone, on);
            return with(holding, holding.holderKind(), holding.state(), reached);
        });
    }

    @Override
    public int reach(Collection<HoldingId> ids, Milestone milestone, Optional<LocalDate> on) {
        return change(holding -> isActive(holding) && ids.contains(holding.id()), holding -> {
            Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
            reached.putAll(holding.milestones());
            on.ifPresentOrElse(day -> reached.put(milestone, day), () -> reached.remove(milestone));
            return with(holding, holding.holderKind(), holding.state(), reached);
        });
    }

    @Override
    public int archive(PersonId child, UnitCode unit, SchoolType schoolType) {
        return change(of(child, unit, schoolType).and(holding -> holding.holderKind() == HolderKind.UNIT),
            holding -> with(holding, HolderKind.ARCHIVE, holding.state(), holding.milestones()));
    }

    @Override
    public int archiveAll(UnitCode unit, Collection<PersonId> except) {
        return change(holding -> isActive(holding) && holding.unit().equals(unit) && holding.holderKind() == HolderKind.UNIT
            && holding.subject().filter(except::contains).isEmpty(), holding -> with(holding, HolderKind.ARCHIVE, holding.state(), holding.milestones()));
    }

    @Override
    public int move(Collection<HoldingId> ids, HolderKind from, HolderKind to) {
        return change(holding -> isActive(holding) && holding.holderKind() == from && ids.contains(holding.id()),
            holding -> with(holding, to, holding.state(), holding.milestones()));
    }

    @Override
    public boolean end(HoldingId id, State how) {
        return change(holding -> holding.id().equals(id) && isActive(holding),
            holding -> with(holding, holding.holderKind(), how, holding.milestones())) == 1;
    }

    @Override
    public long remaining(DocumentId document) {
        return all(holding -> holding.document().equals(document) && isActive(holding)).count();
    }

    @Override
    public List<HoldingId> ofSubject(PersonId child) {
        return all(holding -> holding.subject().equals(Optional.of(child))).map(Holding::id).toList();
    }

    @Override
    public void replaceSubject(Collection<HoldingId> ids, PersonId to) {
        change(holding -> ids.contains(holding.id()), holding -> new Holding(holding.id(), holding.document(), holding.type(),
            holding.schoolType(), Optional.of(to), holding.holderKind(), holding.unit(), holding.basis(), holding.state(),
            holding.filedOn(), holding.milestones()));
    }

    @Override
    public List<PersonId> archivedAt(UnitCode unit) {
        return all(holding -> isActive(holding) && holding.holderKind() == HolderKind.ARCHIVE && holding.unit().equals(unit))
            .flatMap(holding -> holding.subject().stream()).distinct().toList();
    }

    @Override
    public long covered(HoldRow.OnSelection selection) {
        return all(holding -> isActive(holding) && holding.isIn(selection)).count();
    }

    @Override
    public Kept kept(Collection<DocumentTypeId> types) {
        List<Holding> found = all(holding -> isActive(holding) && types.contains(holding.type())).toList();
        return new Kept(found.stream().map(Holding::document).distinct().count(),
            found.stream().flatMap(holding -> holding.subject().stream()).distinct().count());
    }

    private static Predicate<Holding> of(PersonId child, UnitCode unit, SchoolType schoolType) {
        return holding -> isActive(holding) && holding.subject().equals(Optional.of(child)) && holding.unit().equals(unit)
            && holding.schoolType().equals(schoolType);
    }

    Stream<Holding> active() {
        return all(InMemoryHoldingStore::isActive);
    }

    private static boolean isActive(Holding holding) {
        return holding.state() == State.ACTIVE || holding.state() == State.DUE;
    }

    private Stream<Holding> all(Predicate<Holding> which) {
        memory.requireUnitOfWork();
        return holdings.values().stream().filter(which);
    }

    private int change(Predicate<Holding> which, UnaryOperator<Holding> how) {
        List<Holding> found = all(which).toList();
        found.forEach(holding -> holdings.put(holding.id(), how.apply(holding)));
        return found.size();
    }

    private static Holding with(Holding holding, HolderKind kind, State state, Map<Milestone, LocalDate> milestones) {
        return new Holding(holding.id(), holding.document(), holding.type(), holding.schoolType(), holding.subject(), kind,
            holding.unit(), holding.basis(), state, holding.filedOn(), milestones);
    }
}
