package org.skolbro.ui.internal.retention;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.form.Forms;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.retention.PhysicalErasure;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.View;

/** The archivist's pages: plan and disposal. */
@Component
public final class RetentionViews implements ShellViews {

    /** What the pages of disposal need. */
    record Disposing(Disposals disposals, PhysicalErasure erasure, Holds holds, Jobs jobs, Clock clock) {
    }

    private final RecordsPlans plans;
    private final Forms forms;
    private final Disposing disposing;

    @Activate
    public RetentionViews(@Reference RecordsPlans plans, @Reference Forms forms, @Reference Disposals disposals,
            @Reference PhysicalErasure erasure, @Reference Holds holds, @Reference Jobs jobs, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.plans = plans;
        this.forms = forms;
        disposing = new Disposing(disposals, erasure, holds, jobs, clock);
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.ARCHIVE, 1, View.at("plan", PlanView.class, here -> new PlanView(here, plans, forms))
                .titled(Words.both("plan.title")).shownTo(Role.ARCHIVIST).inMenu(VaadinIcon.CLIPBOARD_TEXT)),
            Entry.of(Section.ARCHIVE, 1, View.at("plan/:plan/prognos", ForecastView.class,
                here -> new ForecastView(here, plans, disposing.jobs()))
                .titled(Words.both("forecast.title")).shownTo(Role.ARCHIVIST)),
            Entry.of(Section.ARCHIVE, 1, View.at("plan/:plan/jamfor", ComparisonView.class,
                here -> new ComparisonView(here, plans, forms, disposing.jobs(), disposing.clock()))
                .titled(Words.both("compare.title")).shownTo(Role.ARCHIVIST)),
            Entry.of(Section.ARCHIVE, 2, View.at("gallring", DisposalsView.class, here -> new DisposalsView(here, disposing))
                .titled(Words.both("disposal.title")).shownTo(Role.ARCHIVIST, Role.AUDITOR).inMenu(VaadinIcon.ERASER)),
            Entry.of(Section.ARCHIVE, 3, View.at("gallring/:run", DisposalView.class,
                here -> new DisposalView(here, disposing))
                .titled(Words.both("disposal.one")).shownTo(Role.ARCHIVIST, Role.AUDITOR)));
    }
}
