package org.skolbro.ui.internal.grant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GrantId;
import org.skolbro.api.register.Grants;
import org.skolbro.api.register.Grants.GrantRow;
import org.skolbro.api.register.Grants.ProtectedChild;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Children with protected personal data at the headteacher's units, and who may reach them. */
public final class ProtectedChildrenView extends Sheet {

    private final Here here;
    private final Words words;
    private final Grants grants;
    private final Register register;

    public ProtectedChildrenView(Here here, Grants grants, Register register) {
        super(Words.of(here).say("grant.title"), List.of());
        this.here = here;
        this.grants = grants;
        this.register = register;
        words = Words.of(here);
        lead(words.say("grant.lead"));
        show();
    }

    private void show() {
        List<ProtectedChild> children = grants.protectedChildren(here.caller());
        if (children.isEmpty()) {
            content(new EmptyState(VaadinIcon.SHIELD, words.say("grant.none"), words.say("grant.none.advice")));
            return;
        }
        Set<PersonId> reached = grants.mine(here.caller()).stream().map(row -> row.child().id()).collect(Collectors.toSet());
        Span count = new Span(words.say("grant.count", children.size()));
        count.addClassName("quiet");
        Div all = new Div(count);
        all.addClassNames("stack", "narrow");
        children.forEach(child -> all.add(card(child, reached.contains(child.id()))));
        content(all);
    }

    private Component card(ProtectedChild child, boolean reached) {
        Section card = new Section(head(child, reached));
        card.addClassNames("panel", "stack");
        if (child.left().isPresent()) {
            card.add(new Paragraph(words.say("grant.left.advice")));
        }
        List<GrantRow> now = child.grants().stream().filter(GrantRow::inForce).toList();
        if (now.isEmpty()) {
            Paragraph none = new Paragraph(words.say("grant.nobody"));
            none.addClassName("quiet");
            card.add(none);
        } else {
            card.add(list(now));
        }
        List<GrantRow> over = child.grants().stream().filter(row -> !row.inForce()).toList();
        if (!over.isEmpty()) {
            card.add(new Details(words.say("grant.over", over.size()), list(over)));
        }
        Button give = new Button(words.say("grant.give"), VaadinIcon.KEY.create(),
            click -> new GiveGrantDialog(here, new GiveGrantDialog.Services(grants, register), child, this::show).open());
        give.setAriaLabel(words.say("grant.give") + ": " + child.name().full());
        Div acts = new Div(give);
        acts.addClassNames("chips", "no-print");
        card.add(acts);
        return card;
    }

    private Component head(ProtectedChild child, boolean reached) {
        Div place = new Div(new Span(child.unit().name()), new Span(child.maskedNumber()));
        place.addClassNames("row", "quiet");
        child.left().ifPresent(day -> place.add(new Span(words.say("grant.left", words.day(day)))));
        Div head = new Div(new H2(child.name().full()), place);
        head.addClassName("stack-close");
        if (reached) {
            head.add(new Anchor("/barn/" + child.id(), words.say("grant.open")));
        }
        return head;
    }

    private Component list(List<GrantRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        rows.forEach(row -> list.add(new GrantItem(here, row, () -> end(row))));
        return list;
    }

    private void end(GrantRow row) {
        new AskReason(here, words.say("grant.end.question"), words.say("grant.end.consequence", GrantItem.name(words, row)),
            words.say("grant.end"), reason -> {
                switch (grants.end(here.caller(), row.id(), reason)) {
                    case Outcome.Done<GrantId> done -> Toast.done(words.say("grant.ended"));
                    case Outcome.Refused<GrantId> no -> Toast.refused(no);
                }
                show();
            }).open();
    }
}
