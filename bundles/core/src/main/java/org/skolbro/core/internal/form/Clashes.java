package org.skolbro.core.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.api.text.Text;

/** Finds where a declaration clashes with the other forms, or with what the same form has said before. */
final class Clashes {

    private final FormDeclaration form;
    private final List<Text> faults = new ArrayList<>();

    private Clashes(FormDeclaration form) {
        this.form = form;
    }

    static List<Text> of(FormDeclaration form, List<KnownForm> others, List<DocumentType> stored,
            Optional<FormDeclaration> before) {
        Clashes found = new Clashes(form);
        others.stream().filter(other -> other.state() != State.FAULTY).forEach(found::checkAgainst);
        stored.forEach(found::checkUnchanged);
        before.ifPresent(old -> old.consentPurposes().forEach(found::checkUnchanged));
        return found.faults;
    }

    private void checkAgainst(KnownForm other) {
        if (other.declaration().id().equals(form.id())) {
            faults.add(Text.sv("En annan installerad modul kallar sig också ”" + form.id() + "”.")
                .en("Another installed bundle calls itself “" + form.id() + "” too."));
        }
        other.declaration().serves().stream().filter(form.serves()::contains).sorted((a, b) -> a.value().compareTo(b.value()))
            .forEach(code -> faults.add(Text.sv("Koden " + code + " tillhör redan ”" + other.declaration().id() + "”.")
                .en("The code " + code + " already belongs to “" + other.declaration().id() + "”.")));
    }

    private void checkUnchanged(DocumentType stored) {
        form.documentTypes().stream()
            .filter(type -> type.id().equals(stored.id()) && type.version() == stored.version() && !type.equals(stored))
            .forEach(type -> faults.add(Text
                .sv("”" + type.id() + "” har ändrats men heter fortfarande version " + type.version() + ".")
                .en("“" + type.id() + "” has changed but still calls itself version " + type.version() + ".")));
    }

    private void checkUnchanged(ConsentPurpose stored) {
        form.consentPurposes().stream()
            .filter(purpose -> purpose.id().equals(stored.id()) && purpose.textVersion() <= stored.textVersion())
            .filter(purpose -> purpose.textVersion() < stored.textVersion()
                || !purpose.question().equals(stored.question()) || !purpose.meaning().equals(stored.meaning()))
            .forEach(purpose -> faults.add(Text
                .sv("Texten till ”" + purpose.id() + "” har ändrats utan ett högre versionsnummer.")
                .en("The text of “" + purpose.id() + "” has changed without a higher version number.")));
    }
}
