package org.skolbro.core.internal.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.core.store.SettingStore;
import org.skolbro.core.store.UnitOfWork;

/**
 * The one clock, in the zone whose days the law counts. It follows a clock that demo or tests move only while the database
 * is marked as made by a demo: in any other database a moved clock could destroy what must be kept.
 */
@Component(service = Clock.class, property = {"skolbro.clock=platform", "service.ranking:Integer=1000"})
public final class PlatformClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    public static final String MADE_BY = "made-by";
    public static final String DEMO = "demo";

    private final UnitOfWork work;
    private final SettingStore settings;
    private final Clock real;
    private volatile Clock movable;
    private volatile boolean inDemo;

    @Activate
    public PlatformClock(@Reference UnitOfWork work, @Reference SettingStore settings) {
        this(work, settings, Clock.system(ZONE));
    }

    public PlatformClock(UnitOfWork work, SettingStore settings, Clock real) {
        this.work = work;
        this.settings = settings;
        this.real = real.withZone(ZONE);
    }

    @Reference(target = "(skolbro.clock=demo)", cardinality = ReferenceCardinality.OPTIONAL,
        policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    public void follow(Clock clock) {
        movable = clock;
    }

    public void unfollow(Clock clock) {
        if (movable == clock) {
            movable = null;
        }
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        PlatformClock whole = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return whole.withZone(other);
            }

            @Override
            public Instant instant() {
                return whole.instant();
            }
        };
    }

    @Override
    public Instant instant() {
        Clock followed = movable;
        return followed != null && isDemo() ? followed.instant() : real.instant();
    }

    /** Only a yes is remembered: the mark is written once, at the first start, and never taken away. */
    private boolean isDemo() {
        if (!inDemo) {
            inDemo = work.inOne(() -> settings.get(MADE_BY).filter(DEMO::equals).isPresent());
        }
        return inDemo;
    }
}
