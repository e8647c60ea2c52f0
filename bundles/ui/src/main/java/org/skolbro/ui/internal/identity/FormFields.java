package org.skolbro.ui.internal.identity;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.ui.internal.document.ScanUpload;

/** The talk and the signed form: the part that enrolling and moving over have in common. */
final class FormFields extends Div {

    private final IdentityDialog dialog;
    private final DatePicker talkOn;
    private final TextField talkBy;
    private final DatePicker signedOn;
    private final TextField keptAt;
    private final ScanUpload scan;

    FormFields(IdentityDialog dialog, LocalDate today) {
        this.dialog = dialog;
        talkOn = dialog.day(dialog.words.say("identity.form.talk-on"));
        talkOn.setMax(today);
        talkBy = dialog.line(dialog.words.say("identity.form.talk-by"));
        signedOn = dialog.day(dialog.words.say("identity.form.signed-on"));
        signedOn.setMax(today);
        keptAt = dialog.line(dialog.words.say("identity.form.kept-at"));
        keptAt.setHelperText(dialog.words.say("identity.form.kept-at.help"));
        scan = new ScanUpload(dialog.words, FictitiousIdentities.LARGEST_SCAN, dialog::complain, "application/pdf", "image/jpeg", "image/png");
        Div talk = pair(talkOn, talkBy);
        Div paper = pair(signedOn, keptAt);
        Div upload = new Div(new H4(dialog.words.say("identity.form.scan")), scan);
        upload.addClassName("stack-close");
        add(talk, paper, upload);
        addClassName("form-column");
    }

    private static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("field-pair");
        return pair;
    }

    /** What is missing, or does not hold. */
    Optional<String> complaint() {
        if (talkOn.isEmpty() || signedOn.isEmpty() || talkBy.isEmpty() || keptAt.isEmpty()) {
            return Optional.of(dialog.words.say("identity.form.incomplete"));
        }
        if (signedOn.getValue().isBefore(talkOn.getValue()) || talkOn.isInvalid() || signedOn.isInvalid()) {
            return Optional.of(dialog.words.say("identity.form.days"));
        }
        return scan.scan().isPresent() ? Optional.empty() : Optional.of(dialog.words.say("identity.form.no-scan"));
    }

    IdentityForm form() {
        return new IdentityForm(talkOn.getValue(), talkBy.getValue().strip(), signedOn.getValue(), keptAt.getValue().strip());
    }

    InputStream scan() {
        return new ByteArrayInputStream(scan.scan().orElse(new byte[0]));
    }

    void forget() {
        scan.forget();
    }
}
