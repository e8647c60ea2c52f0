package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.transfer.Transfers;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.Transitions;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.transfer.TransferPanel;
import org.skolbro.ui.internal.transfer.TransferServices;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.StatusChip;

/** One transition: what follows and what does not, each with its reason; the same picture for both sides. */
public final class TransitionView extends Sheet implements BeforeEnterObserver {

    private static final int LONGEST_NOTE = 2000;

    private final Here here;
    private final Words words;
    private final Transitions transitions;
    private final TransferServices transfers;
    private final Deadline deadline;
    private final Div buttons = new Div();
    private Component next = buttons;
    private TransitionId id;

    public TransitionView(Here here, Transitions transitions, TransferServices transfers, LocalDate today) {
        super(Words.of(here).say("transition.title"), List.of());
        this.here = here;
        this.transitions = transitions;
        this.transfers = transfers;
        words = Words.of(here);
        deadline = new Deadline(words, today);
        buttons.addClassNames("row", "no-print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.parameter(event, "transition", TransitionId::parse);
        refresh();
    }

    private void refresh() {
        TransitionRow row = transitions.mine(here.caller()).stream().filter(mine -> mine.id().equals(id)).findFirst()
            .orElseThrow(() -> new NotFound("No such transition"));
        boolean before = switch (row.state()) {
            case PLANNED, GATHERED, DECIDED -> true;
            case HANDED_OVER, RECEIVED, DECLINED, STOPPED -> false;
        };
        retitle(row.childName(), List.of(new Crumb(words.say("transition.list"), "overgangar")));
        lead(path(row));
        buttons.removeAll();
        if (row.state() == TransitionRow.State.STOPPED) {
            content(marks(row), steps());
        } else if (before && row.side() == TransitionRow.Side.RECEIVING) {
            content(marks(row), new Paragraph(words.say("transition.not-yet")));
        } else if (before) {
            handOver(row, transitions.preview(here.caller(), id));
        } else {
            handedOver(row, transitions.handedOver(here.caller(), id));
        }
    }

    private void handOver(TransitionRow row, HandOver preview) {
        Choosing choosing = new Choosing(preview);
        ItemList follows = list(choosing, HandOver.Verdict.FOLLOWS, "transition.follows.none");
        ItemList stays = list(choosing, HandOver.Verdict.STAYS, "transition.stays.none");
        stays.total(choosing.stay());
        List<HandOver.Item> review = choosing.with(HandOver.Verdict.REVIEW);
        TextArea note = new TextArea(words.say("transition.note"));
        note.setHelperText(words.say("transition.note.help", row.toUnit()));
        note.setMaxLength(LONGEST_NOTE);
        note.setValue(preview.note());
        note.setMinRows(3);
        note.addClassName("narrow");
        Button go = new Button(words.say("transition.hand-over", choosing.follow()), click -> new ConfirmWithCount(here,
            words.say("transition.question", choosing.follow(), row.toUnit()), words.say("transition.consequence",
                choosing.stay()), words.say("transition.verb"), () -> after(transitions.handOver(here.caller(), id,
                    choosing.needed(), note.getValue(), preview.fingerprint()), "transition.handed-over")).open());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(row.waitsFor().isEmpty());
        Button stop = new Button(words.say("transition.stop"), click -> new AskReason(here,
            words.say("transition.stop.question"), words.say("transition.stop.consequence"), words.say("transition.stop"),
            reason -> after(transitions.stop(here.caller(), id, reason), "transition.stopped")).open());
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(go);
        if (row.state() != TransitionRow.State.DECIDED || !review.isEmpty()) {
            buttons.add(new Button(words.say("transition.decide"), click -> decided(transitions.decide(here.caller(), id, choosing.needed(),
                note.getValue(), preview.fingerprint()), "transition.was-decided")));
        }
        if (row.state() == TransitionRow.State.DECIDED) {
            buttons.add(new Button(words.say("transition.reconsider"), click -> decided(transitions.reconsider(here.caller(), id),
                "transition.was-reconsidered")));
        }
        buttons.add(stop);
        Div asked = new Div();
        if (!review.isEmpty()) {
            asked.add(new ItemList(here, words.say("transition.review")).ask(review, (document, isNeeded) -> {
                choosing.tick(document, isNeeded);
                follows.total(choosing.follow());
                stays.total(choosing.stay());
                go.setText(words.say("transition.hand-over", choosing.follow()));
            }));
        }
        content(marks(row), asked, sideBySide(follows, stays), note, buttons, steps());
    }

    private String path(TransitionRow row) {
        String left = words.day(row.leftOn());
        return switch (row.state()) {
            case PLANNED -> words.say("transition.path.leaves", row.fromUnit(), row.toUnit(), left, words.day(row.deadline()));
            case GATHERED, DECIDED -> words.say("transition.path", row.fromUnit(), row.toUnit(), left, words.day(row.deadline()));
            case HANDED_OVER -> words.say("transition.path.answer", row.fromUnit(), row.toUnit(), left, words.day(row.deadline()));
            case RECEIVED, DECLINED, STOPPED -> words.say("transition.path.over", row.fromUnit(), row.toUnit(), left);
        };
    }

    private Component steps() {
        return new StepList(words, transitions.steps(here.caller(), id));
    }

    /** Stays on the page: what was decided is seen in the lists. */
    private void decided(Outcome<TransitionRow> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<TransitionRow> ignored -> Toast.done(words.say(done));
            case Outcome.Refused<TransitionRow> no -> Toast.refused(no);
        }
        refresh();
    }

