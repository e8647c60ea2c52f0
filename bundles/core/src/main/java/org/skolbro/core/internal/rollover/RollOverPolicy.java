package org.skolbro.core.internal.rollover;

import java.time.Duration;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The settings of roll-overs, {@code org.skolbro.rollover}. */
@Component(service = RollOverPolicy.class, configurationPid = "org.skolbro.rollover")
public final class RollOverPolicy {

    /** How many children a transaction hands over unless the settings say otherwise. */
    public static final int BATCH = 200;
    private static final long GRACE = 48;

    private final int batch;
    private final Duration grace;
    private final boolean drafts;
    private final boolean second;

    /**
     * @param batch how many children one transaction hands over: with fewer, others and a pause get in between sooner
     * @param grace_hours for how long after its last hand-over a unit's can be taken back
     * @param drafts_wait whether children about whom something is begun are left to the headteacher
     * @param second_person whether a run about the whole municipality waits until another person releases it
     */
    @interface Settings {
        int batch() default BATCH;

        long grace_hours() default GRACE;

        boolean drafts_wait() default true;

        boolean second_person() default true;
    }

    @Activate
    public RollOverPolicy(Settings settings) {
        this(Math.max(1, settings.batch()), Duration.ofHours(Math.max(0, settings.grace_hours())), settings.drafts_wait(),
            settings.second_person());
    }

    private RollOverPolicy(int batch, Duration grace, boolean drafts, boolean second) {
        this.batch = batch;
        this.grace = grace;
        this.drafts = drafts;
        this.second = second;
    }

    /** Outside OSGi; one person is enough. */
    public static RollOverPolicy of(int batch, Duration grace, boolean drafts) {
        return new RollOverPolicy(batch, grace, drafts, false);
    }

    /** The same where it takes two. */
    public RollOverPolicy withSecondPerson() {
        return new RollOverPolicy(batch, grace, drafts, true);
    }

    int batch() {
        return batch;
    }

    Duration grace() {
        return grace;
    }

    /** Of runs about these; those of a headteacher's own units are hers alone. */
    boolean takesTwo(Whose.Units units) {
        return second && units.office();
    }

    boolean draftsWait() {
        return drafts;
    }
}
