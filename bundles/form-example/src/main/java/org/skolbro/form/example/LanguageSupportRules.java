package org.skolbro.form.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.api.transition.TransitionRuleId;

/** What follows a pupil, and how long it is proposed to be kept: the plan is needed at the next school, the notes are not. */
final class LanguageSupportRules {

    private static final int MONTHS = 18;
    /** When the section got its present number (SFS 2018:1098). */
    private static final LocalDate DUTY_IN_FORCE = LocalDate.of(2018, 7, 1);

    private static final LegalBasis DUTY = LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j §");
    private static final LegalBasis DISPOSAL = LegalBasis.of("Arkivlagen (1990:782) 10 §; förslag som kräver nämndens beslut");
    private static final Text REMARK = Text
        .sv("Förslag: behövs inte när stödet är avslutat och eleven har bytt skola.")
        .en("Proposal: not needed when the support has ended and the pupil has changed school.");

    static final List<TransitionRule> TRANSITIONS = List.of(
        follows("example/plan-is-needed", LanguageSupportDocuments.PLAN, new Follows.Review()),
        follows("example/notes-stay", LanguageSupportDocuments.LOG, new Follows.Never()));

    static final List<RetentionRule> PROPOSALS = List.of(
        kept("example/plan-copy", LanguageSupportDocuments.PLAN, Basis.HANDED_OVER, Milestone.HANDED_OVER),
        kept("example/plan", LanguageSupportDocuments.PLAN, Basis.MADE_HERE, Milestone.PLACEMENT_ENDED),
        kept("example/log", LanguageSupportDocuments.LOG, Basis.MADE_HERE, Milestone.PLACEMENT_ENDED));

    private LanguageSupportRules() {
    }

    private static TransitionRule follows(String id, DocumentType type, Follows follows) {
        Set<SchoolType> codes = Set.of(LanguageSupport.ALONGSIDE);
        return new TransitionRule(new TransitionRuleId(id), codes, codes, Provider.ANY, Set.of(type.id()), follows, Level.LAW,
            DUTY_IN_FORCE, Optional.empty(), DUTY);
    }

    private static RetentionRule kept(String id, DocumentType type, Basis basis, Milestone milestone) {
        return new RetentionRule(new RetentionRuleId(id), RetentionRule.DOCUMENT, Optional.of(type.id()), Optional.empty(),
            Optional.of(basis), milestone, MONTHS, Action.DESTROY, DISPOSAL, REMARK);
    }
}
