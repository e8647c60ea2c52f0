package org.skolbro.ui.internal.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Packages for headteachers, counterparts for administrators. */
@Component
public final class TransferViews implements ShellViews {

    private final TransferServices services;
    private final Clock clock;

    @Activate
    public TransferViews(@Reference TransferServices services, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.TRANSITIONS, 5, View.at("overforingar", TransfersView.class, here -> new TransfersView(here, services))
                .titled(Words.both("transfer.title")).shownTo(Role.HEADTEACHER).inMenu(VaadinIcon.PACKAGE)),
            Entry.of(Section.TRANSITIONS, 6, View.at("overforing/:arrival", ArrivalView.class, here -> new ArrivalView(here, services.arrivals()))
                .titled(Words.both("arrival.one")).shownTo(Role.HEADTEACHER)),
            Entry.of(Section.ADMINISTRATION, 6, View.at("motparter", CounterpartsView.class,
                here -> new CounterpartsView(here, services.counterparts(), LocalDate.now(clock)))
                .titled(Words.both("counterpart.title")).shownTo(Role.ADMINISTRATOR, Role.AUDITOR).inMenu(VaadinIcon.HANDSHAKE)));
    }
}
