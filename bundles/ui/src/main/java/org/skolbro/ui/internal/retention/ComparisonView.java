package org.skolbro.ui.internal.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.form.Forms;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.Forecast;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Two versions of the plan side by side: what the rows say, and how many documents that makes. */
public final class ComparisonView extends Sheet implements BeforeEnterObserver {

    private record Counted(Forecast before, Forecast after) {
    }

    private final Here here;
    private final Words words;
    private final RecordsPlans plans;
    private final Forms forms;
    private final Jobs jobs;
    private final Clock clock;
    private final Div rows = new Div();
    private final Div effect = new Div();

    public ComparisonView(Here here, RecordsPlans plans, Forms forms, Jobs jobs, Clock clock) {
        super(Words.of(here).say("compare.title"), List.of());
        this.here = here;
        this.plans = plans;
        this.forms = forms;
        this.jobs = jobs;
        this.clock = clock;
        words = Words.of(here);
        rows.addClassName("stack");
        effect.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = Address.parameter(event, "plan", PlanId::parse);
        List<Plan> versions = plans.versions(here.caller());
        Plan plan = versions.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("No plan " + id));
        retitle(words.say("compare.of", plan.version()), List.of(PlanView.crumb(words, id)));
        lead(words.say("compare.lead"));
        List<Plan> others = versions.stream().filter(one -> !one.id().equals(id)).toList();
        if (others.isEmpty()) {
            content(new EmptyState(VaadinIcon.COPY_O, words.say("compare.none"), words.say("compare.none.advice")));
            return;
        }
        Select<Plan> other = new Select<>();
        other.setLabel(words.say("compare.with"));
        other.setItems(others);
        other.setItemLabelGenerator(one -> words.say("plan.version.line", one.version(), words.word("plan.state", one.state())));
        DatePicker until = new DatePicker(words.say("compare.until"), LocalDate.now(clock).plusYears(1));
        until.setLocale(here.locale());
        until.setI18n(Calendars.in(words));
        other.setValue(first(plan, others));
        other.addValueChangeListener(change -> show(plan, other.getValue(), until.getValue()));
        until.addValueChangeListener(change -> show(plan, other.getValue(), until.getValue()));
        Div choice = new Div(other, until);
        choice.addClassNames("row", "no-print");
        content(choice, effect, rows);
        show(plan, other.getValue(), until.getValue());
    }

    /** The version in force, or the one before. */
    private Plan first(Plan plan, List<Plan> others) {
        Optional<Plan> acting = plans.inForce(here.caller()).flatMap(now -> others.stream().filter(one -> one.id().equals(now.id())).findFirst());
        return acting.or(() -> others.stream().filter(one -> one.version() < plan.version()).findFirst()).orElse(others.getFirst());
    }

    private void show(Plan plan, Plan other, LocalDate until) {
        rows.removeAll();
        rows.add(new DifferenceList(words, forms, other, plan));
        effect.removeAll();
        if (until == null) {
            return;
        }
        Job<Counted> job = jobs.start(here.caller(), "compare." + plan.id() + "." + other.id() + "." + until, progress -> new Counted(
            plans.forecastUntil(here.caller(), other.id(), until), plans.forecastUntil(here.caller(), plan.id(), until)));
        effect.add(new JobPanel<>(here, job, counted -> {
            jobs.forget(job);
            effect.removeAll();
            effect.add(new DifferenceTable(words, other, plan, counted.before(), counted.after()));
        }));
    }
}
