package org.skolbro.testkit.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Placement;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.testkit.memory.InMemoryRecordStore.Row;

/** What is left of those who left, in memory: consent answers, accounts, persons. */
public final class InMemoryLeavers {

    private final House house;
    private final Kept kept;
    private final RegisterTables register;
    private final Map<PersonId, LocalDate> lastTies;

    /** Where what keeps a person is. */
    public record Kept(InMemoryConsentStore consents, InMemoryHoldingStore holdings, InMemoryTransitionStore transitions,
            InMemoryHidingStore hidings, InMemoryDocumentStore documents, InMemoryOrderStore orders,
            InMemoryDisclosureStore disclosures) {
    }

    public InMemoryLeavers(House house, Kept kept) {
        this.house = house;
        this.kept = kept;
        register = house.registerRows;
        lastTies = house.memory.table();
    }

    Stream<Row> consents() {
        return kept.consents().all().filter(answer -> nothingKept(answer.child())).map(answer -> row(answer.id().value(), answer.child(),
            Milestone.PLACEMENT_ENDED, latest(ends(register.placements.values().stream(), Placement::child, Placement::span, answer.child()).toList()), 1));
    }

    Stream<Row> orders() {
        return kept.orders().all().flatMap(order -> order.closed().stream().map(end -> {
            LocalDate day = InMemoryRecordStore.day(end.at());
            return row(order.id().value(), order.child(), Milestone.CASE_CLOSED, end.until().filter(day::isBefore).or(() -> Optional.of(day)),
                1 + end.documents().size());
        }));
    }

    Stream<Row> disclosures() {
        return kept.disclosures().closed().map(one -> closed(one.id().value(), one.closedAt().orElseThrow(), 1 + one.items().size()));
    }

    Stream<Row> requesters() {
        return kept.disclosures().closed().filter(one -> one.asked().requester().isPresent())
            .map(one -> closed(-one.id().value(), one.closedAt().orElseThrow(), 1));
    }

    private static Row closed(long id, Instant at, long lines) {
        LocalDate day = InMemoryRecordStore.day(at);
        return new Row(new HoldingId(id), Optional.empty(), Set.of(), day, Map.of(Milestone.CASE_CLOSED, day), lines);
    }

    Stream<Row> accounts() {
        return house.accountStore.all().filter(account -> account.officeRoles().isEmpty() && account.person().isPresent()
            && kept.documents().drafts(account.id()).isEmpty()).map(account -> row(account.id().value(), account.person().get(),
                Milestone.LAST_TIE_ENDED, lastTie(account.person().get()), 1));
    }

    Stream<Row> persons() {
        return register.persons.keySet().stream().filter(id -> !register.mergedInto.containsKey(id)).filter(this::isAlone)
            .map(id -> row(id.value(), id, Milestone.LAST_TIE_ENDED, lastTie(id), 1));
    }

    private boolean isAlone(PersonId id) {
        return nothingKept(id) && house.identityStore.linkOf(id).isEmpty() && house.accountStore.of(id).isEmpty() && kept.consents().of(id).isEmpty() && kept.orders().of(id).isEmpty()
            && kept.disclosures().isNotWaitedFor(id) && !kept.documents().isDrafted(id) && !kept.transitions().isUnderWay(id)
            && kept.hidings().of(id).stream().flatMap(hiding -> kept.hidings().find(hiding).stream())
                .noneMatch(hiding -> hiding.guardian().equals(id));
    }

    private boolean nothingKept(PersonId id) {
        return kept.holdings().activeOf(id).isEmpty();
    }

    void eraseOrder(long id) {
        kept.orders().remove(id);
    }

    void eraseDisclosure(long id) {
        kept.disclosures().remove(id);
    }

    void eraseRequester(long id) {
        kept.disclosures().forgetRequester(id);
    }

    void eraseConsent(long id) {
        kept.consents().remove(id);
    }

    void erasePerson(PersonId id, LocalDate day) {
        register.guardianships.values().stream().filter(held -> held.child().equals(id)).toList()
            .forEach(held -> lastTies.put(held.adult(), day));
        register.placements.values().removeIf(row -> row.child().equals(id));
        register.guardianships.values().removeIf(row -> row.child().equals(id) || row.adult().equals(id));
        register.duties.values().removeIf(row -> row.person().equals(id));
        register.assignments.values().removeIf(row -> row.person().equals(id));
        register.memberships.values().removeIf(row -> row.person().equals(id));
        register.numbers.remove(id);
        register.registered.values().removeIf(row -> row.person().equals(id));
        register.persons.remove(id);
        List<PersonId> same = register.mergedInto.entrySet().stream().filter(row -> row.getValue().equals(id)).map(Map.Entry::getKey).toList();
        register.mergedInto.remove(id);
        same.forEach(one -> erasePerson(one, day));
    }

    /** Empty while a tie has no end, and when there never was one. */
    private Optional<LocalDate> lastTie(PersonId id) {
        List<Optional<LocalDate>> ends = Stream.of(
            ends(register.placements.values().stream(), Placement::child, Placement::span, id),
            ends(register.guardianships.values().stream(), row -> row.adult(), row -> row.span(), id),
            ends(register.duties.values().stream(), row -> row.person(), row -> row.span(), id),
            ends(register.assignments.values().stream(), row -> row.person(), row -> row.span(), id),
            ends(register.memberships.values().stream(), row -> row.person(), row -> row.span(), id),
            Stream.ofNullable(lastTies.get(id)).map(Optional::of)).flatMap(some -> some).toList();
        return latest(ends);
    }

    private static <T> Stream<Optional<LocalDate>> ends(Stream<T> rows, Function<T, PersonId> whose, Function<T, DateSpan> span, PersonId id) {
        return rows.filter(row -> whose.apply(row).equals(id)).map(row -> span.apply(row).to());
    }

    private static Optional<LocalDate> latest(List<Optional<LocalDate>> ends) {
        return ends.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
            : ends.stream().map(Optional::orElseThrow).max(Comparator.naturalOrder());
    }

    private static Row row(long id, PersonId subject, Milestone milestone, Optional<LocalDate> reached, long lines) {
        return new Row(new HoldingId(id), Optional.of(subject), Set.of(subject), reached.orElse(LocalDate.MAX),
            reached.map(day -> Map.of(milestone, day)).orElse(Map.of()), lines);
    }
}
