package org.skolbro.ui.internal.form;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.form.AddOns;
import org.skolbro.api.form.Forms;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.View;

/** The administrator's pages of school forms. */
@Component
public final class FormViews implements ShellViews {

    private final Forms forms;
    private final AddOns addOns;
    private final Jobs jobs;

    @Activate
    public FormViews(@Reference Forms forms, @Reference AddOns addOns, @Reference Jobs jobs) {
        this.forms = forms;
        this.addOns = addOns;
        this.jobs = jobs;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ADMINISTRATION, 3, View.at("skolformer", FormsView.class,
                here -> new FormsView(here, forms))
                .titled(Words.both("form.title")).shownTo(Role.ADMINISTRATOR).inMenu(VaadinIcon.PUZZLE_PIECE)),
            Entry.of(Section.ADMINISTRATION, 3, View.at(AddOnsView.PATH, AddOnsView.class,
                here -> new AddOnsView(here, addOns, forms, jobs))
                .titled(Words.both("add-on.title")).shownTo(Role.ADMINISTRATOR)));
    }
}
