package org.skolbro.ui.internal.archive;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.archive.Archive;
import org.skolbro.api.retention.Holds;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Searching archives. */
@Component
public final class ArchiveViews implements ShellViews {

    private final Archive archive;
    private final Holds holds;

    @Activate
    public ArchiveViews(@Reference Archive archive, @Reference Holds holds) {
        this.archive = archive;
        this.holds = holds;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ARCHIVE, 0, View.at("arkiv", ArchiveView.class, here -> new ArchiveView(here, archive, holds))
            .titled(Words.both("archive.title")).shownTo(Role.ARCHIVIST).inMenu(VaadinIcon.ARCHIVE)));
    }
}
