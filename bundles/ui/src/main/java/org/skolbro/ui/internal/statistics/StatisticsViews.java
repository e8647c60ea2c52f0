package org.skolbro.ui.internal.statistics;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.statistics.Statistics;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Statistics for the archivist. */
@Component
public final class StatisticsViews implements ShellViews {

    private final Statistics statistics;

    @Activate
    public StatisticsViews(@Reference Statistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.of(Section.ARCHIVE, 6, View.at("statistik", StatisticsView.class, here -> new StatisticsView(here, statistics))
            .titled(Words.both("statistics.title")).shownTo(Role.ARCHIVIST).inMenu(VaadinIcon.BAR_CHART_H)));
    }
}