    private void handedOver(TransitionRow row, HandOver handed) {
        Choosing choosing = new Choosing(handed);
        if (row.state() == TransitionRow.State.HANDED_OVER && row.side() == TransitionRow.Side.RECEIVING) {
            Button receive = new Button(words.say("transition.receive", choosing.follow()),
                click -> after(transitions.receive(here.caller(), id), "transition.was-received"));
            receive.addThemeVariants(ButtonVariant.PRIMARY);
            receive.setDisableOnClick(true);
            buttons.add(receive, new Button(words.say("transition.decline"), click -> new AskReason(here,
                words.say("transition.decline.question"), words.say("transition.decline.consequence", row.fromUnit()),
                words.say("transition.decline"), reason -> after(transitions.decline(here.caller(), id, reason),
                    "transition.was-declined")).open()));
        }
        Div note = new Div();
        if (!handed.note().isBlank()) {
            note.add(new Paragraph(words.say("transition.note-from", row.fromUnit())), new Paragraph(handed.note()));
            note.addClassNames("notice", "narrow", "stack-close", "written");
        }
        Component lists = row.side() == TransitionRow.Side.RECEIVING
            ? list(choosing, HandOver.Verdict.FOLLOWS, "transition.follows.none")
            : sideBySide(list(choosing, HandOver.Verdict.FOLLOWS, "transition.follows.none"),
                list(choosing, HandOver.Verdict.STAYS, "transition.stays.none"));
        content(marks(row), note, toAnotherProvider(row), lists, buttons, steps());
    }

    /** Empty for one within the own provider, and for whoever receives. */
    private Component toAnotherProvider(TransitionRow row) {
        if (row.side() == TransitionRow.Side.RECEIVING) {
            return new Div();
        }
        Transfers.Standing standing = transfers.transfers().standing(here.caller(), id);
        boolean over = row.state() != TransitionRow.State.HANDED_OVER && standing.transfer().isEmpty();
        if (!standing.elsewhere() || over) {
            return new Div();
        }
        next = new TransferPanel(here, transfers, id, standing, this::refresh);
        return next;
    }

    private ItemList list(Choosing choosing, HandOver.Verdict verdict, String none) {
        return new ItemList(here, words.word("status", Marks.of(verdict))).show(choosing.with(verdict), words.say(none));
    }

    private Component sideBySide(Component left, Component right) {
        Div both = new Div(left, right);
        both.addClassName("columns-2");
        return both;
    }

    private Component marks(TransitionRow row) {
        Div marks = new Div(StatusChip.of(Marks.of(row), here));
        deadline.chip(row).ifPresent(marks::add);
        row.waitsFor().or(row::endedBecause).ifPresent(reason -> marks.add(new Paragraph(here.say(reason))));
        marks.addClassName("chips");
        if (row.since().isEmpty()) {
            return marks;
        }
        Paragraph since = new Paragraph(here.say(row.since().get()));
        since.addClassNames("notice", "tone-warn", "narrow");
        Div both = new Div(marks, since);
        both.addClassName("stack-close");
        return both;
    }

    /** To the list, or to the package that is to be built. */
    private void goOn() {
        TransitionRow row = transitions.mine(here.caller()).stream().filter(mine -> mine.id().equals(id)).findFirst().orElseThrow();
        boolean toBeSent = row.state() == TransitionRow.State.HANDED_OVER && row.side() == TransitionRow.Side.HANDING_OVER
            && transfers.transfers().standing(here.caller(), id).elsewhere();
        if (toBeSent) {
            refresh();
            // it stands above the documents that she has just looked through
            next.scrollIntoView();
        } else {
            getUI().ifPresent(ui -> ui.navigate("overgangar"));
        }
    }

    private void after(Outcome<TransitionRow> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<TransitionRow> ignored -> {
                Toast.done(words.say(done));
                goOn();
            }
            case Outcome.Refused<TransitionRow> no -> Toast.refused(no);
        }
    }
}
