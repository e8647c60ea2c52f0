package org.skolbro.form.preschool;

import org.osgi.service.component.annotations.Component;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/** Preschool ("förskola"). This class is the table of contents; what it lists stands in the classes beside it. */
@Component
public final class Preschool implements SchoolForm {

    public static final SchoolType CODE = new SchoolType("FS");

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("preschool", Text.sv("Förskola").en("Preschool"))
            .serves(CODE)
            .documents(
                PreschoolDocuments.PLANNING,
                PreschoolDocuments.LEARNING_LOG,
                PreschoolDocuments.DEVELOPMENT_TALK,
                PreschoolDocuments.AGREEMENT,
                PreschoolDocuments.EXTRA_ADAPTATIONS,
                PreschoolDocuments.SPECIAL_SUPPORT,
                PreschoolDocuments.SECURE_NOTE)
            .consents(PreschoolTransitions.DOCUMENTATION_FOLLOWS)
            .transitions(PreschoolTransitions.ROWS)
            .retention(PreschoolRetention.PROPOSALS)
            .build();
    }
}
