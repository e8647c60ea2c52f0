package org.skolbro.demo.load;

import java.time.LocalDate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans;

/** The board (nämnd) adopts what the forms propose, for what was written before as well. */
@Component(service = BoardMeeting.class)
public final class BoardMeeting {

    private static final int DAYS_AGO = 60;
    private static final int DAYS_FROM_DECISION = 14;

    private final RecordsPlans plans;

    @Activate
    public BoardMeeting(@Reference RecordsPlans plans) {
        this.plans = plans;
    }

    /** The day on which the archivist enters the decision. */
    static LocalDate entered(LocalDate today) {
        return today.minusDays(DAYS_AGO);
    }

    void adopt(Caller archivist, LocalDate today) {
        if (plans.inForce(archivist).isPresent()) {
            return;
        }
        Plan draft = plans.versions(archivist).stream().filter(plan -> plan.state() == Plan.State.DRAFT).findFirst()
            .orElseGet(() -> Answered.yes(plans.draft(archivist, plans.proposals(archivist))));
        LocalDate meeting = entered(today).minusDays(DAYS_FROM_DECISION);
        Decision decision = new Decision("Barn- och utbildningsnämnden", meeting, "87", "BUN " + meeting.getYear() + "/214");
        Answered.yes(plans.adopt(archivist, draft.id(), decision, entered(today), true));
    }
}
