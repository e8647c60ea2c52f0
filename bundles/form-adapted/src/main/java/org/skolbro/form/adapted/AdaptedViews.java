package org.skolbro.form.adapted;

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

/** The views of the adapted schools, with the services that they ask. */
@Component
public final class AdaptedViews implements SchoolFormViews {

    static final OverviewPlan PLAN = OverviewPlan
        .of("adapted", Adapted.COMPULSORY, Adapted.AREAS, Adapted.UPPER_SECONDARY)
        .eachYear(Plans.DEVELOPMENT_PLAN, Text.sv("IUP").en("Plan"))
        .once(Plans.STUDY_PLAN, Text.sv("Studieplan").en("Study plan"))
        .eachTerm(Learning.ASSESSMENT, Text.sv("Bedömning").en("Assessment"))
        .eachTerm(Plans.TALK, Text.sv("Samtal").en("Talk"))
        .support(Support.EXTRA_ADAPTATIONS, Text.sv("Extra anpassningar").en("Extra adaptations"), "follow-up")
        .support(Text.sv("Särskilt stöd").en("Special support"),
            Stage.of(Support.REPORT, Text.sv("Anmält").en("Reported"), WARN),
            Stage.of(Support.INVESTIGATION, Text.sv("Utrett").en("Investigated"), WARN),
            Stage.of(SupportDecisions.NO_ACTION_PROGRAMME, Text.sv("Behövs inte").en("Not needed"), NEUTRAL),
            Stage.of(SupportDecisions.ACTION_PROGRAMME, Text.sv("Åtgärdsprogram").en("Action programme"), INFO).until("evaluation"))
        .levels(Learning.AREAS, "levels");

    private final ClassOverview.Services services;

    @Activate
    public AdaptedViews(@Reference Register register, @Reference Documents documents,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        services = new ClassOverview.Services(register, documents, clock);
    }

    @Override
    public FormId form() {
        return new FormId("adapted");
    }

    @Override
    public List<View<?>> views() {
        return List.of(PLAN.view(Overview.class, here -> new Overview(here, services)));
    }

    /** The class at a glance, as the plan says. */
    public static final class Overview extends ClassOverview {

        private Overview(Here here, Services services) {
            super(here, services, PLAN);
        }
    }
}
