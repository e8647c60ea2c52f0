package org.skolbro.core.internal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.order.Orders.HandedOut;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.UnitStaff;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredOrder;

/**
 * What an order (beställning) lets somebody read of an archive: who answers it, what may be handed out while it is open; who
 * ordered it, exactly what was handed out and through the last day. It makes no type readable for a role that the type does
 * not name, and nothing about a protected child. To be called in a unit of work.
 */
@Component(service = OrderedPapers.class)
public final class OrderedPapers {

    private static final Comparator<StoredDocument> NEWEST_FIRST = Comparator.comparing(StoredDocument::date)
        .thenComparing(document -> document.id().value()).reversed();

    private final Gate gate;
    private final UnitStaff staff;
    private final OrderStore orders;
    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final Names names;
    private final Rows rows;
    private final HiddenPapers hidden;
    private final Clock clock;

    @Activate
    public OrderedPapers(@Reference Gate gate, @Reference UnitStaff staff, @Reference OrderStore orders,
            @Reference DocumentStore documents, @Reference HoldingStore holdings, @Reference Names names, @Reference Rows rows,
            @Reference HiddenPapers hidden, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.staff = staff;
        this.orders = orders;
        this.documents = documents;
        this.holdings = holdings;
        this.names = names;
        this.rows = rows;
        this.hidden = hidden;
        this.clock = clock;
    }

    /** Whether the order is for the caller to answer, or was: by office, or as the named person of the unit that is asked. */
    public boolean answers(Caller caller, StoredOrder order) {
        if (caller.roles().contains(Role.ARCHIVIST)) {
            gate.requireOffice(caller, Role.ARCHIVIST);
            return true;
        }
        return !isFrom(caller, order)
            && order.archive().filter(unit -> gate.at(caller, unit).contains(Role.NAMED_PERSON)).isPresent();
    }

    public static boolean isFrom(Caller caller, StoredOrder order) {
        return caller.person().equals(Optional.of(order.requester()));
    }

    /** What whoever answers may hand out, newest first. */
    public List<DocumentRow> candidates(Caller caller, StoredOrder order) {
        return rows(caller, order, holdings.activeOf(order.child()));
    }

    /** What whoever ordered reads today, newest first. */
    public List<DocumentRow> delivered(Caller caller, StoredOrder order) {
        List<DocumentId> readable = order.readable(today());
        return readable.isEmpty() ? List.of() : rows(caller, order, holdings.activeOf(readable).stream()
            .filter(holding -> holding.subject().equals(Optional.of(order.child()))).toList());
    }

    /** What was handed out, by kind and day; nothing about somebody who is protected now. */
    public List<HandedOut> handedOut(StoredOrder order) {
        List<DocumentId> ids = order.closed().map(StoredOrder.Closing::documents).orElse(List.of());
        if (ids.isEmpty() || isProtected(order.child())) {
            return List.of();
        }
        Map<DocumentId, StoredDocument> known = documents.find(ids).stream()
            .collect(Collectors.toMap(StoredDocument::id, document -> document));
        return ids.stream().filter(known::containsKey).map(known::get)
            .map(document -> new HandedOut(document.type().name(), document.date(), document.erasedAt().isPresent())).toList();
    }

    private List<DocumentRow> rows(Caller caller, StoredOrder order, List<Holding> held) {
        if (held.isEmpty() || isProtected(order.child())) {
            return List.of();
        }
        Map<DocumentId, List<Holding>> byDocument = held.stream().collect(Collectors.groupingBy(Holding::document));
        Hidden from = hidden.from(caller);
        List<StoredDocument> found = documents.find(byDocument.keySet()).stream()
            .filter(document -> document.erasedAt().isEmpty() && !from.covers(document.id(), document.about())).toList();
        Reach reach = reach(caller, order, found);
        List<StoredDocument> shown = found.stream().filter(document -> !reach.through(document, byDocument).isEmpty())
            .sorted(NEWEST_FIRST).toList();
        return rows.of(shown, rows.people(caller, shown).with(order.child()), document -> reach.through(document, byDocument));
    }

    /** The holdings through which any order shows a document for the child; none when no order does. */
    List<Holding> seen(Caller caller, StoredDocument document, PersonId child, List<Holding> held) {
        if (!mayOrderOrAnswer(caller) || isProtected(child) || hidden.from(caller).covers(document.id(), document.about())) {
            return List.of();
        }
        List<StoredOrder> about = new ArrayList<>(orders.openAbout(child));
        caller.person().ifPresent(person -> orders.by(person).stream().filter(order -> order.child().equals(child))
            .forEach(about::add));
        return about.stream().flatMap(order -> reach(caller, order, List.of(document)).through(document,
            Map.of(document.id(), held)).stream()).distinct().toList();
    }

    /** Spares families and offices without archives the question. */
    private static boolean mayOrderOrAnswer(Caller caller) {
        return caller.roles().stream().anyMatch(role -> Sights.isStaff(role) || role == Role.NAMED_PERSON || role == Role.ARCHIVIST);
    }

    /**
     * What one order opens for one caller.
     *
     * @param open kinds that she may hand out
     * @param ordered kinds that she reads of what was handed out to her
     */
    private record Reach(StoredOrder order, Set<TypeVersion> open, Set<TypeVersion> ordered, Set<DocumentId> handedOut) {

        List<Holding> through(StoredDocument document, Map<DocumentId, List<Holding>> held) {
            TypeVersion type = version(document.type());
            return open.contains(type) || ordered.contains(type) && handedOut.contains(document.id())
                ? held.getOrDefault(document.id(), List.of()).stream().filter(this::isAsked).toList() : List.of();
        }

        private boolean isAsked(Holding holding) {
            return holding.holderKind() == HolderKind.ARCHIVE && holding.subject().equals(Optional.of(order.child()))
                && order.archive().map(holding.unit()::equals).orElse(true);
        }
    }

    private Reach reach(Caller caller, StoredOrder order, List<StoredDocument> about) {
        Set<DocumentId> handedOut = isFrom(caller, order) ? Set.copyOf(order.readable(today())) : Set.of();
        boolean open = order.closed().isEmpty() && answers(caller, order);
        if (handedOut.isEmpty() && !open) {
            return new Reach(order, Set.of(), Set.of(), Set.of());
        }
        List<DocumentType> types = about.stream().map(StoredDocument::type).distinct().toList();
        Set<Role> roles = staff.roles(order.requester());
        return new Reach(order,
            open ? versions(gate.readable(caller, Set.of(Role.ARCHIVIST), types).stream().filter(type -> serves(order, roles, type)))
                : Set.of(),
            handedOut.isEmpty() ? Set.of() : versions(gate.readable(caller, roles, types).stream()), handedOut);
    }

    private static boolean serves(StoredOrder order, Set<Role> requester, DocumentType type) {
        return order.type().map(type.id()::equals).orElse(true) && requester.stream().anyMatch(type.readers()::contains);
    }

    private static Set<TypeVersion> versions(Stream<DocumentType> types) {
        return types.map(OrderedPapers::version).collect(Collectors.toSet());
    }

    private static TypeVersion version(DocumentType type) {
        return new TypeVersion(type.id(), type.version());
    }

    private boolean isProtected(PersonId child) {
        return Optional.ofNullable(names.persons(List.of(child)).get(child)).map(known -> known.isProtected()).orElse(true);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
