package org.skolbro.ui.internal.retention;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.form.Forms;
import org.skolbro.api.register.Register;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** The archivist's page of holds. */
@Component
public final class HoldViews implements ShellViews {

    private final Holds holds;
    private final Register register;
    private final RecordsPlans plans;
    private final Forms forms;

    @Activate
    public HoldViews(@Reference Holds holds, @Reference Register register, @Reference RecordsPlans plans, @Reference Forms forms) {
        this.holds = holds;
        this.register = register;
        this.plans = plans;
        this.forms = forms;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ARCHIVE, 4, View.at("gallringsstopp", HoldsView.class,
            here -> new HoldsView(here, holds, register, plans, forms))
            .titled(Words.both("hold.title")).shownTo(Role.ARCHIVIST).inMenu(VaadinIcon.LOCK)));
    }
}
