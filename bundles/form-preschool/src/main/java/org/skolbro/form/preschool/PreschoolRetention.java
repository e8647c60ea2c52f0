package org.skolbro.form.preschool;

import java.util.List;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;

/**
 * Proposals for the records plan. Each type has two rows: for what came with a child (a working copy with a short life)
 * and for what was made here. Nothing acts until a board has decided. Half-year periods are counted in months.
 */
final class PreschoolRetention {

    private static final int SHORT = 18;
    private static final int LONG = 42;

    private static final LegalBasis DISPOSAL = LegalBasis.of("Arkivlagen (1990:782) 10 §; förslag som kräver nämndens beslut");
    private static final LegalBasis KEEPING = LegalBasis.of("Arkivlagen (1990:782) 3 §; förslag som kräver nämndens beslut");

    private static final Text COPY = Text
        .sv("Förslag: det som följt med barnet gallras, för originalet finns hos enheten som skrev det.")
        .en("Proposal: what came with the child is destroyed, because the original is with the unit that wrote it.");
    private static final Text COPY_OF_SUPPORT = Text
        .sv("Förslag: det som följt med och rör stöd behövs längre, men originalet finns hos enheten som skrev det.")
        .en("Proposal: what came along about support is needed longer, but the original is with the unit that wrote it.");
    private static final Text WORK = Text
        .sv("Förslag: arbetsmaterial som inte behövs när barnet har slutat.")
        .en("Proposal: working material that is not needed when the child has left.");
    private static final Text GROUP_WORK = Text
        .sv("Förslag: räknas från läsårets slut, för en planering kan gälla en grupp där ingen slutar.")
        .en("Proposal: counted from the end of the school year, because a planning may be about a group that nobody leaves.");
    private static final Text EVIDENCE = Text
        .sv("Förslag: bevaras, för det visar vad förskolan såg, sa och gjorde för barnet.")
        .en("Proposal: kept, because it shows what the preschool saw, said and did for the child.");

    static final List<RetentionRule> PROPOSALS = List.of(
        copy("preschool/planning-copy", PreschoolDocuments.PLANNING, SHORT, COPY),
        copy("preschool/learning-log-copy", PreschoolDocuments.LEARNING_LOG, SHORT, COPY),
        copy("preschool/development-talk-copy", PreschoolDocuments.DEVELOPMENT_TALK, SHORT, COPY),
        copy("preschool/agreement-copy", PreschoolDocuments.AGREEMENT, SHORT, COPY),
        copy("preschool/extra-adaptations-copy", PreschoolDocuments.EXTRA_ADAPTATIONS, LONG, COPY_OF_SUPPORT),
        copy("preschool/special-support-copy", PreschoolDocuments.SPECIAL_SUPPORT, LONG, COPY_OF_SUPPORT),
        copy("preschool/secure-note-copy", PreschoolDocuments.SECURE_NOTE, LONG, COPY_OF_SUPPORT),

        made("preschool/planning", PreschoolDocuments.PLANNING, Milestone.SCHOOL_YEAR_END, LONG, GROUP_WORK),
        made("preschool/learning-log", PreschoolDocuments.LEARNING_LOG, Milestone.PLACEMENT_ENDED, SHORT, WORK),
        made("preschool/extra-adaptations", PreschoolDocuments.EXTRA_ADAPTATIONS, Milestone.PLACEMENT_ENDED, LONG, WORK),
        kept("preschool/development-talk", PreschoolDocuments.DEVELOPMENT_TALK),
        kept("preschool/agreement", PreschoolDocuments.AGREEMENT),
        kept("preschool/special-support", PreschoolDocuments.SPECIAL_SUPPORT),
        kept("preschool/secure-note", PreschoolDocuments.SECURE_NOTE));

    private PreschoolRetention() {
    }

    private static RetentionRule copy(String id, DocumentType type, int months, Text remark) {
        return RetentionRule.forDocuments(id, type.id(), Preschool.CODE, Basis.HANDED_OVER, Milestone.HANDED_OVER, months,
            Action.DESTROY, DISPOSAL, remark);
    }

    private static RetentionRule made(String id, DocumentType type, Milestone milestone, int months, Text remark) {
        return RetentionRule.forDocuments(id, type.id(), Preschool.CODE, Basis.MADE_HERE, milestone, months, Action.DESTROY,
            DISPOSAL, remark);
    }

    private static RetentionRule kept(String id, DocumentType type) {
        return RetentionRule.forDocuments(id, type.id(), Preschool.CODE, Basis.MADE_HERE, Milestone.PLACEMENT_ENDED, 0,
            Action.PRESERVE, KEEPING, EVIDENCE);
    }
}
