package org.skolbro.form.compulsory;

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

/**
 * Proposals for the records plan: what came along first, then what was made here. They name types and no code, so they hold
 * for preschool class and school alike. Nothing acts until a board has decided. Half-year periods are counted in months.
 */
final class CompulsoryRetention {

    private static final int SHORT = 18;
    private static final int LONG = 42;

    private static final LegalBasis DISPOSAL = LegalBasis.of("Arkivlagen (1990:782) 10 §; förslag som kräver nämndens beslut");
    private static final LegalBasis KEEPING = LegalBasis.of("Arkivlagen (1990:782) 3 §; förslag som kräver nämndens beslut");

    private static final Text COPY = Text
        .sv("Förslag: det som följt med eleven gallras, för originalet finns hos skolan som skrev det.")
        .en("Proposal: what came with the pupil is destroyed, because the original is with the school that wrote it.");
    private static final Text COPY_NEEDED_LONGER = Text
        .sv("Förslag: det som följt med och rör stöd eller kunskaper behövs längre, men originalet finns hos skolan som skrev det.")
        .en("Proposal: what came along about support or knowledge is needed longer, but the original is with the school that wrote it.");
    private static final Text WORK = Text
        .sv("Förslag: arbetsmaterial som inte behövs när eleven har slutat.")
        .en("Proposal: working material that is not needed when the pupil has left.");
    private static final Text GROUP_WORK = Text
        .sv("Förslag: räknas från läsårets slut, för det kan gälla en grupp där ingen slutar.")
        .en("Proposal: counted from the end of the school year, because it may be about a group that nobody leaves.");
    private static final Text IRRELEVANT = Text
        .sv("Förslag: gallras när någon har bedömt att det inte är aktuellt längre.")
        .en("Proposal: destroyed when somebody has judged that it is no longer relevant.");
    private static final Text EVIDENCE = Text
        .sv("Förslag: bevaras, för det visar vad skolan bedömde, sa, beslutade och gjorde för eleven.")
        .en("Proposal: kept, because it shows what the school judged, said, decided and did for the pupil.");

    static final List<RetentionRule> PROPOSALS = List.of(
        copy(Teaching.PLANNING, SHORT), copy(Teaching.TASK, SHORT), copy(Teaching.HAND_IN, SHORT),
        copy(Teaching.LEARNING_LOG, SHORT), copy(Assessment.MATRIX, SHORT), copy(Talks.TALK, SHORT),
        copy(Talks.DEVELOPMENT_PLAN, SHORT), copy(Talks.AGREEMENT, SHORT),
        copy(Assessment.ASSESSMENT, LONG), copy(Assessment.KNOWLEDGE_TABLE, LONG), copy(Assessment.JUDGEMENT, LONG),
        copy(Assessment.GRADE_BASIS, LONG), copy(Support.EXTRA_ADAPTATIONS, LONG), copy(Support.FOLLOW_UP, LONG),
        copy(Support.REPORT, LONG), copy(Support.INVESTIGATION, LONG), copy(SupportDecisions.ACTION_PROGRAMME, LONG),
        copy(SupportDecisions.NO_ACTION_PROGRAMME, LONG), copy(SupportDecisions.EVALUATION, LONG),
        copy(Support.SECURE_NOTE, LONG),

        made(Teaching.PLANNING, Milestone.SCHOOL_YEAR_END, SHORT, GROUP_WORK),
        made(Teaching.TASK, Milestone.SCHOOL_YEAR_END, SHORT, GROUP_WORK),
        made(Teaching.HAND_IN, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made(Teaching.LEARNING_LOG, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made(Teaching.MESSAGE, Milestone.DECLARED_IRRELEVANT, 0, IRRELEVANT),
        made(Assessment.MATRIX, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made(Assessment.ASSESSMENT, Milestone.PLACEMENT_ENDED, LONG, WORK),
        made(Assessment.KNOWLEDGE_TABLE, Milestone.PLACEMENT_ENDED, LONG, WORK),
        made(Support.EXTRA_ADAPTATIONS, Milestone.PLACEMENT_ENDED, LONG, WORK),
        made(Support.FOLLOW_UP, Milestone.PLACEMENT_ENDED, LONG, WORK),
        kept(Assessment.JUDGEMENT), kept(Assessment.GRADE_BASIS), kept(Talks.MENTORS_PREPARATION),
        kept(Talks.PUPILS_PREPARATION), kept(Talks.HOMES_PREPARATION), kept(Talks.TALK), kept(Talks.DEVELOPMENT_PLAN),
        kept(Talks.AGREEMENT), kept(Support.REPORT), kept(Support.INVESTIGATION), kept(SupportDecisions.ACTION_PROGRAMME),
        kept(SupportDecisions.NO_ACTION_PROGRAMME), kept(SupportDecisions.EVALUATION), kept(Support.SECURE_NOTE));

    private CompulsoryRetention() {
    }

    private static RetentionRule copy(DocumentType type, int months) {
        return row(type.id() + "-copy", type, Basis.HANDED_OVER, Milestone.HANDED_OVER, months, Action.DESTROY, DISPOSAL,
            months == LONG ? COPY_NEEDED_LONGER : COPY);
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
