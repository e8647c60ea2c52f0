package org.skolbro.testkit.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderRecipient.Cause;
import org.skolbro.api.reminder.ReminderRecipient.State;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.store.ReminderRow;
import org.skolbro.core.store.ReminderStore;
import org.skolbro.core.store.StoredReminder;

/** Reminder campaigns in memory. */
public final class InMemoryReminderStore implements ReminderStore {

    private final Memory memory;
    private final Map<ReminderId, StoredReminder> runs;
    private final Map<ReminderId, Instant> leases;
    private final Map<Place, ReminderRow> rows;

    private record Place(ReminderId run, PersonId person) {
    }

    public InMemoryReminderStore(Memory memory) {
        this.memory = memory;
        runs = memory.table();
        leases = memory.table();
        rows = memory.table();
    }

    @Override
    public void insert(StoredReminder run, Collection<ReminderRow> waiting) {
        memory.requireUnitOfWork();
        runs.put(run.id(), run);
        waiting.forEach(row -> rows.put(new Place(run.id(), row.person()), row));
    }

    @Override
    public Optional<StoredReminder> find(ReminderId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public void update(StoredReminder run) {
        if (find(run.id()).map(StoredReminder::version).orElse(-1L) != run.version() - 1) {
            throw new Conflict("Campaign " + run.id() + " was changed by somebody else");
        }
        runs.put(run.id(), run);
    }

    @Override
    public List<StoredReminder> all() {
        memory.requireUnitOfWork();
        return runs.values().stream().sorted(Comparator.comparingLong((StoredReminder run) -> run.id().value()).reversed()).toList();
    }

    @Override
    public List<ReminderId> unattended(Instant now) {
        memory.requireUnitOfWork();
        return runs.values().stream()
            .filter(run -> run.state() == Reminder.State.RUNNING && !leases.getOrDefault(run.id(), Instant.MIN).isAfter(now))
            .map(StoredReminder::id).sorted(Comparator.comparingLong(ReminderId::value)).toList();
    }

    @Override
    public void lease(ReminderId run, Instant until) {
        memory.requireUnitOfWork();
        leases.put(run, until);
    }

    @Override
    public Optional<ReminderRow> next(ReminderId run) {
        return all(run).filter(row -> row.state() == State.WAITING).findFirst();
    }

    @Override
    public boolean settle(ReminderId run, ReminderRow row, State from, long token) {
        memory.requireUnitOfWork();
        Place place = new Place(run, row.person());
        ReminderRow now = rows.get(place);
        if (now == null || now.state() != from || now.token() != token) {
            return false;
        }
        rows.put(place, row);
        return true;
    }

    @Override
    public int moveAll(ReminderId run, State from, State to, Optional<Cause> why, Instant at) {
        List<ReminderRow> moving = all(run).filter(row -> row.state() == from).toList();
        moving.forEach(row -> rows.put(new Place(run, row.person()), new ReminderRow(row.person(), row.unit(), to, why, "", row.token(),
            Optional.of(at))));
        return moving.size();
    }

    @Override
    public List<ReminderRow> rows(ReminderId run, Collection<UnitCode> units) {
        return all(run).filter(row -> units.isEmpty() || units.contains(row.unit())).toList();
    }

    @Override
    public List<Tally> tally(ReminderId run) {
        Map<List<Object>, List<ReminderRow>> alike = all(run).collect(Collectors.groupingBy(row -> List.of(row.unit(), row.state(), row.cause())));
        return alike.values().stream().map(same -> new Tally(same.getFirst().unit(), same.getFirst().state(), same.getFirst().cause(), same.size()))
            .toList();
    }

    @Override
    public List<ReminderId> of(PersonId person) {
        memory.requireUnitOfWork();
        return rows.keySet().stream().filter(place -> place.person().equals(person)).map(Place::run).sorted(Comparator.comparingLong(ReminderId::value)).toList();
    }

    @Override
    public void replacePerson(Collection<ReminderId> in, PersonId from, PersonId to) {
        memory.requireUnitOfWork();
        for (ReminderId run : in) {
            ReminderRow row = rows.get(new Place(run, from));
            if (row != null && row.state() != State.SENDING && !rows.containsKey(new Place(run, to))) {
                rows.remove(new Place(run, from));
                rows.put(new Place(run, to), new ReminderRow(to, row.unit(), row.state(), row.cause(), row.fault(), row.token(), row.at()));
            }
        }
    }

    /** Those that are closed, as rows of the plan see them. */
    Stream<InMemoryRecordStore.Row> records() {
        return runs.values().stream().filter(run -> run.closedAt().isPresent()).map(run -> {
            LocalDate day = InMemoryRecordStore.day(run.closedAt().get());
            return new InMemoryRecordStore.Row(new HoldingId(run.id().value()), Optional.empty(), Set.of(), day, Map.of(Milestone.CASE_CLOSED, day),
                1 + all(run.id()).count());
        });
    }

    void remove(long id) {
        runs.remove(new ReminderId(id));
        rows.keySet().removeIf(place -> place.run().value() == id);
    }

    private Stream<ReminderRow> all(ReminderId run) {
        memory.requireUnitOfWork();
        return List.copyOf(rows.entrySet()).stream().filter(row -> row.getKey().run().equals(run)).map(Map.Entry::getValue)
            .sorted(Comparator.comparingLong(row -> row.person().value()));
    }
}
