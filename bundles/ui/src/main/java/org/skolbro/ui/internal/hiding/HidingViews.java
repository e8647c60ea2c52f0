package org.skolbro.ui.internal.hiding;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Hidings;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** The page below a child's, for her headteacher. */
@Component
public final class HidingViews implements ShellViews {

    /** What the page and its dialog need. */
    record Services(Hidings hidings, Register register, Documents documents) {
    }

    private final Services services;

    @Activate
    public HidingViews(@Reference Hidings hidings, @Reference Register register, @Reference Documents documents) {
        services = new Services(hidings, register, documents);
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.CHILDREN, 5, View.at("barn/:child/sekretess", HidingsView.class,
            here -> new HidingsView(here, services)).titled(Words.both("hiding.title")).shownTo(Role.HEADTEACHER)
            .needs(AssuranceLevel.SECOND_FACTOR)));
    }
}
