package org.skolbro.ui.internal.work;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Progress;

/**
 * Long work of this node that people started in the browser. One at a time for each person and subject. What is lost with
 * the node is only the watching: the services behind keep what they did in rows and can be asked to go on.
 */
@Component(service = Jobs.class)
public final class Jobs {

    private static final int AT_ONCE = 4;

    private final List<Job<?>> jobs = new CopyOnWriteArrayList<>();
    private final ExecutorService threads;

    @Activate
    public Jobs() {
        this(Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("skolbro-ui-work-", 1).factory()));
    }

    Jobs(ExecutorService threads) {
        this.threads = threads;
    }

    /** The job runs on; asking twice for the same subject gives the one that runs. */
    @SuppressWarnings("unchecked")
    public synchronized <R> Job<R> start(Caller caller, String about, Function<Progress, R> work) {
        Optional<Job<R>> running = find(caller.account(), about).filter(job -> !job.isOver()).map(job -> (Job<R>) job);
        if (running.isPresent()) {
            return running.get();
        }
        jobs.removeIf(job -> job.owner().equals(caller.account()) && job.about().equals(about));
        Job<R> job = new Job<>(caller.account(), about);
        jobs.add(job);
        threads.execute(() -> run(job, work));
        return job;
    }

    /** Work that goes on in the thread of whoever asks, as that of a file that is read as it comes; it is watched like any other. */
    public <R> Job<R> here(Caller caller, String about, Function<Job<R>, R> work) {
        Job<R> job = new Job<>(caller.account(), about);
        jobs.add(job);
        run(job, progress -> work.apply(job));
        return job;
    }

    /** The latest job of somebody about something, running or over. */
    public Optional<Job<?>> find(AccountId owner, String about) {
        for (Job<?> job : jobs) {
            if (job.owner().equals(owner) && job.about().equals(about)) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }

    /** Forgets a job that is over and has been seen. */
    public void forget(Job<?> job) {
        if (job.isOver()) {
            jobs.remove(job);
        }
    }

    @Deactivate
    void stop() {
        jobs.forEach(Job::cancel);
        threads.shutdown();
    }

    /** The edge of a thread: whatever is thrown is kept for the page, which shows and logs it. */
    private static <R> void run(Job<R> job, Function<Progress, R> work) {
        try {
            job.finished(work.apply(job));
        } catch (RuntimeException | Error e) {
            job.failed(e);
        }
    }
}
