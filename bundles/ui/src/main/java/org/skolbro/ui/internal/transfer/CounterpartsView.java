package org.skolbro.ui.internal.transfer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.Counterparts;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Our key to hand out, and the keys that packages from others are believed by. */
public final class CounterpartsView extends Sheet {

    private final Here here;
    private final Words words;
    private final Counterparts counterparts;
    private final boolean keeps;

    public CounterpartsView(Here here, Counterparts counterparts, LocalDate today) {
        super(Words.of(here).say("counterpart.title"), List.of());
        this.here = here;
        this.counterparts = counterparts;
        words = Words.of(here);
        keeps = here.caller().roles().contains(Role.ADMINISTRATOR);
        lead(words.say("counterpart.lead"));
        if (keeps) {
            Button register = new Button(words.say("counterpart.new"), VaadinIcon.PLUS.create(),
                click -> new CounterpartDialog(here, counterparts, today, () -> {
                    Toast.done(words.say("counterpart.registered"));
                    refresh();
                }).open());
            register.addThemeVariants(ButtonVariant.PRIMARY);
            actions(register);
        }
        refresh();
    }

    private void refresh() {
        Div whole = new Div(own(), others());
        whole.addClassName("stack");
        content(whole);
    }

    private Component own() {
        Counterparts.OwnKey key = counterparts.own(here.caller());
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        TransferPanel.add(facts, words.say("counterpart.name"), new Span(key.name().isBlank() ? words.say("counterpart.no-name") : key.name()));
        TransferPanel.add(facts, words.say("counterpart.code"), new Span(key.code().isBlank() ? words.say("counterpart.no-code") : key.code()));
        TransferPanel.add(facts, words.say("counterpart.fingerprint"), fingerprint(key.fingerprint()));
        Anchor link = new Anchor((DownloadHandler) event -> {
            event.setFileName("skolbro-nyckel.pem");
            event.setContentType("application/x-pem-file");
            event.getOutputStream().write(key.pem().getBytes(StandardCharsets.US_ASCII));
        }, words.say("counterpart.own.download"));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassNames("icon-word", "no-print");
        Paragraph help = new Paragraph(words.say("counterpart.own.help"));
        help.addClassName("quiet");
        Section panel = new Section(new H2(words.say("counterpart.own")), help, facts, link);
        panel.addClassNames("panel", "stack", "narrow");
        return panel;
    }

    private Component others() {
        List<Counterpart> all = counterparts.all(here.caller());
        if (all.isEmpty()) {
            return new EmptyState(VaadinIcon.HANDSHAKE, words.say("counterpart.none"), words.say("counterpart.none.advice"));
        }
        UnorderedList list = new UnorderedList(all.stream().map(this::line).toArray(ListItem[]::new));
        list.addClassName("item-list");
        Section panel = new Section(new H2(words.say("counterpart.all", all.size())), list);
        panel.addClassNames("panel", "stack");
        return panel;
    }

    private ListItem line(Counterpart one) {
        Span name = new Span(one.name() + ", " + one.code());
        name.addClassName("strong");
        StatusChip chip = one.counts() ? StatusChip.saying(words.say("counterpart.counts"), VaadinIcon.CHECK, Status.Tone.GOOD)
            : StatusChip.saying(words.say("counterpart.withdrawn"), VaadinIcon.BAN, Status.Tone.NEUTRAL);
        Div head = new Div(name, chip);
        head.addClassName("spread");
        ListItem item = new ListItem(head, fingerprint(one.fingerprint()),
            quiet(words.say("counterpart.confirmed", words.day(one.confirmedOn()), one.confirmedHow(), one.registeredBy())));
        if (!one.contact().isBlank()) {
            item.add(quiet(one.contact()));
        }
        one.withdrawn().ifPresent(why -> item.add(quiet(words.say("counterpart.withdrawn.by", words.moment(why.at()), why.by(), why.reason()))));
        List<Counterparts.Word> known = one.counts() ? counterparts.words(here.caller(), one.id()) : List.of();
        if (!known.isEmpty()) {
            item.add(new WordsPanel(here, counterparts, one, known, keeps));
        }
        if (keeps && one.counts()) {
            Button withdraw = new Button(words.say("counterpart.withdraw"), click -> new AskReason(here,
                words.say("counterpart.withdraw.question", one.name()), words.say("counterpart.withdraw.consequence"), words.say("counterpart.withdraw"),
                reason -> withdraw(one, reason)).open());
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            withdraw.setAriaLabel(words.say("counterpart.withdraw") + ": " + one.name());
            Div row = new Div(withdraw);
            row.addClassNames("row", "no-print");
            item.add(row);
        }
        return item;
    }

    private void withdraw(Counterpart one, String reason) {
        if (counterparts.withdraw(here.caller(), one.id(), reason) instanceof Outcome.Refused<Counterpart> no) {
            Toast.refused(no);
        }
        refresh();
    }

    private static Span fingerprint(String fingerprint) {
        Span span = new Span(TransferChips.grouped(fingerprint));
        span.addClassName("fingerprint");
        return span;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
