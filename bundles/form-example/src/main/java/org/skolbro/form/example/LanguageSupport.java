package org.skolbro.form.example;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * Language support ("studiehandledning på modersmålet"): an add-on that serves no code of its own and stands alongside the
 * forms whose pupils can have it. This class is the table of contents; what it lists stands in the classes beside it.
 */
@Component
public final class LanguageSupport implements SchoolForm {

    static final SchoolType[] ALONGSIDE = {new SchoolType("GR"), new SchoolType("GRS"), new SchoolType("SP"),
        new SchoolType("SAM"), new SchoolType("GY"), new SchoolType("GYS")};

    /** Whether pupils with the code can have language support. */
    public static boolean mayBeIn(SchoolType code) {
        return List.of(ALONGSIDE).contains(code);
    }

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("example", Text.sv("Studiehandledning").en("Language support"))
            .alongside(ALONGSIDE)
            .documents(LanguageSupportDocuments.PLAN, LanguageSupportDocuments.LOG)
            .transitions(LanguageSupportRules.TRANSITIONS)
            .retention(LanguageSupportRules.PROPOSALS)
            .build();
    }
}
