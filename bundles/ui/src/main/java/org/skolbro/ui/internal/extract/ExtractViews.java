package org.skolbro.ui.internal.extract;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.extract.RegisterExtracts;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Register extracts. */
@Component
public final class ExtractViews implements ShellViews {

    private final RegisterExtracts extracts;

    @Activate
    public ExtractViews(@Reference RegisterExtracts extracts) {
        this.extracts = extracts;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.ARCHIVE, 6, View.at("registerutdrag", ExtractView.class, here -> new ExtractView(here, extracts))
                .titled(Words.both("extract.title")).shownTo(Role.ARCHIVIST, Role.HEADTEACHER).inMenu(VaadinIcon.FILE_SEARCH)),
            Entry.of(Section.OWN, 3, View.at(OwnDataView.PATH, OwnDataView.class, here -> new OwnDataView(here, extracts))
                .titled(Words.both("extract.own.title"))
                .shownTo(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER, Role.NAMED_PERSON, Role.GUARDIAN, Role.PUPIL)));
    }
}
