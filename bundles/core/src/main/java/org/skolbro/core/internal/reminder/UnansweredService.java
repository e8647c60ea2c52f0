package org.skolbro.core.internal.reminder;

import java.time.LocalDate;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.api.reminder.UnansweredQuestions;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.consent.MissingAnswer;
import org.skolbro.core.internal.consent.MissingAnswers;
import org.skolbro.core.internal.rollover.Whose;
import org.skolbro.core.internal.rollover.Whose.Units;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.ReminderStore;
import org.skolbro.core.store.StoredReminder;
import org.skolbro.core.store.UnitOfWork;

/** Lists of unanswered questions, and what waits for the caller herself. */
@Component
public final class UnansweredService implements UnansweredQuestions {

    private static final String NAMELESS = "–";

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final Sources sources;
    private final Clock clock;

    /** Where it is read. */
    @Component(service = Sources.class)
    public record Sources(Whose whose, MissingAnswers missing, ReminderAudience audience, ReminderStore campaigns, RegisterStore register) {
        @Activate
        public Sources(@Reference Whose whose, @Reference MissingAnswers missing, @Reference ReminderAudience audience,
                @Reference ReminderStore campaigns, @Reference RegisterStore register) {
            this.whose = whose;
            this.missing = missing;
            this.audience = audience;
            this.campaigns = campaigns;
            this.register = register;
        }
    }

    @Activate
    public UnansweredService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference Sources sources,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public Unanswered list(Caller caller, ReminderScope scope) {
        return work.inOne(() -> {
            Units units = sources.whose().units(caller);
            Map<UnitCode, String> names = AskedUnits.of(units, scope, sources.register()).stream()
                .collect(Collectors.toMap(Unit::code, Unit::name));
            ReminderScope there = scope.at(names.keySet());
            List<MissingAnswer> open = sources.missing().at(there, today());
            long hidden = sources.missing().hidden(there, today()).stream().map(one -> one.child().id()).distinct().count();
            List<Row> rows = rows(open.stream().filter(one -> units.headed().contains(one.placement().unit())).toList(), names);
            trail.write(caller, "consent.unanswered-listed", rows.stream().map(Row::child).distinct().toList(), "", "");
            return new Unanswered(rows, counts(open, names), hidden);
        });
    }

    private List<Row> rows(List<MissingAnswer> open, Map<UnitCode, String> units) {
        Map<PersonId, String> adults = sources.register().persons(open.stream().flatMap(one -> one.silent().stream()).collect(Collectors.toSet()))
            .stream().collect(Collectors.toMap(Person::id, person -> person.isProtected() ? NAMELESS : person.name().full()));
        return open.stream().map(one -> new Row(one.child().id(), one.child().name().full(), one.placement().unit(),
            units.get(one.placement().unit()), one.placement().schoolType(), one.placement().schoolYear(), one.purpose(),
            one.silent().stream().map(adult -> adults.getOrDefault(adult, NAMELESS)).sorted().toList(), one.lapsed())).toList();
    }

    private static List<Count> counts(List<MissingAnswer> open, Map<UnitCode, String> units) {
        record Cell(UnitCode unit, ConsentPurpose purpose) {
        }
        Map<Cell, Long> cells = open.stream().collect(Collectors.groupingBy(one -> new Cell(one.placement().unit(), one.purpose()),
            LinkedHashMap::new, Collectors.counting()));
        return cells.entrySet().stream().map(cell -> new Count(cell.getKey().unit(), units.get(cell.getKey().unit()), cell.getKey().purpose(),
            cell.getValue())).sorted(Comparator.comparing(Count::unitName).thenComparing(count -> count.purpose().id().value())).toList();
    }

    @Override
    public Optional<Waiting> mine(Caller caller) {
        return work.inOne(() -> {
            gate.account(caller);
            List<StoredReminder> now = sources.campaigns().all().stream()
                .filter(run -> run.state() != Reminder.State.CANCELLED && !run.plan().until().isBefore(today())).toList();
            return now.isEmpty() ? Optional.empty() : caller.person().flatMap(me -> waiting(caller, me, now));
        });
    }

    private Optional<Waiting> waiting(Caller caller, PersonId me, List<StoredReminder> campaigns) {
        List<Person> children = sources.audience().hers(me, today());
        Map<PersonId, Set<Role>> roles = gate.towards(caller, children.stream().map(Person::id).toList());
        List<Person> mine = children.stream().filter(child -> roles.getOrDefault(child.id(), Set.of()).stream()
            .anyMatch(role -> role == Role.GUARDIAN || role == Role.PUPIL)).toList();
        record Question(PersonId child, ConsentPurpose purpose) {
        }
        Set<Question> questions = new HashSet<>();
        Optional<LocalDate> until = Optional.empty();
        for (StoredReminder campaign : campaigns) {
            List<MissingAnswer> open = sources.missing().about(mine, campaign.plan().scope(), today()).stream()
                .filter(one -> one.silent().contains(me)).toList();
            open.forEach(one -> questions.add(new Question(one.child().id(), one.purpose())));
            if (!open.isEmpty() && until.filter(campaign.plan().until()::isAfter).isEmpty()) {
                until = Optional.of(campaign.plan().until());
            }
        }
        return until.map(day -> new Waiting(questions.size(), day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
