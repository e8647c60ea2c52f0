package org.skolbro.core.internal.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;

/**
 * Finds what is wrong with a declaration by itself. A form speaks only of its own types, in its own namespace: a row
 * without types, or with another form's, could let documents follow a child that their own form keeps back.
 */
public final class DeclarationFaults {

    /** What the house calls rows and records of its own by. */
    private static final Set<String> TAKEN = Set.of("house", "record", "municipality", "unit");

    private final FormDeclaration form;
    private final Set<DocumentTypeId> types;
    private final Set<PurposeId> purposes;
    private final List<Text> faults = new ArrayList<>();

    private DeclarationFaults(FormDeclaration form) {
        this.form = form;
        this.types = form.documentTypes().stream().map(DocumentType::id).collect(Collectors.toSet());
        this.purposes = form.consentPurposes().stream().map(purpose -> purpose.id()).collect(Collectors.toSet());
    }

    /** All faults together; empty when the form may be taken in. */
    public static List<Text> of(FormDeclaration form) {
        DeclarationFaults found = new DeclarationFaults(form);
        found.checkForm();
        found.checkIds();
        form.documentTypes().forEach(found::check);
        form.fieldRules().forEach(found::check);
        found.checkFieldsOnce();
        form.consentPurposes().forEach(purpose -> found.checkTypes(purpose.id().value(), purpose.types()));
        form.transitionRules().forEach(found::check);
        form.retentionProposals().forEach(found::check);
        return List.copyOf(found.faults);
    }

    private void checkForm() {
        if (TAKEN.contains(form.id().value())) {
            faults.add(Text.sv("Namnet ”" + form.id() + "” är upptaget.").en("The name “" + form.id() + "” is taken."));
        }
        if (form.codes().isEmpty()) {
            faults.add(Text.sv("Skolformen säger inte vilka skolformskoder den gäller.").en("The form serves no school type and stands alongside none."));
        }
        if (form.documentTypes().isEmpty()) {
            faults.add(Text.sv("Skolformen har inga dokumenttyper.").en("The form declares no document types."));
        }
    }

    private void checkIds() {
        checkIds(form.documentTypes().stream().map(type -> type.id().value()).toList());
        checkIds(form.fieldRules().stream().map(rule -> rule.id().value()).toList());
        checkIds(form.consentPurposes().stream().map(purpose -> purpose.id().value()).toList());
        checkIds(form.transitionRules().stream().map(rule -> rule.id().value()).toList());
        checkIds(form.retentionProposals().stream().map(rule -> rule.id().value()).toList());
    }

    private void checkIds(List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!id.startsWith(form.id().value() + "/")) {
                faults.add(Text.sv("”" + id + "” ligger utanför skolformens eget namn.")
                    .en("“" + id + "” is outside the form's own namespace."));
            }
            if (!seen.add(id)) {
                faults.add(Text.sv("”" + id + "” finns två gånger.").en("“" + id + "” is declared twice."));
            }
        }
    }

    private void check(DocumentType type) {
        if (!form.codes().containsAll(type.within())) {
            faults.add(Text.sv("”" + type.id() + "” gäller en skolformskod som skolformen inte har.")
                .en("“" + type.id() + "” is about a school type that the form does not have."));
        }
    }

    private void check(FieldRule rule) {
        String id = rule.id().value();
        checkTypes(id, Set.of(rule.type()));
        boolean known = form.documentTypes().stream().filter(type -> type.id().equals(rule.type()))
            .anyMatch(type -> type.fields().stream().anyMatch(field -> field.key().equals(rule.field())));
        if (!known) {
            faults.add(Text.sv("”" + id + "” gäller ett fält som inte finns: " + rule.field() + ".")
                .en("“" + id + "” is about a field that is not declared: " + rule.field() + "."));
        }
    }

    private void checkFieldsOnce() {
        List<FieldRule> rows = form.fieldRules();
        for (int i = 0; i < rows.size(); i++) {
            for (FieldRule later : rows.subList(i + 1, rows.size())) {
                if (rows.get(i).clashes(later)) {
                    faults.add(Text.sv("”" + rows.get(i).id() + "” och ”" + later.id() + "” gäller samma fält samtidigt.")
                        .en("“" + rows.get(i).id() + "” and “" + later.id() + "” are about the same field at the same time."));
                }
            }
        }
    }

    private void check(TransitionRule rule) {
        String id = rule.id().value();
        checkTypes(id, rule.types());
        if (rule.types().isEmpty()) {
            faults.add(Text.sv("”" + id + "” säger inte vilka dokumenttyper den gäller.")
                .en("“" + id + "” does not say which document types it is about."));
        }
        if (rule.from().isEmpty() || !form.codes().containsAll(rule.from())) {
            faults.add(Text.sv("”" + id + "” gäller barn som lämnar en annan skolform.")
                .en("“" + id + "” is about children who leave another school form."));
        }
        if (rule.level() != Level.LAW || !rule.fromUnits().isEmpty() || !rule.toUnits().isEmpty()) {
            faults.add(Text.sv("”" + id + "” sätts av kommunen eller enheten, och det gör bara de själva.")
                .en("“" + id + "” is set by the municipality or a unit, which only they may do themselves."));
        }
        if (rule.follows() instanceof Follows.WithConsent(PurposeId purpose) && !purposes.contains(purpose)) {
            faults.add(Text.sv("”" + id + "” frågar efter ett samtycke som inte finns: " + purpose + ".")
                .en("“" + id + "” asks for a consent that is not declared: " + purpose + "."));
        }
    }

    private void check(RetentionRule rule) {
        String id = rule.id().value();
        rule.type().ifPresent(type -> checkTypes(id, Set.of(type)));
        if (!RetentionRule.DOCUMENT.equals(rule.recordKind())) {
            faults.add(Text.sv("”" + id + "” gäller annat än dokument, och det svarar ingen skolform för.")
                .en("“" + id + "” is about records other than documents, which no form answers for."));
        }
        boolean ownCode = rule.schoolType().map(form.serves()::contains).orElse(false);
        if (RetentionRule.DOCUMENT.equals(rule.recordKind()) && rule.type().isEmpty() && !ownCode) {
            faults.add(Text.sv("”" + id + "” gäller andra skolformers dokument.")
                .en("“" + id + "” is about other forms' documents."));
        }
    }

    private void checkTypes(String id, Set<DocumentTypeId> named) {
        named.stream().filter(type -> !types.contains(type)).map(DocumentTypeId::value).sorted()
            .forEach(type -> faults.add(Text.sv("”" + id + "” nämner en dokumenttyp som inte finns: " + type + ".")
                .en("“" + id + "” names a document type that is not declared: " + type + ".")));
    }
}
