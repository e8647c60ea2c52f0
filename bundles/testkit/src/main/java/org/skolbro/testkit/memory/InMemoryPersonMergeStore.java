package org.skolbro.testkit.memory;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.MergeId;
import org.skolbro.api.register.PersonMerges.MergeRow;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.PersonMergeStore;
import org.skolbro.core.store.PersonRows;
import org.skolbro.core.store.PersonRows.RegisterKey;
import org.skolbro.core.store.StoredMerge;
import org.skolbro.testkit.memory.RegisterTables.Registered;

/** Merges of persons in memory. */
public final class InMemoryPersonMergeStore implements PersonMergeStore {

    private static final Collator SWEDISH = Collator.getInstance(Locale.of("sv", "SE"));

    private final RegisterTables tables;

    public InMemoryPersonMergeStore(RegisterTables tables) {
        this.tables = tables;
    }

    static Optional<IdentityNumber> inForce(RegisterTables tables, PersonId person) {
        return tables.numbers.getOrDefault(person, List.of()).stream().filter(held -> held.span().to().isEmpty())
            .map(HeldNumber::number).findFirst();
    }

    @Override
    public void insert(StoredMerge merge) {
        tables.memory.requireUnitOfWork();
        tables.merges.put(merge.row().id(), merge);
    }

    @Override
    public void markUndone(MergeId merge) {
        tables.memory.requireUnitOfWork();
        tables.merges.computeIfPresent(merge, (id, stored) -> {
            MergeRow row = stored.row();
            return new StoredMerge(new MergeRow(id, row.kept(), row.duplicate(), row.reason(), row.by(), row.at(), true),
                stored.before(), stored.moved(), stored.others());
        });
    }

    @Override
    public Optional<StoredMerge> find(MergeId merge) {
        tables.memory.requireUnitOfWork();
        return Optional.ofNullable(tables.merges.get(merge));
    }

    @Override
    public List<StoredMerge> of(PersonId person) {
        return newestFirst(merge -> !merge.row().undone()
            && (merge.row().kept().equals(person) || merge.row().duplicate().equals(person))).toList();
    }

    @Override
    public List<StoredMerge> latest(int most) {
        return newestFirst(merge -> true).limit(most).toList();
    }

    private Stream<StoredMerge> newestFirst(Predicate<StoredMerge> wanted) {
        return tables.rows(tables.merges, wanted).stream()
            .sorted(Comparator.comparingLong((StoredMerge merge) -> merge.row().id().value()).reversed());
    }

    @Override
    public List<FoundPerson> find(List<String> words, Collection<PersonId> ids, int most) {
        return tables.rows(tables.persons, person -> !person.isProtected() && !tables.mergedInto.containsKey(person.id())
            && (ids.isEmpty() || ids.contains(person.id()))
            && words.stream().allMatch(word -> person.name().full().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))))
            .stream().sorted(Comparator.comparing((Person person) -> person.name().family(), SWEDISH)
                .thenComparing(person -> person.name().given(), SWEDISH).thenComparing(person -> person.id().value()))
            .limit(most).map(this::found).toList();
    }

    private FoundPerson found(Person person) {
        PersonRows rows = rows(person.id());
        return new FoundPerson(person, rows.placements().size(),
            (int) rows.guardianships().stream().filter(row -> row.adult().equals(person.id())).count(),
            rows.duties().size() + rows.assignments().size());
    }

    @Override
    public PersonRows rows(PersonId person) {
        List<RegisterKey> ids = tables.registered.entrySet().stream()
            .filter(entry -> entry.getValue().person().equals(person))
            .map(entry -> new RegisterKey(entry.getKey(), entry.getValue().fingerprint())).toList();
        return new PersonRows(person, ids, tables.numbers.getOrDefault(person, List.of()),
            tables.rows(tables.placements, row -> row.child().equals(person)),
            tables.rows(tables.guardianships, row -> row.child().equals(person) || row.adult().equals(person)),
            tables.rows(tables.memberships, row -> row.person().equals(person)),
            tables.rows(tables.duties, row -> row.person().equals(person)),
            tables.rows(tables.assignments, row -> row.person().equals(person)));
    }

    @Override
    public void replace(PersonRows taken, PersonRows put) {
        tables.memory.requireUnitOfWork();
        take(taken);
        put.registerIds().forEach(key -> tables.registered.put(key.id(), new Registered(put.person(), key.fingerprint())));
        if (!put.numbers().isEmpty()) {
            List<HeldNumber> held = new ArrayList<>(tables.numbers.getOrDefault(put.person(), List.of()));
            held.addAll(put.numbers());
            held.sort(Comparator.comparing(one -> one.span().from()));
            tables.numbers.put(put.person(), List.copyOf(held));
        }
        put.placements().forEach(tables::put);
        put.guardianships().forEach(tables::put);
        put.memberships().forEach(tables::put);
        put.duties().forEach(tables::put);
        put.assignments().forEach(tables::put);
        renewNumber(taken.person());
        renewNumber(put.person());
    }

    private void take(PersonRows taken) {
        List<HeldNumber> held = new ArrayList<>(tables.numbers.getOrDefault(taken.person(), List.of()));
        taken.numbers().forEach(gone -> held.removeIf(one -> one.number().equals(gone.number())));
        tables.numbers.put(taken.person(), List.copyOf(held));
        taken.placements().forEach(row -> tables.placements.remove(row.id()));
        taken.guardianships().forEach(row -> tables.guardianships.remove(RegisterTables.key(row)));
        taken.memberships().forEach(row -> tables.memberships.remove(RegisterTables.key(row)));
        taken.duties().forEach(row -> tables.duties.remove(RegisterTables.key(row)));
        taken.assignments().forEach(row -> tables.assignments.remove(RegisterTables.key(row)));
    }

    private void renewNumber(PersonId id) {
        tables.persons.computeIfPresent(id, (same, person) -> new Person(id, person.name(), inForce(tables, id),
            person.marking(), person.email(), person.mobile()));
    }

    @Override
    public void pointTo(PersonId duplicate, Optional<PersonId> kept) {
        tables.memory.requireUnitOfWork();
        kept.ifPresentOrElse(into -> tables.mergedInto.put(duplicate, into), () -> tables.mergedInto.remove(duplicate));
    }
}
