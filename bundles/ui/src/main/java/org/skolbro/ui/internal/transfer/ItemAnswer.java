package org.skolbro.ui.internal.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.Arrivals;
import org.skolbro.api.transfer.Arrivals.Answer;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** One document that came: what it is, what it looks like, what it is kept as, and whether it is taken. */
final class ItemAnswer extends Section {

    private static final List<SchoolType> TYPES = Stream.of("FS", "FKLASS", "GR", "GRS", "TR", "FTH", "GY", "GYS", "VUX", "SFI").map(SchoolType::new).toList();

    /** What may be answered. */
    enum Choice {
        ACCEPT, DECLINE
    }

    private final Here here;
    private final Words words;
    private final Arrival.Item item;
    private final RadioButtonGroup<Choice> choice;
    private final TextField reason;
    private final ComboBox<SchoolType> as;

    ItemAnswer(Here here, ArrivalId arrival, Arrival.Item item, Arrivals arrivals) {
        this.here = here;
        this.item = item;
        words = Words.of(here);
        addClassNames("panel", "stack");
        choice = new RadioButtonGroup<>(words.say("arrival.choice"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> words.word("arrival.choice", one));
        reason = new TextField(words.say("reason.label"));
        reason.setMaxLength(2000);
        reason.setVisible(false);
        reason.addClassName("narrow");
        as = new ComboBox<>(words.say("arrival.as"));
        as.setItems(TYPES);
        as.setItemLabelGenerator(type -> here.say(type.name()));
        as.setHelperText(words.say("arrival.as.help", here.say(item.schoolType())));
        as.setVisible(false);
        choice.addValueChangeListener(change -> {
            reason.setVisible(change.getValue() == Choice.DECLINE);
            as.setVisible(change.getValue() == Choice.ACCEPT && !item.codeKnown());
        });
        add(head(arrival, arrivals), choice, as, reason);
    }

    private Component head(ArrivalId arrival, Arrivals arrivals) {
        H3 title = new H3(title(here, item));
        Span rest = new Span(rest(here, item));
        rest.addClassName("quiet");
        Div chips = new Div();
        chips.addClassName("chips");
        if (item.here()) {
            chips.add(StatusChip.saying(words.say("arrival.here"), VaadinIcon.REFRESH, Status.Tone.INFO));
        }
        boolean another = item.known() && !here.say(item.keptAs()).equals(here.say(item.typeName()));
        chips.add(item.known() ? StatusChip.saying(another ? words.say("arrival.kept-as", here.say(item.keptAs())) : words.say("arrival.known"),
            VaadinIcon.CHECK, Status.Tone.GOOD)
            : StatusChip.saying(words.say("arrival.unknown"), VaadinIcon.FILE_O, Status.Tone.NEUTRAL));
        item.withdrawn().ifPresent(day -> chips.add(TransferChips.withdrawn(words, day)));
        if (item.readable()) {
            chips.add(look(arrival, arrivals));
        } else {
            Span no = new Span(words.say("arrival.unreadable"));
            no.addClassName("quiet");
            chips.add(no);
        }
        Span why = new Span(here.say(item.why()) + " " + (here.say(item.why()).contains(item.basis()) ? "" : item.basis()));
        why.addClassName("quiet");
        Div head = new Div(title, rest, why, chips);
        head.addClassName("stack-close");
        return head;
    }

    private Anchor look(ArrivalId arrival, Arrivals arrivals) {
        Anchor link = new Anchor((DownloadHandler) event -> {
            event.setFileName("handling.pdf");
            event.setContentType("application/pdf");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            arrivals.rendering(here.caller(), arrival, item.item(), event.getOutputStream());
        }, words.say("arrival.look"));
        link.addComponentAsFirst(VaadinIcon.FILE_TEXT_O.create());
        link.addClassName("icon-word");
        link.setAriaLabel(words.say("arrival.look") + ": " + title(here, item));
        return link;
    }

    static String title(Here here, Arrival.Item item) {
        return item.title().isBlank() ? here.say(item.typeName()) : item.title();
    }

    static String rest(Here here, Arrival.Item item) {
        Words words = Words.of(here);
        return String.join(" · ", Stream.of(here.say(item.typeName()), words.day(item.date()), here.say(item.schoolType()), item.author(), item.unit(),
            item.files() == 0 ? "" : words.say("arrival.files", item.files())).filter(part -> !part.isBlank()).toList());
    }

    /** Marks what is missing. */
    boolean isWhole() {
        choice.setErrorMessage(words.say("arrival.choice.missing"));
        choice.setInvalid(choice.isEmpty());
        reason.setErrorMessage(words.say("reason.missing"));
        reason.setInvalid(choice.getValue() == Choice.DECLINE && reason.getValue().isBlank());
        as.setErrorMessage(words.say("arrival.as.missing"));
        as.setInvalid(choice.getValue() == Choice.ACCEPT && !item.codeKnown() && as.isEmpty());
        return !choice.isInvalid() && !reason.isInvalid() && !as.isInvalid();
    }

    Answer answer() {
        boolean taken = choice.getValue() == Choice.ACCEPT;
        return new Answer(item.item(), taken, taken ? "" : reason.getValue().strip(), taken ? as.getOptionalValue() : Optional.empty());
    }
}
