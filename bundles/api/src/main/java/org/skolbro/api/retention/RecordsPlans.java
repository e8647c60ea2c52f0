package org.skolbro.api.retention;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

/** Records plan (dokumenthanteringsplan): proposals from the forms, versions, adoption by decision. For archivists. */
@ProviderType
public interface RecordsPlans {

    /** What the installed forms propose. Proposals need a board's decision before they act. */
    List<RetentionRule> proposals(Caller caller);

    /** All versions, newest first. */
    List<Plan> versions(Caller caller);

    /** The version in force today. */
    Optional<Plan> inForce(Caller caller);

    /** A new draft version with these rows and the examples that they must come to. */
    Outcome<Plan> draft(Caller caller, List<RetentionRule> rules, List<PlanExample> examples);

    default Outcome<Plan> draft(Caller caller, List<RetentionRule> rules) {
        return draft(caller, rules, List.of());
    }

    /**
     * Writes a draft anew with these rows and examples. Refused when it is no longer as it was seen: somebody else wrote, or
     * it was adopted.
     */
    Outcome<Plan> revise(Caller caller, Plan seen, List<RetentionRule> rules, List<PlanExample> examples);

    /** Writes rows and examples of a version; reading them again gives the same. */
    void write(Caller caller, PlanId plan, PlanFile.Format format, OutputStream out);

    /**
     * Makes a draft of a file's rows and examples. Never more than a draft: adopting takes a board's decision.
     *
     * @param only whether to try only, and keep nothing
     */
    PlanFile.Read read(Caller caller, InputStream file, boolean only);

    /** Each example of the version, held against its rows. */
    List<PlanExample.Tried> examples(Caller caller, PlanId plan);

    /**
     * What the version would have destroyed, were it in force for all that is kept today, by the statement that a run uses.
     *
     * @param years calendar years after today, 1 to {@value #MOST_YEARS}
     */
    Forecast forecast(Caller caller, PlanId plan, int years, Progress progress);

    /** As {@link #forecast}, in one period: all that would be due by {@code until}. For comparing two versions on a day. */
    Forecast forecastUntil(Caller caller, PlanId plan, LocalDate until);

    /** What stands behind numbers of a forecast, by the day they fall due, each with its reason. */
    Page<DisposalItem> forecastItems(Caller caller, PlanId plan, Foreseen which, Page.Request page);

    int MOST_YEARS = 30;

    /**
     * Which holdings of a forecast.
     *
     * @param after they fall due later than that day; empty for all that is due by {@code until}
     */
    record Foreseen(Optional<SchoolType> schoolType, Optional<DocumentTypeId> type, Optional<UnitCode> unit,
            Optional<LocalDate> after, LocalDate until) {
    }

    /**
     * Adopts a draft. Refused without rows, when one of its examples fails, or when it applies from before the decision. The
     * version before is replaced.
     */
    Outcome<Plan> adopt(Caller caller, PlanId plan, Decision decision, LocalDate validFrom, boolean existingToo);

    /**
     * Attaches the decision as it was written (protokollsutdrag) to an adopted version, once: it is evidence from then. Refused
     * when it has one, when it is a draft, and when the file is no PDF or picture.
     *
     * @param file read to its end, or until it is clear that it cannot be kept
     */
    Outcome<Plan> attach(Caller caller, PlanId plan, InputStream file);

    /**
     * Writes the decision that was attached.
     *
     * @throws org.skolbro.api.problem.NotFound when none was
     */
    void minutes(Caller caller, PlanId plan, OutputStream out);
}
