package org.skolbro.testkit.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.skolbro.api.identity.LinkId;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.DateSpan;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.IdentityStore;

/** Sealed links and shares in memory. Of traces it knows those in the register. */
public final class InMemoryIdentityStore implements IdentityStore {

    private final RegisterTables tables;
    private final Map<String, Key> keys;
    private final Map<LinkId, Link> links;
    private final Map<LinkId, byte[]> scans;
    private final Map<Long, Opening> openings;
    private final Map<String, String> refused;
    /** Documents about the person and what else the register does not know, for tests that need some. */
    private Function<PersonId, Traces> elsewhere = person -> new Traces(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public InMemoryIdentityStore(RegisterTables tables) {
        this.tables = tables;
        this.keys = tables.memory.table();
        this.links = tables.memory.table();
        this.scans = tables.memory.table();
        this.openings = tables.memory.table();
        this.refused = tables.memory.table();
    }

    /** @param traces what there is outside the register */
    public void knowing(Function<PersonId, Traces> traces) {
        elsewhere = traces;
    }

    @Override
    public Optional<Key> key() {
        tables.memory.requireUnitOfWork();
        return Optional.ofNullable(keys.get(""));
    }

    @Override
    public void put(Key key) {
        tables.memory.requireUnitOfWork();
        keys.put("", key);
    }

    @Override
    public void insert(Link link, InputStream scan) {
        tables.memory.requireUnitOfWork();
        if (key().filter(now -> now.id() == link.key()).isEmpty()) {
            throw new Conflict("Another key is in force");
        }
        links.put(link.id(), link);
        try {
            scans.put(link.id(), scan.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream scan(LinkId link) {
        byte[] scan = scans.get(link);
        if (scan == null) {
            throw new NotFound("Link " + link + " has no scan");
        }
        return new ByteArrayInputStream(scan);
    }

    @Override
    public List<Link> links() {
        return tables.rows(links, any -> true).stream().sorted(Comparator.comparing((Link link) -> link.id().value()).reversed()).toList();
    }

    @Override
    public Optional<Link> linkOf(PersonId person) {
        return tables.rows(links, link -> link.person().equals(person)).stream().findFirst();
    }

    @Override
    public void reseal(long key, Map<LinkId, String> sealed) {
        sealed.forEach((id, text) -> links.computeIfPresent(id, (same, link) -> new Link(id, link.person(), key, text, link.kind(),
            link.form(), link.scan(), link.by(), link.at())));
    }

    @Override
    public void insert(Opening opening) {
        tables.memory.requireUnitOfWork();
        openings.put(opening.id(), opening);
    }

    @Override
    public List<Opening> openings(int most) {
        return tables.rows(openings, any -> true).stream().sorted(Comparator.comparing(Opening::id).reversed()).limit(most).toList();
    }

    @Override
    public void refuse(Collection<String> digests) {
        tables.memory.requireUnitOfWork();
        digests.forEach(digest -> refused.put(digest, digest));
    }

    @Override
    public Set<String> refused() {
        tables.memory.requireUnitOfWork();
        return new HashSet<>(refused.keySet());
    }

    @Override
    public void replace(Person instead, UUID key) {
        tables.memory.requireUnitOfWork();
        for (PersonId row : rows(instead.id())) {
            boolean own = row.equals(instead.id());
            tables.registered.values().removeIf(known -> known.person().equals(row));
            tables.merges.values().removeIf(merge -> merge.row().kept().equals(row) || merge.row().duplicate().equals(row));
            tables.numbers.put(row, own ? instead.number().map(number -> List.of(new HeldNumber(number, DateSpan.from(number.birthDate()))))
                .orElse(List.of()) : List.of());
            tables.persons.put(row, new Person(row, instead.name(), own ? instead.number() : Optional.empty(), instead.marking(),
                instead.email(), instead.mobile()));
        }
        tables.registered.put(key, new RegisterTables.Registered(instead.id(), ""));
    }

    private List<PersonId> rows(PersonId person) {
        List<PersonId> rows = new ArrayList<>(List.of(person));
        for (int i = 0; i < rows.size(); i++) {
            PersonId at = rows.get(i);
            tables.mergedInto.forEach((one, kept) -> {
                if (kept.equals(at)) {
                    rows.add(one);
                }
            });
        }
        return rows;
    }

    @Override
    public List<UUID> registerIds(PersonId person) {
        tables.memory.requireUnitOfWork();
        List<PersonId> rows = rows(person);
        return tables.registered.entrySet().stream().filter(known -> rows.contains(known.getValue().person())).map(Map.Entry::getKey).toList();
    }

    @Override
    public void endGuardianships(PersonId child, Collection<PersonId> adults) {
        tables.memory.requireUnitOfWork();
        tables.guardianships.values().removeIf(held -> held.child().equals(child) && adults.contains(held.adult()));
    }

    @Override
    public Traces traces(PersonId person) {
        tables.memory.requireUnitOfWork();
        Traces others = elsewhere.apply(person);
        return new Traces(tables.numbers.getOrDefault(person, List.of()).size(), registerIds(person).size(), rows(person).size() - 1,
            tables.rows(tables.placements, placed -> placed.child().equals(person)).size(),
            tables.rows(tables.memberships, held -> held.person().equals(person)).size(), others.documents(), others.files(), others.shared(),
            others.drafts(), others.delivered(), others.auditLines());
    }
}
