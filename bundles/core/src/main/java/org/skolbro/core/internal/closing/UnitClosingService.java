package org.skolbro.core.internal.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitClosing;
import org.skolbro.api.register.UnitClosing.Ended;
import org.skolbro.api.register.UnitClosings;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredClosing;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitClosingStore;
import org.skolbro.core.store.UnitOfWork;

/** Lets administrators close units and designate who keeps what is left behind. */
@Component
public final class UnitClosingService implements UnitClosings {

    private static final int LONGEST_REASON = 2000;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final Kept kept;
    private final ClosedUnits closed;
    private final Clock clock;

    @Activate
    public UnitClosingService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference Kept kept,
            @Reference ClosedUnits closed, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.kept = kept;
        this.closed = closed;
        this.clock = clock;
    }

    /** What is looked at. */
    @Component(service = Kept.class)
    public record Kept(UnitClosingStore closings, RegisterStore register, TransitionStore transitions, HoldingStore holdings) {
        @Activate
        public Kept(@Reference UnitClosingStore closings, @Reference RegisterStore register, @Reference TransitionStore transitions,
                @Reference HoldingStore holdings) {
            this.closings = closings;
            this.register = register;
            this.transitions = transitions;
            this.holdings = holdings;
        }
    }

    @Override
    public List<UnitClosing> all(Caller caller) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST);
            trail.write(caller, "unit.closings-listed", List.of(), "", "");
            UnaryOperator<String> told = new StaffNames(kept.register()).told();
            return kept.closings().all().stream().map(one -> row(one, told)).toList();
        });
    }

    @Override
    public Outcome<UnitClosing> close(Caller caller, Asked asked) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR);
            closed.takeTurn();
            Optional<Text> no = refusal(asked).or(() -> refusal(asked.designated()));
            return no.<Outcome<UnitClosing>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(begin(caller, asked.unit(), asked.lastDay(), asked.designated(), "unit.closed")));
        });
    }

    @Override
    public Outcome<UnitClosing> designate(Caller caller, UnitCode unit, PersonAsked asked) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR);
            closed.takeTurn();
            Optional<StoredClosing> before = kept.closings().of(unit);
            Optional<Text> no = before.isEmpty() ? Optional.of(ClosingTexts.NOT_CLOSING) : refusal(asked);
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            closed.letGo(before.get(), today());
            kept.closings().end(before.get().id(), ended(caller, asked.reason()));
            return Outcome.done(begin(caller, unit, before.get().lastDay(), asked, "unit.designated"));
        });
    }

    @Override
    public Outcome<UnitClosing> takeBack(Caller caller, UnitCode unit, String reason) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR);
            closed.takeTurn();
            Optional<StoredClosing> closing = kept.closings().of(unit);
            if (closing.isEmpty() || closing.get().hasClosed(today()) || isNone(reason)) {
                return Outcome.refused(closing.isEmpty() ? ClosingTexts.NOT_CLOSING : isNone(reason) ? ClosingTexts.NO_REASON : ClosingTexts.TOO_LATE);
            }
            Ended how = ended(caller, reason);
            kept.closings().end(closing.get().id(), how);
            trail.write(caller, "unit.closing-taken-back", List.of(), unit.value(), "");
            return Outcome.done(row(closing.get().endedBy(how), new StaffNames(kept.register()).told()));
        });
    }

    private UnitClosing begin(Caller caller, UnitCode unit, LocalDate lastDay, PersonAsked asked, String action) {
        StoredClosing closing = new StoredClosing(Ids.next(), unit, lastDay, current(asked.person()), asked.reason().strip(), caller.displayName(),
            clock.instant(), Optional.empty());
        kept.closings().insert(closing);
        trail.write(caller, action, List.of(), unit.value(), "last day " + lastDay);
        if (closing.hasClosed(today())) {
            closed.takeOver(closing, today());
        }
        return row(closing, new StaffNames(kept.register()).told());
    }

    private Optional<Text> refusal(Asked asked) {
        if (kept.register().units(List.of(asked.unit())).isEmpty()) {
            return Optional.of(ClosingTexts.NO_UNIT);
        }
        if (asked.lastDay().isBefore(today().minusYears(1)) || asked.lastDay().isAfter(today().plusYears(2))) {
            return Optional.of(ClosingTexts.DAY);
        }
        return kept.closings().of(asked.unit()).map(already -> ClosingTexts.ALREADY);
    }

    private Optional<Text> refusal(PersonAsked asked) {
        PersonId person = current(asked.person());
        boolean works = !kept.register().duties(person, today()).isEmpty() || !kept.register().assignments(person, today()).isEmpty();
        if (!works || kept.register().person(person).filter(known -> !known.isProtected()).isEmpty()) {
            return Optional.of(ClosingTexts.NOT_STAFF);
        }
        return isNone(asked.reason()) ? Optional.of(ClosingTexts.NO_REASON) : Optional.empty();
    }

    private static boolean isNone(String reason) {
        return reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }

    private Ended ended(Caller caller, String because) {
        return new Ended(because.strip(), caller.displayName(), clock.instant());
    }

    private UnitClosing row(StoredClosing closing, UnaryOperator<String> told) {
        UnitCode unit = closing.unit();
        boolean over = closing.ended().isPresent();
        String name = kept.register().units(List.of(unit)).stream().map(Unit::name).findFirst().orElse(unit.value());
        long open = over ? 0 : kept.transitions().ofUnits(Set.of(unit)).stream().filter(one -> one.isOpen() && one.fromUnit().equals(unit)).count();
        return new UnitClosing(unit, name, closing.lastDay(), designated(closing), closing.reason(), told.apply(closing.by()), closing.at(),
            closing.hasClosed(today()), open, over ? 0 : kept.holdings().archivedAt(unit).size(),
            closing.ended().map(how -> new Ended(how.because(), told.apply(how.by()), how.at())));
    }

    private String designated(StoredClosing closing) {
        return kept.register().person(current(closing.designated())).filter(person -> !person.isProtected())
            .map(Person::name).map(name -> name.full()).orElse("");
    }

    private PersonId current(PersonId person) {
        return kept.register().mergedInto(person).orElse(person);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
