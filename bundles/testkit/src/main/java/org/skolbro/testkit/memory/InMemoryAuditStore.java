package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.audit.AuditLineId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.AuditStore;

/** The audit in memory. */
public final class InMemoryAuditStore implements AuditStore {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Comparator<AuditLine> BY_ID = Comparator.comparing(line -> line.id().value());

    private final Memory memory;
    private final Map<AuditLineId, AuditLine> lines;

    public InMemoryAuditStore(Memory memory) {
        this.memory = memory;
        this.lines = memory.table();
    }

    @Override
    public void append(Optional<AccountId> account, AuditLine line) {
        memory.requireUnitOfWork();
        lines.put(line.id(), line);
    }

    @Override
    public Page<AuditLine> lines(Audit.Filter filter, Page.Request page) {
        memory.requireUnitOfWork();
        List<AuditLine> found = lines.values().stream().filter(line -> matches(filter, line))
            .sorted(filter.oldestFirst() ? BY_ID : BY_ID.reversed()).toList();
        return new Page<>(found.stream().skip(page.offset()).limit(page.limit()).toList(), found.size());
    }

    @Override
    public List<String> actions() {
        memory.requireUnitOfWork();
        return lines.values().stream().map(AuditLine::action).distinct().sorted().toList();
    }

    @Override
    public List<AuditLine> about(PersonId child, String reference, Collection<String> actions) {
        memory.requireUnitOfWork();
        return lines.values().stream().filter(line -> line.children().contains(child) && line.reference().equals(reference)
            && actions.contains(line.action())).sorted(BY_ID).toList();
    }

    Stream<AuditLine> all() {
        memory.requireUnitOfWork();
        return lines.values().stream();
    }

    void remove(Predicate<AuditLine> which) {
        memory.requireUnitOfWork();
        lines.values().removeIf(which);
    }

    private static boolean matches(Audit.Filter filter, AuditLine line) {
        LocalDate day = LocalDate.ofInstant(line.at(), ZONE);
        return filter.actor().map(actor -> lower(line.actor()).contains(lower(actor))).orElse(true)
            && filter.child().map(line.children()::contains).orElse(true)
            && filter.action().map(line.action()::equals).orElse(true)
            && filter.from().map(from -> !day.isBefore(from)).orElse(true)
            && filter.to().map(to -> !day.isAfter(to)).orElse(true);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
