package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.audit.AuditLineId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.AuditStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of the audit owes. */
public abstract class AuditStoreContract {

    /** Half past midnight in Sweden on 4 May, and still 3 May in UTC. */
    private static final Instant JUST_AFTER_MIDNIGHT = Instant.parse("2026-05-03T22:30:00Z");
    private static final PersonId CHILD = new PersonId(101);
    private static final PersonId OTHER = new PersonId(102);

    protected abstract UnitOfWork unitOfWork();

    protected abstract AuditStore store();

    @Test
    public void linesComeNewestFirst() {
        AuditLine first = append(1, "Anna Öst", "document.read", List.of(OTHER, CHILD));
        AuditLine second = append(2, "Bo Väst", "group.read", List.of());
        assertEquals(new Page<>(List.of(second, first), 2), lines(Audit.Filter.ALL));
    }

    @Test
    public void aPageIsASlice() {
        AuditLine first = append(1, "Anna", "document.read", List.of());
        append(2, "Anna", "document.read", List.of());
        append(3, "Anna", "document.read", List.of());
        assertEquals(new Page<>(List.of(first), 3), in(() -> store().lines(Audit.Filter.ALL, new Page.Request(2, 5))));
    }

    @Test
    public void aLineIsFoundByEachChildItIsAbout() {
        AuditLine both = append(1, "Anna", "overview.read", List.of(CHILD, OTHER));
        append(2, "Anna", "document.read", List.of(OTHER));
        assertEquals(new Page<>(List.of(both), 1), lines(filter(null, CHILD, null, null, null)));
    }

    @Test
    public void anActorIsFoundByAPartOfHerNameWhateverItsCase() {
        AuditLine hers = append(1, "Anna Öst", "document.read", List.of());
        append(2, "Bo Väst", "document.read", List.of());
        assertEquals(List.of(hers), lines(filter("öst", null, null, null, null)).items());
        assertEquals(List.of(), lines(filter("%", null, null, null, null)).items());
    }

    @Test
    public void actionsAreListedOnceAndFilteredBy() {
        AuditLine read = append(1, "Anna", "document.read", List.of());
        append(2, "Anna", "consent.answer", List.of());
        append(3, "Anna", "consent.answer", List.of());
        assertEquals(List.of("consent.answer", "document.read"), in(() -> store().actions()));
        assertEquals(List.of(read), lines(filter(null, null, "document.read", null, null)).items());
    }

    @Test
    public void aDayIsADayInSweden() {
        AuditLine line = append(1, "Anna", "document.read", List.of());
        LocalDate day = LocalDate.of(2026, 5, 4);
        assertEquals(List.of(line), lines(filter(null, null, null, day, day)).items());
        assertEquals(List.of(), lines(filter(null, null, null, null, day.minusDays(1))).items());
        assertEquals(List.of(), lines(filter(null, null, null, day.plusDays(1), null)).items());
    }

    private Page<AuditLine> lines(Audit.Filter filter) {
        return in(() -> store().lines(filter, Page.Request.first(10)));
    }

    private static Audit.Filter filter(String actor, PersonId child, String action, LocalDate from, LocalDate to) {
        return new Audit.Filter(Optional.ofNullable(actor), Optional.ofNullable(child), Optional.ofNullable(action),
            Optional.ofNullable(from), Optional.ofNullable(to));
    }

    private AuditLine append(long id, String actor, String action, List<PersonId> children) {
        AuditLine line = new AuditLine(new AuditLineId(id), JUST_AFTER_MIDNIGHT, actor, action, children, "7", "reason");
        run(() -> store().append(Optional.of(new AccountId(5)), line));
        return line;
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
