package org.skolbro.core.internal.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.retention.DisposalRun.State;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.AuditStore;
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
    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final Text STEP = Text.sv("Återtar utrymme").en("Taking back space");

    private final UnitOfWork work;
    private final Kept kept;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean byNight;

    /** @return reclaim_nightly: whether space is taken back by itself, between two and five in the night after a run */
    @interface Settings {
        boolean reclaim_nightly() default true;
    }

    /** What is looked at. */
    @Component(service = Kept.class)
    public record Kept(SpaceStore space, CertificateStore certificates, DisposalStore runs, AuditStore lines) {
        @Activate
        public Kept(@Reference SpaceStore space, @Reference CertificateStore certificates, @Reference DisposalStore runs,
                @Reference AuditStore lines) {
            this.space = space;
            this.certificates = certificates;
            this.runs = runs;
            this.lines = lines;
        }
    }

    @Activate
    public Reclaiming(Settings settings, @Reference UnitOfWork work, @Reference Kept kept, @Reference AuditTrail audit,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this(settings.reclaim_nightly(), work, kept, audit, clock);
    }

    private Reclaiming(boolean byNight, UnitOfWork work, Kept kept, AuditTrail audit, Clock clock) {
        this.byNight = byNight;
        this.work = work;
        this.kept = kept;
        this.audit = audit;
        this.clock = clock;
    }

    /** Outside OSGi: by night too. */
    public static Reclaiming with(UnitOfWork work, Kept kept, AuditTrail audit, Clock clock) {
        return new Reclaiming(true, work, kept, audit, clock);
    }

    boolean byNight() {
        return byNight;
    }

    /** Whether a run destroys right now: it and the taking back would wait for each other. */
    boolean hasToWait() {
        return work.inOne(() -> kept.runs().all().stream().anyMatch(run -> run.state() == State.RUNNING));
    }

    /** Does by itself what is due, and answers whether something was. */
    boolean byItself() {
        LocalTime now = LocalTime.ofInstant(clock.instant(), PlatformClock.ZONE);
        if (!byNight || now.isBefore(NIGHT) || !now.isBefore(MORNING) || !isDue() || hasToWait() || !isQuiet()) {
            return false;
        }
        return all(Progress.NONE, reclaim -> audit.writeAutomatic(ACT, List.of(), "", sizes(reclaim))).isPresent();
    }

    /** Empty when somebody stopped it: what was taken back of some tables is, and counts for nothing. */
    Optional<Reclaim> all(Progress progress, Trail trail) {
        long head = work.inOne(() -> kept.certificates().lastHead().map(CertificateStore.Entry::number).orElse(0L));
        long before = kept.space().bytes();
        List<String> tables = kept.space().tables();
        for (int table = 0; table < tables.size(); table++) {
            progress.at(STEP, table, tables.size());
            if (progress.cancelled()) {
                return Optional.empty();
            }
            kept.space().reclaim(tables.get(table));
        }
        Reclaim done = new Reclaim(head, clock.instant(), before, kept.space().bytes());
        work.inOne(() -> {
            kept.space().insert(done);
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

    /** Whether neither a person nor a run has done anything for a while: who is at work would wait for each table, or be turned away. */
    private boolean isQuiet() {
        Instant since = clock.instant().minus(QUIET);
        LocalDate day = LocalDate.ofInstant(since, PlatformClock.ZONE);
        Audit.Filter lately = new Audit.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty());
        return work.inOne(() -> kept.lines().lines(lately, Page.Request.first(1))).items().stream().noneMatch(line -> line.at().isAfter(since));
    }

    private boolean isDue() {
        return work.inOne(() -> kept.certificates().lastHead().filter(head -> kept.space().covering(head.number()).isEmpty()).isPresent());
    }
}
