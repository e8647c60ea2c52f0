package org.skolbro.core.internal.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.DisposalRun.State;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.evidence.CertificateWriter;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.RunItem.Cause;
import org.skolbro.core.store.RunItem.Left;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.StoredRun.Signature;

/** What people decide about a run, and when the answer is no. To be called inside a unit of work. */
@Component(service = DisposalDecisions.class, configurationPid = "org.skolbro.disposal")
public final class DisposalDecisions {

    /** Characters of a reason. */
    private static final int LONGEST = 1000;

    private final DisposalStore store;
    private final HoldStore holds;
    private final Evaluation evaluation;
    private final PlanVersions plans;
    private final CertificateWriter certificates;
    private final Duration grace;

    /** @param grace_hours between approval and start, the grace period (betänketid); 0 for none: then somebody starts the run */
    @interface Settings {
        int grace_hours() default 48;
    }

    @Activate
    public DisposalDecisions(Settings settings, @Reference DisposalStore store, @Reference HoldStore holds, @Reference Evaluation evaluation,
            @Reference PlanVersions plans, @Reference CertificateWriter certificates) {
        this(Duration.ofHours(Math.max(0, settings.grace_hours())), store, holds, evaluation, plans, certificates);
    }

    private DisposalDecisions(Duration grace, DisposalStore store, HoldStore holds, Evaluation evaluation, PlanVersions plans,
            CertificateWriter certificates) {
        this.grace = grace;
        this.store = store;
        this.holds = holds;
        this.evaluation = evaluation;
        this.plans = plans;
        this.certificates = certificates;
    }

    /** Outside OSGi. */
    public static DisposalDecisions with(Duration grace, DisposalStore store, HoldStore holds, Evaluation evaluation,
            PlanVersions plans, CertificateWriter certificates) {
        return new DisposalDecisions(grace, store, holds, evaluation, plans, certificates);
    }

    Outcome<Evaluation.Filled> preview(Caller caller) {
        Optional<Plan> plan = plans.inForce();
        if (plan.isEmpty()) {
            return Outcome.refused(Refusals.NO_PLAN);
        }
        StoredRun run = StoredRun.previewed(new RunId(Ids.next()), plan.get().id(), plans.today(), signature(caller));
        store.insert(run);
        Evaluation.Filled filled = evaluation.fill(run, plan.get());
        store.update(filled.run());
        return Outcome.done(filled);
    }

    Outcome<StoredRun> drop(StoredRun run, HoldingId item, String reason) {
        Optional<Text> fault = fault(reason);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (run.state() == State.DONE || run.state() == State.CANCELLED) {
            return Outcome.refused(Refusals.ENDED);
        }
        holds.takeTurn();
        boolean approved = run.approved().isPresent();
        if (!store.leave(run.id(), item, new Left(Cause.BY_PERSON, reason.strip(), approved))) {
            return Outcome.refused(Refusals.SETTLED);
        }
        StoredRun changed = run.holding(run.items(), approved ? run.digest() : evaluation.digest(run.id()));
        store.update(changed);
        return Outcome.done(changed);
    }

    /** The digest is counted anew from the items: what is approved is what is there, not what was there. */
    Outcome<StoredRun> approve(Caller caller, StoredRun run, String digest) {
        if (run.state() != State.PREVIEWED) {
            return Outcome.refused(Refusals.NOT_PREVIEWED);
        }
        if (run.previewed().account().equals(caller.account())) {
            return Outcome.refused(Refusals.SAME_PERSON);
        }
        if (!plans.inForce().map(Plan::id).equals(Optional.of(run.plan()))) {
            return Outcome.refused(Refusals.OTHER_PLAN);
        }
        if (store.totals(run.id()).getOrDefault(DisposalItem.State.WAITING, 0L) == 0) {
            return Outcome.refused(Refusals.NOTHING);
        }
        if (!evaluation.digest(run.id()).equals(digest)) {
            return Outcome.refused(Refusals.OTHER_ITEMS);
        }
        Signature signature = signature(caller);
        StoredRun approved = run.approvedBy(signature,
            grace.isZero() ? Optional.empty() : Optional.of(signature.at().plus(grace)));
        store.update(approved);
        return Outcome.done(approved);
    }

    Outcome<StoredRun> start(StoredRun run) {
        if (run.state() != State.APPROVED && run.state() != State.RUNNING && run.state() != State.PAUSED) {
            return Outcome.refused(run.state() == State.PREVIEWED ? Refusals.NOT_APPROVED : Refusals.ENDED);
        }
        Optional<Instant> grace = run.startsAt().filter(plans.now()::isBefore);
        if (grace.isPresent()) {
            return Outcome.refused(Refusals.grace(grace.get()));
        }
        if (!plans.inForce().map(Plan::id).equals(Optional.of(run.plan()))) {
            return Outcome.refused(Refusals.OTHER_PLAN);
        }
        holds.takeTurn();
        if (certificates.isAnotherOpen(run.id())) {
            return Outcome.refused(Refusals.OTHER_RUN);
        }
        if (!certificates.isOpened(run.id())) {
            certificates.open(run, plan(run), run.items() - store.leftBeforeApproval(run.id()));
        }
        StoredRun started = run.started();
        store.update(started);
        store.lease(run.id(), plans.now().plus(RunExecution.LEASE));
        return Outcome.done(started);
    }

