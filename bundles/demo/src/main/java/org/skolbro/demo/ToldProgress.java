package org.skolbro.demo;

import java.util.function.BooleanSupplier;

import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the script now and then how far the loading is, and the log more seldom. */
final class ToldProgress implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final long TELL_EVERY = 500_000_000L;
    private static final int LOG_EVERY_PERCENT = 10;

    private final Signals signals;
    private final BooleanSupplier stopped;
    private long told = System.nanoTime() - TELL_EVERY;
    private long logged;

    ToldProgress(Signals signals, BooleanSupplier stopped) {
        this.signals = signals;
        this.stopped = stopped;
    }

    /** The import's own steps are over in a moment. */
    @Override
    public void at(Text step, long done, long total) {
        if (!step.sv().startsWith("Demokommunen")) {
            return;
        }
        if (System.nanoTime() - told >= TELL_EVERY) {
            told = System.nanoTime();
            signals.progress(step.sv() + ": " + LogInText.number(done) + " av " + LogInText.number(total) + " handlingar\n");
        }
        long percent = done * 100 / total;
        if (percent / LOG_EVERY_PERCENT > logged) {
            logged = percent / LOG_EVERY_PERCENT;
            LOG.info("Loading the demo municipality: {} of {} documents", done, total);
        }
    }

    @Override
    public boolean cancelled() {
        return stopped.getAsBoolean();
    }
}
