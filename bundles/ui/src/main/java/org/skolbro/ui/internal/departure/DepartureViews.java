package org.skolbro.ui.internal.departure;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.departure.Departures;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.View;

/** How a municipality leaves. */
@Component
public final class DepartureViews implements ShellViews {

    private final Departures departures;
    private final Jobs jobs;

    @Activate
    public DepartureViews(@Reference Departures departures, @Reference Jobs jobs) {
        this.departures = departures;
        this.jobs = jobs;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.ARCHIVE, 7, View.at("lamna", DeparturesView.class, here -> new DeparturesView(here, departures))
                .titled(Words.both("departure.title")).shownTo(Role.ARCHIVIST, Role.ADMINISTRATOR, Role.AUDITOR).inMenu(VaadinIcon.OUTBOX)),
            Entry.of(Section.ARCHIVE, 8, View.at("lamna/:departure", DepartureView.class, here -> new DepartureView(here, departures, jobs))
                .titled(Words.both("departure.one")).shownTo(Role.ARCHIVIST, Role.ADMINISTRATOR, Role.AUDITOR)));
    }
}
