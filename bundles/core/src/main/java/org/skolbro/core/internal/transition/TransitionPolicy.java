package org.skolbro.core.internal.transition;

import java.time.LocalDate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.StoredTransition;

/** The settings of transitions, {@code org.skolbro.transition}. Skollagen 3 kap. 12 j § gives no days of its own. */
@Component(service = TransitionPolicy.class, configurationPid = "org.skolbro.transition")
public final class TransitionPolicy {

    private static final int HAND_OVER = 30;
    private static final int ANSWER = 14;
    private static final int REMIND = 7;

    private final int handOver;
    private final int answer;
    private final int remind;

    /**
     * @param hand_over_days days that the unit which is left has for handing over, from the last day of the placement; one that
     *                       has begun keeps the day it has
     * @param answer_days days that the receiver has for an answer, from the hand-over
     * @param remind_days how many days before a deadline whoever has to act is reminded by e-mail; 0 for no e-mail
     */
    @interface Settings {
        int hand_over_days() default HAND_OVER;

        int answer_days() default ANSWER;

        int remind_days() default REMIND;
    }

    @Activate
    public TransitionPolicy(Settings settings) {
        this(Math.max(0, settings.hand_over_days()), Math.max(0, settings.answer_days()), Math.max(0, settings.remind_days()));
    }

    private TransitionPolicy(int handOver, int answer, int remind) {
        this.handOver = handOver;
        this.answer = answer;
        this.remind = remind;
    }

    /** Outside OSGi, with the days that apply unless the settings say otherwise. */
    public static TransitionPolicy usual() {
        return new TransitionPolicy(HAND_OVER, ANSWER, REMIND);
    }

    LocalDate handOverBy(LocalDate leftOn) {
        return leftOn.plusDays(handOver);
    }

    public int remindDays() {
        return remind;
    }

    /** By when whoever has to act must have. */
    public LocalDate deadline(StoredTransition transition) {
        return transition.state() == State.HANDED_OVER
            ? LocalDate.ofInstant(transition.handedOverAt().orElseThrow(), PlatformClock.ZONE).plusDays(answer) : transition.deadline();
    }
}
