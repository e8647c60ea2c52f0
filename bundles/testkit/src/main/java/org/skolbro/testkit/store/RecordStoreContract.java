package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.audit.AuditLineId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.AuditStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.UnitOfWork;

/** What stores owe of records other than documents: which are due, and that one goes whole. */
public abstract class RecordStoreContract {

    static final LocalDate CUTOFF = LocalDate.of(2024, 3, 30);
    private static final RunId RUN = new RunId(72);
    private static final long DAY = 86_400;

    protected abstract UnitOfWork unitOfWork();

    protected abstract DisposalStore runs();

    protected abstract RecordStore store();

    protected abstract HoldStore holds();

    protected abstract AuditStore audit();

    protected abstract RegisterImportStore register();

    @Test
    public void aReportIsDueOnTheCutoffAndGoesAlone() {
        report(1, CUTOFF);
        report(2, CUTOFF.plusDays(1));
        assertEquals(Set.of(1L), due(cell(RecordKind.SYNC_REPORT, Milestone.RECORDED, CUTOFF)));
        assertEquals(Map.of(new HoldingId(1), 1L), erase(RecordKind.SYNC_REPORT, 1));
        assertEquals(List.of(2L), in(() -> register().latest(9)).stream().map(report -> report.id().value()).toList());
        assertEquals(Map.of(), erase(RecordKind.SYNC_REPORT, 1));
    }

    @Test
    public void aDayOfTheAuditIsOneItemThatGoesByItsFirstLine() {
        line(5, noon(CUTOFF), 1);
        line(6, noon(CUTOFF).plusSeconds(60), 1);
        line(7, noon(CUTOFF.plusDays(1)), 1);
        Cell cell = cell(RecordKind.AUDIT, Milestone.RECORDED, CUTOFF);
        unitOfWork().inOne(() -> runs().insert(StoredRun.previewed(RUN, new PlanId(1), CUTOFF,
            new StoredRun.Signature(new AccountId(1), "Arkivarien", noon(CUTOFF)))));
        assertEquals(1L, (long) in(() -> runs().fill(RUN, List.of(cell))));
        RunItem item = in(() -> runs().item(RUN, new HoldingId(5))).orElseThrow();
        assertEquals(Optional.of(RecordKind.AUDIT), item.recordKind());
        assertEquals(CUTOFF, item.milestoneDate());
        assertEquals(Map.of(new HoldingId(5), 2L), erase(RecordKind.AUDIT, 5));
        assertEquals(List.of(7L), lines());
    }

    /** Midnight is two hours later in Sweden's winter than its day is counted: the line of a winter's night stays a day longer. */
    @Test
    public void aDayOfTheAuditIsNeverDueTooEarly() {
        line(5, Instant.parse("2024-01-05T21:59:59Z"), 1);
        line(6, Instant.parse("2024-01-05T22:00:00Z"), 1);
        assertEquals(Set.of(5L), due(cell(RecordKind.AUDIT, Milestone.RECORDED, LocalDate.of(2024, 1, 5))));
        assertEquals(Set.of(5L, 6L), due(cell(RecordKind.AUDIT, Milestone.RECORDED, LocalDate.of(2024, 1, 6))));
    }

    @Test
    public void aHoldOnAChildKeepsEachDayWithALineAboutHer() {
        line(5, noon(CUTOFF), 1, 2);
        line(6, noon(CUTOFF).plusSeconds(60), 3);
        line(7, noon(CUTOFF.minusDays(1)), 3);
        HoldRow hold = new HoldRow(new HoldId(5), new HoldRow.OnChild(new PersonId(2)), "Tvist", LegalBasis.of("OSL"), "Arkivarien",
            noon(CUTOFF), Optional.empty());
        unitOfWork().inOne(() -> holds().insert(hold));
        Cell cell = cell(RecordKind.AUDIT, Milestone.RECORDED, CUTOFF);
        assertEquals(Set.of(7L), due(cell));
        unitOfWork().inOne(() -> holds().lift(hold.id(), hold.from().plusSeconds(1)));
        assertEquals(Set.of(5L, 7L), due(cell));
    }

