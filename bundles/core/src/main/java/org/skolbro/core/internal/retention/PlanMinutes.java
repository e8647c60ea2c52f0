package org.skolbro.core.internal.retention;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.file.Intake;
import org.skolbro.core.internal.document.file.TakenFile;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.PlanStore;
import org.skolbro.core.store.UnitOfWork;

/** Decisions as they were written (protokollsutdrag), kept with the plan version that they adopted. Asks nobody: whoever calls it has asked the gate. */
@Component(service = PlanMinutes.class)
public final class PlanMinutes {

    private static final Text A_DRAFT = Text.sv("Bifoga beslutet när planen är antagen.").en("Attach the decision once the plan has been adopted.");
    private static final Text ATTACHED = Text.sv("Beslutet är redan bifogat, och byts inte ut.").en("The decision has been attached already, and is not replaced.");

    private final UnitOfWork work;
    private final PlanStore store;
    private final AuditTrail audit;

    @Activate
    public PlanMinutes(@Reference UnitOfWork work, @Reference PlanStore store, @Reference AuditTrail audit) {
        this.work = work;
        this.store = store;
        this.audit = audit;
    }

    /** No transaction waits while a browser is sending the file. */
    Outcome<Plan> attach(Caller caller, PlanId id, InputStream content) {
        Optional<Text> early = work.inOne(() -> refusal(known(id)));
        if (early.isPresent()) {
            return Outcome.refused(early.get());
        }
        return switch (Intake.take(content, true)) {
            case Outcome.Refused<TakenFile>(Text reason) -> Outcome.refused(reason);
            case Outcome.Done<TakenFile>(TakenFile file) -> {
                try (file) {
                    yield work.inOne(() -> refusal(known(id)).<Outcome<Plan>>map(Outcome::refused).orElseGet(() -> Outcome.done(keep(caller, id, file))));
                }
            }
        };
    }

    private Plan keep(Caller caller, PlanId id, TakenFile file) {
        Plan plan = known(id);
        // what a file is called on somebody's computer may tell of people
        Attachment minutes = new Attachment(new AttachmentId(Ids.next()), file.kind().nameFor("beslut-plan-" + plan.version()), file.kind().mediaType(),
            file.bytes(), file.sha256());
        try (InputStream clean = file.open()) {
            store.attach(id, minutes, clean);
        } catch (IOException e) {
            throw new StorageFailure("The decision of plan " + id + " could not be stored", e);
        }
        audit.write(caller, "plan.attach", List.of(), id.toString(), "SHA-256 " + minutes.sha256());
        return plan.with(minutes);
    }

    InputStream open(PlanId id) {
        return work.inOne(() -> store.minutes(id));
    }

    private static Optional<Text> refusal(Plan plan) {
        if (plan.decision().isEmpty()) {
            return Optional.of(A_DRAFT);
        }
        return plan.minutes().map(there -> ATTACHED);
    }

    private Plan known(PlanId id) {
        return store.all().stream().filter(plan -> plan.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("No plan " + id));
    }
}
