package org.skolbro.core.internal.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.Reminder.State;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPreview;
import org.skolbro.api.reminder.ReminderRecipient;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.reminder.ReminderAudience.Audience;
import org.skolbro.core.internal.rollover.Whose;
import org.skolbro.core.internal.rollover.Whose.Units;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.ReminderRow;
import org.skolbro.core.store.ReminderStore;
import org.skolbro.core.store.StoredReminder;
import org.skolbro.core.store.UnitOfWork;

/** Campaigns: asks who it is, opens the unit of work, writes the trail. */
@Component
public final class ReminderService implements ConsentReminders {

    private static final int SCHOOL_YEARS = 9;
    private static final int WEEKS = 3;

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final Whose whose;
    private final Parts parts;
    private final Waking driver;
    private final Clock clock;

    @Activate
    public ReminderService(@Reference UnitOfWork work, @Reference AuditTrail trail, @Reference Whose whose, @Reference Parts parts,
            @Reference Waking driver, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.trail = trail;
        this.whose = whose;
        this.parts = parts;
        this.driver = driver;
        this.clock = clock;
    }

    /** What campaigns are made of. */
    @Component(service = Parts.class)
    public record Parts(ReminderStore store, ReminderAudience audience, ReminderViews views, RegisterStore register, FormRules forms,
            ReminderPolicy policy) {
        @Activate
        public Parts(@Reference ReminderStore store, @Reference ReminderAudience audience, @Reference ReminderViews views,
                @Reference RegisterStore register, @Reference FormRules forms, @Reference ReminderPolicy policy) {
            this.store = store;
            this.audience = audience;
            this.views = views;
            this.register = register;
            this.forms = forms;
            this.policy = policy;
        }
    }

    @Override
    public Choices choices(Caller caller) {
        return work.inOne(() -> {
            List<Unit> units = AskedUnits.of(whose.units(caller), ReminderScope.ALL, parts.register());
            List<SchoolType> types = units.stream().flatMap(unit -> unit.schoolTypes().stream()).distinct()
                .sorted(Comparator.comparing(SchoolType::value)).toList();
            List<ConsentPurpose> purposes = parts.forms().purposes(types);
            Set<Integer> years = new TreeSet<>();
            for (int year = 1; year <= SCHOOL_YEARS; year++) {
                years.add(year);
            }
            return new Choices(units, types, years, purposes,
                new ReminderPlan(ReminderScope.ALL, today().plusWeeks(WEEKS), ReminderLetters.SWEDISH, ReminderLetters.ENGLISH));
        });
    }

    @Override
    public Outcome<ReminderPreview> preview(Caller caller, ReminderPlan plan) {
        return work.inOne(() -> {
            Units units = whose.units(caller);
            Optional<Text> wrong = wrong(plan);
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            ReminderPreview preview = parts.views().preview(plan, audience(units, plan));
            trail.write(caller, "reminder.preview", List.of(), "", "persons " + (preview.mails() + preview.onScreen()));
            return Outcome.done(preview);
        });
    }

    @Override
    public Outcome<Reminder> start(Caller caller, ReminderPlan plan, String digest) {
        Outcome<Reminder> started = work.inOne(() -> {
            Units units = whose.units(caller);
            Optional<Text> wrong = wrong(plan);
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            Audience audience = audience(units, plan);
            if (audience.reached().isEmpty()) {
                return Outcome.refused(ReminderSentences.NOBODY);
            }
            if (!audience.digest().equals(digest)) {
                return Outcome.refused(ReminderSentences.CHANGED);
            }
            Optional<MailTrouble> missing = parts.views().preview(plan, audience).missing();
            if (missing.isPresent()) {
                return Outcome.refused(missing.get().says());
            }
            StoredReminder run = new StoredReminder(new ReminderId(Ids.next()), 1, State.RUNNING, kept(units, plan), caller.account(),
                caller.displayName(), clock.instant(), digest, 0, Optional.empty(), Optional.empty());
            parts.store().insert(run, audience.reached().stream().map(one -> ReminderRow.waiting(one.person(), one.unit())).toList());
            trail.write(caller, "reminder.start", List.of(), run.id().toString(), "persons " + audience.reached().size() + " until " + plan.until());
            return Outcome.done(parts.views().of(run, units));
        });
        driver.wake();
        return started;
    }

    @Override
    public List<Reminder> runs(Caller caller) {
        return work.inOne(() -> {
            Units units = whose.units(caller);
            return parts.store().all().stream().map(run -> parts.views().of(run, units)).filter(run -> !run.units().isEmpty()).toList();
        });
    }

    @Override
    public Reminder run(Caller caller, ReminderId run) {
        return work.inOne(() -> visible(run, whose.units(caller)));
    }

    @Override
    public List<ReminderRecipient> recipients(Caller caller, ReminderId run) {
        return work.inOne(() -> {
            Units units = whose.units(caller);
            visible(run, units);
            List<ReminderRecipient> all = parts.views().recipients(run, units.headed(), persons -> whose.shown(caller, List.copyOf(persons)));
            trail.write(caller, "reminder.read", all.stream().map(ReminderRecipient::person).toList(), run.toString(), "");
            return all;
        });
    }

