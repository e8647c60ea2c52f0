package org.skolbro.form.adult;

import java.time.Clock;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.Documents;
import org.skolbro.api.form.FormId;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;
import org.skolbro.ui.view.ClassOverview;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.OverviewPlan;
import org.skolbro.ui.view.SchoolFormViews;
import org.skolbro.ui.view.View;

/** The views of adult education, with the services that they ask. */
@Component
public final class AdultViews implements SchoolFormViews {

    static final OverviewPlan PLAN = OverviewPlan
        .of("adult", Adult.CODES.toArray(SchoolType[]::new))
        .once(AdultDocuments.SURVEY, Text.sv("Kartläggning").en("Survey"))
        .once(AdultDocuments.STUDY_PLAN, Text.sv("Studieplan").en("Study plan"))
        .whenNeeded(AdultDocuments.ASSESSMENT, Text.sv("Senaste bedömning").en("Latest assessment"))
        .whenNeeded(AdultDocuments.TALK, Text.sv("Studiesamtal").en("Study talk"))
        .support(AdultDocuments.EXTRA_ADAPTATIONS, Text.sv("Extra anpassningar").en("Extra adaptations"), "follow-up");

    private static final Text TITLE = Text.sv("Gruppöversikt").en("Group overview");

    private final ClassOverview.Services services;

    @Activate
    public AdultViews(@Reference Register register, @Reference Documents documents,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        services = new ClassOverview.Services(register, documents, clock);
    }

    @Override
    public FormId form() {
        return new FormId("adult");
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
