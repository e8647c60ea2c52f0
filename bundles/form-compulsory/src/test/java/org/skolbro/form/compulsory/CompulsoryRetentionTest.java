package org.skolbro.form.compulsory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;

public class CompulsoryRetentionTest {

    private static final Set<DocumentType> KEPT = Set.of(Assessment.JUDGEMENT, Assessment.GRADE_BASIS, Talks.MENTORS_PREPARATION,
        Talks.PUPILS_PREPARATION, Talks.HOMES_PREPARATION, Talks.TALK, Talks.DEVELOPMENT_PLAN, Talks.AGREEMENT, Support.REPORT,
        Support.INVESTIGATION, SupportDecisions.ACTION_PROGRAMME, SupportDecisions.NO_ACTION_PROGRAMME,
        SupportDecisions.EVALUATION, Support.SECURE_NOTE);

    private final List<DocumentType> types = new Compulsory().declaration().documentTypes();

    @Test
    public void evidenceOfWhatWasDoneForThePupilIsPreserved() {
        assertEquals(KEPT, types.stream().filter(type -> rows(type, Basis.MADE_HERE).getFirst().action() == Action.PRESERVE)
            .collect(Collectors.toSet()));
    }

    @Test
    public void eachTypeHasOneProposalForWhatWasMadeHereAndAtMostOneForWhatCameAlong() {
        types.forEach(type -> {
            assertEquals(type.id().value(), 1, rows(type, Basis.MADE_HERE).size());
            assertTrue(type.id().value(), rows(type, Basis.HANDED_OVER).size() <= 1);
        });
    }

    @Test
    public void whatCameAlongIsKeptForEighteenOrFortyTwoMonths() {
        types.stream().flatMap(type -> rows(type, Basis.HANDED_OVER).stream()).forEach(row -> {
            assertTrue(row.id().value(), row.months() == 18 || row.months() == 42);
            assertEquals(Milestone.HANDED_OVER, row.milestone());
        });
        assertEquals(42, rows(SupportDecisions.ACTION_PROGRAMME, Basis.HANDED_OVER).getFirst().months());
        assertEquals(18, rows(Talks.DEVELOPMENT_PLAN, Basis.HANDED_OVER).getFirst().months());
    }

    @Test
    public void everyProposalSaysThatItIsOne() {
        assertTrue(CompulsoryRetention.PROPOSALS.stream().allMatch(row -> row.remark().sv().startsWith("Förslag: ")
            && row.basis().citation().contains("nämndens beslut")));
    }

    private static List<RetentionRule> rows(DocumentType type, Basis basis) {
        return CompulsoryRetention.PROPOSALS.stream()
            .filter(row -> row.type().orElseThrow().equals(type.id()) && row.holdingBasis().orElseThrow() == basis).toList();
    }
}
