package org.skolbro.ui.internal.print;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.View;

/** Printing many children at a time. */
@Component
public final class PrintViews implements ShellViews {

    private final PrintRuns prints;
    private final Jobs jobs;

    @Activate
    public PrintViews(@Reference PrintRuns prints, @Reference Jobs jobs) {
        this.prints = prints;
        this.jobs = jobs;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ARCHIVE, 6, View.at("utskrift", PrintView.class, here -> new PrintView(here, prints, jobs))
            .titled(Words.both("print.title")).shownTo(Role.HEADTEACHER, Role.ARCHIVIST).inMenu(VaadinIcon.PRINT)));
    }
}
