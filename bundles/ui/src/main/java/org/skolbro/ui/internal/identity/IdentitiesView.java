package org.skolbro.ui.internal.identity;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.identity.FictitiousIdentities.LinkRow;
import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.IdentityKeys.Holder;
import org.skolbro.api.identity.IdentityKeys.Opening;
import org.skolbro.api.identity.IdentityKeys.Standing;
import org.skolbro.api.identity.LinkId;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.signin.StepUpView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Who holds the key, what has been entered, and every opening. Whoever may do something of it finds the buttons here. */
public final class IdentitiesView extends Sheet {

    static final String PATH = "fiktiva-identiteter";

    private final Here here;
    private final Words words;
    private final IdentityViews.Services services;

    public IdentitiesView(Here here, IdentityViews.Services services) {
        super(Words.of(here).say("identity.title"), List.of());
        this.here = here;
        this.services = services;
        words = Words.of(here);
        lead(words.say("identity.lead"));
        if (mayAct() && !here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            content(stepUp());
            return;
        }
        show();
    }

    private boolean mayAct() {
        return here.caller().roles().contains(Role.ADMINISTRATOR) || here.caller().roles().contains(Role.ARCHIVIST);
    }

    private boolean isManager() {
        return here.caller().roles().contains(Role.ADMINISTRATOR);
    }

    private void show() {
        Standing standing = services.keys().standing(here.caller());
        List<Component> parts = new ArrayList<>();
        parts.add(key(standing));
        if (isManager()) {
            parts.add(links(standing));
        }
        parts.add(openings(standing));
        Div all = new Div(parts.toArray(Component[]::new));
        all.addClassNames("stack", "narrow");
        content(all);
    }

    private Section key(Standing standing) {
        Section section = section("identity.key");
        if (!standing.key()) {
            section.add(new EmptyState(VaadinIcon.SAFE, words.say("identity.key.none"), words.say("identity.key.none.advice")));
            acts(section, button("identity.key.set-up", new SetUpDialog(here, services.keys(), this::show)));
            return section;
        }
        section.add(new Paragraph(words.say("identity.key.lead", standing.holders().size())));
        UnorderedList list = list();
        standing.holders().forEach(holder -> list.add(new ListItem(holder(standing, holder))));
        section.add(list);
        if (mayAct() && standing.holders().size() < IdentityKeys.MOST) {
            acts(section, button("identity.holder.add", HolderDialog.adding(here, services.keys(), standing.holders(), this::show)));
        }
        return section;
    }

    private Component holder(Standing standing, Holder holder) {
        Span name = new Span(holder.userName());
        name.addClassName("strong");
        Div who = new Div(name, new Span(words.say("identity.holder.since", words.moment(holder.since()))));
        who.addClassName("row");
        Div line = new Div(who);
        line.addClassName("spread");
        if (mayAct()) {
            Button replace = new Button(words.say("identity.holder.replace"),
                click -> HolderDialog.replacing(here, services.keys(), standing.holders(), holder, this::show).open());
            replace.setAriaLabel(words.say("identity.holder.replace") + ": " + holder.userName());
            replace.addThemeVariants(ButtonVariant.SMALL);
            replace.addClassName("no-print");
            line.add(replace);
        }
        return line;
    }

    private Section links(Standing standing) {
        Section section = section("identity.links");
        List<LinkRow> rows = services.identities().links(here.caller());
        if (rows.isEmpty()) {
            section.add(new EmptyState(VaadinIcon.CHILD, words.say("identity.links.none"), words.say("identity.links.none.advice")));
        } else {
            section.add(quiet(words.say("identity.links.count", rows.size())));
            UnorderedList list = list();
            rows.forEach(row -> list.add(item(row)));
            section.add(list);
        }
        List<Button> acts = new ArrayList<>();
        if (standing.key()) {
            acts.add(button("identity.enrol", new EnrolDialog(here, services, this::show)));
            acts.add(button("identity.move", new MoveDialog(here, services, this::show)));
        }
        if (!rows.isEmpty()) {
            acts.add(button("identity.placements", new PlacementDialog(here, services)));
        }
        acts(section, acts.toArray(Button[]::new));
        return section;
    }

    private ListItem item(LinkRow row) {
        ListItem item = new ListItem(strong(words.word("identity.kind", row.kind()) + " " + words.moment(row.at())),
            new Span(words.say("identity.link.form", words.day(row.form().talkOn()), row.form().talkBy(),
                words.day(row.form().signedOn()), row.form().keptAt())),
            quiet(row.scanBytes() == 0 ? row.by() : words.say("identity.link.scan", row.by(), words.size(row.scanBytes()))), link(row.id()));
        row.groupEnds().ifPresent(last -> {
            Div chips = new Div(StatusChip.saying(words.say("identity.link.runs-out", words.day(last)), VaadinIcon.CALENDAR_CLOCK, Status.Tone.WARN));
            chips.addClassName("chips");
            item.add(chips);
        });
        return item;
    }

    private Section openings(Standing standing) {
        Section section = section("identity.openings");
        List<Opening> rows = services.keys().openings(here.caller());
        if (rows.isEmpty()) {
            section.add(new EmptyState(VaadinIcon.UNLOCK, words.say("identity.openings.none"), words.say("identity.openings.none.advice")));
        } else {
            UnorderedList list = list();
            rows.forEach(row -> list.add(new ListItem(strong(words.moment(row.at()) + " · " + words.say(row.opened()
                ? "identity.opening.opened" : "identity.opening.failed")), new Span(row.caseNumber() + ": " + row.reason()),
                quiet(words.and(List.of(row.first(), row.second()))), link(row.link()))));
            section.add(list);
        }
        if (standing.holders().stream().anyMatch(holder -> holder.account().equals(here.caller().account()))) {
            acts(section, button("identity.open", new OpenDialog(here, services.keys(), standing.holders(), this::show)));
        }
        return section;
    }

    /** What a link is called where neither name nor number may stand: here, among the openings, and in the audit. */
    private Span link(LinkId id) {
        return quiet(words.say("identity.link", id));
    }

    private Button button(String key, Dialog dialog) {
        return new Button(words.say(key), click -> dialog.open());
    }

    private static void acts(Section section, Button... buttons) {
        Div acts = new Div(buttons);
        acts.addClassNames("chips", "no-print");
        section.add(acts);
    }

    private Section section(String key) {
        Section section = new Section(new H2(words.say(key)));
        section.addClassNames("panel", "stack");
        return section;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        return list;
    }

    private static Span strong(String text) {
        Span line = new Span(text);
        line.addClassName("strong");
        return line;
    }

    private static Span quiet(String text) {
        Span line = new Span(text);
        line.addClassName("quiet");
        return line;
    }

    private Component stepUp() {
        Button go = new Button(words.say("own-grant.step-up"), VaadinIcon.LOCK.create(), click -> {
            Visit.current().want(PATH);
            UI.getCurrent().navigate(StepUpView.PATH);
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div notice = new Div(new Paragraph(words.say("own-grant.level")), go);
        notice.addClassNames("panel", "stack", "narrow");
        return notice;
    }
}
