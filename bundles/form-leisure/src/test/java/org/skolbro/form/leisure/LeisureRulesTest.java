package org.skolbro.form.leisure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentType.Secrecy;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;

public class LeisureRulesTest {

    private static final Set<String> BY_DAY = Set.of("planning", "learning-log", "agreement", "message", "secure-note");
    private static final Set<String> CENTRE_ONLY = Set.of("talk", "extra-adaptations", "support-report",
        "support-investigation", "action-programme", "no-action-programme");

    private final FormDeclaration form = new Leisure().declaration();

    @Test
    public void openActivitiesHaveNoSupportAndNoTalks() {
        assertEquals(new TreeSet<>(BY_DAY), types(Leisure.OPEN_ACTIVITIES));
    }

    @Test
    public void aCentreHasEverythingAndNoDevelopmentPlan() {
        Set<String> all = new TreeSet<>(BY_DAY);
        all.addAll(CENTRE_ONLY);
        assertEquals(all, types(Leisure.CENTRE));
    }

    @Test
    public void onlyTheHeadteacherDecidesAndTellsHowToAppeal() {
        for (DocumentType type : List.of(Support.ACTION_PROGRAMME, Support.NO_ACTION_PROGRAMME)) {
            assertEquals(Set.of(Role.HEADTEACHER), type.deciders());
            assertTrue(type.information().orElseThrow().sv().contains("Skolväsendets överklagandenämnd"));
            assertTrue(type.fields().stream().allMatch(Field::required));
        }
        assertEquals(Set.of(), Support.EXTRA_ADAPTATIONS.deciders());
    }

    @Test
    public void noDecisionIsPublicByItself() {
        assertEquals(Secrecy.STRAIGHT, Support.ACTION_PROGRAMME.secrecy());
        assertEquals(Secrecy.REVERSE, Support.INVESTIGATION.secrecy());
    }

    @Test
    public void theHomeReadsNoSecureNoteAndNoInvestigation() {
        for (DocumentType type : List.of(Support.SECURE_NOTE, Support.INVESTIGATION)) {
            assertFalse(type.readers().contains(Role.GUARDIAN) || type.readers().contains(Role.PUPIL));
        }
        assertEquals(AssuranceLevel.SECOND_FACTOR, Support.SECURE_NOTE.level());
    }

    @Test
    public void everythingFollowsWithConsentAndMessagesStay() {
        for (DocumentType type : form.documentTypes()) {
            List<TransitionRule> rows = form.transitionRules().stream().filter(rule -> rule.types().contains(type.id())).toList();
            assertEquals(type.id().value(), 1, rows.size());
            assertEquals(type.id().value(), type == Days.MESSAGE ? new Follows.Never()
                : new Follows.WithConsent(LeisureTransitions.DOCUMENTATION_FOLLOWS.id()), rows.getFirst().follows());
        }
    }

    private Set<String> types(SchoolType code) {
        return form.documentTypes().stream().filter(type -> type.isWithin(code))
            .map(type -> type.id().value().replace("leisure/", "")).collect(Collectors.toCollection(TreeSet::new));
    }
}
