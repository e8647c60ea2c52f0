package org.skolbro.ui.internal.rectification;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** What waits for a decision on rectification. */
@Component
public final class RectificationViews implements ShellViews {

    private final Rectifications rectifications;

    @Activate
    public RectificationViews(@Reference Rectifications rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.MY_WORK, 4, View.at("rattelser", RectificationQueueView.class,
            here -> new RectificationQueueView(here, rectifications)).titled(Words.both("rectification.queue.title"))
            .shownTo(Role.HEADTEACHER, Role.ARCHIVIST).inMenu(VaadinIcon.EDIT)));
    }
}
