package org.skolbro.ui.internal.audit;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.audit.Audit;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** The auditor's page. */
@Component
public final class AuditViews implements ShellViews {

    private final Audit audit;

    @Activate
    public AuditViews(@Reference Audit audit) {
        this.audit = audit;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ADMINISTRATION, 4, View.at("granskning", AuditView.class,
            here -> new AuditView(here, audit))
            .titled(Words.both("audit.title")).shownTo(Role.AUDITOR).inMenu(VaadinIcon.GLASSES)));
    }
}
