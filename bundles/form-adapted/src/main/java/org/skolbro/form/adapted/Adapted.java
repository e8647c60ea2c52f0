package org.skolbro.form.adapted;

import org.osgi.service.component.annotations.Component;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * The adapted schools ("anpassade grundskolan" and "anpassade gymnasieskolan"). This class is the table of contents; what it
 * lists stands in the classes beside it.
 */
@Component
public final class Adapted implements SchoolForm {

    /** Adapted compulsory school: subjects. */
    static final SchoolType COMPULSORY = new SchoolType("GRS");
    /** Adapted compulsory school: subject areas ("ämnesområden", formerly träningsskola). */
    static final SchoolType AREAS = new SchoolType("TR");
    /** Adapted upper secondary school. */
    static final SchoolType UPPER_SECONDARY = new SchoolType("GYS");

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("adapted", Text.sv("Anpassade skolan").en("Adapted school"))
            .serves(COMPULSORY, AREAS, UPPER_SECONDARY)
            .documents(
                Plans.DEVELOPMENT_PLAN,
                Plans.STUDY_PLAN,
                Learning.PLANNING,
                Learning.LEARNING_LOG,
                Learning.ASSESSMENT,
                Learning.AREAS,
                Learning.GRADE_BASIS,
                Plans.TALK_PREPARATION,
                Plans.TALK,
                Support.EXTRA_ADAPTATIONS,
                Support.REPORT,
                Support.INVESTIGATION,
                SupportDecisions.ACTION_PROGRAMME,
                SupportDecisions.NO_ACTION_PROGRAMME,
                Support.SECURE_NOTE,
                Learning.MESSAGE)
            .transitions(AdaptedTransitions.ROWS)
            .retention(AdaptedRetention.PROPOSALS)
            .build();
    }
}
