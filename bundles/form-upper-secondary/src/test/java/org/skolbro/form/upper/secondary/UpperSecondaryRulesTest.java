package org.skolbro.form.upper.secondary;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transition.TransitionRule.Follows;

public class UpperSecondaryRulesTest {

    private final FormDeclaration form = new UpperSecondary().declaration();

    @Test
    public void theStudyPlanHasTheEightPointsOfTheOrdinanceInTheirOrder() {
        List<String> numbered = StudyPlan.TYPE.fields().stream().map(Field::label).map(label -> label.sv().substring(0, 2))
            .filter(start -> start.endsWith(".")).toList();
        assertEquals(List.of("1.", "2.", "3.", "4.", "5.", "6.", "7.", "8."), numbered);
    }

    @Test
    public void onlyTheHeadteacherDecidesWhetherThereIsToBeAnActionProgramme() {
        for (DocumentType decision : List.of(SupportDecisions.ACTION_PROGRAMME, SupportDecisions.NO_ACTION_PROGRAMME)) {
            assertEquals(Set.of(Role.HEADTEACHER), decision.deciders());
            assertTrue(decision.information().orElseThrow().sv().contains("överklagandenämnd"));
        }
    }

    @Test
    public void anActionProgrammeSaysWhoFollowsUpAndEvaluatesAndWhen() {
        assertTrue(SupportDecisions.ACTION_PROGRAMME.fields().stream().allMatch(Field::required));
    }

    @Test
    public void extraAdaptationsNeedNoDecision() {
        assertEquals(Set.of(), Support.EXTRA_ADAPTATIONS.deciders());
    }

    @Test
    public void theDecisionIsPublicAndTheInvestigationIsNot() {
        assertEquals(Secrecy.OPEN, SupportDecisions.ACTION_PROGRAMME.secrecy());
        assertEquals(Secrecy.REVERSE, Support.INVESTIGATION.secrecy());
    }

    @Test
    public void theHomeReadsNoSecureNoteAndNoInvestigation() {
        for (DocumentType type : List.of(Support.SECURE_NOTE, Support.INVESTIGATION)) {
            assertFalse(type.readers().contains(Role.GUARDIAN) || type.readers().contains(Role.PUPIL));
        }
    }

    @Test
    public void nothingFollowsToAdultEducation() {
        assertTrue(form.transitionRules().stream()
            .filter(rule -> rule.to().isEmpty() || rule.to().contains(new SchoolType("VUXGY")))
            .allMatch(rule -> rule.follows() instanceof Follows.Never));
    }

    @Test
    public void everyTypeHasARowForWhetherItFollows() {
        Set<?> ruled = form.transitionRules().stream().flatMap(rule -> rule.types().stream())
            .collect(java.util.stream.Collectors.toSet());
        assertEquals(form.documentTypes().stream().map(DocumentType::id).collect(java.util.stream.Collectors.toSet()), ruled);
    }
}
