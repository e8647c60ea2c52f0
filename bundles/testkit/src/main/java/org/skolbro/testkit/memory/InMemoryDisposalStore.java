package org.skolbro.testkit.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.RunItem.Cause;
import org.skolbro.core.store.StoredRun;

/** Runs and their items in memory; says what the database's statement must find. */
public final class InMemoryDisposalStore implements DisposalStore {

    private final Memory memory;
    private final DueRecords records;
    private final Map<RunId, StoredRun> runs;
    private final Map<Key, RunItem> items;
    private final Map<Key, Boolean> certified;
    private final Map<RunId, Instant> leases;

    private record Key(RunId run, HoldingId holding) {
    }

    public InMemoryDisposalStore(Memory memory, InMemoryHoldingStore holdings, HoldStore holds, RegisterStore register) {
        this.memory = memory;
        this.records = new DueRecords(holdings, holds, register);
        this.runs = memory.table();
        this.items = memory.table();
        this.certified = memory.table();
        this.leases = memory.table();
    }

    /** Records other than documents. */
    public InMemoryDisposalStore follow(InMemoryRecordStore others) {
        records.follow(others);
        return this;
    }

    /** What an archive has received, for rows that deliver first. */
    public void follow(InMemoryDeliveryStore deliveries) {
        records.follow(deliveries);
    }

    @Override
    public void insert(StoredRun run) {
        memory.requireUnitOfWork();
        runs.put(run.id(), run);
    }

    @Override
    public Optional<StoredRun> find(RunId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public void update(StoredRun run) {
        if (find(run.id()).map(StoredRun::version).orElse(-1L) != run.version() - 1) {
            throw new Conflict("Run " + run.id() + " was changed by somebody else");
        }
        runs.put(run.id(), run);
    }

    @Override
    public List<StoredRun> all() {
        memory.requireUnitOfWork();
        return runs.values().stream().sorted(Comparator.comparing((StoredRun run) -> run.id().value()).reversed()).toList();
    }

    @Override
    public List<RunId> unattended(Instant now) {
        return all().reversed().stream().filter(run -> run.startsAt().filter(at -> !at.isAfter(now)).isPresent())
            .filter(run -> run.state() == DisposalRun.State.APPROVED || run.state() == DisposalRun.State.RUNNING
                && Optional.ofNullable(leases.get(run.id())).filter(now::isBefore).isEmpty()).map(StoredRun::id).toList();
    }

    @Override
    public void lease(RunId run, Instant until) {
        memory.requireUnitOfWork();
        leases.put(run, until);
    }

    @Override
    public List<Kind> kinds() {
        return Stream.concat(records.kinds(), Stream.of(RecordKind.values()).map(Kind::of)).toList();
    }

    @Override
    public long fill(RunId run, Collection<Cell> cells) {
        List<RunItem> found = Stream.concat(records.documents(holding -> true, cells), records.others(cells)).toList();
        found.forEach(item -> items.put(new Key(run, item.holding()), item));
        return found.size();
    }

    @Override
    public Set<HoldingId> due(Collection<HoldingId> of, Collection<Cell> cells) {
        Set<HoldingId> asked = new HashSet<>(of);
        return Stream.concat(records.documents(holding -> asked.contains(holding.id()), cells),
            records.others(cells).filter(item -> asked.contains(item.holding()))).map(RunItem::holding).collect(Collectors.toSet());
    }

    @Override
    public List<Count> count(Collection<Cell> cells) {
        Map<Count, Long> counted = Stream.concat(records.documents(holding -> true, cells), records.others(cells)).collect(Collectors.groupingBy(
            item -> new Count(item.schoolType(), item.type(), item.unit(), item.rule(), 0), Collectors.counting()));
        return counted.entrySet().stream().map(entry -> new Count(entry.getKey().schoolType(), entry.getKey().type(),
            entry.getKey().unit(), entry.getKey().rule(), entry.getValue()))
            .sorted(Comparator.comparing((Count count) -> count.schoolType().value()).thenComparing(count -> count.type().value())
                .thenComparing(count -> count.unit().value()).thenComparing(count -> count.rule().value())).toList();
    }

    @Override
    public Page<RunItem> matching(Collection<Cell> cells, Optional<UnitCode> unit, Page.Request page) {
        Comparator<RunItem> order = Comparator.comparing(RunItem::milestoneDate).thenComparing(item -> item.holding().value());
        List<RunItem> all = Stream.concat(records.documents(holding -> unit.map(holding.unit()::equals).orElse(true), cells).sorted(order),
            records.others(cells).filter(item -> unit.map(item.unit()::equals).orElse(true))
                .sorted(Comparator.comparing((RunItem item) -> item.recordKind().orElseThrow()).thenComparing(order))).toList();
        return new Page<>(all.stream().skip(page.offset()).limit(page.limit()).toList(), all.size());
    }

    @Override
    public Page<RunItem> items(RunId run, Disposals.Items which, Map<RetentionRuleId, Integer> months, Page.Request page) {
        Comparator<RunItem> order = order(which.order(), months).thenComparing(item -> item.holding().value());
        List<RunItem> all = of(run, item -> which.state().map(state -> is(state, item.state())).orElse(true)
            && which.type().map(item.type()::equals).orElse(true)).sorted(which.descending() ? order.reversed() : order).toList();
        return new Page<>(all.stream().skip(page.offset()).limit(page.limit()).toList(), all.size());
    }

    @Override
    public List<RunItem> items(RunId run, Set<State> states, Optional<HoldingId> after, int limit) {
        return of(run, item -> states.contains(item.state()))
            .filter(item -> after.map(last -> item.holding().value() > last.value()).orElse(true)).limit(limit).toList();
    }

    @Override
    public void waiting(RunId run, Consumer<RunItem> reader) {
        of(run, item -> item.state() == State.WAITING).forEach(reader);
    }

    @Override
    public List<RunItem> alike(RunId run, RunItem one, LocalDate from, LocalDate to) {
        return items(run, Set.of(State.WAITING), Optional.empty(), Integer.MAX_VALUE).stream().filter(item -> item.type().equals(one.type())
            && item.schoolType().equals(one.schoolType()) && !item.documentDate().isBefore(from) && !item.documentDate().isAfter(to)).toList();
    }

    @Override
    public Optional<RunItem> item(RunId run, HoldingId holding) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(items.get(new Key(run, holding)));
    }

