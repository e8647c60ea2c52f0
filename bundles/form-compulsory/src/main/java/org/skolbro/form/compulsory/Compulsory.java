package org.skolbro.form.compulsory;

import org.osgi.service.component.annotations.Component;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * Preschool class and compulsory school ("förskoleklassen" and "grundskolan"). This class is the table of contents; what it
 * lists stands in the classes beside it.
 */
@Component
public final class Compulsory implements SchoolForm {

    /** Until 30 June 2028, when its year becomes the first of compulsory school (SFS 2025:729). */
    static final SchoolType PRESCHOOL_CLASS = new SchoolType("FKLASS");
    public static final SchoolType SCHOOL = new SchoolType("GR");

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("compulsory", Text.sv("Grundskola").en("Compulsory school"))
            .serves(PRESCHOOL_CLASS, SCHOOL)
            .documents(
                Teaching.PLANNING,
                Teaching.TASK,
                Teaching.HAND_IN,
                Teaching.LEARNING_LOG,
                Assessment.ASSESSMENT,
                Assessment.MATRIX,
                Assessment.KNOWLEDGE_TABLE,
                Assessment.JUDGEMENT,
                Assessment.GRADE_BASIS,
                Talks.MENTORS_PREPARATION,
                Talks.PUPILS_PREPARATION,
                Talks.HOMES_PREPARATION,
                Talks.TALK,
                Talks.DEVELOPMENT_PLAN,
                Talks.AGREEMENT,
                Support.EXTRA_ADAPTATIONS,
                Support.FOLLOW_UP,
                Support.REPORT,
                Support.INVESTIGATION,
                SupportDecisions.ACTION_PROGRAMME,
                SupportDecisions.NO_ACTION_PROGRAMME,
                SupportDecisions.EVALUATION,
                Support.SECURE_NOTE,
                Teaching.MESSAGE)
            .fieldRules(CompulsoryYears.ROWS)
            .consents(CompulsoryTransitions.OWN_WORK_FOLLOWS)
            .transitions(CompulsoryTransitions.ROWS)
            .retention(CompulsoryRetention.PROPOSALS)
            .build();
    }
}
