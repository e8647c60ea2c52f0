package org.skolbro.form.example.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.Documents;
import org.skolbro.api.form.FormId;
import org.skolbro.api.register.Register;
import org.skolbro.api.text.Text;
import org.skolbro.ui.view.SchoolFormViews;
import org.skolbro.ui.view.View;

/** The views of language support, with the services that they ask. */
@Component
public final class LanguageSupportViews implements SchoolFormViews {

    private final Register register;
    private final Documents documents;

    @Activate
    public LanguageSupportViews(@Reference Register register, @Reference Documents documents) {
        this.register = register;
        this.documents = documents;
    }

    @Override
    public FormId form() {
        return new FormId("example");
    }

    @Override
    public List<View<?>> views() {
        return List.of(View.at("example/pupils", PupilsView.class, here -> new PupilsView(here, new Pupils(register, documents)))
            .titled(Text.sv("Elever med studiehandledning").en("Pupils with language support"))
            .shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER)
            .inMenu(VaadinIcon.COMMENTS_O));
    }
}
