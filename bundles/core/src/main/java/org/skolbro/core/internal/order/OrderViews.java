package org.skolbro.core.internal.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.order.Order;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.document.OrderedPapers;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredOrder;

/** Orders as one reader is told of them. A number of statements that does not grow with the orders, but for whose they are. */
@Component(service = OrderViews.class)
public final class OrderViews {

    private final Gate gate;
    private final RegisterStore register;
    private final FormStore forms;
    private final OrderedPapers papers;
    private final Clock clock;

    @Activate
    public OrderViews(@Reference Gate gate, @Reference RegisterStore register, @Reference FormStore forms,
            @Reference OrderedPapers papers, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.register = register;
        this.forms = forms;
        this.papers = papers;
        this.clock = clock;
    }

    /** In the same order. */
    List<Order> of(Caller caller, List<StoredOrder> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        List<PersonId> children = orders.stream().map(StoredOrder::child).distinct().toList();
        Map<PersonId, Person> known = register.persons(Stream.concat(children.stream(),
            orders.stream().map(StoredOrder::requester)).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
        Names names = new Names(known, gate.towards(caller, children).keySet(),
            units(orders.stream().flatMap(order -> order.archive().stream()).collect(Collectors.toSet())), types(),
            new StaffNames(register).told());
        return orders.stream().map(order -> row(caller, order, names)).toList();
    }

    private record Names(Map<PersonId, Person> known, Set<PersonId> related, Map<UnitCode, String> units,
            Map<DocumentTypeId, Text> types, UnaryOperator<String> told) {

        /** Nobody with protected personal data is told of here. */
        Optional<Person> open(PersonId id) {
            return Optional.ofNullable(known.get(id)).filter(person -> !person.isProtected());
        }
    }

    private Order row(Caller caller, StoredOrder order, Names names) {
        boolean answers = papers.answers(caller, order);
        boolean named = answers || names.related().contains(order.child());
        Optional<Person> child = names.open(order.child());
        return new Order(order.id(), names.open(order.requester()).map(person -> person.name().full()).orElse(""),
            child.filter(person -> named).map(person -> person.name().full()).orElse(""),
            child.flatMap(Person::number).map(IdentityNumber::masked).orElse(""),
            order.archive().map(unit -> names.units().getOrDefault(unit, unit.value())),
            order.type().map(type -> names.types().getOrDefault(type, new Text(type.value(), type.value()))), order.purpose(),
            order.due(), order.at(), order.state(), order.closed().map(end -> answer(end, names.told())),
            order.closed().isEmpty() && order.due().isBefore(LocalDate.now(clock)), OrderedPapers.isFrom(caller, order),
            answers && order.closed().isEmpty());
    }

    private static Order.Answer answer(StoredOrder.Closing end, UnaryOperator<String> told) {
        return new Order.Answer(told.apply(end.by()), end.at(), end.reason(), end.documents().size(), end.until());
    }

    private Map<UnitCode, String> units(Collection<UnitCode> codes) {
        return register.units(codes).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    /** As the latest version calls each. */
    Map<DocumentTypeId, Text> types() {
        return forms.types().stream().collect(Collectors.groupingBy(DocumentType::id, Collectors.collectingAndThen(
            Collectors.maxBy(Comparator.comparing(DocumentType::version)), type -> type.orElseThrow().name())));
    }
}
