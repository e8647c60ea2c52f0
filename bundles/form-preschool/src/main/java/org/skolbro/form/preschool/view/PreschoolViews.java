package org.skolbro.form.preschool.view;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.document.Documents;
import org.skolbro.api.form.FormId;
import org.skolbro.api.register.Register;
import org.skolbro.ui.view.SchoolFormViews;
import org.skolbro.ui.view.View;

/** The views of preschool, with the services that they ask. */
@Component
public final class PreschoolViews implements SchoolFormViews {

    private final YearServices services;

    @Activate
    public PreschoolViews(@Reference Register register, @Reference Documents documents, @Reference Consents consents,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        services = new YearServices(register, documents, consents, clock);
    }

    @Override
    public FormId form() {
        return new FormId("preschool");
    }

    @Override
    public List<View<?>> views() {
        return List.of(View.at("preschool/year", YearView.class, here -> new YearView(here, services))
            .titled(Words.both("year.title")).shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER)
            .inMenu(VaadinIcon.GRID_BIG));
    }
}
