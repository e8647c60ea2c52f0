package org.skolbro.form.leisure;

import static org.skolbro.ui.view.Status.Tone.INFO;
import static org.skolbro.ui.view.Status.Tone.NEUTRAL;
import static org.skolbro.ui.view.Status.Tone.WARN;

import java.time.Clock;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.Documents;
import org.skolbro.api.form.FormId;
import org.skolbro.api.register.Register;
import org.skolbro.api.text.Text;
import org.skolbro.ui.view.ClassOverview;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.OverviewPlan;
import org.skolbro.ui.view.OverviewPlan.Stage;
import org.skolbro.ui.view.SchoolFormViews;
import org.skolbro.ui.view.View;

/** The views of leisure-time centres, with the services that they ask. */
@Component
public final class LeisureViews implements SchoolFormViews {

    static final OverviewPlan PLAN = OverviewPlan
        .of("leisure", Leisure.CENTRE, Leisure.OPEN_ACTIVITIES)
        .whenNeeded(Days.LEARNING_LOG, Text.sv("Senaste lärlogg").en("Latest learning log"))
        .whenNeeded(Days.TALK, Text.sv("Samtal").en("Talk"))
        .whenNeeded(Days.AGREEMENT, Text.sv("Överenskommelse").en("Agreement"))
        .support(Support.EXTRA_ADAPTATIONS, Text.sv("Extra anpassningar").en("Extra adaptations"), "follow-up")
        .support(Text.sv("Särskilt stöd").en("Special support"),
            Stage.of(Support.REPORT, Text.sv("Anmält").en("Reported"), WARN),
            Stage.of(Support.INVESTIGATION, Text.sv("Utrett").en("Investigated"), WARN),
            Stage.of(Support.NO_ACTION_PROGRAMME, Text.sv("Behövs inte").en("Not needed"), NEUTRAL),
            Stage.of(Support.ACTION_PROGRAMME, Text.sv("Åtgärdsprogram").en("Action programme"), INFO).until("evaluation"));

    private static final Text TITLE = Text.sv("Gruppöversikt").en("Group overview");

    private final ClassOverview.Services services;

    @Activate
    public LeisureViews(@Reference Register register, @Reference Documents documents,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        services = new ClassOverview.Services(register, documents, clock);
    }

    @Override
    public FormId form() {
        return new FormId("leisure");
    }

    @Override
    public List<View<?>> views() {
        return List.of(PLAN.view(Overview.class, here -> new Overview(here, services), TITLE));
    }

    /** The group at a glance, as the plan says. */
    public static final class Overview extends ClassOverview {

        private Overview(Here here, Services services) {
            super(here, services, PLAN, TITLE);
        }
    }
}
