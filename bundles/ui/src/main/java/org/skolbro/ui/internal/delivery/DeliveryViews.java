package org.skolbro.ui.internal.delivery;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.delivery.Deliveries;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.View;

/** What is handed to the city archive. */
@Component
public final class DeliveryViews implements ShellViews {

    private final Deliveries deliveries;
    private final Jobs jobs;

    @Activate
    public DeliveryViews(@Reference Deliveries deliveries, @Reference Jobs jobs) {
        this.deliveries = deliveries;
        this.jobs = jobs;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.ARCHIVE, 4, View.at("leveranser", DeliveriesView.class, here -> new DeliveriesView(here, deliveries, jobs))
                .titled(Words.both("delivery.title")).shownTo(Role.ARCHIVIST, Role.AUDITOR).inMenu(VaadinIcon.TRUCK)),
            Entry.of(Section.ARCHIVE, 5, View.at("leverans/:delivery", DeliveryView.class, here -> new DeliveryView(here, deliveries, jobs))
                .titled(Words.both("delivery.one")).shownTo(Role.ARCHIVIST, Role.AUDITOR)));
    }
}
