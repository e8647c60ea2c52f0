package org.skolbro.ui.internal.identity;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.skolbro.api.identity.FictitiousIdentities.Enrolment;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** A child who is not in the register: the form, the real identity, which is sealed at once, the fictitious one, and where she goes. */
final class EnrolDialog extends SteppedDialog {

    private final IdentityViews.Services services;
    private final Runnable done;
    private FormFields form;
    private RealFields real;
    private InsteadFields instead;
    private RadioButtonGroup<SecurityMarking> marking;
    private PlaceFields place;

    EnrolDialog(Here here, IdentityViews.Services services, Runnable done) {
        super(here, Words.of(here).say("identity.enrol"), Words.of(here).say("identity.enrol.verb"));
        this.services = services;
        this.done = done;
    }

    @Override
    List<Step> steps() {
        LocalDate today = LocalDate.now(services.clock());
        form = new FormFields(this, today);
        real = new RealFields(this);
        instead = new InsteadFields(this);
        marking = new RadioButtonGroup<>(words.say("identity.marking"));
        marking.setItems(SecurityMarking.SECRECY_MARKING, SecurityMarking.PROTECTED_REGISTRATION);
        marking.setItemLabelGenerator(value -> words.word("identity.marking", value));
        marking.setValue(SecurityMarking.SECRECY_MARKING);
        place = new PlaceFields(this, services);
        place.from(today);
        return List.of(new Step(words.say("identity.form"), form::complaint, form),
            new Step(words.say("identity.real"), real::complaint, new Paragraph(words.say("identity.enrol.lead")), real),
            new Step(words.say("identity.instead"), instead::complaint, instead, marking),
            new Step(words.say("identity.place"), place::complaint, place));
    }

    @Override
    void finish() {
        Enrolment enrolment = new Enrolment(real.real(), instead.instead(), marking.getValue(), place.place(), form.form());
        switch (services.identities().enrol(here.caller(), enrolment, form.scan())) {
            case Outcome.Done<LinkId> entered -> {
                close();
                Toast.done(words.say("identity.enrol.done"));
                done.run();
            }
            case Outcome.Refused<LinkId> no -> complain(no);
        }
    }

    @Override
    void forget() {
        if (form != null) {
            form.forget();
            real.forget();
        }
    }
}