    @Test
    public void kindsAreCountedAndReadOneAfterTheOther() {
        report(1, CUTOFF);
        report(2, CUTOFF.minusDays(9));
        line(3, noon(CUTOFF), 1);
        List<Cell> cells = List.of(cell(RecordKind.AUDIT, Milestone.RECORDED, CUTOFF), cell(RecordKind.SYNC_REPORT, Milestone.RECORDED, CUTOFF));
        assertEquals(Map.of("record/audit", 1L, "record/sync-report", 2L), in(() -> runs().count(cells)).stream()
            .collect(Collectors.toMap(count -> count.type().value(), DisposalStore.Count::holdings)));
        assertEquals(List.of(2L, 1L, 3L), ids(cells, new Page.Request(0, 9)));
        assertEquals(List.of(1L, 3L), ids(cells, new Page.Request(1, 2)));
        assertEquals(List.of(3L), ids(cells, new Page.Request(2, 2)));
        assertEquals(3, in(() -> runs().matching(cells, Optional.empty(), new Page.Request(2, 2))).total());
    }

    /** The same question asked in Java, over an invented audit. */
    @Test
    public void findsExactlyTheDaysThatAreDue() {
        Random random = new Random(4712);
        Map<LocalDate, Long> first = new TreeMap<>();
        for (long id = 1; id <= 200; id++) {
            Instant at = noon(CUTOFF).plusSeconds((long) (random.nextDouble() * 40 * DAY) - 20 * DAY);
            line(id, at, id);
            first.putIfAbsent(LocalDate.ofInstant(at, ZoneOffset.ofHours(2)), id);
        }
        for (int round = 0; round < 5; round++) {
            LocalDate cutoff = CUTOFF.plusDays(random.nextInt(40) - 20);
            Optional<LocalDate> after = random.nextBoolean() ? Optional.empty() : Optional.of(cutoff.minusDays(random.nextInt(20)));
            Optional<LocalDate> from = random.nextBoolean() ? Optional.empty() : Optional.of(cutoff.minusDays(random.nextInt(20)));
            Cell cell = new Cell(Kind.of(RecordKind.AUDIT), new RetentionRuleId("house/row"), Milestone.RECORDED, cutoff, after, from);
            Set<Long> expected = new HashSet<>();
            first.forEach((day, id) -> {
                if (!day.isAfter(cutoff) && after.map(day::isAfter).orElse(true) && from.map(start -> !day.isBefore(start)).orElse(true)) {
                    expected.add(id);
                }
            });
            assertEquals(expected, due(cell));
            assertEquals(expected, new HashSet<>(ids(List.of(cell), Page.Request.first(999))));
        }
    }

    public static Cell cell(RecordKind kind, Milestone milestone, LocalDate cutoff) {
        return new Cell(Kind.of(kind), new RetentionRuleId("house/row"), milestone, cutoff, Optional.empty());
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    Set<Long> due(Cell cell) {
        List<HoldingId> all = in(() -> runs().matching(List.of(cell), Optional.empty(), Page.Request.first(999))).items().stream()
            .map(RunItem::holding).toList();
        List<HoldingId> asked = new ArrayList<>(all);
        asked.add(new HoldingId(999_999));
        Set<HoldingId> due = in(() -> runs().due(asked, List.of(cell)));
        assertEquals(new HashSet<>(all), due);
        return due.stream().map(HoldingId::value).collect(Collectors.toSet());
    }

    Map<HoldingId, Long> erase(RecordKind kind, long id) {
        return in(() -> store().erase(kind, List.of(new HoldingId(id)), CUTOFF));
    }

    <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private List<Long> ids(List<Cell> cells, Page.Request page) {
        return in(() -> runs().matching(cells, Optional.empty(), page)).items().stream().map(item -> item.holding().value()).toList();
    }

    private List<Long> lines() {
        return in(() -> audit().lines(Audit.Filter.ALL, Page.Request.first(9))).items().stream().map(line -> line.id().value()).toList();
    }

    private void report(long id, LocalDate day) {
        unitOfWork().inOne(() -> register().insert(new ImportReport(new ImportId(id), noon(day), noon(day), "Systemet", false,
            ImportReport.State.DONE, Map.of(), List.of(), Optional.empty())));
    }

    private void line(long id, Instant at, long... children) {
        List<PersonId> about = LongStream.of(children).mapToObj(PersonId::new).toList();
        unitOfWork().inOne(() -> audit().append(Optional.empty(), new AuditLine(new AuditLineId(id), at, "Lärare", "document.read", about, "", "")));
    }
}
