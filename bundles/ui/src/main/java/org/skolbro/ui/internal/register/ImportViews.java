package org.skolbro.ui.internal.register;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.View;

/** The administrator's page of register imports. */
@Component
public final class ImportViews implements ShellViews {

    private final RegisterImports imports;
    private final Jobs jobs;

    @Activate
    public ImportViews(@Reference RegisterImports imports, @Reference Jobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ADMINISTRATION, 1, View.at("register", ImportView.class,
            here -> new ImportView(here, imports, jobs))
            .titled(Words.both("import.title")).shownTo(Role.ADMINISTRATOR).inMenu(VaadinIcon.DATABASE)));
    }
}
