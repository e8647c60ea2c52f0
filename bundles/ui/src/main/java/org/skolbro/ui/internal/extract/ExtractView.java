package org.skolbro.ui.internal.extract;

import java.util.List;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.extract.RegisterExtracts;
import org.skolbro.api.extract.RegisterExtracts.Found;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.signin.StepUpView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** An archivist finds somebody by her number and takes out what is held about her. */
public final class ExtractView extends Sheet {

    private final Here here;
    private final Words words;
    private final RegisterExtracts extracts;
    private final TextField number;
    private final Paragraph complaint = new Paragraph();
    private final Div found = new Div();

    public ExtractView(Here here, RegisterExtracts extracts) {
        super(Words.of(here).say("extract.title"), List.of());
        this.here = here;
        this.extracts = extracts;
        words = Words.of(here);
        lead(words.say(here.caller().roles().contains(Role.ARCHIVIST) ? "extract.lead" : "extract.lead.headteacher"));
        number = new TextField(words.say("extract.number"));
        number.setMaxLength(20);
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Button search = new Button(words.say("extract.find"), VaadinIcon.SEARCH.create(), click -> search());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        search.addClickShortcut(Key.ENTER);
        Div bar = new Div(number, search);
        bar.addClassNames("row", "no-print");
        bar.getStyle().set("flex-wrap", "wrap").set("align-items", "end");
        boolean strong = here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR);
        content(strong ? bar : level(), complaint, found);
    }

    private Div level() {
        Paragraph quiet = new Paragraph(words.say("extract.level"));
        quiet.addClassName("quiet");
        Div row = new Div(quiet, new Button(words.say("own-grant.step-up"), VaadinIcon.LOCK.create(), click -> {
            Visit.current().want("registerutdrag");
            UI.getCurrent().navigate(StepUpView.PATH);
        }));
        row.addClassName("row");
        return row;
    }

    private void search() {
        found.removeAll();
        Outcome<Found> outcome = extracts.find(here.caller(), number.getValue().strip());
        complaint.setVisible(outcome instanceof Outcome.Refused);
        switch (outcome) {
            case Outcome.Done<Found>(Found whom) -> {
                number.clear();
                found.add(new ExtractPanel(here, extracts, whom));
            }
            case Outcome.Refused<Found> no -> complaint.setText(words.say(no.reason()));
        }
    }
}
