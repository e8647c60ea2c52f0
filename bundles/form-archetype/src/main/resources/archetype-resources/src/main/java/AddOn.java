package ${package};

import org.osgi.service.component.annotations.Component;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/** The table of contents; what it lists stands in the classes beside it. */
@Component
public final class AddOn implements SchoolForm {

    static final SchoolType SCHOOL_TYPE = new SchoolType("${schoolType}");

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("${formId}", Text.sv("${formName}").en("${formName}"))
            .alongside(SCHOOL_TYPE)
            .documents(AddOnDocuments.NOTE)
            .transitions(AddOnRules.TRANSITIONS)
            .retention(AddOnRules.PROPOSALS)
            .build();
    }
}
