package org.skolbro.form.adult;

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

/** Proposals for the records plan, the same for all codes of the form. Nothing acts until a board has decided. */
final class AdultRetention {

    private static final int COPY_MONTHS = 18;
    private static final int STUDIES_OVER = 24;

    private static final LegalBasis DISPOSAL = LegalBasis.of("Arkivlagen (1990:782) 10 §; förslag som kräver nämndens beslut");
    private static final LegalBasis KEEPING = LegalBasis.of("Arkivlagen (1990:782) 3 §; förslag som kräver nämndens beslut");

    /** What a provider has to follow up needs numbers, and nobody's name. */
    private static final LegalBasis FOLLOW_UP = LegalBasis.of("Skollagen (2010:800) 4 kap. 3 § och arkivlagen (1990:782) 10 §; förslag som kräver"
        + " nämndens beslut");

    private static final Text COUNTED = Text
        .sv("Förslag: avidentifieras när eleven har slutat sedan två år. Antalen behövs för uppföljningen, namnen inte.")
        .en("Proposal: anonymised when the student has been gone for two years. The numbers are needed to follow up, the names are not.");
    private static final Text COPY = Text
        .sv("Förslag: det som följt med gallras, för originalet finns hos anordnaren som skrev det.")
        .en("Proposal: what came along is destroyed, because the original is with the provider that wrote it.");
    private static final Text WORK = Text
        .sv("Förslag: behövs inte när eleven har slutat sedan två år.")
        .en("Proposal: not needed when the student has been gone for two years.");
    private static final Text GROUP_WORK = Text
        .sv("Förslag: räknas från läsårets slut, för det kan gälla en grupp där ingen slutar.")
        .en("Proposal: counted from the end of the school year, because it may be about a group that nobody leaves.");
    private static final Text IRRELEVANT = Text
        .sv("Förslag: gallras när någon har bedömt att det inte är aktuellt längre.")
        .en("Proposal: destroyed when somebody has judged that it is no longer relevant.");
    private static final Text EVIDENCE = Text
        .sv("Förslag: bevaras, för det visar vad anordnaren bedömde och gjorde för eleven.")
        .en("Proposal: kept, because it shows what the provider judged and did for the student.");

    static final List<RetentionRule> PROPOSALS = List.of(
        row(AdultDocuments.STUDY_PLAN.id() + "-copy", AdultDocuments.STUDY_PLAN, Basis.HANDED_OVER, Milestone.HANDED_OVER,
            COPY_MONTHS, Action.DESTROY, DISPOSAL, COPY),
        made(AdultDocuments.SURVEY, Milestone.PLACEMENT_ENDED, STUDIES_OVER, WORK),
        made(AdultDocuments.STUDY_PLAN, Milestone.PLACEMENT_ENDED, STUDIES_OVER, WORK),
        made(AdultDocuments.PLANNING, Milestone.SCHOOL_YEAR_END, COPY_MONTHS, GROUP_WORK),
        made(AdultDocuments.HAND_IN, Milestone.PLACEMENT_ENDED, COPY_MONTHS, WORK),
        row(AdultDocuments.ASSESSMENT.id().value(), AdultDocuments.ASSESSMENT, Basis.MADE_HERE, Milestone.PLACEMENT_ENDED, STUDIES_OVER,
            Action.ANONYMISE, FOLLOW_UP, COUNTED),
        made(AdultDocuments.TALK, Milestone.PLACEMENT_ENDED, STUDIES_OVER, WORK),
        made(AdultDocuments.EXTRA_ADAPTATIONS, Milestone.PLACEMENT_ENDED, STUDIES_OVER, WORK),
        made(AdultDocuments.MESSAGE, Milestone.DECLARED_IRRELEVANT, 0, IRRELEVANT),
        kept(AdultDocuments.GRADE_BASIS), kept(AdultDocuments.SECURE_NOTE));

    private AdultRetention() {
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
