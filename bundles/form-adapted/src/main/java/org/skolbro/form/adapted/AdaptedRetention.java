package org.skolbro.form.adapted;

import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;

/** Proposals for the records plan, the same for both schools. Nothing acts until a board has decided. */
final class AdaptedRetention {

    private static final int SHORT = 18;
    private static final int LONG = 42;

    private static final LegalBasis DISPOSAL = LegalBasis.of("Arkivlagen (1990:782) 10 §; förslag som kräver nämndens beslut");
    private static final LegalBasis KEEPING = LegalBasis.of("Arkivlagen (1990:782) 3 §; förslag som kräver nämndens beslut");

    private static final Text COPY = Text
        .sv("Förslag: det som följt med gallras, för originalet finns hos skolan som skrev det.")
        .en("Proposal: what came along is destroyed, because the original is with the school that wrote it.");
    private static final Text WORK = Text
        .sv("Förslag: arbetsmaterial som inte behövs när eleven har slutat.")
        .en("Proposal: working material that is not needed when the pupil has left.");
    private static final Text GROUP_WORK = Text
        .sv("Förslag: räknas från läsårets slut, för en planering kan gälla en grupp där ingen slutar.")
        .en("Proposal: counted from the end of the school year, because a plan may be about a group that nobody leaves.");
    private static final Text IRRELEVANT = Text
        .sv("Förslag: gallras när någon har bedömt att det inte är aktuellt längre.")
        .en("Proposal: destroyed when somebody has judged that it is no longer relevant.");
    private static final Text EVIDENCE = Text
        .sv("Förslag: bevaras, för det visar vad skolan såg, beslutade och gjorde för eleven.")
        .en("Proposal: kept, because it shows what the school saw, decided and did for the pupil.");

    static final List<RetentionRule> PROPOSALS = List.of(
        copy(Plans.DEVELOPMENT_PLAN, SHORT), copy(Plans.STUDY_PLAN, SHORT), copy(Plans.TALK, SHORT), copy(Learning.AREAS, SHORT),
        copy(Learning.ASSESSMENT, LONG), copy(Learning.GRADE_BASIS, LONG), copy(Support.EXTRA_ADAPTATIONS, LONG),
        copy(Support.REPORT, LONG), copy(Support.INVESTIGATION, LONG), copy(SupportDecisions.ACTION_PROGRAMME, LONG),
        copy(SupportDecisions.NO_ACTION_PROGRAMME, LONG), copy(Support.SECURE_NOTE, LONG),

        made(Learning.PLANNING, Milestone.SCHOOL_YEAR_END, SHORT, GROUP_WORK),
        made(Learning.LEARNING_LOG, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made(Learning.AREAS, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made(Learning.ASSESSMENT, Milestone.PLACEMENT_ENDED, LONG, WORK),
        made(Learning.MESSAGE, Milestone.DECLARED_IRRELEVANT, 0, IRRELEVANT),
        made(Plans.STUDY_PLAN, Milestone.PLACEMENT_ENDED, LONG, WORK),
        made(Plans.TALK_PREPARATION, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made(Support.EXTRA_ADAPTATIONS, Milestone.PLACEMENT_ENDED, LONG, WORK),
        kept(Plans.DEVELOPMENT_PLAN), kept(Plans.TALK), kept(Learning.GRADE_BASIS), kept(Support.REPORT),
        kept(Support.INVESTIGATION), kept(SupportDecisions.ACTION_PROGRAMME), kept(SupportDecisions.NO_ACTION_PROGRAMME),
        kept(Support.SECURE_NOTE));

    private AdaptedRetention() {
    }

    private static RetentionRule copy(DocumentType type, int months) {
        return row(type.id() + "-copy", type, Basis.HANDED_OVER, Milestone.HANDED_OVER, months, Action.DESTROY, DISPOSAL, COPY);
    }

    private static RetentionRule made(DocumentType type, Milestone milestone, int months, Text remark) {
        return row(type.id().value(), type, Basis.MADE_HERE, milestone, months, Action.DESTROY, DISPOSAL, remark);
    }

    private static RetentionRule kept(DocumentType type) {
        return row(type.id().value(), type, Basis.MADE_HERE, Milestone.PLACEMENT_ENDED, 0, Action.PRESERVE, KEEPING, EVIDENCE);
    }

    private static RetentionRule row(String id, DocumentType type, Basis basis, Milestone milestone, int months, Action action,
            LegalBasis law, Text remark) {
        return new RetentionRule(new RetentionRuleId(id), RetentionRule.DOCUMENT, Optional.of(type.id()), Optional.empty(),
            Optional.of(basis), milestone, months, action, law, remark);
    }
}
