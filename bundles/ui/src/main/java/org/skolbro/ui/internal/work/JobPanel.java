package org.skolbro.ui.internal.work;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;

import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ProgressPanel;

/** Shows a job while its page is open, and hands over what came of it. */
public final class JobPanel<R> extends Div {

    /** In milliseconds: what was pushed while the line was being laid, or behind a proxy that swallows it, is fetched. */
    private static final int LOOK_AGAIN = 5_000;

    private final Job<R> job;
    private final ProgressPanel panel;
    private final Consumer<R> arrived;
    private final AtomicBoolean underway = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();
    private Runnable watcher = () -> { };

    public JobPanel(Here here, Job<R> job, Consumer<R> arrived, Component... actions) {
        this.job = job;
        this.arrived = arrived;
        panel = new ProgressPanel(here, actions);
        add(panel);
    }

    /** For work that ends with the dialog it was started in. */
    public JobPanel<R> staysHere() {
        panel.staysHere();
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        watcher = () -> {
            if (underway.compareAndSet(false, true)) {
                page.access(() -> {
                    underway.set(false);
                    update();
                });
            }
        };
        job.watch(watcher);
        watcher.run();
        page.setPollInterval(LOOK_AGAIN);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        job.unwatch(watcher);
        event.getUI().setPollInterval(-1);
    }

    private void update() {
        Job.At at = job.where();
        panel.at(at.step(), at.done(), at.total());
        if (job.isOver() && told.compareAndSet(false, true)) {
            job.result().ifPresent(arrived);
            job.failure().ifPresent(thrown -> {
                setVisible(false);
                VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
            });
        }
    }
}
