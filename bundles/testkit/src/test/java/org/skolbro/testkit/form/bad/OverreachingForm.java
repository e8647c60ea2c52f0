package org.skolbro.testkit.form.bad;

import java.sql.Connection;

import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.UnitOfWork;

/** A form that wants what no form may have. */
public final class OverreachingForm implements SchoolForm {

    /** Stands where the compiler would put the descriptor of an annotation, without needing Vaadin here. */
    static final String ANNOTATION = "Lcom/vaadin/flow/router/Route;";

    private UnitOfWork work;
    private Connection connection;

    @Override
    public FormDeclaration declaration() {
        return FormDeclaration.of("bad", Text.sv("Fel").en("Bad")).build();
    }

    boolean hasBoth() {
        return work != null && connection != null;
    }

    static Class<?> reached(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }
}
