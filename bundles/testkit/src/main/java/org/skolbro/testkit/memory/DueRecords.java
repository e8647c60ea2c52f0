package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RunItem;

/** Which records a plan's cells reach, in memory: what the database's statement must find. */
final class DueRecords {

    private final InMemoryHoldingStore holdings;
    private final HoldStore holds;
    private final RegisterStore register;
    private Predicate<HoldingId> received = holding -> false;
    private Optional<InMemoryRecordStore> records = Optional.empty();

    DueRecords(InMemoryHoldingStore holdings, HoldStore holds, RegisterStore register) {
        this.holdings = holdings;
        this.holds = holds;
        this.register = register;
    }

    void follow(InMemoryRecordStore others) {
        records = Optional.of(others);
    }

    void follow(InMemoryDeliveryStore deliveries) {
        received = deliveries::isReleased;
    }

    /** Of documents that are held. */
    Stream<Kind> kinds() {
        return holdings.active().map(DueRecords::kind).distinct();
    }

    /** Holdings of documents that a cell reaches and no hold stops. */
    Stream<RunItem> documents(Predicate<Holding> which, Collection<Cell> cells) {
        List<Holding> candidates = holdings.active().filter(which).toList();
        Set<HoldingId> held = holds.stopping(candidates).keySet();
        return candidates.stream().filter(holding -> !held.contains(holding.id()))
            .flatMap(holding -> cells.stream().filter(cell -> reaches(holding, cell)).map(cell -> item(holding, cell)));
    }

    /** Records of other kinds that a cell reaches, about nobody on whom there is a hold. */
    Stream<RunItem> others(Collection<Cell> cells) {
        Set<PersonId> held = holds.inForce().stream().map(HoldRow::scope).filter(HoldRow.OnChild.class::isInstance)
            .map(scope -> ((HoldRow.OnChild) scope).child()).collect(Collectors.toSet());
        return records.stream().flatMap(store -> cells.stream().flatMap(cell -> RecordKind.of(cell.kind().type()).stream()
            .flatMap(store::rows).filter(row -> row.about().stream().noneMatch(held::contains))
            .filter(row -> isReached(row.reached().get(cell.milestone()), row.filedOn(), cell)).map(row -> item(row, cell))));
    }

    private static RunItem item(InMemoryRecordStore.Row row, Cell cell) {
        return new RunItem(row.id(), new DocumentId(row.id().value()), cell.kind().type(), cell.kind().schoolType(), RecordKind.NO_UNIT,
            cell.kind().basis(), row.subject(), row.filedOn(), cell.rule(), cell.milestone(), row.reached().get(cell.milestone()),
            State.WAITING, Optional.empty());
    }

    private static boolean isReached(LocalDate reached, LocalDate filedOn, Cell cell) {
        return reached != null && !reached.isAfter(cell.cutoff()) && cell.after().map(reached::isAfter).orElse(true)
            && cell.filedFrom().map(from -> !filedOn.isBefore(from)).orElse(true);
    }

    private boolean reaches(Holding holding, Cell cell) {
        return kind(holding).equals(cell.kind()) && isReached(reached(holding, cell.milestone()), holding.filedOn(), cell)
            && (!cell.delivered() || received.test(holding.id()));
    }

    private LocalDate reached(Holding holding, Milestone milestone) {
        return milestone == Milestone.AGE_REACHED
            ? holding.subject().flatMap(register::person).flatMap(Person::number).map(IdentityNumber::birthDate).orElse(null)
            : holding.milestones().get(milestone);
    }

    private RunItem item(Holding holding, Cell cell) {
        LocalDate reached = reached(holding, cell.milestone());
        return new RunItem(holding.id(), holding.document(), holding.type(), holding.schoolType(), holding.unit(),
            holding.basis(), holding.subject(), holding.milestones().getOrDefault(Milestone.DOCUMENT_DATE, holding.filedOn()),
            cell.rule(), cell.milestone(), reached, State.WAITING, Optional.empty());
    }

    private static Kind kind(Holding holding) {
        return new Kind(holding.type(), holding.schoolType(), holding.basis());
    }
}
