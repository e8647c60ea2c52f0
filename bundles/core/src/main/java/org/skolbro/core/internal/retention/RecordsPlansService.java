package org.skolbro.core.internal.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.Forecast;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanExample;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.planfile.PlanFiles;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.PlanStore;
import org.skolbro.core.store.UnitOfWork;

/** The records plan (dokumenthanteringsplan): rows become a draft, a draft becomes law of the house by a board's decision. */
@Component
public final class RecordsPlansService implements RecordsPlans {

    private static final Text NO_ROWS = Text.sv("En plan utan rader kan inte antas.").en("A plan without rows cannot be adopted.");
    private static final Text NOT_A_DRAFT = Text.sv("Bara ett utkast kan antas.").en("Only a draft can be adopted.");
    private static final Text CHANGED = Text.sv("Någon annan har ändrat eller antagit utkastet. Läs in sidan på nytt.")
        .en("Somebody else has changed or adopted the draft. Load the page again.");
    private static final Text TOO_EARLY = Text.sv("Planen kan inte gälla från en dag före beslutet.")
        .en("The plan cannot apply from a day before the decision.");
    private static final Text NOT_YET = Text.sv("Beslutet har ett datum som inte har varit.")
        .en("The decision has a date that has not been.");

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail audit;
    private final RetentionPorts ports;

    @Activate
    public RecordsPlansService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail audit,
            @Reference RetentionPorts ports) {
        this.work = work;
        this.gate = gate;
        this.audit = audit;
        this.ports = ports;
    }

    /** What the plan needs from others. */
    @Component(service = RetentionPorts.class)
    public record RetentionPorts(PlanStore store, PlanVersions versions, FormRules forms, Forecasting forecasting, PlanMinutes minutes) {
        @Activate
        public RetentionPorts(@Reference PlanStore store, @Reference PlanVersions versions, @Reference FormRules forms,
                @Reference Forecasting forecasting, @Reference PlanMinutes minutes) {
            this.store = store;
            this.versions = versions;
            this.forms = forms;
            this.forecasting = forecasting;
            this.minutes = minutes;
        }
    }

    @Override
    public List<RetentionRule> proposals(Caller caller) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.OPERATOR);
        return work.inOne(() -> Stream.concat(ports.forms().retentionProposals().stream(), HouseProposals.ROWS.stream()).toList());
    }

    @Override
    public List<Plan> versions(Caller caller) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR, Role.OPERATOR);
        return work.inOne(ports.versions()::all);
    }

    @Override
    public Optional<Plan> inForce(Caller caller) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(ports.versions()::inForce);
    }

    @Override
    public Outcome<Plan> draft(Caller caller, List<RetentionRule> rules, List<PlanExample> examples) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        Optional<Text> fault = RowFaults.of(rules);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return Outcome.done(kept(caller, rules, examples));
    }

    @Override
    public Outcome<Plan> revise(Caller caller, Plan seen, List<RetentionRule> rules, List<PlanExample> examples) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        Optional<Text> fault = RowFaults.of(rules);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return work.inOne(() -> {
            if (!known(seen.id()).equals(seen) || seen.state() != Plan.State.DRAFT) {
                return Outcome.refused(CHANGED);
            }
            Plan now = Plan.draft(seen.id(), seen.version(), rules, examples);
            ports.store().revise(seen, now);
            audit.write(caller, "plan.revise", List.of(), seen.id().toString(), "version " + seen.version());
            return Outcome.done(now);
        });
    }

    @Override
    public Outcome<Plan> adopt(Caller caller, PlanId plan, Decision decision, LocalDate validFrom, boolean existingToo) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return work.inOne(() -> {
            Plan draft = known(plan);
            Optional<Text> refusal = refusal(draft, decision, validFrom);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            Plan adopted = draft.adopted(decision, validFrom, existingToo);
            ports.store().adopt(adopted);
            audit.write(caller, "plan.adopt", List.of(), plan.toString(), decision.toString());
            return Outcome.done(adopted);
        });
    }

    @Override
    public Outcome<Plan> attach(Caller caller, PlanId plan, InputStream file) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return ports.minutes().attach(caller, plan, file);
    }

    @Override
    public void minutes(Caller caller, PlanId plan, OutputStream out) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        try (InputStream content = ports.minutes().open(plan)) {
            content.transferTo(out);
        } catch (IOException failed) {
            throw new StorageFailure("The decision of plan " + plan + " could not be written where it was asked for", failed);
        }
    }

    @Override
    public void write(Caller caller, PlanId plan, PlanFile.Format format, OutputStream out) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR, Role.OPERATOR);
        PlanFiles.write(work.inOne(() -> known(plan)), format, out);
    }

    @Override
    public PlanFile.Read read(Caller caller, InputStream file, boolean only) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.OPERATOR);
        PlanFiles.Contents contents = PlanFiles.read(file);
        List<PlanFile.Fault> faults = contents.faults().isEmpty() ? RowFaults.of(contents.rules()).map(why ->
            List.of(new PlanFile.Fault(0, "id", why))).orElse(List.of()) : contents.faults();
        Optional<Plan> draft = only || !faults.isEmpty() ? Optional.empty()
            : Optional.of(kept(caller, contents.rules(), contents.examples()));
        return new PlanFile.Read(contents.rules().size(), contents.examples().size(), faults, draft);
    }

    private Plan kept(Caller caller, List<RetentionRule> rules, List<PlanExample> examples) {
        return work.inOne(() -> {
            int version = ports.store().all().stream().mapToInt(Plan::version).max().orElse(0) + 1;
            Plan draft = Plan.draft(new PlanId(Ids.next()), version, rules, examples);
            ports.store().insert(draft);
            audit.write(caller, "plan.draft", List.of(), draft.id().toString(), "version " + version);
            return draft;
        });
    }

    @Override
    public List<PlanExample.Tried> examples(Caller caller, PlanId plan) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(() -> PlanTrial.of(known(plan)));
    }

    @Override
    public Forecast forecast(Caller caller, PlanId plan, int years, Progress progress) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("A forecast is for 1 to " + MOST_YEARS + " years");
        }
        return work.inOne(() -> ports.forecasting().of(known(plan), ports.versions().today(), years, progress));
    }

    @Override
    public Forecast forecastUntil(Caller caller, PlanId plan, LocalDate until) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(() -> ports.forecasting().until(known(plan), until));
    }

    @Override
    public Page<DisposalItem> forecastItems(Caller caller, PlanId plan, Foreseen which, Page.Request page) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(() -> ports.forecasting().items(known(plan), which, page));
    }

    private Plan known(PlanId plan) {
        return ports.versions().find(plan).orElseThrow(() -> new NotFound("No plan " + plan));
    }

    private Optional<Text> refusal(Plan draft, Decision decision, LocalDate validFrom) {
        if (draft.state() != Plan.State.DRAFT) {
            return Optional.of(NOT_A_DRAFT);
        }
        if (draft.rules().isEmpty()) {
            return Optional.of(NO_ROWS);
        }
        if (decision.date().isAfter(ports.versions().today())) {
            return Optional.of(NOT_YET);
        }
        return validFrom.isBefore(decision.date()) ? Optional.of(TOO_EARLY) : PlanTrial.fault(draft);
    }
}
