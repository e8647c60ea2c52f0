package org.skolbro.form.leisure;

import org.osgi.service.component.annotations.Component;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * Leisure-time centres ("fritidshemmet") and open leisure activities ("öppen fritidsverksamhet"). This class is the table of
 * contents; what it lists stands in the classes beside it.
 */
@Component
public final class Leisure implements SchoolForm {

    static final SchoolType CENTRE = new SchoolType("FTH");
    /** Instead of a centre, from the autumn of the year a pupil becomes ten (skollagen 14 kap. 7 §). */
    static final SchoolType OPEN_ACTIVITIES = new SchoolType("OPPFTH");

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("leisure", Text.sv("Fritidshem").en("Leisure-time centre"))
            .serves(CENTRE, OPEN_ACTIVITIES)
            .documents(
                Days.PLANNING,
                Days.LEARNING_LOG,
                Days.TALK,
                Days.AGREEMENT,
                Support.EXTRA_ADAPTATIONS,
                Support.REPORT,
                Support.INVESTIGATION,
                Support.ACTION_PROGRAMME,
                Support.NO_ACTION_PROGRAMME,
                Support.SECURE_NOTE,
                Days.MESSAGE)
            .consents(LeisureTransitions.DOCUMENTATION_FOLLOWS)
            .transitions(LeisureTransitions.ROWS)
            .retention(LeisureRetention.PROPOSALS)
            .build();
    }
}