    @Override
    public Outcome<Reminder> pause(Caller caller, ReminderId run) {
        return change(caller, run, "reminder.pause", stored -> stored.state() == State.RUNNING
            ? Outcome.done(stored.to(State.PAUSED)) : Outcome.refused(ReminderSentences.NOT_RUNNING));
    }

    @Override
    public Outcome<Reminder> resume(Caller caller, ReminderId run) {
        return change(caller, run, "reminder.resume", stored -> stored.state() == State.PAUSED
            ? Outcome.done(running(stored)) : Outcome.refused(ReminderSentences.NOT_PAUSED));
    }

    @Override
    public Outcome<Reminder> cancel(Caller caller, ReminderId run) {
        return change(caller, run, "reminder.cancel", stored -> {
            if (stored.isOver()) {
                return Outcome.refused(ReminderSentences.OVER);
            }
            moveAll(run, ReminderRecipient.State.WAITING, ReminderRecipient.State.LEFT, Optional.of(ReminderRecipient.Cause.CANCELLED));
            return Outcome.done(stored.closed(State.CANCELLED, clock.instant()));
        });
    }

    @Override
    public Outcome<Reminder> tryAgain(Caller caller, ReminderId run) {
        return change(caller, run, "reminder.try-again", stored -> again(stored, ReminderRecipient.State.FAILED));
    }

    @Override
    public Outcome<Reminder> decideUncertain(Caller caller, ReminderId run, boolean sendAgain) {
        return change(caller, run, sendAgain ? "reminder.uncertain-again" : "reminder.uncertain-left", stored -> {
            if (sendAgain) {
                return again(stored, ReminderRecipient.State.UNCERTAIN);
            }
            int left = moveAll(run, ReminderRecipient.State.UNCERTAIN, ReminderRecipient.State.LEFT, Optional.of(ReminderRecipient.Cause.NOT_AGAIN));
            return left == 0 ? Outcome.refused(ReminderSentences.NOTHING) : Outcome.done(stored.same());
        });
    }

    @Override
    public boolean isTime(Caller caller) {
        return caller.roles().contains(Role.ADMINISTRATOR) && parts.policy().isTime(today()) && work.inOne(() -> {
            whose.units(caller);
            LocalDate since = parts.policy().since(today());
            return parts.store().all().stream().noneMatch(run -> run.plan().scope().units().isEmpty()
                && !LocalDate.ofInstant(run.startedAt(), PlatformClock.ZONE).isBefore(since));
        });
    }

    private Outcome<StoredReminder> again(StoredReminder stored, ReminderRecipient.State from) {
        if (stored.state() == State.CANCELLED) {
            return Outcome.refused(ReminderSentences.CANCELLED);
        }
        return moveAll(stored.id(), from, ReminderRecipient.State.WAITING, Optional.empty()) == 0
            ? Outcome.refused(ReminderSentences.NOTHING) : Outcome.done(running(stored));
    }

    private int moveAll(ReminderId run, ReminderRecipient.State from, ReminderRecipient.State to, Optional<ReminderRecipient.Cause> why) {
        return parts.store().moveAll(run, from, to, why, clock.instant());
    }

    /** Whoever looks next takes it up. */
    private StoredReminder running(StoredReminder stored) {
        parts.store().lease(stored.id(), clock.instant());
        return stored.to(State.RUNNING);
    }

    private Outcome<Reminder> change(Caller caller, ReminderId run, String action, Function<StoredReminder, Outcome<StoredReminder>> decision) {
        Outcome<Reminder> changed = work.inOne(() -> {
            Units units = whose.units(caller);
            StoredReminder stored = parts.store().find(run).filter(found -> units.rules(found.plan().scope().units()))
                .orElseThrow(() -> new NotFound("No campaign " + run));
            return decision.apply(stored).map(now -> {
                parts.store().update(now);
                trail.write(caller, action, List.of(), run.toString(), "");
                return parts.views().of(now, units);
            });
        });
        driver.wake();
        return changed;
    }

    private Audience audience(Units units, ReminderPlan plan) {
        Set<UnitCode> asked = AskedUnits.of(units, plan.scope(), parts.register()).stream().map(Unit::code)
            .collect(Collectors.toSet());
        return parts.audience().of(plan.scope().at(asked), today());
    }

    /** A headteacher's campaign is about her units for ever; the whole municipality's about whatever it has. */
    private ReminderPlan kept(Units units, ReminderPlan plan) {
        return units.office() ? plan : plan.about(plan.scope().at(AskedUnits.of(units, plan.scope(), parts.register()).stream().map(Unit::code)
            .collect(Collectors.toSet())));
    }

    private Optional<Text> wrong(ReminderPlan plan) {
        if (plan.until().isBefore(today())) {
            return Optional.of(ReminderSentences.PAST);
        }
        return plan.until().isAfter(today().plusYears(1)) ? Optional.of(ReminderSentences.TOO_FAR) : ReminderLetters.wrong(plan);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Reminder visible(ReminderId run, Units units) {
        return parts.store().find(run).map(stored -> parts.views().of(stored, units)).filter(shown -> !shown.units().isEmpty())
            .orElseThrow(() -> new NotFound("No campaign " + run));
    }
}
