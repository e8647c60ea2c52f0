package org.skolbro.form.compulsory;

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

public class CompulsoryTypesTest {

    private static final Set<String> EVERYWHERE = Set.of("planning", "task", "hand-in", "learning-log", "assessment",
        "mentors-preparation", "pupils-preparation", "homes-preparation", "talk", "agreement", "extra-adaptations",
        "support-follow-up", "support-report", "support-investigation", "action-programme", "no-action-programme",
        "action-programme-evaluation", "secure-note", "message");
    private static final Set<String> WHERE_SUBJECTS_HAVE_CRITERIA = Set.of("matrix", "knowledge-table", "judgement",
        "grade-basis", "development-plan");

    private final FormDeclaration form = new Compulsory().declaration();

    @Test
    public void preschoolClassHasWhatNeedsNoCriteria() {
        assertEquals(new TreeSet<>(EVERYWHERE), types(Compulsory.PRESCHOOL_CLASS));
    }

    @Test
    public void schoolHasEverything() {
        Set<String> all = new TreeSet<>(EVERYWHERE);
        all.addAll(WHERE_SUBJECTS_HAVE_CRITERIA);
        assertEquals(all, types(Compulsory.SCHOOL));
    }

    @Test
    public void eachOfThreePreparesTheTalkInAPaperOfTheirOwn() {
        assertEquals(Set.of(Role.MENTOR, Role.TEACHER), Talks.MENTORS_PREPARATION.writers());
        assertEquals(Set.of(Role.PUPIL), Talks.PUPILS_PREPARATION.writers());
        assertEquals(Set.of(Role.GUARDIAN), Talks.HOMES_PREPARATION.writers());
    }

    @Test
    public void onlyTheTwoDecisionsAreDecidedAndBothTellHowToAppeal() {
        Set<DocumentType> decided = form.documentTypes().stream().filter(type -> !type.deciders().isEmpty()).collect(Collectors.toSet());
        assertEquals(Set.of(SupportDecisions.ACTION_PROGRAMME, SupportDecisions.NO_ACTION_PROGRAMME), decided);
        for (DocumentType type : decided) {
            assertEquals(Set.of(Role.HEADTEACHER), type.deciders());
            assertTrue(type.information().orElseThrow().sv().contains("Skolväsendets överklagandenämnd"));
        }
    }

    @Test
    public void anActionProgrammeCannotBeDecidedWithoutWhatTheLawAsksFor() {
        Set<String> optional = SupportDecisions.ACTION_PROGRAMME.fields().stream().filter(field -> !field.required())
            .map(Field::key).collect(Collectors.toSet());
        assertEquals(Set.of(), optional);
    }

    @Test
    public void aDecisionIsPublicAndTheInvestigationBehindItIsSecret() {
        assertEquals(Secrecy.OPEN, SupportDecisions.ACTION_PROGRAMME.secrecy());
        assertEquals(Secrecy.OPEN, SupportDecisions.NO_ACTION_PROGRAMME.secrecy());
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
    public void everySubjectHasThreeToFiveCriteria() {
        assertEquals(19, Subjects.ALL.size());
        Subjects.ALL.forEach(subject -> assertTrue(subject.key(), subject.criteria().size() >= 3 && subject.criteria().size() <= 5));
    }

    private Set<String> types(SchoolType code) {
        return form.documentTypes().stream().filter(type -> type.isWithin(code))
            .map(type -> type.id().value().replace("compulsory/", "")).collect(Collectors.toCollection(TreeSet::new));
    }
}
