package org.skolbro.core.internal.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Daily;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.StoredClosing;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitClosingStore;

/** Does what a closing comes to when its day has come, and each day after it for what could not be done then. */
@Component(service = {ClosedUnits.class, Daily.class})
public final class ClosedUnits implements Daily {

    /** The word for a named person that the register has, too. */
    static final String DUTY = "Arkivansvarig";

    private final UnitClosingStore closings;
    private final RegisterImportStore register;
    private final HoldingStore holdings;
    private final TransitionStore transitions;
    private final HoldStore holds;
    private final AuditTrail trail;

    @Activate
    public ClosedUnits(@Reference UnitClosingStore closings, @Reference RegisterImportStore register, @Reference HoldingStore holdings,
            @Reference TransitionStore transitions, @Reference HoldStore holds, @Reference AuditTrail trail) {
        this.closings = closings;
        this.register = register;
        this.holdings = holdings;
        this.transitions = transitions;
        this.holds = holds;
        this.trail = trail;
    }

    @Override
    public void dayCame(LocalDate today) {
        closings.closed(today).forEach(closing -> takeOver(closing, today));
    }

    /** Two administrators at once take turns. */
    void takeTurn() {
        holds.takeTurn();
    }

    /** Doing it again does nothing. */
    void takeOver(StoredClosing closing, LocalDate today) {
        holds.takeTurn();
        if (duties(closing).stream().noneMatch(duty -> duty.span().contains(today))) {
            register.putDuties(new Batch<>(List.of(new Duty(closing.designated(), closing.unit(), DUTY, DateSpan.from(today))), List.of()));
            trail.writeAutomatic("unit.archive-entrusted", List.of(), closing.unit().value(), "");
        }
        Set<PersonId> onTheirWay = transitions.ofUnits(Set.of(closing.unit())).stream()
            .filter(one -> one.isOpen() && one.fromUnit().equals(closing.unit())).map(StoredTransition::child).collect(Collectors.toSet());
        int archived = holdings.archiveAll(closing.unit(), onTheirWay);
        if (archived > 0) {
            trail.writeAutomatic("unit.archived", List.of(), closing.unit().value(), "holdings " + archived);
        }
    }

    /** Somebody else takes over. On the day on which it began, a duty cannot end before it. */
    void letGo(StoredClosing closing, LocalDate today) {
        List<Duty> ended = duties(closing).stream().filter(duty -> duty.span().contains(today)).map(duty -> new Duty(duty.person(), duty.unit(), duty.role(),
            DateSpan.of(duty.span().from(), duty.span().from().isBefore(today) ? today.minusDays(1) : today))).toList();
        if (!ended.isEmpty()) {
            register.putDuties(new Batch<>(List.of(), ended));
        }
    }

    private List<Duty> duties(StoredClosing closing) {
        return register.duties(List.of(closing.designated())).stream()
            .filter(duty -> duty.unit().equals(closing.unit()) && duty.role().equals(DUTY)).toList();
    }
}
