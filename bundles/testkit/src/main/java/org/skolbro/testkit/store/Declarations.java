package org.skolbro.testkit.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRuleId;

/** Declarations that use every kind of row, for stores to keep. */
final class Declarations {

    private static final SchoolType FS = new SchoolType("FS");
    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/learning-log");

    private Declarations() {
    }

    static DocumentType type(int version, String name) {
        return DocumentType.named(LOG.value(), Text.sv(name).en("Learning log")).because(LegalBasis.of("Lpfö 18")).version(version)
            .about(DocumentType.About.CHILD, DocumentType.About.CHILDREN).withPictures()
            .fields(Field.text("text", text("Text"), text("Vad hände?")).mandatory(),
                Field.choice("area", text("Område"), text("Välj"), new Field.Choice("play", text("Lek"))))
            .writtenBy(Role.TEACHER, Role.MENTOR).readBy(Role.GUARDIAN, Role.TEACHER).needs(AssuranceLevel.SECOND_FACTOR).build();
    }

    static FormDeclaration preschool(String name) {
        PurposeId follow = new PurposeId("preschool/transition-documentation");
        ConsentPurpose purpose = new ConsentPurpose(follow, 2, text("Får den följa med?"), text("Betydelse"), Set.of(LOG),
            LegalBasis.of("OSL 12 kap. 2 §"));
        TransitionRule rule = new TransitionRule(new TransitionRuleId("preschool/to-preschool"), Set.of(FS), Set.of(FS),
            TransitionRule.Provider.SAME, Set.of(LOG), new TransitionRule.Follows.WithConsent(follow), TransitionRule.Level.LAW,
            LocalDate.of(2011, 7, 1), Optional.empty(), LegalBasis.of("OSL 10 kap. 1 §"));
        RetentionRule retention = RetentionRule.forDocuments("preschool/log-18", LOG, FS, HoldingView.Basis.MADE_HERE,
            RetentionRule.Milestone.PLACEMENT_ENDED, 18, RetentionRule.Action.DESTROY, LegalBasis.of("Gallringsråd 1"), text("Anm"));
        return FormDeclaration.of("preschool", text(name)).serves(FS).documents(type(1, "Lärlogg")).consents(purpose)
            .transitions(List.of(rule)).retention(List.of(retention)).build();
    }

    private static Text text(String sv) {
        return Text.sv(sv).en("in English");
    }
}
