package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.form.Forms;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanExample;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.StatusChip;

/** One version of the plan: its decision, examples and rows. A draft is written here; what is adopted never changes. */
final class VersionPanel extends Div {

    private final Here here;
    private final Words words;
    private final RecordsPlans plans;
    private final Plan plan;
    private final Kinds kinds;
    private final Consumer<Plan> changed;

    /** @param changed shows what the plan, or a new draft, has become */
    VersionPanel(Here here, RecordsPlans plans, Forms forms, Plan plan, Consumer<Plan> changed) {
        this.here = here;
        this.plans = plans;
        this.plan = plan;
        this.changed = changed;
        words = Words.of(here);
        kinds = Kinds.of(here.caller(), plans, plan, words, forms);
        RuleWords rules = new RuleWords(words, forms);
        addClassName("stack");
        Div head = new Div(new H2(words.say("plan.version.heading", plan.version())),
            StatusChip.of(PlanView.status(plan.state()), here));
        head.addClassName("row");
        add(head);
        plan.decision().ifPresent(decision -> add(new Paragraph(words.say("plan.decided", decision.board(),
            words.day(decision.date()), decision.paragraph(), decision.registryNumber()))));
        plan.decision().ifPresent(decision -> add(minutes()));
        plan.validFrom().ifPresent(day -> add(new Paragraph(words.say(plan.existingToo() ? "plan.valid-existing"
            : "plan.valid", words.day(day)))));
        boolean draft = plan.state() == Plan.State.DRAFT;
        if (draft) {
            add(new Paragraph(words.say("plan.next.draft")));
        }
        add(actions(draft), new ExampleList(here, rules, plans.examples(here.caller(), plan.id()),
            draft ? Optional.of(this::without) : Optional.empty()),
            new RuleGrid(words, rules, plan, draft ? Optional.of(new RuleGrid.Editing(this::change, this::without)) : Optional.empty()));
    }

    private Div actions(boolean draft) {
        Div actions = new Div();
        if (draft) {
            Button adopt = new Button(words.say("plan.adopt"), VaadinIcon.CHECK.create(),
                click -> new AdoptDialog(here, plans, plan, changed).open());
            adopt.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(adopt, new Button(words.say("rule.add"), VaadinIcon.PLUS.create(),
                click -> new RuleDialog(words, kinds, Optional.empty(), this::with).open()),
                new Button(words.say("example.add"), VaadinIcon.PLUS.create(),
                    click -> new ExampleDialog(words, kinds, this::with).open()));
        } else {
            actions.add(new Button(words.say("plan.draft-from"), VaadinIcon.COPY_O.create(),
                click -> followed(plans.draft(here.caller(), plan.rules(), plan.examples()))));
        }
        actions.add(new Anchor("/plan/" + plan.id() + "/prognos", words.say("forecast.open")),
            new Anchor("/plan/" + plan.id() + "/jamfor", words.say("compare.open")), file(PlanFile.Format.CSV, "csv"), file(PlanFile.Format.JSON, "json"));
        actions.addClassNames("row", "no-print");
        return actions;
    }

    /** The decision as it was written, or what to do about it. */
    private Component minutes() {
        return plan.minutes().<Component>map(this::minutes).orElseGet(() -> {
            Div row = new Div(new Span(words.say("plan.minutes.missing")));
            if (here.caller().roles().contains(Role.ARCHIVIST)) {
                row.add(new Button(words.say("plan.minutes.attach"), VaadinIcon.PAPERCLIP.create(),
                    click -> new MinutesDialog(here, plans, plan, changed).open()));
            }
            row.addClassNames("row", "no-print");
            return row;
        });
    }

    private Anchor minutes(Attachment file) {
        DownloadHandler handler = event -> {
            event.setFileName(file.fileName());
            event.setContentType(file.mediaType());
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            plans.minutes(here.caller(), plan.id(), event.getOutputStream());
        };
        Anchor link = new Anchor(handler, words.say("plan.minutes.open", words.size(file.bytes())));
        link.addComponentAsFirst(VaadinIcon.PAPERCLIP.create());
        link.addClassName("icon-word");
        return link;
    }

    private Anchor file(PlanFile.Format format, String ending) {
        DownloadHandler handler = event -> {
            event.setFileName("dokumenthanteringsplan-" + plan.version() + "." + ending);
            event.setContentType(format == PlanFile.Format.CSV ? "text/csv;charset=UTF-8" : "application/json");
            plans.write(here.caller(), plan.id(), format, event.getOutputStream());
        };
        Anchor link = new Anchor(handler, words.say("planfile.write", format));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassName("icon-word");
        return link;
    }

    private void change(RetentionRule rule) {
        new RuleDialog(words, kinds, Optional.of(rule), now -> instead(rule, now)).open();
    }

    /** A row whose name is taken is refused with the others that clash. */
    private Outcome<Plan> with(RetentionRule rule) {
        return followed(plans.revise(here.caller(), plan, Stream.concat(plan.rules().stream(), Stream.of(rule)).toList(),
            plan.examples()));
    }

    private Outcome<Plan> instead(RetentionRule before, RetentionRule now) {
        return followed(plans.revise(here.caller(), plan,
            plan.rules().stream().map(rule -> rule.equals(before) ? now : rule).toList(), plan.examples()));
    }

    private Outcome<Plan> with(PlanExample example) {
        return followed(plans.revise(here.caller(), plan, plan.rules(),
            Stream.concat(plan.examples().stream(), Stream.of(example)).toList()));
    }

    private void without(RetentionRule rule) {
        new ConfirmWithCount(here, words.say("rule.remove.question", rule.id().value()), words.say("rule.remove.consequence"),
            words.say("rule.remove"), () -> refuse(plans.revise(here.caller(), plan,
                plan.rules().stream().filter(other -> !other.equals(rule)).toList(), plan.examples()))).open();
    }

    private void without(PlanExample example) {
        refuse(plans.revise(here.caller(), plan, plan.rules(),
            plan.examples().stream().filter(other -> !other.equals(example)).toList()));
    }

    private void refuse(Outcome<Plan> outcome) {
        if (followed(outcome) instanceof Outcome.Refused<Plan> no) {
            Toast.refused(no);
        }
    }

    private Outcome<Plan> followed(Outcome<Plan> outcome) {
        if (outcome instanceof Outcome.Done<Plan>(Plan now)) {
            changed.accept(now);
        }
        return outcome;
    }
}
