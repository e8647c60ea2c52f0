package org.skolbro.core.internal.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.skolbro.api.problem.Conflict;
import org.skolbro.core.store.AttemptStore;
import org.skolbro.core.store.AttemptStore.Attempts;
import org.skolbro.core.store.UnitOfWork;

/**
 * Growing delays (växande fördröjning) after failures. An attempt is charged before it is looked at and paid back when it
 * was right: many at once are then charged like many after each other.
 */
final class Delays {

    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration MEMORY = Duration.ofDays(1);
    private static final int CONFLICTS = 3;

    /**
     * What is counted. A whole municipality may share one address: more failures are free there, one is forgiven every twenty
     * seconds, and nobody can make all the others wait for long.
     */
    enum Kind {
        ACCOUNT(3, LONGEST, MEMORY), ORIGIN(30, Duration.ofSeconds(8), Duration.ofSeconds(20)), SECOND_FACTOR(3, LONGEST, MEMORY),
        KEY_HOLDER(3, LONGEST, MEMORY);

        private final int free;
        private final Duration longest;
        private final Duration forgivenAfter;

        Kind(int free, Duration longest, Duration forgivenAfter) {
            this.free = free;
            this.longest = longest;
            this.forgivenAfter = forgivenAfter;
        }

        /** One second after the first failure that is not free, twice as long after each one more. */
        Duration after(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            Duration delay = Duration.ofSeconds(1L << Math.min(failures - free, 20));
            return delay.compareTo(longest) < 0 ? delay : longest;
        }

        /** What is left of it by now. Time that was not enough to forgive one more is not lost. */
        Attempts left(Attempts before, Instant now) {
            long forgiven = Duration.between(before.latest(), now).dividedBy(forgivenAfter);
            boolean all = forgiven >= before.count() || !before.latest().plus(MEMORY).isAfter(now);
            return all ? new Attempts(before.key(), 0, now, before.next())
                : new Attempts(before.key(), (int) (before.count() - forgiven),
                    before.latest().plus(forgivenAfter.multipliedBy(forgiven)), before.next());
        }

        /** From when what is counted now is to be forgiven. */
        Instant since(Attempts left, Instant now) {
            return forgivenAfter.equals(MEMORY) ? now : left.latest();
        }
    }

    private final UnitOfWork work;
    private final AttemptStore store;
    private final Vault vault;
    private final Clock clock;

    Delays(UnitOfWork work, AttemptStore store, Vault vault, Clock clock) {
        this.work = work;
        this.store = store;
        this.vault = vault;
        this.clock = clock;
    }

    /** How long to wait; zero when this attempt may be made, and is counted. */
    Duration charge(Kind kind, String subject) {
        String key = key(kind, subject);
        for (int conflicts = 0; conflicts < CONFLICTS; conflicts++) {
            try {
                return work.inOne(() -> charged(kind, key));
            } catch (Conflict e) {
                // Two first attempts at the same moment; the second finds the row of the first.
                continue;
            }
        }
        return Duration.ofSeconds(1);
    }

    private Duration charged(Kind kind, String key) {
        Instant now = clock.instant();
        Attempts before = store.lock(key).map(known -> kind.left(known, now)).orElse(new Attempts(key, 0, now, now));
        if (now.isBefore(before.next())) {
            return Duration.between(now, before.next());
        }
        int count = before.count() + 1;
        store.put(new Attempts(key, count, kind.since(before, now), now.plus(kind.after(count))));
        return Duration.ZERO;
    }

    /** The attempt was right: all is forgiven. In the unit of work of the log-in. */
    void forgive(Kind kind, String subject) {
        store.forget(key(kind, subject));
    }

    /** The attempt was right, but says nothing about the others from the same place. */
    void payBack(Kind kind, String subject) {
        store.lock(key(kind, subject)).ifPresent(known -> {
            int count = Math.max(0, known.count() - 1);
            store.put(new Attempts(known.key(), count, known.latest(), clock.instant()));
        });
    }

    private String key(Kind kind, String subject) {
        return vault.digest(kind + " " + subject);
    }
}
