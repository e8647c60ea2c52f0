package org.skolbro.form.adapted;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.register.SchoolType;

public class AdaptedRulesTest {

    private final FormDeclaration form = new Adapted().declaration();

    @Test
    public void aDevelopmentPlanBelongsToCompulsorySchoolAndAStudyPlanToUpperSecondary() {
        assertEquals(Set.of("development-plan", "grade-basis"), only(Adapted.COMPULSORY));
        assertEquals(Set.of("development-plan", "areas"), only(Adapted.AREAS));
        assertEquals(Set.of("study-plan", "areas", "grade-basis"), only(Adapted.UPPER_SECONDARY));
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
    public void everyTypeHasARowForWhetherItFollows() {
        assertEquals(form.documentTypes().stream().map(DocumentType::id).collect(Collectors.toSet()),
            form.transitionRules().stream().flatMap(rule -> rule.types().stream()).collect(Collectors.toSet()));
    }

    /** Types that not all codes have, by the last part of their ids. */
    private Set<String> only(SchoolType code) {
        return form.documentTypes().stream().filter(type -> !type.within().isEmpty() && type.isWithin(code))
            .map(type -> type.id().value().replace("adapted/", "")).collect(Collectors.toSet());
    }
}
