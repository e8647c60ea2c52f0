package org.skolbro.testkit.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RecordStore;

/** Records of all kinds in memory, told as rows of the plan see them. */
public final class InMemoryRecordStore implements RecordStore {

    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private final Memory memory;
    private final InMemoryAuditStore audit;
    private final RegisterTables register;
    private final House house;
    private Optional<InMemoryLeavers> leavers = Optional.empty();
    private Optional<InMemoryDeliveryStore> deliveries = Optional.empty();
    private Optional<InMemoryReminderStore> reminders = Optional.empty();
    private HoldingStore holdings;

    public InMemoryRecordStore(House house) {
        this.house = house;
        memory = house.memory;
        audit = house.auditStore;
        register = house.registerRows;
    }

    /** What is left of those who left. */
    public InMemoryRecordStore follow(InMemoryLeavers.Kept kept) {
        leavers = Optional.of(new InMemoryLeavers(house, kept));
        return this;
    }

    /** What deliveries had packed of what is or was kept. */
    public InMemoryRecordStore follow(InMemoryDeliveryStore packed, HoldingStore kept) {
        deliveries = Optional.of(packed);
        holdings = kept;
        return this;
    }

    /** Campaigns that reminded of consent. */
    public InMemoryRecordStore follow(InMemoryReminderStore campaigns) {
        reminders = Optional.of(campaigns);
        return this;
    }

    /**
     * @param subject whom it is about; empty when it is about many or nobody
     * @param about a hold on one of them keeps it
     * @param lines how many it has
     */
    record Row(HoldingId id, Optional<PersonId> subject, Set<PersonId> about, LocalDate filedOn, Map<Milestone, LocalDate> reached, long lines) {
    }

    Stream<Row> rows(RecordKind kind) {
        memory.requireUnitOfWork();
        return switch (kind) {
            case SYNC_REPORT -> register.reports.values().stream()
                .map(report -> recorded(report.id().value(), day(report.startedAt()), Set.of(), 1));
            case AUDIT -> days().entrySet().stream().map(day -> recorded(first(day.getValue()), day.getKey(), day.getValue().stream()
                .flatMap(line -> line.children().stream()).collect(Collectors.toSet()), day.getValue().size()));
            case CONSENT -> leavers.stream().flatMap(InMemoryLeavers::consents);
            case ORDER -> leavers.stream().flatMap(InMemoryLeavers::orders);
            case DELIVERY_PACKAGE -> deliveries.stream().flatMap(packed -> packed.records(holdings));
            // these are kept in databases alone
            case TRANSFER_PACKAGE, IDENTITY_LINK, IDENTITY_FORM, IDENTITY_OPENING -> Stream.empty();
            case DISCLOSURE -> leavers.stream().flatMap(InMemoryLeavers::disclosures);
            case REQUESTER -> leavers.stream().flatMap(InMemoryLeavers::requesters);
            case CONSENT_REMINDER -> reminders.stream().flatMap(InMemoryReminderStore::records);
            case ACCOUNT -> leavers.stream().flatMap(InMemoryLeavers::accounts);
            case PERSON -> leavers.stream().flatMap(InMemoryLeavers::persons);
        };
    }

    @Override
    public Map<HoldingId, Long> erase(RecordKind kind, Collection<HoldingId> records, LocalDate day) {
        Map<HoldingId, Long> erased = new HashMap<>();
        rows(kind).filter(row -> records.contains(row.id())).toList().forEach(row -> {
            erase(kind, row, day);
            erased.put(row.id(), row.lines());
        });
        return erased;
    }

    private void erase(RecordKind kind, Row row, LocalDate day) {
        switch (kind) {
            case SYNC_REPORT -> register.reports.keySet().removeIf(id -> id.value() == row.id().value());
            case AUDIT -> audit.remove(line -> day(line.at()).equals(row.filedOn()));
            case CONSENT -> leavers.orElseThrow().eraseConsent(row.id().value());
            case ORDER -> leavers.orElseThrow().eraseOrder(row.id().value());
            case DELIVERY_PACKAGE -> deliveries.orElseThrow().erasePackages(row.id().value());
            case TRANSFER_PACKAGE, IDENTITY_LINK, IDENTITY_FORM, IDENTITY_OPENING -> { }
            case DISCLOSURE -> leavers.orElseThrow().eraseDisclosure(row.id().value());
            case REQUESTER -> leavers.orElseThrow().eraseRequester(-row.id().value());
            case CONSENT_REMINDER -> reminders.orElseThrow().remove(row.id().value());
            case ACCOUNT -> house.accountStore.remove(row.id().value());
            case PERSON -> leavers.orElseThrow().erasePerson(row.subject().orElseThrow(), day);
        }
    }

    private Map<LocalDate, List<AuditLine>> days() {
        return audit.all().collect(Collectors.groupingBy(line -> day(line.at())));
    }

    private static long first(List<AuditLine> lines) {
        return lines.stream().map(line -> line.id().value()).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Row recorded(long id, LocalDate day, Set<PersonId> about, long lines) {
        return new Row(new HoldingId(id), Optional.empty(), about, day, Map.of(Milestone.RECORDED, day), lines);
    }

    /** As databases count it: never a day too early. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SUMMER);
    }
}
