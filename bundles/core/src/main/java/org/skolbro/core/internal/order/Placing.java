package org.skolbro.core.internal.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.order.Orders;
import org.skolbro.api.order.Orders.Asked;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldMatter;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.UnitStaff;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.retention.AutomaticHolds;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredOrder;

/** Takes orders from staff. Inside a unit of work. */
@Component(service = Placing.class)
public final class Placing {

    static final int LONGEST = 2000;
    private static final Set<Role> STAFF = Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER);
    private static final LegalBasis LAW = LegalBasis.of("Arkivlagen (1990:782) 3 §");

    private final Gate gate;
    private final UnitStaff staff;
    private final RegisterStore register;
    private final FormStore forms;
    private final OrderStore store;
    private final AutomaticHolds holds;
    private final OrderViews views;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public Placing(@Reference Gate gate, @Reference UnitStaff staff, @Reference RegisterStore register, @Reference FormStore forms,
            @Reference OrderStore store, @Reference AutomaticHolds holds, @Reference OrderViews views, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.staff = staff;
        this.register = register;
        this.forms = forms;
        this.store = store;
        this.holds = holds;
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    Orders.Choices choices(Caller caller) {
        Set<DocumentTypeId> readable = readable(caller, staff.roles(requireStaff(caller)));
        Map<DocumentTypeId, Text> names = views.types();
        return new Orders.Choices(register.units(), names.entrySet().stream().filter(type -> readable.contains(type.getKey()))
            .map(type -> new Orders.Kind(type.getKey(), type.getValue()))
            .sorted(Comparator.comparing((Orders.Kind kind) -> kind.name().sv()).thenComparing(kind -> kind.id().value())).toList(),
            today());
    }

    Outcome<OrderId> place(Caller caller, Asked asked) {
        PersonId requester = requireStaff(caller);
        Optional<Text> no = refusal(caller, requester, asked);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Optional<PersonId> child = child(caller, asked.whom());
        if (child.isEmpty()) {
            trail.write(caller, "order.nobody", List.of(), "", "");
            return Outcome.refused(OrderTexts.NO_CHILD);
        }
        return Outcome.done(insert(caller, requester, child.get(), asked));
    }

    private OrderId insert(Caller caller, PersonId requester, PersonId child, Asked asked) {
        HoldId hold = holds.on(child, new AutomaticHolds.For(new HoldMatter(HoldMatter.Kind.ORDER, asked.due().toString()), LAW,
            caller.displayName()));
        StoredOrder order = new StoredOrder(new OrderId(Ids.next()), requester, child, asked.archive(), asked.type(),
            asked.purpose().strip(), asked.due(), clock.instant(), hold, Optional.empty());
        store.insert(order);
        trail.write(caller, "order.placed", List.of(child), order.id().toString(),
            "archive " + asked.archive().map(Object::toString).orElse("-") + " due " + asked.due() + " hold " + hold);
        return order.id();
    }

    private Optional<Text> refusal(Caller caller, PersonId requester, Asked asked) {
        if (asked.purpose() == null || asked.purpose().isBlank() || asked.purpose().strip().length() > LONGEST) {
            return Optional.of(OrderTexts.NO_PURPOSE);
        }
        if (asked.due().isBefore(today()) || asked.due().isAfter(today().plusYears(1))) {
            return Optional.of(OrderTexts.DUE);
        }
        if (asked.archive().isPresent() && register.units(List.of(asked.archive().get())).isEmpty()) {
            return Optional.of(OrderTexts.NO_UNIT);
        }
        boolean reads = asked.type().map(type -> readable(caller, staff.roles(requester)).contains(type)).orElse(true);
        return reads ? Optional.empty() : Optional.of(OrderTexts.NO_TYPE);
    }

    /** Only somebody who is or was placed, and nobody with protected personal data, also where the caller reaches her. */
    private Optional<PersonId> child(Caller caller, Orders.Whom whom) {
        Optional<PersonId> child = switch (whom) {
            case Orders.Reached(PersonId id) -> Optional.of(id).filter(reached -> !gate.towards(caller, reached).isEmpty());
            case Orders.ByNumber(String number) -> register.ownerOf(number);
        };
        return child.map(id -> register.mergedInto(id).orElse(id)).flatMap(register::person)
            .filter(person -> !person.isProtected() && !register.placements(List.of(person.id())).isEmpty())
            .map(person -> person.id());
    }

    private Set<DocumentTypeId> readable(Caller caller, Set<Role> roles) {
        return gate.readable(caller, roles, forms.types()).stream().map(DocumentType::id).collect(Collectors.toSet());
    }

    private PersonId requireStaff(Caller caller) {
        gate.account(caller);
        return caller.person().filter(person -> staff.roles(person).stream().anyMatch(STAFF::contains))
            .orElseThrow(() -> new NotPermitted("Only staff order documents"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
