package org.skolbro.ui.internal.hiding;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.document.HidingRow;
import org.skolbro.api.document.Hidings.Adult;
import org.skolbro.api.document.Hidings.OfChild;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** From which guardian something about a child is hidden: what, when, by whom and why. */
public final class HidingsView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final HidingViews.Services services;
    private PersonId child;

    public HidingsView(Here here, HidingViews.Services services) {
        super(Words.of(here).say("hiding.title"), List.of());
        this.here = here;
        this.services = services;
        words = Words.of(here);
        lead(words.say("hiding.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        child = Address.parameter(event, "child", PersonId::parse);
        ChildRow row = services.register().child(here.caller(), child).child();
        String name = row.isProtected() ? words.say("child.title") : row.name().full();
        retitle(words.say("hiding.title"), List.of(new Crumb(words.say("groups.title"), "grupper"), new Crumb(name, "barn/" + child)));
        show();
    }

    private void show() {
        OfChild all = services.hidings().about(here.caller(), child);
        LocalDate today = all.today();
        List<HidingRow> now = all.rows().stream().filter(row -> !row.hiding().isOver(today)).toList();
        List<HidingRow> over = all.rows().stream().filter(row -> row.hiding().isOver(today)).toList();
        Div adults = new Div();
        adults.addClassName("cards");
        all.guardians().forEach(adult -> adults.add(card(adult, now, today)));
        if (all.guardians().isEmpty()) {
            adults.add(new EmptyState(VaadinIcon.FAMILY, words.say("hiding.no-guardians"), words.say("hiding.no-guardians.advice")));
        }
        Section decisions = decisions("hiding.now", now, today);
        if (now.isEmpty()) {
            decisions.add(new EmptyState(VaadinIcon.EYE, words.say("hiding.none"), ""));
        }
        content(adults, decisions);
        if (!over.isEmpty()) {
            add(decisions("hiding.over", over, today));
        }
    }

    private Component card(Adult adult, List<HidingRow> now, LocalDate today) {
        List<Hiding> hers = now.stream().map(HidingRow::hiding)
            .filter(hiding -> hiding.guardian().equals(adult.id()) && hiding.isInForce(today)).toList();
        boolean everything = hers.stream().anyMatch(hiding -> hiding.scope() instanceof Hiding.Everything);
        H2 name = new H2(name(adult.name()));
        Paragraph kind = new Paragraph(words.word("hiding.kind", adult.kind()));
        kind.addClassName("quiet");
        Button hide = new Button(words.say("hiding.hide"), VaadinIcon.EYE_SLASH.create(),
            click -> new HideDialog(here, services, new HideDialog.For(child, adult.id(), name(adult.name()), today), this::show).open());
        hide.setEnabled(!everything);
        hide.setAriaLabel(words.say("hiding.hide.title", name(adult.name())));
        Div who = new Div(name, kind);
        who.addClassName("stack-close");
        Div card = new Div(who, hers.isEmpty() ? StatusChip.of(Status.SHOWN, here)
            : StatusChip.of(everything ? Status.ALL_HIDDEN : Status.PARTLY_HIDDEN, here), hide);
        card.addClassNames("panel", "stack");
        return card;
    }

    private Section decisions(String heading, List<HidingRow> rows, LocalDate today) {
        Section section = new Section(new H2(words.say(heading)));
        section.addClassNames("stack", "narrow");
        rows.forEach(row -> section.add(new HidingCard(here, new HidingCard.Shown(row, name(row.guardianName()), child), today,
            () -> lift(row))));
        return section;
    }

    private void lift(HidingRow row) {
        new AskReason(here, words.say("hiding.lift.question"),
            words.say("hiding.lift.consequence", name(row.guardianName())), words.say("hiding.lift"), reason -> {
                switch (services.hidings().lift(here.caller(), row.hiding().id(), reason)) {
                    case Outcome.Done<HidingId> done -> Toast.done(words.say("hiding.lifted", name(row.guardianName())));
                    case Outcome.Refused<HidingId> no -> Toast.refused(no);
                }
                show();
            }).open();
    }

    private String name(String known) {
        return known.isEmpty() ? words.say("hiding.protected") : known;
    }
}
