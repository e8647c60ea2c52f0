package org.skolbro.ui.internal.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.order.Order;
import org.skolbro.api.order.Order.Answer;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.order.Orders;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.DocumentList;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** One order: what is asked, how it was answered, and what one may do about it. */
public final class OrderView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final Orders orders;
    private final Clock clock;
    private OrderId id;

    public OrderView(Here here, Orders orders, Clock clock) {
        super(Words.of(here).say("order.title"), List.of());
        this.here = here;
        this.orders = orders;
        this.clock = clock;
        words = Words.of(here);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.parameter(event, "order", OrderId::parse);
        show();
    }

    private void show() {
        Order order = orders.order(here.caller(), id);
        retitle(words.say("order.title"), List.of(order.mine() ? new Crumb(words.say("order.own.title"), OwnOrdersView.PATH)
            : new Crumb(words.say("order.queue.title"), OrderQueueView.PATH)));
        List<Component> parts = new ArrayList<>(List.of(OrderMarks.of(here, order), facts(order)));
        order.answer().ifPresent(answer -> parts.add(answered(order, answer)));
        if (order.mine() && order.state() == Order.State.FULFILLED) {
            parts.add(delivered(order));
        }
        if (order.answerable()) {
            parts.add(new HandOutPanel(here, orders, order, LocalDate.now(clock), this::show));
        }
        if (order.mine() && order.state() == Order.State.OPEN) {
            parts.add(withdraw());
        }
        content(parts.toArray(Component[]::new));
    }

    private Component facts(Order order) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "order.child", order.childName().isEmpty() ? OrderMarks.child(words, order)
            : order.childName() + (order.childNumber().isEmpty() ? "" : ", " + order.childNumber()));
        fact(facts, "order.archive", OrderMarks.archive(words, order));
        fact(facts, "order.type", OrderMarks.type(words, order));
        fact(facts, "order.purpose", order.purpose());
        fact(facts, "order.due", words.day(order.due()));
        String who = order.requester();
        fact(facts, "order.placed-by", (who.isEmpty() ? "" : who + ", ") + words.moment(order.at()));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        DescriptionList.Description said = new DescriptionList.Description(value);
        said.addClassName("written");
        facts.add(new DescriptionList.Term(words.say(key)), said);
    }

    private Component answered(Order order, Answer answer) {
        Section panel = new Section(new H2(words.word("order.answered", order.state())));
        panel.addClassNames("panel", "stack-close");
        if (!answer.reason().isBlank()) {
            Paragraph reason = new Paragraph(answer.reason());
            reason.addClassName("written");
            panel.add(reason);
        }
        answer.until().ifPresent(last -> panel.add(new Paragraph(words.say("order.handed-out", answer.documents(), words.day(last))), handedOut(order)));
        Paragraph who = new Paragraph(words.say("order.answered-by", answer.by(), words.moment(answer.at())));
        who.addClassName("quiet");
        panel.add(who);
        return panel;
    }

    /** What was handed out, also when nobody reads it any more. */
    private Component handedOut(Order order) {
        UnorderedList list = new UnorderedList();
        orders.handedOut(here.caller(), order.id()).forEach(document -> list.add(new ListItem(words.say(
            document.gone() ? "order.handed-out.gone" : "order.handed-out.one", here.say(document.type()), words.day(document.date())))));
        return list;
    }

    private Component delivered(Order order) {
        List<DocumentRow> rows = orders.delivered(here.caller(), order.id());
        Section panel = new Section(new H2(words.say("order.delivered")));
        panel.addClassNames("panel", "stack");
        if (rows.isEmpty()) {
            panel.add(new Paragraph(words.say("order.delivered.over")));
        } else {
            DocumentList list = new DocumentList(here, row -> "handling/" + row.id() + "?bestallning=" + order.id());
            list.show(rows);
            panel.add(list);
        }
        return panel;
    }

    private Component withdraw() {
        Div acts = new Div(new Button(words.say("order.withdraw"), click -> new ConfirmWithCount(here,
            words.say("order.withdraw.question"), words.say("order.withdraw.consequence"), words.say("order.withdraw"), () -> {
                if (orders.withdraw(here.caller(), id) instanceof Outcome.Refused<OrderId> no) {
                    Toast.refused(no);
                }
                show();
            }).open()));
        acts.addClassNames("chips", "no-print");
        return acts;
    }
}
