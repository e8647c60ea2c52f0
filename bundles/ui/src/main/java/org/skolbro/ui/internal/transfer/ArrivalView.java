package org.skolbro.ui.internal.transfer;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.Arrivals;
import org.skolbro.api.transfer.Arrivals.Answer;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** One package that came: who sent it, which child it is about, and an answer for each document. */
public final class ArrivalView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final Arrivals arrivals;
    private ArrivalId id;

    public ArrivalView(Here here, Arrivals arrivals) {
        super(Words.of(here).say("arrival.one"), List.of());
        this.here = here;
        this.arrivals = arrivals;
        words = Words.of(here);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.parameter(event, "arrival", ArrivalId::parse);
        show(arrivals.arrival(here.caller(), id));
    }

    private void show(Arrival arrival) {
        retitle(arrival.childName(), List.of(new Crumb(words.say("transfer.title"), "overforingar")));
        lead(words.say("arrival.path", arrival.sender().name(), here.say(arrival.way().from()), here.say(arrival.way().to()), words.day(arrival.way().leftOn())));
        Div whole = new Div(head(arrival));
        whole.addClassName("stack");
        switch (arrival.state()) {
            case QUARANTINED -> whole.add(new JoinPanel(here, arrivals, arrival, this::show), listed(arrival), declining(arrival));
            case REVIEW -> review(arrival, whole);
            case ANSWERED, DECLINED -> whole.add(answered(arrival), listed(arrival));
        }
        if (!arrival.notices().isEmpty()) {
            whole.addComponentAtIndex(1, new NoticesTaken(here, arrivals, arrival));
        }
        if (!arrival.consents().isEmpty()) {
            whole.add(consents(arrival));
        }
        content(whole);
    }

    private Component head(Arrival arrival) {
        Div chips = new Div(TransferChips.of(words, arrival), new Span(words.say("arrival.meta", words.moment(arrival.arrivedAt()),
            words.day(arrival.deadline()))));
        chips.addClassName("chips");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        TransferPanel.add(facts, words.say("arrival.sender"), new Span(arrival.sender().unit().isBlank() ? arrival.sender().name()
            : arrival.sender().unit() + ", " + arrival.sender().name()));
        if (!arrival.childNumber().isEmpty()) {
            TransferPanel.add(facts, words.say("arrival.number"), new Span(arrival.childNumber()));
        }
        arrival.unit().ifPresent(unit -> TransferPanel.add(facts, words.say("arrival.unit"), new Span(unit)));
        TransferPanel.add(facts, words.say("arrival.signed"), fingerprint(arrival.sender().fingerprint()));
        Div head = new Div(chips, facts);
        head.addClassName("stack");
        if (!arrival.note().isBlank()) {
            Div note = new Div(new Paragraph(words.say("transition.note-from", arrival.sender().name())), new Paragraph(arrival.note()));
            note.addClassNames("notice", "narrow", "stack-close", "written");
            head.add(note);
        }
        return head;
    }

    private void review(Arrival arrival, Div whole) {
        List<ItemAnswer> rows = arrival.items().stream().map(item -> new ItemAnswer(here, arrival.id(), item, arrivals)).toList();
        Div list = new Div(rows.toArray(ItemAnswer[]::new));
        list.addClassName("stack");
        Button answer = new Button(words.say("arrival.answer"), VaadinIcon.CHECK.create(), click -> {
            if (rows.stream().map(ItemAnswer::isWhole).reduce(true, Boolean::logicalAnd)) {
                List<Answer> answers = new ArrayList<>(rows.stream().map(ItemAnswer::answer).toList());
                long taken = answers.stream().filter(Answer::accepted).count();
                new ConfirmWithCount(here, words.say("arrival.answer.question", taken), words.say("arrival.answer.consequence", answers.size() - taken),
                    words.say("arrival.answer"), () -> follow(arrivals.answer(here.caller(), id, answers), "arrival.answered.done")).open();
            } else {
                Toast.trouble(words.say("outcome.refused"), words.say("arrival.incomplete"));
            }
        });
        answer.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(answer, decline());
        buttons.addClassNames("row", "no-print");
        whole.add(new H2(words.say("arrival.items", arrival.items().size())), list, buttons);
    }

    private Component declining(Arrival arrival) {
        Div buttons = new Div(decline());
        buttons.addClassNames("row", "no-print");
        return buttons;
    }

    private Button decline() {
        Button decline = new Button(words.say("arrival.decline"), click -> new AskReason(here, words.say("arrival.decline.question"),
            words.say("arrival.decline.consequence"), words.say("arrival.decline"),
            reason -> follow(arrivals.decline(here.caller(), id, reason), "arrival.declined.done")).open());
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        return decline;
    }

    private Component listed(Arrival arrival) {
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        arrival.items().forEach(item -> list.add(line(arrival, item)));
        Section section = new Section(new H2(words.say("arrival.items", arrival.items().size())), list);
        section.addClassNames("panel", "stack");
        return section;
    }

    private ListItem line(Arrival arrival, Arrival.Item item) {
        Component title = item.document().<Component>map(document -> new Anchor("/handling/" + document + arrival.child().map(child -> "?barn=" + child)
            .orElse(""), ItemAnswer.title(here, item))).orElseGet(() -> new Span(ItemAnswer.title(here, item)));
        Div head = new Div(title);
        head.addClassName("spread");
        item.accepted().ifPresent(taken -> head.add(TransferChips.of(words, taken ? Transfer.Verdict.ACCEPTED
            : Transfer.Verdict.DECLINED)));
        Span rest = new Span(ItemAnswer.rest(here, item));
        rest.addClassName("quiet");
        ListItem line = new ListItem(head, rest);
        item.withdrawn().ifPresent(day -> {
            Div chip = new Div(TransferChips.withdrawn(words, day));
            chip.addClassName("chips");
            line.add(chip);
        });
        if (!item.reason().isBlank()) {
            line.add(new Span(item.reason()));
        }
        return line;
    }

    private Component answered(Arrival arrival) {
        Div whole = new Div();
        whole.addClassNames("notice", "narrow", "stack-close");
        arrival.answered().ifPresent(by -> whole.add(new Paragraph(words.say("arrival.answered.by", words.moment(by.at()), by.by()))));
        Anchor link = new Anchor((DownloadHandler) event -> {
            event.setFileName("kvittens-" + id + ".zip");
            event.setContentType("application/zip");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            arrivals.receipt(here.caller(), id, event.getOutputStream());
        }, words.say("arrival.receipt"));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassNames("icon-word", "no-print");
        whole.add(new Paragraph(words.say("arrival.receipt.lead", arrival.sender().name())), link);
        arrival.child().ifPresent(child -> whole.add(new Anchor("/barn/" + child, words.say("arrival.child"))));
        return whole;
    }

    private Component consents(Arrival arrival) {
        Section section = new Section(new H2(words.say("arrival.consents")));
        section.addClassNames("panel", "stack");
        arrival.consents().forEach(consent -> {
            UnorderedList answers = new UnorderedList(consent.answers().stream().map(here::say).map(ListItem::new).toArray(ListItem[]::new));
            answers.addClassName("item-list");
            section.add(new Paragraph(here.say(consent.question())), answers);
        });
        return section;
    }

    private static Span fingerprint(String fingerprint) {
        Span span = new Span(TransferChips.grouped(fingerprint));
        span.addClassName("fingerprint");
        return span;
    }

    private void follow(Outcome<Arrival> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<Arrival>(Arrival arrival) -> {
                Toast.done(words.say(done));
                show(arrival);
            }
            case Outcome.Refused<Arrival> no -> Toast.refused(no);
        }
    }
}
