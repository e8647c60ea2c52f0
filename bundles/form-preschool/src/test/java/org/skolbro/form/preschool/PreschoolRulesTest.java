package org.skolbro.form.preschool;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;

public class PreschoolRulesTest {

    private static final LocalDate LAST_DAY_BEFORE_THE_DUTY = LocalDate.of(2027, 12, 31);
    private static final LocalDate FIRST_DAY_OF_THE_DUTY = LocalDate.of(2028, 1, 1);
    private static final SchoolType PRESCHOOL_CLASS = new SchoolType("FKLASS");
    private static final List<DocumentType> SUPPORT = List.of(PreschoolDocuments.EXTRA_ADAPTATIONS,
        PreschoolDocuments.SPECIAL_SUPPORT, PreschoolDocuments.SECURE_NOTE);
    private static final List<DocumentType> EVERYTHING = new Preschool().declaration().documentTypes();

    @Test
    public void everythingFollowsToAnotherPreschoolWithConsentToday() {
        EVERYTHING.forEach(type -> assertTrue(row(type, Preschool.CODE, LAST_DAY_BEFORE_THE_DUTY).follows()
            instanceof Follows.WithConsent));
    }

    @Test
    public void everythingFollowsToSchoolWithConsentUntilTheEndOf2027() {
        EVERYTHING.forEach(type -> assertTrue(row(type, PRESCHOOL_CLASS, LAST_DAY_BEFORE_THE_DUTY).follows()
            instanceof Follows.WithConsent));
    }

    @Test
    public void whatCanBeNeededIsReviewedFrom2028() {
        for (DocumentType type : SUPPORT) {
            TransitionRule row = row(type, PRESCHOOL_CLASS, FIRST_DAY_OF_THE_DUTY);
            assertTrue(row.follows() instanceof Follows.Review);
            assertTrue(row.basis().citation().contains("3 kap. 12 j §"));
        }
    }

    @Test
    public void extrasAndOtherPreschoolsStayUnderConsentFrom2028() {
        for (DocumentType type : List.of(PreschoolDocuments.LEARNING_LOG, PreschoolDocuments.PLANNING)) {
            assertTrue(row(type, PRESCHOOL_CLASS, FIRST_DAY_OF_THE_DUTY).follows() instanceof Follows.WithConsent);
        }
        EVERYTHING.forEach(type -> assertTrue(row(type, Preschool.CODE, FIRST_DAY_OF_THE_DUTY).follows()
            instanceof Follows.WithConsent));
    }

    @Test
    public void whatCameAlongIsKeptForEighteenOrFortyTwoMonths() {
        for (DocumentType type : EVERYTHING) {
            RetentionRule row = proposal(type, Basis.HANDED_OVER);
            assertEquals(SUPPORT.contains(type) ? 42 : 18, row.months());
            assertEquals(Milestone.HANDED_OVER, row.milestone());
            assertEquals(Action.DESTROY, row.action());
        }
    }

    @Test
    public void evidenceOfWhatWasDoneForTheChildIsPreserved() {
        for (DocumentType type : List.of(PreschoolDocuments.DEVELOPMENT_TALK, PreschoolDocuments.AGREEMENT,
            PreschoolDocuments.SPECIAL_SUPPORT, PreschoolDocuments.SECURE_NOTE)) {
            assertEquals(Action.PRESERVE, proposal(type, Basis.MADE_HERE).action());
        }
    }

    @Test
    public void aSecureNoteIsNeverForGuardiansAndNeedsTheSecondFactor() {
        assertFalse(PreschoolDocuments.SECURE_NOTE.readers().contains(Role.GUARDIAN));
        assertEquals(AssuranceLevel.SECOND_FACTOR, PreschoolDocuments.SECURE_NOTE.level());
        assertEquals(Set.of(PreschoolDocuments.SECURE_NOTE), Set.copyOf(EVERYTHING.stream()
            .filter(type -> !type.readers().contains(Role.GUARDIAN)).toList()));
    }

    private static TransitionRule row(DocumentType type, SchoolType to, LocalDate day) {
        List<TransitionRule> rows = PreschoolTransitions.ROWS.stream().filter(rule -> rule.inForce(day))
            .filter(rule -> rule.to().contains(to) && rule.types().contains(type.id())).toList();
        assertEquals("Exactly one row for " + type.id(), 1, rows.size());
        return rows.get(0);
    }

    private static RetentionRule proposal(DocumentType type, Basis basis) {
        List<RetentionRule> rows = PreschoolRetention.PROPOSALS.stream()
            .filter(rule -> rule.type().orElseThrow().equals(type.id()) && rule.holdingBasis().orElseThrow() == basis).toList();
        assertEquals("Exactly one row for " + type.id(), 1, rows.size());
        return rows.get(0);
    }
}
