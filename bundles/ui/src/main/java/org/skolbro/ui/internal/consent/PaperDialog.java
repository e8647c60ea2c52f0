package org.skolbro.ui.internal.consent;

import java.io.ByteArrayInputStream;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.consent.Consents.Answerer;
import org.skolbro.api.consent.SignedPaper;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.ui.internal.document.ScanUpload;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** What a guardian answered on a signed paper, with its scan. The scan is kept in memory until it is registered. */
public final class PaperDialog extends Dialog {

    /** A scanned page or a photo of one; a whole folder is not meant. */
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Here here;
    private final Words words;
    private final Consents consents;
    private final PersonId child;
    private final Select<ConsentCard> question = new Select<>();
    private final Select<Answerer> guardian = new Select<>();
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final DatePicker signedOn;
    private final ScanUpload scan;
    private final Paragraph complaint = new Paragraph();

    public PaperDialog(Here here, Consents consents, PersonId child, List<ConsentCard> cards, Runnable registered) {
        this.here = here;
        this.consents = consents;
        this.child = child;
        words = Words.of(here);
        setHeaderTitle(words.say("consent.paper.title"));
        setWidth("min(34rem, 96vw)");
        question.setLabel(words.say("consent.paper.question"));
        question.setItems(cards);
        question.setItemLabelGenerator(card -> card == null ? "" : here.say(card.purpose().question()));
        if (cards.size() == 1) {
            question.setValue(cards.getFirst());
        }
        List<Answerer> answerers = consents.answerers(here.caller(), child);
        guardian.setLabel(words.say("consent.paper.guardian"));
        guardian.setItems(answerers);
        guardian.setItemLabelGenerator(one -> one == null ? "" : one.name().isEmpty() ? words.say("consent.paper.protected") : one.name());
        choice.setLabel(words.say("consent.paper.choice"));
        choice.setItems(Choice.YES, Choice.NO);
        choice.setItemLabelGenerator(each -> words.say(each == Choice.YES ? "consent.yes" : "consent.no"));
        signedOn = new DatePicker(words.say("consent.paper.signed-on"));
        signedOn.setLocale(here.locale());
        signedOn.setI18n(Calendars.in(words));
        scan = new ScanUpload(words, MOST_BYTES, this::complain, "image/*", "application/pdf");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Paragraph lead = new Paragraph(words.say("consent.paper.lead"));
        Div form = new Div(lead, question, guardian, choice, signedOn, scan, complaint);
        form.addClassName("form-column");
        add(form);
        Button register = new Button(words.say("consent.paper.register"), click -> register(registered));
        register.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), register);
    }

    private void register(Runnable registered) {
        if (question.isEmpty() || guardian.isEmpty() || choice.isEmpty() || signedOn.isEmpty() || scan.scan().isEmpty()) {
            complain(words.say("consent.paper.incomplete"));
            return;
        }
        ConsentCard asked = question.getValue();
        SignedPaper paper = new SignedPaper(guardian.getValue().person(), asked.purpose().id(), asked.purpose().textVersion(),
            choice.getValue(), signedOn.getValue());
        switch (consents.register(here.caller(), child, paper, new ByteArrayInputStream(scan.scan().get()))) {
            case Outcome.Done<ConsentAnswer> done -> {
                close();
                Toast.done(words.say("consent.paper.registered"));
                registered.run();
            }
            case Outcome.Refused<ConsentAnswer> no -> complain(words.say(no.reason()));
        }
    }

    private void complain(String reason) {
        complaint.setText(reason);
        complaint.setVisible(!reason.isEmpty());
    }
}