    @Override
    public Set<HoldingId> approved(Collection<HoldingId> of) {
        Set<DisposalRun.State> approved = Set.of(DisposalRun.State.APPROVED, DisposalRun.State.RUNNING, DisposalRun.State.PAUSED);
        return all().stream().filter(run -> approved.contains(run.state())).flatMap(run -> of(run.id(), item ->
            is(State.WAITING, item.state()) && of.contains(item.holding()))).map(RunItem::holding).collect(Collectors.toSet());
    }

    @Override
    public Map<State, Long> totals(RunId run) {
        return of(run, item -> true).collect(Collectors.groupingBy(RunItem::state, Collectors.counting()));
    }

    @Override
    public List<Tally> tally(RunId run) {
        Map<Tally, Long> counted = of(run, item -> true).collect(Collectors.groupingBy(
            item -> new Tally(item.schoolType(), item.type(), item.rule(), item.state(), 0), Collectors.counting()));
        return counted.entrySet().stream()
            .map(entry -> new Tally(entry.getKey().schoolType(), entry.getKey().type(), entry.getKey().rule(), entry.getKey().state(),
                entry.getValue()))
            .sorted(Comparator.comparing((Tally tally) -> tally.schoolType().value())
                .thenComparing(tally -> tally.type().value()).thenComparing(tally -> tally.rule().value())
                .thenComparing(tally -> tally.state().name()))
            .toList();
    }

    @Override
    public int done(RunId run, Collection<HoldingId> of) {
        List<RunItem> waiting = of.stream().flatMap(id -> item(run, id).stream())
            .filter(item -> item.state() == State.WAITING).toList();
        waiting.forEach(item -> put(run, item, State.DONE, Optional.empty()));
        return waiting.size();
    }

    @Override
    public boolean leave(RunId run, HoldingId holding, RunItem.Left why) {
        Optional<RunItem> waiting = item(run, holding).filter(item -> item.state() == State.WAITING);
        waiting.ifPresent(item -> put(run, item, why.cause() == Cause.FAULT ? State.FAILED : State.DROPPED, Optional.of(why)));
        return waiting.isPresent();
    }

    @Override
    public long leaveAll(RunId run, RunItem.Left why) {
        List<RunItem> waiting = of(run, item -> item.state() == State.WAITING).toList();
        waiting.forEach(item -> leave(run, item.holding(), why));
        return waiting.size();
    }

    @Override
    public long leaveAll(RunId run, Collection<PersonId> subjects, RunItem.Left why) {
        return of(run, item -> item.subject().filter(subjects::contains).isPresent()).toList().stream()
            .filter(item -> leave(run, item.holding(), why)).count();
    }

    @Override
    public long leftBeforeApproval(RunId run) {
        return of(run, item -> item.left().filter(left -> !left.afterApproval()).isPresent()).count();
    }

    @Override
    public List<RunItem> uncertified(RunId run, Optional<HoldingId> after, int limit) {
        return of(run, item -> item.left().isPresent() && after.filter(last -> item.holding().value() <= last.value()).isEmpty())
            .filter(item -> !certified.containsKey(new Key(run, item.holding()))).limit(limit).toList();
    }

    @Override
    public void certified(RunId run, Collection<HoldingId> of) {
        memory.requireUnitOfWork();
        of.forEach(holding -> certified.put(new Key(run, holding), true));
    }

    private static Comparator<RunItem> order(Disposals.Order order, Map<RetentionRuleId, Integer> months) {
        return switch (order) {
            case FILED -> (one, other) -> 0;
            case DOCUMENT_DATE -> Comparator.comparing(RunItem::documentDate);
            case DUE -> Comparator.comparing(item -> item.milestoneDate().plusMonths(months.getOrDefault(item.rule(), 0)));
        };
    }

    private static boolean is(State asked, State state) {
        return state == asked || asked == State.WAITING && state == State.LEASED;
    }

    private Stream<RunItem> of(RunId run, Predicate<RunItem> which) {
        memory.requireUnitOfWork();
        return items.entrySet().stream().filter(entry -> entry.getKey().run().equals(run)).map(Map.Entry::getValue)
            .filter(which).sorted(Comparator.comparing(item -> item.holding().value()));
    }

    private void put(RunId run, RunItem item, State state, Optional<RunItem.Left> left) {
        items.put(new Key(run, item.holding()), new RunItem(item.holding(), item.document(), item.type(), item.schoolType(),
            item.unit(), item.basis(), item.subject(), item.documentDate(), item.rule(), item.milestone(),
            item.milestoneDate(), state, left));
    }
}
