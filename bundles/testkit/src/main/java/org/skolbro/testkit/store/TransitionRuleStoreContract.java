package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.transition.AdoptedRule;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.store.TransitionRuleStore;
import org.skolbro.core.store.UnitOfWork;

/** What keeps transition rules must do. */
public abstract class TransitionRuleStoreContract {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00.123456Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    protected abstract UnitOfWork unitOfWork();

    protected abstract TransitionRuleStore store();

    @Test
    public void aRowIsKeptWhole() {
        AdoptedRule row = row("a", NOW);
        unitOfWork().inOne(() -> store().insert(row));
        assertEquals(List.of(row), unitOfWork().inOne(() -> store().all()));
    }

    @Test
    public void theLatestComesFirst() {
        unitOfWork().inOne(() -> store().insert(row("a", NOW)));
        unitOfWork().inOne(() -> store().insert(row("b", NOW.plusSeconds(1))));
        assertEquals(List.of("municipality/b", "municipality/a"), unitOfWork().inOne(() -> store().all()).stream().map(one -> one.rule().id().value()).toList());
    }

    @Test
    public void aRowGetsItsLastDayOnce() {
        AdoptedRule row = row("a", NOW);
        unitOfWork().inOne(() -> store().insert(row));
        LocalDate last = LocalDate.of(2027, 6, 30);
        unitOfWork().inOne(() -> store().end(row.rule().id(), last, "ny organisation"));
        AdoptedRule ended = new AdoptedRule(row.rule().until(last), row.decision(), row.reason(), row.at(), Optional.of("ny organisation"));
        assertEquals(List.of(ended), unitOfWork().inOne(() -> store().all()));
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().end(row.rule().id(), last.plusDays(1), "igen")));
        assertEquals(List.of(ended), unitOfWork().inOne(() -> store().all()));
    }

    @Test
    public void aRowThatIsNotThereDoesNotEnd() {
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().end(new TransitionRuleId("municipality/none"), FIRST, "varför")));
    }

    private static AdoptedRule row(String name, Instant at) {
        return new AdoptedRule(new TransitionRule(new TransitionRuleId("municipality/" + name), Set.of(new SchoolType("FS")), Set.of(), Provider.SAME,
            Set.of(new DocumentTypeId("preschool/note")), new Follows.WithConsent(new PurposeId("preschool/transition-documentation")),
            Level.MUNICIPALITY, FIRST, Optional.of(LocalDate.of(2030, 12, 31)), LegalBasis.of("BUN § 4"), Set.of(new UnitCode("10000001")), Set.of()),
            Optional.of(new Decision("BUN", LocalDate.of(2026, 11, 20), "4", "BU 2026/17")), "", at, Optional.empty());
    }
}
