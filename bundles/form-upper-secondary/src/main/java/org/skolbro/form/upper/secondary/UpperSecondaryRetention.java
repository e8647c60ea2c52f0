package org.skolbro.form.upper.secondary;

import java.util.List;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;

/** Proposals for the records plan: what came along first, then what was made here. Nothing acts until a board has decided. */
final class UpperSecondaryRetention {

    private static final int SHORT = 18;
    private static final int LONG = 42;
    private static final int STUDIES_OVER = 24;

    private static final LegalBasis DISPOSAL = LegalBasis.of("Arkivlagen (1990:782) 10 §; förslag som kräver nämndens beslut");
    private static final LegalBasis KEEPING = LegalBasis.of("Arkivlagen (1990:782) 3 §; förslag som kräver nämndens beslut");

    private static final Text COPY = Text
        .sv("Förslag: det som följt med gallras, för originalet finns hos skolan som skrev det.")
        .en("Proposal: what came along is destroyed, because the original is with the school that wrote it.");
    private static final Text WORK = Text
        .sv("Förslag: arbetsmaterial som inte behövs när eleven har slutat.")
        .en("Proposal: working material that is not needed when the student has left.");
    private static final Text GROUP_WORK = Text
        .sv("Förslag: räknas från läsårets slut, för det kan gälla en grupp där ingen slutar.")
        .en("Proposal: counted from the end of the school year, because it may be about a group that nobody leaves.");
    private static final Text IRRELEVANT = Text
        .sv("Förslag: gallras när någon har bedömt att det inte är aktuellt längre.")
        .en("Proposal: destroyed when somebody has judged that it is no longer relevant.");
    private static final Text EVIDENCE = Text
        .sv("Förslag: bevaras, för det visar vad skolan bedömde, beslutade och gjorde för eleven.")
        .en("Proposal: kept, because it shows what the school judged, decided and did for the student.");

    static final List<RetentionRule> PROPOSALS = List.of(
        copy(StudyPlan.TYPE, SHORT), copy(Assessment.TALK, SHORT), copy(Assessment.MATRIX, SHORT),
        copy(Assessment.ASSESSMENT, LONG), copy(Assessment.GRADE_BASIS, LONG), copy(Support.EXTRA_ADAPTATIONS, LONG),
        copy(Support.REPORT, LONG), copy(Support.INVESTIGATION, LONG), copy(SupportDecisions.ACTION_PROGRAMME, LONG),
        copy(SupportDecisions.NO_ACTION_PROGRAMME, LONG), copy(Support.SECURE_NOTE, LONG),

        made(Teaching.PLANNING, Milestone.SCHOOL_YEAR_END, SHORT, GROUP_WORK),
        made(Teaching.TASK, Milestone.SCHOOL_YEAR_END, SHORT, GROUP_WORK),
        made(Teaching.HAND_IN, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made(Teaching.LEARNING_LOG, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made(Teaching.MESSAGE, Milestone.DECLARED_IRRELEVANT, 0, IRRELEVANT),
        made(Assessment.MATRIX, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made(Assessment.ASSESSMENT, Milestone.PLACEMENT_ENDED, LONG, WORK),
        made(Assessment.TALK_PREPARATION, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made(Support.EXTRA_ADAPTATIONS, Milestone.PLACEMENT_ENDED, LONG, WORK),
        made(StudyPlan.TYPE, Milestone.PLACEMENT_ENDED, STUDIES_OVER, WORK),
        kept(Assessment.GRADE_BASIS), kept(Assessment.TALK), kept(Support.REPORT), kept(Support.INVESTIGATION),
        kept(SupportDecisions.ACTION_PROGRAMME), kept(SupportDecisions.NO_ACTION_PROGRAMME), kept(Support.SECURE_NOTE));

    private UpperSecondaryRetention() {
    }

    private static RetentionRule copy(DocumentType type, int months) {
        return RetentionRule.forDocuments(type.id() + "-copy", type.id(), UpperSecondary.CODE, Basis.HANDED_OVER,
            Milestone.HANDED_OVER, months, Action.DESTROY, DISPOSAL, COPY);
    }

    private static RetentionRule made(DocumentType type, Milestone milestone, int months, Text remark) {
        return RetentionRule.forDocuments(type.id().value(), type.id(), UpperSecondary.CODE, Basis.MADE_HERE, milestone, months,
            Action.DESTROY, DISPOSAL, remark);
    }

    private static RetentionRule kept(DocumentType type) {
        return RetentionRule.forDocuments(type.id().value(), type.id(), UpperSecondary.CODE, Basis.MADE_HERE,
            Milestone.PLACEMENT_ENDED, 0, Action.PRESERVE, KEEPING, EVIDENCE);
    }
}
