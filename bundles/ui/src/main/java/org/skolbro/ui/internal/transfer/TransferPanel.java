package org.skolbro.ui.internal.transfer;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
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
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.api.transfer.Transfers.Standing;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;

/** The package of a transition to another provider, and its next step: build, send, take in the answer. */
public final class TransferPanel extends Section {

    static final long LARGEST_RECEIPT = 4L << 20;

    private final Here here;
    private final Words words;
    private final TransferServices services;
    private final TransitionId transition;
    private final Runnable changed;
    private final Div work = new Div();

    public TransferPanel(Here here, TransferServices services, TransitionId transition, Standing standing, Runnable changed) {
        this.here = here;
        this.services = services;
        this.transition = transition;
        this.changed = changed;
        words = Words.of(here);
        addClassNames("panel", "stack");
        work.addClassName("stack");
        add(new H2(words.say("transfer.panel")), work);
        standing.transfer().ifPresentOrElse(this::show, () -> choose(standing.receiver()));
    }

    private void choose(Optional<CounterpartId> fixed) {
        List<Counterpart> known = services.counterparts().all(here.caller()).stream().filter(Counterpart::counts).toList();
        ComboBox<Counterpart> receiver = new ComboBox<>(words.say("transfer.receiver"));
        receiver.setItems(known);
        receiver.setItemLabelGenerator(one -> one.name() + ", " + one.code());
        receiver.setHelperText(words.say(known.isEmpty() ? "transfer.receiver.none" : "transfer.receiver.help"));
        receiver.addClassName("narrow");
        fixed.flatMap(id -> known.stream().filter(one -> one.id().equals(id)).findFirst()).ifPresent(receiver::setValue);
        receiver.setReadOnly(!receiver.isEmpty());
        Button build = new Button(words.say("transfer.build"), VaadinIcon.PACKAGE.create(), click -> {
            receiver.setErrorMessage(words.say("transfer.receiver.missing"));
            receiver.setInvalid(receiver.isEmpty());
            receiver.getOptionalValue().ifPresent(to -> build(to.id()));
        });
        build.addThemeVariants(ButtonVariant.PRIMARY);
        work.add(new Paragraph(words.say("transfer.build.lead")), receiver, row(build));
    }

    private void build(CounterpartId to) {
        Job<Outcome<Transfer>> job = services.jobs().start(here.caller(), "transfer." + transition,
            progress -> services.transfers().build(here.caller(), transition, to, progress));
        work.removeAll();
        work.add(new JobPanel<>(here, job, outcome -> {
            services.jobs().forget(job);
            follow(outcome);
        }));
    }

    private void show(Transfer transfer) {
        Div chips = new Div(TransferChips.of(words, transfer), new Span(words.say("transfer.meta", transfer.documents(), words.size(transfer.bytes()),
            transfer.receiver(), words.day(transfer.deadline()))));
        chips.addClassName("chips");
        work.add(chips);
        if (!transfer.notices().isEmpty()) {
            work.add(new NoticesSent(here, services, transfer, changed));
        }
        switch (transfer.state()) {
            case BUILT -> work.add(new Paragraph(words.say("transfer.send.lead", transfer.receiver())), facts(transfer), row(download(transfer),
                primary("transfer.sent", VaadinIcon.TRUCK, () -> follow(services.transfers().sent(here.caller(), transfer.id()))), discard(transfer)));
            case SENT -> work.add(new Paragraph(words.say("transfer.await", transfer.receiver(), words.day(transfer.deadline()))), facts(transfer),
                row(download(transfer), discard(transfer)), receipt());
            case ACKNOWLEDGED -> transfer.answer().ifPresent(answer -> work.add(answered(answer), facts(transfer)));
            case DISCARDED -> setVisible(false);
        }
    }

    private Component facts(Transfer transfer) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        add(facts, words.say("transfer.built"), new Span(words.say("transfer.built.by", words.moment(transfer.builtAt()), transfer.builtBy())));
        transfer.sentAt().ifPresent(at -> add(facts, words.say("transfer.sent.at"), new Span(words.moment(at))));
        Span digest = new Span(TransferChips.grouped(transfer.digest()));
        digest.addClassName("fingerprint");
        add(facts, words.say("transfer.digest"), digest);
        return facts;
    }

    static void add(DescriptionList facts, String what, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(what), description);
    }

    private Component answered(Transfer.Answer answer) {
        Div whole = new Div(new Paragraph(words.say("transfer.answered", words.moment(answer.answeredAt()), answer.lines().stream().filter(Transfer.Line::accepted)
            .count(), answer.lines().size())));
        whole.addClassName("stack-close");
        if (!answer.reason().isBlank()) {
            whole.add(new Paragraph(answer.reason()));
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("item-list");
        answer.lines().forEach(line -> {
            Div head = new Div(new Span(line.title()), TransferChips.of(words, line.accepted() ? Transfer.Verdict.ACCEPTED : Transfer.Verdict.DECLINED));
            head.addClassName("spread");
            ListItem item = new ListItem(head);
            if (!line.accepted() && answer.reason().isBlank()) {
                Span reason = new Span(line.reason());
                reason.addClassName("quiet");
                item.add(reason);
            }
            lines.add(item);
        });
        whole.add(lines);
        return whole;
    }

    private Component download(Transfer transfer) {
        if (!transfer.readable()) {
            Paragraph no = new Paragraph(words.say("transfer.unreadable", transfer.id().toString()));
            no.addClassNames("notice", "tone-warn", "narrow");
            return no;
        }
        DownloadHandler handler = event -> {
            event.setFileName("overforing-" + transfer.id() + ".zip");
            event.setContentType("application/zip");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            services.transfers().content(here.caller(), transfer.id(), event.getOutputStream());
        };
        Anchor link = new Anchor(handler, words.say("transfer.download"));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassNames("icon-word", "no-print");
        return link;
    }

    private Component receipt() {
        Paragraph label = new Paragraph(words.say("transfer.acknowledge"));
        label.addClassName("strong");
        Div taking = new Div(label, new TakeIn<>(here, services.jobs(), LARGEST_RECEIPT,
            (file, bytes, progress) -> services.transfers().acknowledge(here.caller(), file), taken -> changed.run()));
        taking.addClassNames("stack-close", "narrow", "no-print");
        return taking;
    }

    private Button discard(Transfer transfer) {
        Button discard = new Button(words.say("transfer.discard"), click -> new ConfirmWithCount(here, words.say("transfer.discard.question"),
            words.say("transfer.discard.consequence"), words.say("transfer.discard"),
            () -> follow(services.transfers().discard(here.caller(), transfer.id()))).open());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return discard;
    }

    private Button primary(String word, VaadinIcon symbol, Runnable act) {
        Button button = new Button(words.say(word), symbol.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassNames("row", "no-print");
        return row;
    }

    private void follow(Outcome<Transfer> outcome) {
        if (outcome instanceof Outcome.Refused<Transfer> no) {
            Toast.refused(no);
        }
        changed.run();
    }
}
