package org.skolbro.form.compulsory;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Provider;

public class CompulsoryTransitionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate LAST_DAY_OF_THE_OLD_WORDING = LocalDate.of(2027, 12, 31);
    private static final SchoolType UPPER_SECONDARY = new SchoolType("GY");

    private final FormDeclaration form = new Compulsory().declaration();

    @Test
    public void whatTheNextSchoolMayNeedIsJudgedDocumentByDocument() {
        for (String next : List.of("GR", "GRS", "TR", "SP", "SAM", "GY", "GYS")) {
            for (Provider provider : List.of(Provider.SAME, Provider.OTHER)) {
                TransitionRule row = row(Talks.DEVELOPMENT_PLAN, Compulsory.SCHOOL, new SchoolType(next), provider, TODAY);
                assertTrue(next, row.follows() instanceof Follows.Review);
                assertTrue(next, row.basis().citation().contains("3 kap. 12 j §"));
            }
        }
    }

    @Test
    public void theDutyIsCitedInTheWordingOfItsDay() {
        assertEquals("compulsory/what-is-needed-before-2028", rowToUpperSecondary(LAST_DAY_OF_THE_OLD_WORDING).id().value());
        assertTrue(rowToUpperSecondary(LAST_DAY_OF_THE_OLD_WORDING.plusDays(1)).basis().citation().contains("SFS 2025:729"));
    }

    @Test
    public void theLastPreschoolClassHandsOverWhatIsNeededThoughTheNewWordingForgetsIt() {
        TransitionRule row = row(Support.EXTRA_ADAPTATIONS, Compulsory.PRESCHOOL_CLASS, Compulsory.SCHOOL, Provider.SAME,
            LocalDate.of(2028, 6, 30));
        assertTrue(row.follows() instanceof Follows.Review);
        assertTrue(row.basis().citation().contains("övergångsbestämmelse 6"));
    }

    @Test
    public void theFollowUpOfEarlySupportIsHandedOverByLaw() {
        assertTrue(row(Support.FOLLOW_UP, Compulsory.SCHOOL, Compulsory.SCHOOL, Provider.OTHER, TODAY).follows()
            instanceof Follows.ByLaw);
    }

    @Test
    public void thePupilsOwnWorkTakesConsentOnlyToAnotherProvider() {
        assertTrue(row(Teaching.HAND_IN, Compulsory.SCHOOL, Compulsory.SCHOOL, Provider.SAME, TODAY).follows()
            instanceof Follows.Review);
        assertEquals(new Follows.WithConsent(CompulsoryTransitions.OWN_WORK_FOLLOWS.id()),
            row(Teaching.HAND_IN, Compulsory.SCHOOL, Compulsory.SCHOOL, Provider.OTHER, TODAY).follows());
    }

    @Test
    public void onlyWithinTheProviderTheLawIsSilentOnIt() {
        assertTrue(row(Teaching.HAND_IN, Compulsory.SCHOOL, Compulsory.SCHOOL, Provider.SAME, TODAY).open());
        assertEquals(1, CompulsoryTransitions.ROWS.stream().filter(TransitionRule::open).count());
    }

    @Test
    public void messagesAndPreparationsNeverFollow() {
        for (DocumentType type : List.of(Teaching.MESSAGE, Talks.MENTORS_PREPARATION, Talks.PUPILS_PREPARATION,
            Talks.HOMES_PREPARATION)) {
            assertTrue(row(type, Compulsory.SCHOOL, UPPER_SECONDARY, Provider.SAME, TODAY).follows() instanceof Follows.Never);
        }
    }

    @Test
    public void nothingFollowsToALeisureTimeCentre() {
        form.documentTypes().forEach(type -> assertTrue(type.id().value(),
            row(type, Compulsory.SCHOOL, new SchoolType("FTH"), Provider.SAME, TODAY).follows() instanceof Follows.Never));
    }

    @Test
    public void everyTypeHasExactlyOneRowForEachWayOn() {
        for (SchoolType from : form.serves()) {
            for (Provider provider : List.of(Provider.SAME, Provider.OTHER)) {
                for (LocalDate day : Set.of(TODAY, LAST_DAY_OF_THE_OLD_WORDING, LAST_DAY_OF_THE_OLD_WORDING.plusDays(1))) {
                    form.documentTypes().forEach(type -> row(type, from, Compulsory.SCHOOL, provider, day));
                }
            }
        }
    }

    private TransitionRule rowToUpperSecondary(LocalDate day) {
        return row(Assessment.JUDGEMENT, Compulsory.SCHOOL, UPPER_SECONDARY, Provider.SAME, day);
    }

    private TransitionRule row(DocumentType type, SchoolType from, SchoolType to, Provider provider, LocalDate day) {
        List<TransitionRule> rows = form.transitionRules().stream().filter(rule -> rule.inForce(day))
            .filter(rule -> rule.types().contains(type.id()) && rule.from().contains(from))
            .filter(rule -> rule.to().isEmpty() || rule.to().contains(to))
            .filter(rule -> rule.provider() == Provider.ANY || rule.provider() == provider).toList();
        assertEquals(type.id() + " " + rows.stream().map(rule -> rule.id().value()).collect(Collectors.toSet()), 1, rows.size());
        return rows.getFirst();
    }
}
