package org.skolbro.ui.internal.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.register.Register;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** The rule matrix for those who lead, decide, keep and audit; and what it comes to for one child. */
@Component
public final class MatrixViews implements ShellViews {

    private final TransitionMatrix matrix;
    private final Register register;
    private final Clock clock;

    @Activate
    public MatrixViews(@Reference TransitionMatrix matrix, @Reference Register register,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.matrix = matrix;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.TRANSITIONS, 4, View.at("overgangsregler", MatrixView.class, here -> new MatrixView(here, matrix, LocalDate.now(clock)))
                .titled(Words.both("matrix.title")).shownTo(Role.HEADTEACHER, Role.ADMINISTRATOR, Role.ARCHIVIST, Role.AUDITOR)
                .inMenu(VaadinIcon.GRID_SMALL)),
            Entry.of(Section.TRANSITIONS, 5, View.at("barn/:child/foljer-med", WouldFollowView.class,
                here -> new WouldFollowView(here, matrix, register, LocalDate.now(clock)))
                .titled(Words.both("matrix.child")).shownTo(Role.HEADTEACHER)));
    }
}
