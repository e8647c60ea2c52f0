package org.skolbro.ui.internal.work;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;

/**
 * One piece of long work and where it is.
 *
 * @param <R> what comes of it
 */
public final class Job<R> implements Progress {

    /** How far it has come. {@code total} is -1 while it is unknown. */
    public record At(Text step, long done, long total) {
    }

    private final AccountId owner;
    private final String about;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile At at = new At(Words.both("progress.starting"), 0, -1);
    private volatile boolean stop;
    private volatile R result;
    private volatile Throwable failure;

    Job(AccountId owner, String about) {
        this.owner = owner;
        this.about = about;
    }

    AccountId owner() {
        return owner;
    }

    String about() {
        return about;
    }

    @Override
    public void at(Text step, long done, long total) {
        at = new At(step, done, total);
        tell();
    }

    @Override
    public boolean cancelled() {
        return stop;
    }

    /** Asks it to stop at the next safe point. */
    public void cancel() {
        stop = true;
    }

    public At where() {
        return at;
    }

    public boolean isOver() {
        return result != null || failure != null;
    }

    public Optional<R> result() {
        return Optional.ofNullable(result);
    }

    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Tells of each change, from the job's own thread. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    public void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    void finished(R outcome) {
        result = outcome;
        tell();
    }

    void failed(Throwable thrown) {
        failure = thrown;
        tell();
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }
}
