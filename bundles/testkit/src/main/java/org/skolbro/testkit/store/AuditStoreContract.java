package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.audit.Audit.Filter;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.audit.AuditLineId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.AuditStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of audit lines owes. */
public abstract class AuditStoreContract {

    private static final PersonId CHILD = new PersonId(-101);
    private static final PersonId OTHER_CHILD = new PersonId(102);
    /** The last half hour of 3 May in Sweden. */
    private static final Instant LATE = Instant.parse("2026-05-03T21:30:00Z");
    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract AuditStore store();

    @Test
    public void linesComeAsTheyWereWrittenNewestFirst() {
        AuditLine first = line(1, LATE, "Anna Ek (ek)", "document.read", List.of(OTHER_CHILD, CHILD));
        AuditLine second = line(2, MORNING, "skolbro", "transition.gathered", List.of());
        append(first, second);
        assertEquals(new Page<>(List.of(second, first), 2), lines(Filter.ALL));
    }

    @Test
    public void linesComeOldestFirstToWhoAsksForIt() {
        AuditLine first = line(1, LATE, "ek", "a.b", List.of(CHILD));
        AuditLine second = line(2, MORNING, "ek", "a.b", List.of(CHILD));
        append(first, second);
        assertEquals(List.of(first, second), lines(new Filter(Optional.empty(), Optional.of(CHILD), Optional.empty(),
            Optional.empty(), Optional.empty(), true)).items());
    }

    @Test
    public void linesComeInPages() {
        append(line(1, LATE, "ek", "a.b", List.of()), line(2, LATE, "ek", "a.b", List.of()), line(3, LATE, "ek", "a.b", List.of()));
        Page<AuditLine> page = unitOfWork().inOne(() -> store().lines(Filter.ALL, new Page.Request(1, 1)));
        assertEquals(3, page.total());
        assertEquals(2, page.items().getFirst().id().value());
    }

    @Test
    public void linesAreFoundByPartOfTheActorWhateverItsCase() {
        append(line(1, LATE, "Åsa Öd (ek_1)", "a.b", List.of()), line(2, LATE, "Anna Al (al)", "a.b", List.of()));
        assertEquals(1, lines(filter("åsa ö", null, null, null, null)).total());
        assertEquals(1, lines(filter("EK_1", null, null, null, null)).total());
        assertEquals(0, lines(filter("%", null, null, null, null)).total());
    }

    @Test
    public void linesAreFoundByChildAndAction() {
        append(line(1, LATE, "ek", "document.read", List.of(CHILD, OTHER_CHILD)), line(2, LATE, "ek", "a.b", List.of(CHILD)));
        assertEquals(2, lines(filter(null, CHILD, null, null, null)).total());
        assertEquals(1, lines(filter(null, OTHER_CHILD, null, null, null)).total());
        assertEquals(List.of(CHILD, OTHER_CHILD),
            lines(filter(null, CHILD, "document.read", null, null)).items().getFirst().children());
        assertEquals(0, lines(filter(null, OTHER_CHILD, "a.b", null, null)).total());
    }

    @Test
    public void linesAboutOneThingAreFoundOldestFirst() {
        append(line(1, LATE, "ek", "transition.decided", List.of(CHILD)), line(2, MORNING, "skolbro", "transition.received", List.of(CHILD, OTHER_CHILD)),
            line(3, MORNING, "ek", "transition.listed", List.of(CHILD)), line(4, MORNING, "ek", "transition.decided", List.of(OTHER_CHILD)));
        List<String> steps = List.of("transition.decided", "transition.received");
        String reference = lines(Filter.ALL).items().getFirst().reference();
        assertEquals(List.of(1L, 2L), unitOfWork().inOne(() -> store().about(CHILD, reference, steps)).stream().map(line -> line.id().value()).toList());
        assertEquals(List.of(), unitOfWork().inOne(() -> store().about(CHILD, reference + "x", steps)));
    }

    @Test
    public void linesAreFoundByDaysAsTheyAreInSweden() {
        append(line(1, LATE, "ek", "a.b", List.of()), line(2, LATE.plusSeconds(1800), "ek", "a.b", List.of()));
        LocalDate third = LocalDate.of(2026, 5, 3);
        assertEquals(1, lines(filter(null, null, null, null, third)).total());
        assertEquals(1, lines(filter(null, null, null, third.plusDays(1), null)).total());
        assertEquals(2, lines(filter(null, null, null, third, third.plusDays(1))).total());
    }

    @Test
    public void actionsAreToldOnceEach() {
        append(line(1, LATE, "ek", "document.read", List.of()), line(2, LATE, "ek", "audit.read", List.of()),
            line(3, LATE, "ek", "audit.read", List.of()));
        assertEquals(List.of("audit.read", "document.read"), unitOfWork().inOne(() -> store().actions()));
    }

    @Test
    public void aLineIsGoneWithTheWorkThatFailed() {
        assertThrows(IllegalStateException.class, () -> unitOfWork().inOne(() -> {
            store().append(Optional.empty(), line(1, LATE, "ek", "a.b", List.of(CHILD)));
            throw new IllegalStateException("The work failed");
        }));
        assertEquals(0, lines(Filter.ALL).total());
    }

    private void append(AuditLine... lines) {
        unitOfWork().inOne(() -> List.of(lines).forEach(line -> store().append(Optional.of(new AccountId(7)), line)));
    }

    private Page<AuditLine> lines(Filter filter) {
        return unitOfWork().inOne(() -> store().lines(filter, Page.Request.first(10)));
    }

    private static Filter filter(String actor, PersonId child, String action, LocalDate from, LocalDate to) {
        return new Filter(Optional.ofNullable(actor), Optional.ofNullable(child), Optional.ofNullable(action),
            Optional.ofNullable(from), Optional.ofNullable(to), false);
    }

    private static AuditLine line(long id, Instant at, String actor, String action, List<PersonId> children) {
        return new AuditLine(new AuditLineId(id), at, actor, action, children, "ref", "detail");
    }
}
