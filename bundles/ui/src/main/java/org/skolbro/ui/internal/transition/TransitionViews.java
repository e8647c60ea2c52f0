package org.skolbro.ui.internal.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.transition.Rehearsals;
import org.skolbro.api.transition.Transitions;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.transfer.TransferServices;
import org.skolbro.ui.view.View;

/** Transitions, for headteachers; the roll-over of all units for administrators too. */
@Component
public final class TransitionViews implements ShellViews {

    private final Transitions transitions;
    private final Rehearsals rehearsals;
    private final RollOvers rollOvers;
    private final TransferServices transfers;
    private final Clock clock;

    @Activate
    public TransitionViews(@Reference Transitions transitions, @Reference Rehearsals rehearsals, @Reference RollOvers rollOvers,
            @Reference TransferServices transfers,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.transitions = transitions;
        this.rehearsals = rehearsals;
        this.rollOvers = rollOvers;
        this.transfers = transfers;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.TRANSITIONS, 1, View.at("overgangar", TransitionsView.class,
                here -> new TransitionsView(here, transitions, LocalDate.now(clock)))
                .titled(Words.both("transition.list")).shownTo(Role.HEADTEACHER, Role.NAMED_PERSON).inMenu(VaadinIcon.EXCHANGE)),
            Entry.of(Section.TRANSITIONS, 2, View.at("overgang/:transition", TransitionView.class,
                here -> new TransitionView(here, transitions, transfers, LocalDate.now(clock)))
                .titled(Words.both("transition.title")).shownTo(Role.HEADTEACHER, Role.NAMED_PERSON)),
            Entry.of(Section.TRANSITIONS, 2, View.at("overgangar/tillsammans", TogetherView.class,
                here -> new TogetherView(here, rollOvers, LocalDate.now(clock)))
                .titled(Words.both("together.title")).shownTo(Role.HEADTEACHER, Role.NAMED_PERSON)),
            Entry.of(Section.TRANSITIONS, 3, View.at("lasarsbyte", RehearsalView.class,
                here -> new RehearsalView(here, rehearsals, rollOvers, LocalDate.now(clock)))
                .titled(Words.both("rehearsal.title")).shownTo(Role.HEADTEACHER).inMenu(VaadinIcon.CALENDAR_CLOCK)),
            Entry.of(Section.TRANSITIONS, 4, View.at("lasarsbyte/:run", RollOverView.class, here -> new RollOverView(here, rollOvers))
                .titled(Words.both("rollover.one")).shownTo(Role.HEADTEACHER, Role.NAMED_PERSON, Role.ADMINISTRATOR)),
            Entry.of(Section.ADMINISTRATION, 5, View.at("lasarsbyten", RollOversView.class,
                here -> new RollOversView(here, rehearsals, rollOvers, LocalDate.now(clock)))
                .titled(Words.both("rollover.one")).shownTo(Role.ADMINISTRATOR).inMenu(VaadinIcon.CALENDAR_CLOCK)),
            Entry.of(Section.ADMINISTRATION, 5, View.at("lasarsbyten/grupper", GroupTurnsView.class,
                here -> new GroupTurnsView(here, rehearsals, LocalDate.now(clock)))
                .titled(Words.both("rehearsal.turns")).shownTo(Role.ADMINISTRATOR)));
    }
}
