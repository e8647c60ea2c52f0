package org.skolbro.persistence.internal.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRuleId;

/** A preschool with a plan that follows by law, a log that follows with consent, and a note that never does. */
final class NorthernForm {

    static final PurposeId PURPOSE = new PurposeId("north/follow");
    private static final LegalBasis LAW = LegalBasis.of("Den påhittade lagen 1 §");
    private static final Text HELP = Text.sv("Hjälp").en("Help");

    static final DocumentType PLAN = DocumentType.named("north/plan", Text.sv("Plan").en("Plan")).because(LAW)
        .fields(Field.text("text", Text.sv("Text").en("Text"), HELP),
            Field.choice("mood", Text.sv("Läge").en("Mood"), HELP, new Field.Choice("good", Text.sv("Bra").en("Good"))))
        .writtenBy(Role.HEADTEACHER).readBy(Role.TEACHER, Role.HEADTEACHER, Role.GUARDIAN).build();
    static final DocumentType LOG = DocumentType.named("north/log", Text.sv("Lärlogg").en("Log")).because(LAW)
        .fields(Field.text("story", Text.sv("Berättelse").en("Story"), HELP))
        .writtenBy(Role.HEADTEACHER).readBy(Role.TEACHER, Role.HEADTEACHER, Role.GUARDIAN).build();
    static final DocumentType NOTE = DocumentType.named("north/note", Text.sv("Anteckning").en("Note")).because(LAW)
        .fields(Field.text("note", Text.sv("Anteckning").en("Note"), HELP)).writtenBy(Role.HEADTEACHER).readBy(Role.HEADTEACHER).build();

    /** What the other municipality calls a log. */
    static final DocumentType STORY = DocumentType.named("north/story", Text.sv("Saga").en("Story")).because(LAW)
        .fields(Field.text("story", Text.sv("Text").en("Text"), HELP), Field.text("more", Text.sv("Mer").en("More"), HELP))
        .writtenBy(Role.HEADTEACHER).readBy(Role.TEACHER, Role.HEADTEACHER, Role.GUARDIAN).build();

    private NorthernForm() {
    }

    static FormDeclaration whole() {
        return FormDeclaration.of("north", Text.sv("Norrförskola").en("Northern preschool")).serves(Municipality.FS).documents(PLAN, LOG, NOTE)
            .consents(new ConsentPurpose(PURPOSE, 1, Text.sv("Får lärloggen följa med?").en("May the log follow?"), HELP, Set.of(LOG.id()), LAW))
            .transitions(List.of(rule("plan", PLAN, new Follows.ByLaw()), rule("log", LOG, new Follows.WithConsent(PURPOSE)),
                rule("note", NOTE, new Follows.Never()))).build();
    }

    /** The same form where only its plan is known, and a story. */
    static FormDeclaration withoutLog() {
        return FormDeclaration.of("north", Text.sv("Norrförskola").en("Northern preschool")).serves(Municipality.FS).documents(PLAN, STORY)
            .transitions(List.of(new TransitionRule(new TransitionRuleId("north/plan"), Set.of(Municipality.FS), Set.of(), TransitionRule.Provider.OTHER,
                Set.of(PLAN.id()), new Follows.ByLaw(), TransitionRule.Level.LAW, LocalDate.of(2011, 7, 1), Optional.empty(), LAW))).build();
    }

    private static TransitionRule rule(String name, DocumentType type, Follows follows) {
        return new TransitionRule(new TransitionRuleId("north/" + name), Set.of(Municipality.FS), Set.of(), TransitionRule.Provider.ANY, Set.of(type.id()),
            follows, TransitionRule.Level.LAW, LocalDate.of(2011, 7, 1), Optional.empty(), LAW);
    }
}
