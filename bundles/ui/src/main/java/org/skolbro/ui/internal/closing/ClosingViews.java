package org.skolbro.ui.internal.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.UnitClosings;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Units that close, for administrators, and for archivists to see. */
@Component
public final class ClosingViews implements ShellViews {

    private final UnitClosings closings;
    private final Register register;
    private final Clock clock;

    @Activate
    public ClosingViews(@Reference UnitClosings closings, @Reference Register register,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.closings = closings;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ADMINISTRATION, 5, View.at("nedlagda-enheter", ClosingsView.class,
                here -> new ClosingsView(here, closings, register, LocalDate.now(clock)))
            .titled(Words.both("closing.title")).shownTo(Role.ADMINISTRATOR, Role.ARCHIVIST).inMenu(VaadinIcon.BUILDING_O)));
    }
}
