package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.form.Forms;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;

/** The records plan: the version in force, others, and what the school forms propose. */
public final class PlanView extends Sheet implements BeforeEnterObserver {

    private static final String VERSION = "version";

    private final Here here;
    private final Words words;
    private final RecordsPlans plans;
    private final Forms forms;
    private Optional<Select<Plan>> versions = Optional.empty();
    private final Div shown = new Div();

    public PlanView(Here here, RecordsPlans plans, Forms forms) {
        super(Words.of(here).say("plan.title"), List.of());
        this.here = here;
        this.plans = plans;
        words = Words.of(here);
        this.forms = forms;
        shown.addClassName("stack");
        lead(words.say("plan.lead"));
        actions(new Button(words.say("planfile.open"), VaadinIcon.UPLOAD_ALT.create(), click -> new PlanFileDialog(here, plans, draft -> {
            refresh();
            select(draft.id());
        }).open()));
        refresh();
    }

    /** The way back from what was asked about one version. */
    static Crumb crumb(Words words, PlanId version) {
        return new Crumb(words.say("plan.title"), "plan?" + VERSION + "=" + version);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address.query(event, VERSION, PlanId::parse).ifPresent(this::select);
    }

    private void refresh() {
        List<Plan> versions = plans.versions(here.caller());
        Optional<Plan> inForce = plans.inForce(here.caller());
        Div parts = new Div();
        parts.addClassName("stack");
        parts.add(proposals(inForce));
        if (versions.isEmpty()) {
            parts.add(new EmptyState(VaadinIcon.CLIPBOARD_TEXT, words.say("plan.none"), words.say("plan.none.advice")));
        } else {
            parts.add(choice(versions, inForce.orElse(versions.getFirst())), shown);
        }
        content(parts);
    }

    private Component proposals(Optional<Plan> inForce) {
        List<RetentionRule> proposed = plans.proposals(here.caller());
        PlanDifference difference = PlanDifference.between(inForce.map(Plan::rules).orElse(List.of()), proposed);
        Section section = new Section(new H2(words.say("plan.proposals")));
        section.addClassNames("panel", "stack", "no-print");
        if (difference.isNone()) {
            section.add(new Paragraph(words.say("plan.no-difference")));
            return section;
        }
        section.add(new Paragraph(words.say("plan.difference", difference.added().size(), difference.changed().size(),
            difference.removed().size())));
        Button draft = new Button(words.say("plan.draft", proposed.size()), VaadinIcon.PLUS.create(), click -> {
            switch (plans.draft(here.caller(), proposed)) {
                case Outcome.Done<Plan>(Plan plan) -> {
                    Toast.done(words.say("plan.drafted", plan.version()));
                    refresh();
                    select(plan.id());
                }
                case Outcome.Refused<Plan> no -> Toast.refused(no);
            }
        });
        draft.setDisableOnClick(true);
        section.add(new Div(draft));
        return section;
    }

    private Component choice(List<Plan> versions, Plan first) {
        Select<Plan> select = new Select<>();
        select.setLabel(words.say("plan.version"));
        select.setItems(versions);
        select.setItemLabelGenerator(plan -> words.say("plan.version.line", plan.version(),
            words.word("plan.state", plan.state())));
        select.addValueChangeListener(change -> Optional.ofNullable(change.getValue()).ifPresent(this::show));
        select.setValue(first);
        select.addClassNames("narrow", "no-print");
        this.versions = Optional.of(select);
        return select;
    }

    private void show(Plan plan) {
        shown.removeAll();
        shown.add(new VersionPanel(here, plans, forms, plan, now -> {
            refresh();
            select(now.id());
        }));
    }

    private void select(PlanId version) {
        versions.ifPresent(select -> select.getListDataView().getItems().filter(one -> one.id().equals(version)).findFirst()
            .ifPresent(select::setValue));
    }

    static Status status(Plan.State state) {
        return switch (state) {
            case DRAFT -> Status.DRAFT;
            case PROPOSED -> Status.PROPOSED;
            case ADOPTED -> Status.ADOPTED;
            case REPLACED -> Status.REPLACED;
        };
    }
}
