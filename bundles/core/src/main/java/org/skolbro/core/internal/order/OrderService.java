package org.skolbro.core.internal.order;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.order.Order;
import org.skolbro.api.order.Order.State;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.order.Orders;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.OrderedPapers;
import org.skolbro.core.internal.retention.AutomaticHolds;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.StoredOrder;
import org.skolbro.core.store.StoredOrder.Closing;
import org.skolbro.core.store.UnitOfWork;

/** Orders as others see them: opens the units of work, and answers. */
@Component
public final class OrderService implements Orders {

    /** How long an answered order stays in the queue of who answers. */
    private static final Duration LATELY = Duration.ofDays(90);
    private static final int LONGEST_READING_DAYS = 90;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final OrderStore store;
    private final Placing placing;
    private final OrderedPapers papers;
    private final OrderViews views;
    private final AutomaticHolds holds;
    private final Clock clock;

    @Activate
    public OrderService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference OrderStore store,
            @Reference Placing placing, @Reference OrderedPapers papers, @Reference OrderViews views,
            @Reference AutomaticHolds holds, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.store = store;
        this.placing = placing;
        this.papers = papers;
        this.views = views;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public Choices choices(Caller caller) {
        return work.inOne(() -> placing.choices(caller));
    }

    @Override
    public Outcome<OrderId> place(Caller caller, Asked asked) {
        return work.inOne(() -> placing.place(caller, asked));
    }

    @Override
    public List<Order> mine(Caller caller) {
        return work.inOne(() -> {
            gate.account(caller);
            return listed(caller, "order.own-listed", caller.person().map(store::by).orElse(List.of()));
        });
    }

    @Override
    public List<Order> queue(Caller caller) {
        return work.inOne(() -> {
            gate.account(caller);
            return listed(caller, "order.queue-listed", Stream.concat(store.open().stream(),
                store.closedSince(clock.instant().minus(LATELY)).stream()).filter(order -> papers.answers(caller, order)).toList());
        });
    }

    private List<Order> listed(Caller caller, String action, List<StoredOrder> orders) {
        if (!orders.isEmpty()) {
            trail.write(caller, action, orders.stream().map(StoredOrder::child).distinct().toList(), "", "");
        }
        return views.of(caller, orders);
    }

    @Override
    public Order order(Caller caller, OrderId id) {
        return work.inOne(() -> {
            StoredOrder order = require(caller, id, any -> OrderedPapers.isFrom(caller, any) || papers.answers(caller, any));
            write(caller, "order.read", order, "");
            return views.of(caller, List.of(order)).getFirst();
        });
    }

    @Override
    public List<DocumentRow> candidates(Caller caller, OrderId id) {
        return work.inOne(() -> {
            StoredOrder order = require(caller, id, any -> papers.answers(caller, any));
            List<DocumentRow> rows = papers.candidates(caller, order);
            write(caller, "order.candidates-listed", order, Integer.toString(rows.size()));
            return rows;
        });
    }

    @Override
    public List<DocumentRow> delivered(Caller caller, OrderId id) {
        return work.inOne(() -> {
            StoredOrder order = require(caller, id, any -> OrderedPapers.isFrom(caller, any));
            List<DocumentRow> rows = papers.delivered(caller, order);
            write(caller, "order.delivered-listed", order, Integer.toString(rows.size()));
            return rows;
        });
    }

    @Override
    public List<HandedOut> handedOut(Caller caller, OrderId id) {
        return work.inOne(() -> {
            StoredOrder order = require(caller, id, any -> OrderedPapers.isFrom(caller, any) || papers.answers(caller, any));
            List<HandedOut> documents = papers.handedOut(order);
            write(caller, "order.handed-out-listed", order, Integer.toString(documents.size()));
            return documents;
        });
    }

    @Override
    public Outcome<OrderId> fulfil(Caller caller, OrderId id, List<DocumentId> documents, LocalDate until) {
        return work.inOne(() -> {
            StoredOrder order = require(caller, id, any -> papers.answers(caller, any));
            Optional<Text> no = refusal(caller, order, documents, until);
            return no.<Outcome<OrderId>>map(Outcome::refused).orElseGet(() -> close(caller, order, "order.fulfilled",
                new Closing(State.FULFILLED, "", caller.displayName(), clock.instant(), Optional.of(until),
                    documents.stream().distinct().toList())));
        });
    }

    private Optional<Text> refusal(Caller caller, StoredOrder order, List<DocumentId> documents, LocalDate until) {
        if (order.closed().isPresent()) {
            return Optional.of(OrderTexts.CLOSED);
        }
        if (documents.isEmpty()) {
            return Optional.of(OrderTexts.NOTHING);
        }
        if (until.isBefore(today()) || until.isAfter(today().plusDays(LONGEST_READING_DAYS))) {
            return Optional.of(OrderTexts.UNTIL);
        }
        boolean there = papers.candidates(caller, order).stream().map(DocumentRow::id).toList().containsAll(documents);
        return there ? Optional.empty() : Optional.of(OrderTexts.NOT_THERE);
    }

    @Override
    public Outcome<OrderId> refuse(Caller caller, OrderId id, String reason) {
        return work.inOne(() -> {
            StoredOrder order = require(caller, id, any -> papers.answers(caller, any));
            if (order.closed().isPresent()) {
                return Outcome.refused(OrderTexts.CLOSED);
            }
            if (reason == null || reason.isBlank() || reason.strip().length() > Placing.LONGEST) {
                return Outcome.refused(OrderTexts.NO_REASON);
            }
            return close(caller, order, "order.refused", new Closing(State.REFUSED, reason.strip(), caller.displayName(),
                clock.instant(), Optional.empty(), List.of()));
        });
    }

    @Override
    public Outcome<OrderId> withdraw(Caller caller, OrderId id) {
        return work.inOne(() -> {
            StoredOrder order = require(caller, id, any -> OrderedPapers.isFrom(caller, any));
            return order.closed().isPresent() ? Outcome.refused(OrderTexts.CLOSED)
                : close(caller, order, "order.withdrawn", new Closing(State.WITHDRAWN, "", caller.displayName(), clock.instant(),
                    Optional.empty(), List.of()));
        });
    }

    private Outcome<OrderId> close(Caller caller, StoredOrder order, String action, Closing closing) {
        store.close(order.id(), closing);
        holds.end(order.hold());
        write(caller, action, order, closing.until().map(last -> closing.documents().size() + " until " + last + ": "
            + String.join(" ", closing.documents().stream().map(DocumentId::toString).toList())).orElse(closing.reason()));
        return Outcome.done(order.id());
    }

    /** @throws NotFound as if it did not exist */
    private StoredOrder require(Caller caller, OrderId id, Predicate<StoredOrder> hers) {
        gate.account(caller);
        return store.find(id).filter(hers).orElseThrow(() -> new NotFound("No order " + id));
    }

    private void write(Caller caller, String action, StoredOrder order, String detail) {
        trail.write(caller, action, List.of(order.child()), order.id().toString(), detail);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
