package org.skolbro.testkit.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.core.store.ConsentStore;

/** Answers in memory. */
public final class InMemoryConsentStore implements ConsentStore {

    private final Memory memory;
    private final Map<ConsentAnswerId, ConsentAnswer> answers;
    private final Map<String, ConsentRule> rules;
    private final Map<ConsentAnswerId, byte[]> scans;

    public InMemoryConsentStore(Memory memory) {
        this.memory = memory;
        answers = memory.table();
        rules = memory.table();
        scans = memory.table();
    }

    @Override
    public void add(ConsentAnswer answer) {
        memory.requireUnitOfWork();
        answers.put(answer.id(), answer);
    }

    @Override
    public void add(ConsentAnswer answer, InputStream scan) {
        add(answer);
        try {
            scans.put(answer.id(), scan.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream scan(ConsentAnswerId answer) {
        byte[] scan = scans.get(answer);
        if (scan == null) {
            throw new NotFound("Answer " + answer + " has no scan");
        }
        return new ByteArrayInputStream(scan);
    }

    @Override
    public void add(ConsentRule rule) {
        memory.requireUnitOfWork();
        if (rules.putIfAbsent(rule.purpose() + " " + rule.version(), rule) != null) {
            throw new IllegalStateException("A rule with that version is there");
        }
    }

    @Override
    public List<ConsentRule> rules() {
        memory.requireUnitOfWork();
        return rules.values().stream().sorted(Comparator.comparing((ConsentRule rule) -> rule.purpose().value())
            .thenComparingInt(ConsentRule::version)).toList();
    }

    Stream<ConsentAnswer> all() {
        return answers.values().stream();
    }

    void remove(long id) {
        answers.keySet().removeIf(one -> one.value() == id);
        scans.keySet().removeIf(one -> one.value() == id);
    }

    @Override
    public List<ConsentAnswer> about(PersonId child) {
        return about(List.of(child));
    }

    @Override
    public List<ConsentAnswer> about(Collection<PersonId> children) {
        memory.requireUnitOfWork();
        return answers.values().stream().filter(answer -> children.contains(answer.child()))
            .sorted(Comparator.comparing(ConsentAnswer::at).thenComparingLong(answer -> answer.id().value())).toList();
    }

    @Override
    public List<ConsentAnswerId> of(PersonId person) {
        memory.requireUnitOfWork();
        return answers.values().stream().filter(answer -> answer.child().equals(person) || answer.guardian().equals(person))
            .map(ConsentAnswer::id).toList();
    }

    @Override
    public void replace(Collection<ConsentAnswerId> moved, PersonId from, PersonId to) {
        memory.requireUnitOfWork();
        moved.forEach(id -> answers.computeIfPresent(id, (same, old) -> new ConsentAnswer(id,
            old.child().equals(from) ? to : old.child(), old.guardian().equals(from) ? to : old.guardian(), old.purpose(),
            old.textVersion(), old.choice(), old.verifiedBy(), old.at(), old.paper())));
    }
}