    /** Starts or resumes a run that nobody drives; empty when somebody was faster. */
    Optional<Outcome<StoredRun>> startUnattended(RunId id) {
        holds.takeTurn();
        return store.unattended(plans.now()).contains(id) ? store.find(id).map(this::start) : Optional.empty();
    }

    Outcome<StoredRun> pause(StoredRun run) {
        if (run.state() != State.RUNNING) {
            return Outcome.refused(Refusals.NOT_RUNNING);
        }
        StoredRun paused = run.to(State.PAUSED);
        store.update(paused);
        return Outcome.done(paused);
    }

    /** What waits leaves the run at once; ending its certificate may take several transactions more. */
    Outcome<StoredRun> cancel(Caller caller, StoredRun run, String reason) {
        if (run.state() == State.DONE) {
            return Outcome.refused(Refusals.ENDED);
        }
        if (run.state() == State.CANCELLED) {
            return Outcome.done(run);
        }
        Optional<Text> fault = run.approved().flatMap(approved -> fault(reason));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        holds.takeTurn();
        store.leaveAll(run.id(), new Left(Cause.CANCELLED, reason.strip(), run.approved().isPresent()));
        StoredRun cancelled = run.cancelledBy(new StoredRun.Cancellation(signature(caller), reason.strip()));
        store.update(cancelled);
        return Outcome.done(cancelled);
    }

    /** Whether there is a certificate that lacks its head. */
    boolean mustClose(StoredRun run) {
        return certificates.isOpened(run.id()) && !certificates.isClosed(run.id());
    }

    Plan plan(StoredRun run) {
        return plans.find(run.plan()).orElseThrow();
    }

    private static Optional<Text> fault(String reason) {
        return reason.isBlank() ? Optional.of(Refusals.NO_REASON)
            : Optional.of(Refusals.TOO_LONG).filter(tooLong -> reason.length() > LONGEST);
    }

    private Signature signature(Caller caller) {
        return new Signature(caller.account(), caller.displayName(), plans.now());
    }

    /** The sentences of a no. */
    static final class Refusals {

        static final Text NO_PLAN = Text.sv("Ingen dokumenthanteringsplan är antagen. Utan plan gallras ingenting.")
            .en("No records plan has been adopted. Without a plan nothing is destroyed.");
        static final Text NO_REASON = Text.sv("Ange ett skäl.").en("Give a reason.");
        static final Text ENDED = Text.sv("Körningen är avslutad.").en("The run has ended.");
        static final Text SETTLED = Text.sv("Posten är redan gallrad eller borttagen.")
            .en("The item has been destroyed or taken out already.");
        static final Text NOT_PREVIEWED = Text.sv("Bara en förhandsgranskad körning kan godkännas.")
            .en("Only a previewed run can be approved.");
        static final Text SAME_PERSON = Text.sv("Den som förhandsgranskade kan inte godkänna. Be en kollega.")
            .en("The one who previewed cannot approve. Ask a colleague.");
        static final Text OTHER_PLAN = Text.sv("En annan plan gäller nu. Gör en ny förhandsgranskning.")
            .en("Another plan is in force now. Make a new preview.");
        static final Text NOTHING = Text.sv("Det finns inget att gallra i körningen.").en("There is nothing to destroy in the run.");
        static final Text OTHER_ITEMS = Text.sv("Posterna är inte längre de du såg. Granska dem igen.")
            .en("The items are no longer those you saw. Review them again.");
        static final Text NOT_APPROVED = Text.sv("Körningen är inte godkänd.").en("The run is not approved.");
        static final Text OTHER_RUN = Text.sv("En annan körning är påbörjad. Slutför eller avbryt den först.")
            .en("Another run has been started. Finish or cancel it first.");
        static final Text TOO_LONG = Text.sv("Skälet är för långt.").en("The reason is too long.");
        static final Text NOT_RUNNING = Text.sv("Körningen är inte igång.").en("The run is not running.");

        static Text grace(Instant until) {
            String time = Protocol.time(until);
            return Text.sv("Betänketiden varar till " + time + ". Till dess kan gallringen bara avbrytas.")
                .en("The grace period lasts until " + time + ". Until then the run can only be cancelled.");
        }

        private Refusals() {
        }
    }
}
