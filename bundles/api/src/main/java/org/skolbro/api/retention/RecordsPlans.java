package org.skolbro.api.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;

/** Records plan (dokumenthanteringsplan): proposals from the forms, versions, adoption by decision. For archivists. */
@ProviderType
public interface RecordsPlans {

    /** What the installed forms propose. Proposals need a board's decision before they act. */
    List<RetentionRule> proposals(Caller caller);

    /** All versions, newest first. */
    List<Plan> versions(Caller caller);

    /** The version in force today. */
    Optional<Plan> inForce(Caller caller);

    /** A new draft version with these rows. */
    Outcome<Plan> draft(Caller caller, List<RetentionRule> rules);

    /** Adopts a draft. Refused without rows, or when it applies from before the decision. The version before is replaced. */
    Outcome<Plan> adopt(Caller caller, PlanId plan, Decision decision, LocalDate validFrom, boolean existingToo);
}
