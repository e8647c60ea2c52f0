package org.skolbro.form.upper.secondary;

import org.osgi.service.component.annotations.Component;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/** Upper secondary school ("gymnasieskola"). This class is the table of contents; what it lists stands in the classes beside it. */
@Component
public final class UpperSecondary implements SchoolForm {

    public static final SchoolType CODE = new SchoolType("GY");

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("upper-secondary", Text.sv("Gymnasieskola").en("Upper secondary school"))
            .serves(CODE)
            .documents(
                StudyPlan.TYPE,
                Teaching.PLANNING,
                Teaching.TASK,
                Teaching.HAND_IN,
                Teaching.LEARNING_LOG,
                Teaching.MESSAGE,
                Assessment.ASSESSMENT,
                Assessment.MATRIX,
                Assessment.GRADE_BASIS,
                Assessment.TALK_PREPARATION,
                Assessment.TALK,
                Support.EXTRA_ADAPTATIONS,
                Support.REPORT,
                Support.INVESTIGATION,
                SupportDecisions.ACTION_PROGRAMME,
                SupportDecisions.NO_ACTION_PROGRAMME,
                Support.SECURE_NOTE)
            .transitions(UpperSecondaryTransitions.ROWS)
            .retention(UpperSecondaryRetention.PROPOSALS)
            .build();
    }
}
