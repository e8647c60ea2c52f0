package ${package}.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.form.FormId;
import org.skolbro.api.register.Register;
import org.skolbro.api.text.Text;
import org.skolbro.ui.view.SchoolFormViews;
import org.skolbro.ui.view.View;

/** The views, with the services that they ask. Paths start with the add-on's id. */
@Component
public final class AddOnViews implements SchoolFormViews {

    private final Register register;

    @Activate
    public AddOnViews(@Reference Register register) {
        this.register = register;
    }

    @Override
    public FormId form() {
        return new FormId("${formId}");
    }

    @Override
    public List<View<?>> views() {
        return List.of(View.at("${formId}/groups", GroupsView.class, here -> new GroupsView(here, register))
            .titled(Text.sv("${formName}").en("${formName}"))
            .shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER)
            .inMenu(VaadinIcon.NOTEBOOK));
    }
}
