package org.skolbro.core.internal.retention;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.PhysicalErasure;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.SpaceStore;
import org.skolbro.core.store.SpaceStore.Reclaim;
import org.skolbro.core.store.UnitOfWork;

/** What is left of destroyed content (fysisk radering), and taking back its space when somebody asks. */
@Component(configurationPid = "org.skolbro.disposal")
public final class PhysicalErasureService implements PhysicalErasure {

    private static final Text WAIT = Text.sv("En gallring pågår. Vänta tills den är klar.")
        .en("A disposal is running. Wait until it is done.");
    private static final Text STOPPED = Text.sv("Avbrutet. Utrymmet är inte återtaget.").en("Stopped. The space has not been taken back.");

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail audit;
    private final Reclaiming reclaiming;
    private final CertificateStore certificates;
    private final SpaceStore space;
    private final Optional<Integer> backupDays;

    /** @return backup_days: how long backups and archived logs of the database are kept; 0 when not said */
    @interface Settings {
        int backup_days() default 0;
    }

    @Activate
    public PhysicalErasureService(Settings settings, @Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail audit,
            @Reference Reclaiming reclaiming, @Reference CertificateStore certificates, @Reference SpaceStore space) {
        this(settings.backup_days(), work, gate, audit, reclaiming, certificates, space);
    }

    private PhysicalErasureService(int backupDays, UnitOfWork work, Gate gate, AuditTrail audit, Reclaiming reclaiming,
            CertificateStore certificates, SpaceStore space) {
        this.backupDays = Optional.of(backupDays).filter(days -> days > 0);
        this.work = work;
        this.gate = gate;
        this.audit = audit;
        this.reclaiming = reclaiming;
        this.certificates = certificates;
        this.space = space;
    }

    /** Outside OSGi. */
    public static PhysicalErasureService with(int backupDays, UnitOfWork work, Gate gate, AuditTrail audit, Reclaiming reclaiming,
            CertificateStore certificates, SpaceStore space) {
        return new PhysicalErasureService(backupDays, work, gate, audit, reclaiming, certificates, space);
    }

    @Override
    public Horizon of(Caller caller, RunId run) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR, Role.OPERATOR);
        return work.inOne(() -> {
            long entry = certificates.last(run).orElseThrow(() -> new NotFound("No certificate of run " + run)).number();
            return new Horizon(space.covering(entry).map(PhysicalErasureService::seen), reclaiming.byNight(), backupDays);
        });
    }

    @Override
    public Outcome<Reclaimed> reclaim(Caller caller, Progress progress) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.OPERATOR);
        if (reclaiming.hasToWait()) {
            return Outcome.refused(WAIT);
        }
        return reclaiming.all(progress, done -> audit.write(caller, Reclaiming.ACT, List.of(), "", Reclaiming.sizes(done)))
            .map(done -> Outcome.done(seen(done))).orElse(Outcome.refused(STOPPED));
    }

    private static Reclaimed seen(Reclaim reclaim) {
        return new Reclaimed(reclaim.at(), reclaim.before(), reclaim.after());
    }
}
