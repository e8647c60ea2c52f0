package org.skolbro.core.internal.addon;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.AddOnArrival;
import org.skolbro.api.form.AddOnReport;
import org.skolbro.api.form.AddOnSigning;
import org.skolbro.api.form.AddOns;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.ArchiveIntake;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.form.Wishing;
import org.skolbro.core.internal.form.Wishing.By;
import org.skolbro.core.store.UnitOfWork;

/**
 * Takes in archives. Reading one can take a second, so that is done outside the unit of work that stores it; what it stands
 * beside is compared again inside.
 */
@Component
public final class AddOnOffice implements AddOns, ArchiveIntake {

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final Inspection inspection;
    private final Shelving shelving;
    private final Signers signers;
    private final Wishing wishing;
    private final Arrivals arrivals;

    @Activate
    public AddOnOffice(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference Inspection inspection, @Reference Shelving shelving, @Reference Signers signers, @Reference Wishing wishing,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.inspection = inspection;
        this.shelving = shelving;
        this.signers = signers;
        this.wishing = wishing;
        this.arrivals = new Arrivals(clock);
    }

    @Override
    public AddOnReport examine(Caller caller, AddOnArchive archive) {
        asOffice(caller, () -> null);
        return inspection.of(Kar.opened(archive)).report();
    }

    @Override
    public Outcome<AddOnReport> install(Caller caller, AddOnArchive archive, String reason) {
        asOffice(caller, () -> null);
        AddOnArchive jar = Kar.opened(archive);
        return install(new By(Optional.of(caller)), inspection.of(jar), jar, reason);
    }

    @Override
    public AddOnReport fromFolder(AddOnArchive archive) {
        AddOnArchive jar = Kar.opened(archive);
        Inspection.Inspected inspected = inspection.of(jar);
        AddOnReport report = switch (install(new By(Optional.empty()), inspected, jar, archive.fileName())) {
            case Outcome.Done<AddOnReport>(AddOnReport done) -> done;
            case Outcome.Refused<AddOnReport>(Text reason) -> inspected.report().refusedFor(reason);
        };
        arrivals.add(report);
        return report;
    }

    @Override
    public void refused(String fileName, long bytes, Text why) {
        arrivals.add(Inspection.unexamined(fileName, bytes, why));
    }

    @Override
    public List<AddOnArrival> arrivals(Caller caller) {
        return asOffice(caller, arrivals::latest);
    }

    private Outcome<AddOnReport> install(By by, Inspection.Inspected inspected, AddOnArchive archive, String reason) {
        AddOnReport report = inspected.report();
        Outcome<AddOnReport> outcome = report.installable()
            ? work.inOne(() -> shelving.store(by, inspected, archive, reason))
            : Outcome.refused(report.faults().getFirst());
        switch (outcome) {
            case Outcome.Done<AddOnReport> done -> wishing.follow();
            case Outcome.Refused<AddOnReport> no -> work.inOne(() -> by.audit(trail, "form.install-refused",
                report.form().map(Object::toString).orElse(""), report.sha256() + " " + no.reason().sv()));
        }
        return outcome;
    }

    @Override
    public AddOnSigning signing(Caller caller) {
        return asOffice(caller, signers::signing);
    }

    @Override
    public AddOnSigning requireSignatures(Caller caller, boolean required) {
        return asOffice(caller, () -> signers.require(caller, required));
    }

    @Override
    public Outcome<AddOnSigning> trust(Caller caller, byte[] certificate) {
        return asOffice(caller, () -> signers.trust(caller, certificate));
    }

    @Override
    public AddOnSigning distrust(Caller caller, String fingerprint) {
        return asOffice(caller, () -> signers.distrust(caller, fingerprint));
    }

    private <T> T asOffice(Caller caller, Supplier<T> task) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
            return task.get();
        });
    }
}
