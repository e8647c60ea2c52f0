package org.skolbro.core.internal.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.UnitStaff;
import org.skolbro.core.internal.mail.MailOffice;
import org.skolbro.core.internal.transition.TransitionPolicy;
import org.skolbro.core.mail.Addresses;
import org.skolbro.core.mail.Mail;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitClosingStore;

/**
 * Whom to remind of transitions today: whoever heads the unit that has to act, or keeps the archive of a closed one. Some days before
 * a deadline, the day after it, and each Monday from then on. A message tells numbers, and nothing of whom.
 */
@Component(service = DeadlineLetters.class)
public final class DeadlineLetters {

    private final TransitionStore transitions;
    private final RegisterStore register;
    private final UnitClosingStore closings;
    private final UnitStaff staff;
    private final TransitionPolicy policy;
    private final MailOffice office;

    @Activate
    public DeadlineLetters(@Reference TransitionStore transitions, @Reference RegisterStore register, @Reference UnitClosingStore closings,
            @Reference UnitStaff staff, @Reference TransitionPolicy policy, @Reference MailOffice office) {
        this.transitions = transitions;
        this.register = register;
        this.closings = closings;
        this.staff = staff;
        this.policy = policy;
        this.office = office;
    }

    /** To be called in a unit of work. Somebody who heads several units is written to once for each. */
    public List<Mail> due(LocalDate today) {
        if (policy.remindDays() == 0) {
            return List.of();
        }
        List<StoredTransition> waiting = unprotected(Stream.concat(transitions.open(today.minusDays(1)).stream(), transitions.unanswered().stream()).toList());
        Map<UnitCode, List<StoredTransition>> byUnit = waiting.stream()
            .collect(Collectors.groupingBy(one -> one.isOpen() ? one.fromUnit() : one.toUnit()));
        Set<UnitCode> closed = closings.closedUnits(today);
        return byUnit.entrySet().stream().sorted(Comparator.comparing(unit -> unit.getKey().value()))
            .filter(unit -> unit.getValue().stream().anyMatch(one -> isTime(policy.deadline(one), today)))
            .flatMap(unit -> addresses(unit.getKey(), closed.contains(unit.getKey())).map(to -> letter(to, unit.getValue(), today))).toList();
    }

    private List<StoredTransition> unprotected(List<StoredTransition> all) {
        Set<PersonId> known = register.persons(all.stream().map(StoredTransition::child).distinct().toList()).stream()
            .filter(child -> !child.isProtected()).map(Person::id).collect(Collectors.toSet());
        return all.stream().filter(one -> known.contains(one.child())).toList();
    }

    private boolean isTime(LocalDate deadline, LocalDate today) {
        return deadline.equals(today.plusDays(policy.remindDays())) || deadline.equals(today.minusDays(1))
            || deadline.isBefore(today) && today.getDayOfWeek() == DayOfWeek.MONDAY;
    }

    private Stream<String> addresses(UnitCode unit, boolean closed) {
        Collection<PersonId> heads = staff.persons(unit, closed ? Set.of(Role.HEADTEACHER, Role.NAMED_PERSON) : Set.of(Role.HEADTEACHER));
        return register.persons(heads).stream().filter(person -> !person.isProtected() && person.email() != null && Addresses.isOne(person.email())).map(Person::email);
    }

    private Mail letter(String to, List<StoredTransition> waiting, LocalDate today) {
        long handOver = waiting.stream().filter(StoredTransition::isOpen).count();
        long late = waiting.stream().filter(one -> policy.deadline(one).isBefore(today)).count();
        return new Mail(to, "Övergångar väntar på dig / Transitions wait for you", """
            Hej!

            Att lämna över: %1$d. Att ta emot: %2$d. Av dem är försenade: %3$d.
            Logga in och se vad som behöver göras:
            %4$s

            – – –

            Hello!

            To hand over: %1$d. To receive: %2$d. Of these late: %3$d.
            Log in and see what has to be done:
            %4$s
            """.formatted(handOver, waiting.size() - handOver, late, office.server().map(server -> server.logIn()).orElse("")));
    }
}
