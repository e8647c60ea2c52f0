package org.skolbro.ui.internal.disclosure;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Requests for public documents. */
@Component
public final class DisclosureViews implements ShellViews {

    private final DisclosureServices services;

    @Activate
    public DisclosureViews(@Reference Disclosures disclosures, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        services = new DisclosureServices(disclosures, clock);
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.ARCHIVE, 0, View.at(DisclosuresView.PATH, DisclosuresView.class, here -> new DisclosuresView(here, services))
                .titled(Words.both("disclosure.title")).shownTo(Role.ARCHIVIST).inMenu(VaadinIcon.ENVELOPE_OPEN_O)),
            Entry.of(Section.ARCHIVE, 0, View.at("utlamnande/:disclosure", DisclosureView.class,
                here -> new DisclosureView(here, services.disclosures())).titled(Words.both("disclosure.one")).shownTo(Role.ARCHIVIST)),
            Entry.of(Section.ARCHIVE, 0, View.at("utlamnande/:disclosure/handling/:document", ReviewView.class,
                here -> new ReviewView(here, services.disclosures())).titled(Words.both("disclosure.review")).shownTo(Role.ARCHIVIST)));
    }
}
