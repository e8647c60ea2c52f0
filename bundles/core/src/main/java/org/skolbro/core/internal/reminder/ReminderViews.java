package org.skolbro.core.internal.reminder;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.Reminder.AtUnit;
import org.skolbro.api.reminder.Reminder.Totals;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPreview;
import org.skolbro.api.reminder.ReminderRecipient;
import org.skolbro.api.reminder.ReminderRecipient.Cause;
import org.skolbro.api.reminder.ReminderRecipient.State;
import org.skolbro.core.internal.mail.MailOffice;
import org.skolbro.core.internal.reminder.ReminderAudience.Audience;
import org.skolbro.core.internal.reminder.ReminderAudience.Reached;
import org.skolbro.core.internal.rollover.Whose.Units;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.ReminderRow;
import org.skolbro.core.store.ReminderStore;
import org.skolbro.core.store.ReminderStore.Tally;
import org.skolbro.core.store.StoredReminder;

/** Turns what is kept of campaigns, or would be, into what people see: counts for all, names for who heads the unit. */
@Component(service = ReminderViews.class)
public final class ReminderViews {

    private static final Set<State> TO_DO = Set.of(State.UNCERTAIN, State.FAILED);

    private final ReminderStore store;
    private final RegisterStore register;
    private final MailOffice office;

    @Activate
    public ReminderViews(@Reference ReminderStore store, @Reference RegisterStore register, @Reference MailOffice office) {
        this.store = store;
        this.register = register;
        this.office = office;
    }

    ReminderPreview preview(ReminderPlan plan, Audience audience) {
        Map<UnitCode, List<Reached>> units = audience.reached().stream().collect(Collectors.groupingBy(Reached::unit));
        Map<UnitCode, String> names = names(units.keySet());
        List<ReminderPreview.AtUnit> at = units.entrySet().stream().map(unit -> {
            long mails = unit.getValue().stream().filter(Reached::byMail).count();
            return new ReminderPreview.AtUnit(unit.getKey(), names.getOrDefault(unit.getKey(), unit.getKey().value()), mails,
                unit.getValue().size() - mails);
        }).sorted(Comparator.comparing(ReminderPreview.AtUnit::name)).toList();
        Optional<MailTrouble> missing = at.stream().anyMatch(unit -> unit.mails() > 0) ? office.missing() : Optional.empty();
        return new ReminderPreview(audience.digest(), at, audience.leftOut(), ReminderLetters.subject(plan, office.server()),
            ReminderLetters.text(plan, office.server()), missing);
    }

    Reminder of(StoredReminder run, Units units) {
        Map<UnitCode, List<Tally>> tallies = store.tally(run.id()).stream().filter(tally -> units.covers(tally.unit()))
            .collect(Collectors.groupingBy(Tally::unit));
        Map<UnitCode, String> names = names(tallies.keySet());
        List<AtUnit> at = tallies.entrySet().stream()
            .map(unit -> at(unit.getKey(), names.getOrDefault(unit.getKey(), unit.getKey().value()), unit.getValue()))
            .sorted(Comparator.comparing(AtUnit::name)).toList();
        Set<UnitCode> about = run.plan().scope().units();
        return new Reminder(run.id(), run.state(), run.plan(), run.startedAt(), run.starter(), about.isEmpty(), at, run.trouble(), units.rules(about));
    }

    private static AtUnit at(UnitCode unit, String name, List<Tally> tallies) {
        Map<Cause, Long> causes = new EnumMap<>(Cause.class);
        tallies.forEach(tally -> tally.cause().ifPresent(cause -> causes.merge(cause, tally.rows(), Long::sum)));
        return new AtUnit(unit, name, new Totals(tallies.stream().mapToLong(Tally::rows).sum(),
            in(tallies, State.WAITING) + in(tallies, State.SENDING), in(tallies, State.SENT), in(tallies, State.ON_SCREEN),
            in(tallies, State.LEFT), in(tallies, State.FAILED), in(tallies, State.UNCERTAIN)), causes);
    }

    private static long in(List<Tally> tallies, State state) {
        return tallies.stream().filter(tally -> tally.state() == state).mapToLong(Tally::rows).sum();
    }

    /** What needs somebody first, then by name. */
    List<ReminderRecipient> recipients(ReminderId run, Set<UnitCode> units, UnaryOperator<Set<PersonId>> shown) {
        List<ReminderRow> rows = units.isEmpty() ? List.of() : store.rows(run, units);
        Set<PersonId> seen = shown.apply(rows.stream().map(ReminderRow::person).collect(Collectors.toSet()));
        Map<PersonId, String> persons = register.persons(seen).stream().collect(Collectors.toMap(Person::id, person -> person.name().full()));
        Map<UnitCode, String> names = names(units);
        return rows.stream().filter(row -> persons.containsKey(row.person()))
            .map(row -> new ReminderRecipient(row.person(), persons.get(row.person()), names.getOrDefault(row.unit(), row.unit().value()),
                row.state(), row.cause(), row.at()))
            .sorted(Comparator.comparing((ReminderRecipient one) -> !TO_DO.contains(one.state())).thenComparing(ReminderRecipient::name)
                .thenComparing(one -> one.person().value())).toList();
    }

    Map<UnitCode, String> names(Set<UnitCode> units) {
        return register.units(units).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }
}
