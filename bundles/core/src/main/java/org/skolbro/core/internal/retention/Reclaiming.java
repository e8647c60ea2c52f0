package org.skolbro.core.internal.retention;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.retention.DisposalRun.State;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.SpaceStore;
import org.skolbro.core.store.SpaceStore.Reclaim;
import org.skolbro.core.store.UnitOfWork;

/** Takes back the space of what was destroyed. Writing waits for it, so that by itself it does so only at night. */
@Component(service = Reclaiming.class, configurationPid = "org.skolbro.disposal")
public final class Reclaiming {

    static final String ACT = "disposal.reclaim";
    private static final LocalTime NIGHT = LocalTime.of(2, 0);
    private static final LocalTime MORNING = LocalTime.of(5, 0);
    private static final Text STEP = Text.sv("Återtar utrymme").en("Taking back space");

    private final UnitOfWork work;
    private final SpaceStore space;
    private final CertificateStore certificates;
    private final DisposalStore runs;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean byNight;

    /** @return reclaim_nightly: whether space is taken back by itself, between two and five in the night after a run */
    @interface Settings {
        boolean reclaim_nightly() default true;
    }

    @Activate
    public Reclaiming(Settings settings, @Reference UnitOfWork work, @Reference SpaceStore space, @Reference CertificateStore certificates,
            @Reference DisposalStore runs, @Reference AuditTrail audit, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this(settings.reclaim_nightly(), work, space, certificates, runs, audit, clock);
    }

    private Reclaiming(boolean byNight, UnitOfWork work, SpaceStore space, CertificateStore certificates, DisposalStore runs,
            AuditTrail audit, Clock clock) {
        this.byNight = byNight;
        this.work = work;
        this.space = space;
        this.certificates = certificates;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Outside OSGi: by night too. */
    public static Reclaiming with(UnitOfWork work, SpaceStore space, CertificateStore certificates, DisposalStore runs, AuditTrail audit,
            Clock clock) {
        return new Reclaiming(true, work, space, certificates, runs, audit, clock);
    }

    boolean byNight() {
        return byNight;
    }

    /** Whether a run destroys right now: it and the taking back would wait for each other. */
    boolean hasToWait() {
        return work.inOne(() -> runs.all().stream().anyMatch(run -> run.state() == State.RUNNING));
    }

    /** Does by itself what is due, and answers whether something was. */
    boolean byItself() {
        LocalTime now = LocalTime.ofInstant(clock.instant(), PlatformClock.ZONE);
        if (!byNight || now.isBefore(NIGHT) || !now.isBefore(MORNING) || !isDue() || hasToWait()) {
            return false;
        }
        return all(Progress.NONE, reclaim -> audit.writeAutomatic(ACT, List.of(), "", sizes(reclaim))).isPresent();
    }

    /** Empty when somebody stopped it: what was taken back of some tables is, and counts for nothing. */
    Optional<Reclaim> all(Progress progress, Trail trail) {
        long head = work.inOne(() -> certificates.lastHead().map(CertificateStore.Entry::number).orElse(0L));
        long before = space.bytes();
        List<String> tables = space.tables();
        for (int table = 0; table < tables.size(); table++) {
            progress.at(STEP, table, tables.size());
            if (progress.cancelled()) {
                return Optional.empty();
            }
            space.reclaim(tables.get(table));
        }
        Reclaim done = new Reclaim(head, clock.instant(), before, space.bytes());
        work.inOne(() -> {
            space.insert(done);
            trail.write(done);
        });
        return Optional.of(done);
    }

    /** Writes the line of whoever did it. */
    interface Trail {
        void write(Reclaim reclaim);
    }

    static String sizes(Reclaim reclaim) {
        return reclaim.before() + " > " + reclaim.after();
    }

    private boolean isDue() {
        return work.inOne(() -> certificates.lastHead().filter(head -> space.covering(head.number()).isEmpty()).isPresent());
    }
}
