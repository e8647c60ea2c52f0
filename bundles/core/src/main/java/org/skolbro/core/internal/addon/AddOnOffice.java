package org.skolbro.core.internal.addon;

import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.form.AddOnArchive;
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

    @Activate
    public AddOnOffice(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference Inspection inspection, @Reference Shelving shelving, @Reference Signers signers, @Reference Wishing wishing) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.inspection = inspection;
        this.shelving = shelving;
        this.signers = signers;
        this.wishing = wishing;
    }

    @Override
    public AddOnReport examine(Caller caller, AddOnArchive archive) {
        asOffice(caller, () -> null);
        return inspection.of(archive).report();
    }

    @Override
    public Outcome<AddOnReport> install(Caller caller, AddOnArchive archive, String reason) {
        asOffice(caller, () -> null);
        return install(new By(Optional.of(caller)), inspection.of(archive), archive, reason);
    }

    @Override
    public AddOnReport fromFolder(AddOnArchive archive) {
        Inspection.Inspected inspected = inspection.of(archive);
        return switch (install(new By(Optional.empty()), inspected, archive, archive.fileName())) {
            case Outcome.Done<AddOnReport>(AddOnReport report) -> report;
            case Outcome.Refused<AddOnReport>(Text reason) -> inspected.report().refusedFor(reason);
        };
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
