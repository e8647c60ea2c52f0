package org.skolbro.core.internal.matrix;

import java.util.List;
import java.util.stream.Collectors;

import org.skolbro.api.text.Text;

/** What is said when a row cannot be set or ended. */
final class MatrixSentences {

    static final Text NOT_WHOLE = Text.sv("Ange minst en skolform som lämnas och minst en handlingstyp.")
        .en("Name at least one school type that is left and at least one document type.");
    static final Text UNKNOWN_TYPE = Text.sv("Ange bara handlingstyper som skolformen har.").en("Name only document types that the school form has.");
    static final Text UNKNOWN_UNIT = Text.sv("Ange bara enheter som finns i registret.").en("Name only units that the register has.");
    static final Text UNKNOWN_PURPOSE = Text.sv("Välj ett ändamål som vårdnadshavare tillfrågas om.").en("Choose a purpose that guardians are asked about.");
    static final Text ONLY_BY_LAW = Text.sv("Bara lagen kan säga att något ska följa med utan prövning.")
        .en("Only the law can say that something follows without review.");
    static final Text CONSENT_OUTSIDE = Text.sv("Prövning utan samtycke går bara inom den egna huvudmannen. Välj ”Samma huvudman” eller ”Med samtycke”.")
        .en("Review without consent is only possible within the own provider. Choose “Same provider” or “With consent”.");
    static final Text ENDS_BEFORE = Text.sv("Sista dagen ligger före den första.").en("The last day is before the first.");
    static final Text DECISION_TO_COME = Text.sv("Beslutet har ett datum som inte har varit.").en("The decision has a date that has not been.");
    static final Text BEFORE_DECISION = Text.sv("Raden kan inte gälla från en dag före beslutet.").en("The row cannot apply from a day before the decision.");
    static final Text BEFORE_TODAY = Text.sv("Raden kan inte gälla från en dag som har varit.").en("The row cannot apply from a day that has been.");
    static final Text ONLY_OWN = Text.sv("En enhet kan bara hålla kvar sådant som den själv lämnar ut.")
        .en("A unit can only keep back what it would hand over itself.");
    static final Text REASON = Text.sv("Ange ett skäl, högst 500 tecken.").en("Give a reason of at most 500 characters.");
    static final Text ENDED = Text.sv("Raden har redan fått en sista dag.").en("The row has been given a last day already.");
    static final Text LAST_DAY = Text.sv("Välj idag eller en senare dag, dock före den dag då raden ändå upphör.")
        .en("Choose today or a later day, before the row ends by itself.");

    private MatrixSentences() {
    }

    /** @param types names of those about which the row could never decide */
    static Text lawStands(List<Text> types, String citation) {
        return Text.sv("Raden kan inte gälla " + types.stream().map(Text::sv).sorted().collect(Collectors.joining(", "))
                + ": lagen bestämmer (" + citation + ").")
            .en("The row cannot be about " + types.stream().map(Text::en).sorted().collect(Collectors.joining(", "))
                + ": the law decides (" + citation + ").");
    }

    static Text nothingToKeep(List<Text> types) {
        return Text.sv("Det finns inget att hålla kvar: " + types.stream().map(Text::sv).sorted().collect(Collectors.joining(", "))
                + " följer inte med ändå.")
            .en("There is nothing to keep back: " + types.stream().map(Text::en).sorted().collect(Collectors.joining(", "))
                + " does not follow anyhow.");
    }
}
