package org.skolbro.ui.internal.work;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.text.Text;
import org.skolbro.ui.fake.Somebody;

public class JobsTest {

    private final ByHand threads = new ByHand();
    private final Jobs jobs = new Jobs(threads);
    private final Somebody alva = Somebody.with(Role.ARCHIVIST);

    @Test
    public void areFoundAgainWhileTheyRun() {
        Job<String> job = jobs.start(alva, "preview", progress -> "done");
        assertSame(job, jobs.start(alva, "preview", progress -> "another"));
        assertSame(job, jobs.find(alva.account(), "preview").orElseThrow());
        threads.runAll();
        assertEquals(Optional.of("done"), job.result());
    }

    @Test
    public void startAnewWhenTheLastIsOver() {
        jobs.start(alva, "preview", progress -> "first");
        threads.runAll();
        Job<String> second = jobs.start(alva, "preview", progress -> "second");
        threads.runAll();
        assertEquals(Optional.of("second"), second.result());
    }

    @Test
    public void tellWhereTheyAre() {
        Job<String> job = jobs.start(alva, "import", progress -> {
            progress.at(new Text("Läser", "Reading"), 3, 10);
            return progress.cancelled() ? "stopped" : "done";
        });
        job.cancel();
        threads.runAll();
        assertEquals(new Job.At(new Text("Läser", "Reading"), 3, 10), job.where());
        assertEquals(Optional.of("stopped"), job.result());
    }

    /** A file is read in the request that brings it; whoever watches may stop it from elsewhere. */
    @Test
    public void goOnInTheThreadOfWhoAsksAndAreWatchedThere() {
        StringBuilder seen = new StringBuilder();
        Job<String> job = jobs.here(alva, "taking-in", begun -> {
            begun.watch(() -> seen.append(begun.where().done()).append(begun.isOver() ? "." : " "));
            begun.at(new Text("Läser", "Reading"), 1, 2);
            assertSame(begun, jobs.find(alva.account(), "taking-in").orElseThrow());
            begun.cancel();
            return begun.cancelled() ? "stopped" : "done";
        });
        assertEquals(Optional.of("stopped"), job.result());
        assertEquals("1 1.", seen.toString());
        jobs.forget(job);
        assertEquals(Optional.empty(), jobs.find(alva.account(), "taking-in"));
    }

    @Test
    public void keepWhatWentWrong() {
        Job<String> job = jobs.start(alva, "import", progress -> {
            throw new IllegalStateException("broken");
        });
        threads.runAll();
        assertTrue(job.isOver());
        assertTrue(job.failure().isPresent());
    }

    /** Runs when told to. */
    private static final class ByHand extends AbstractExecutorService {

        private final Queue<Runnable> waiting = new ArrayDeque<>();

        void runAll() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }

        @Override
        public void execute(Runnable work) {
            waiting.add(work);
        }

        @Override
        public void shutdown() {
            waiting.clear();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
