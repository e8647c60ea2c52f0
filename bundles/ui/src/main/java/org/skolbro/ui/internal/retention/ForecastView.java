package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.Forecast;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** What a version of the plan would destroy, now and year by year, beside the version in force. Nothing is changed by looking. */
public final class ForecastView extends Sheet implements BeforeEnterObserver {

    private static final int YEARS = 10;

    /** @param inForce empty when the plan itself is the one in force, or none is */
    private record Both(Forecast shown, Optional<Forecast> inForce) {
    }

    private final Here here;
    private final Words words;
    private final RecordsPlans plans;
    private final Jobs jobs;
    private final Div body = new Div();

    public ForecastView(Here here, RecordsPlans plans, Jobs jobs) {
        super(Words.of(here).say("forecast.title"), List.of());
        this.here = here;
        this.plans = plans;
        this.jobs = jobs;
        words = Words.of(here);
        body.addClassName("stack");
        content(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = Address.parameter(event, "plan", PlanId::parse);
        Plan plan = plans.versions(here.caller()).stream().filter(one -> one.id().equals(id)).findFirst()
            .orElseThrow(() -> new NotFound("No plan " + id));
        retitle(words.say("forecast.of", plan.version()), List.of(PlanView.crumb(words, id)));
        lead(words.say("forecast.lead"));
        Job<Both> job = jobs.start(here.caller(), "forecast." + id, progress -> count(plan, progress));
        body.removeAll();
        body.add(new JobPanel<>(here, job, both -> {
            jobs.forget(job);
            if (job.cancelled()) {
                // what was counted until then would read as a forecast
                body.removeAll();
                body.add(new EmptyState(VaadinIcon.CALENDAR, words.say("forecast.cancelled"), words.say("forecast.cancelled.advice")));
            } else {
                show(plan, both);
            }
        }, new Button(words.say("action.cancel"), click -> job.cancel())));
    }

    private Both count(Plan plan, Progress progress) {
        Optional<Plan> other = plans.inForce(here.caller()).filter(now -> !now.id().equals(plan.id()));
        Optional<Forecast> compared = other.map(now -> plans.forecast(here.caller(), now.id(), YEARS, progress));
        return new Both(plans.forecast(here.caller(), plan.id(), YEARS, progress), compared);
    }

    private void show(Plan plan, Both both) {
        body.removeAll();
        if (both.shown().total() == 0 && both.inForce().map(Forecast::total).orElse(0L) == 0) {
            body.add(new EmptyState(VaadinIcon.CALENDAR, words.say("forecast.none"), words.say("forecast.none.advice")));
            return;
        }
        both.inForce().ifPresent(now -> body.add(new Paragraph(difference(both.shown(), now))));
        body.add(new ForecastChart(words, both.shown(), both.inForce()), new ForecastTable(here, plans, plan, both.shown()));
    }

    private String difference(Forecast shown, Forecast now) {
        long more = overdue(shown) - overdue(now);
        return words.say(more > 0 ? "forecast.more" : more < 0 ? "forecast.fewer" : "forecast.same", words.count(Math.abs(more)));
    }

    private static long overdue(Forecast forecast) {
        return forecast.rows().stream().filter(row -> row.until().equals(forecast.periods().getFirst()))
            .mapToLong(Forecast.Row::holdings).sum();
    }
}
