package org.skolbro.ui.internal.form;

import java.io.IOException;
import java.io.InputStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import org.skolbro.api.form.AddOnSigning;
import org.skolbro.api.form.AddOnSigning.Signer;
import org.skolbro.api.form.AddOns;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.UploadTexts;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Notice;

/** Whom the municipality trusts to make add-ons, and whether somebody must vouch for them at all. */
final class TrustPanel extends Section {

    /** Certificates are small; a whole chain fits. */
    private static final int MOST_BYTES = 128 * 1024;

    private final Here here;
    private final Words words;
    private final AddOns addOns;
    private final Checkbox required = new Checkbox();
    private final Paragraph open = new Paragraph();
    private final Div signers = new Div();

    TrustPanel(Here here, AddOns addOns) {
        this.here = here;
        this.addOns = addOns;
        words = Words.of(here);
        addClassNames("panel", "stack", "narrow");
        Paragraph help = new Paragraph(words.say("trust.help"));
        help.addClassName("quiet");
        required.setLabel(words.say("trust.required"));
        required.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(addOns.requireSignatures(here.caller(), change.getValue()));
                Notice.done(words.say(change.getValue() ? "trust.required.now" : "trust.open.now"));
            }
        });
        open.setText(words.say("trust.open"));
        open.addClassNames("notice", "tone-warn");
        signers.addClassName("stack");
        add(new H2(words.say("trust.title")), help, required, open, signers, upload());
        show(addOns.signing(here.caller()));
    }

    private Component upload() {
        Upload upload = new Upload(this::receive);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".pem", ".crt", ".cer", ".der");
        upload.setI18n(UploadTexts.upTo(MOST_BYTES, words));
        upload.addFileRejectedListener(no -> Toast.trouble(words.say("write.file.rejected", no.getFileName()), no.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Paragraph label = new Paragraph(words.say("trust.add"));
        label.addClassName("strong");
        Div both = new Div(label, upload);
        both.addClassName("stack");
        return both;
    }

    /** Runs in the upload's own request, without the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream content = event.getInputStream()) {
            file = content.readNBytes(MOST_BYTES);
        }
        Outcome<AddOnSigning> outcome = addOns.trust(here.caller(), file);
        event.getUI().access(() -> {
            switch (outcome) {
                case Outcome.Done<AddOnSigning>(AddOnSigning now) -> {
                    show(now);
                    Notice.done(words.say("trust.added"));
                }
                case Outcome.Refused<AddOnSigning> no -> Notice.refused(no);
            }
        });
    }

    private void show(AddOnSigning signing) {
        required.setValue(signing.required());
        open.setVisible(!signing.required());
        signers.removeAll();
        if (signing.trusted().isEmpty()) {
            Paragraph none = new Paragraph(words.say(signing.required() ? "trust.nobody.required" : "trust.nobody"));
            none.addClassName("quiet");
            signers.add(none);
            return;
        }
        UnorderedList list = new UnorderedList(signing.trusted().stream().map(this::line).toArray(ListItem[]::new));
        list.addClassName("item-list");
        signers.add(list);
    }

    /** A name in a certificate (distinguished name) that can be broken between its parts. */
    static String spaced(String name) {
        return name.replaceAll("(?<!\\\\),(?! )", ", ");
    }

    private ListItem line(Signer signer) {
        Span name = new Span(spaced(signer.name()));
        name.addClassNames("strong", "fingerprint");
        Button forget = new Button(words.say("trust.forget"), click -> {
            show(addOns.distrust(here.caller(), signer.fingerprint()));
            Notice.done(words.say("trust.forgotten"));
        });
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        forget.setAriaLabel(words.say("trust.forget") + ": " + signer.name());
        Div head = new Div(name, forget);
        head.addClassName("spread");
        Span until = new Span(words.say("trust.until", words.day(signer.until())));
        until.addClassName("quiet");
        Span fingerprint = new Span(signer.fingerprint());
        fingerprint.addClassNames("fingerprint", "quiet");
        return new ListItem(head, until, fingerprint);
    }
}
