package org.skolbro.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.form.Forms;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.status.Origin;
import org.skolbro.demo.load.Loading;
import org.skolbro.demo.register.Size;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the demo municipality in a thread of its own, and tells the script that started the demo how it goes. */
@Component(
    service = DemoStart.class,
    immediate = true,
    configurationPid = "org.skolbro.demo",
    configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final List<SchoolType> CODES = Stream.of("FS", "GR", "FTH", "GY", "VUXSFI", "GRS").map(SchoolType::new).toList();
    private static final int ATTEMPTS = 3;
    private static final int POLL_MILLIS = 100;
    private static final int STOP_MILLIS = 15_000;

    /** Written by the script {@code skolbro demo}. */
    @interface Settings {

        /** {@code small} is one tenth of {@code lulea}. */
        String size() default "small";

        /** The file whose appearance says that the demo is ready; its text is printed as it is. */
        String done();
    }

    private final Origin origin;
    private final Loading loading;
    private final Forms forms;
    private final Size size;
    private final Signals signals;
    private final Thread thread = new Thread(this::run, "skolbro-demo");
    private volatile boolean stopped;

    @Activate
    public DemoStart(Settings settings, @Reference Origin origin, @Reference Loading loading, @Reference Forms forms) {
        this.origin = origin;
        this.loading = loading;
        this.forms = forms;
        this.size = Size.valueOf(settings.size().toUpperCase(Locale.ROOT));
        this.signals = new Signals(Path.of(settings.done()));
        thread.setDaemon(true);
        thread.start();
    }

    /** Between two documents; the next start goes on there. */
    @Deactivate
    public void stop() throws InterruptedException {
        stopped = true;
        thread.join(STOP_MILLIS);
    }

    private void run() {
        if (!origin.madeByDemo()) {
            LOG.error("This database was not made by a demo: nothing is loaded into it, and the clock stays as it is");
            signals.done(LogInText.FOREIGN);
            return;
        }
        try {
            if (!loading.isLoaded()) {
                awaitForms();
            }
            load(ATTEMPTS);
            if (!stopped) {
                signals.done(LogInText.of(loading.documents()));
            }
        } catch (RuntimeException failure) {
            tell(failure);
        }
    }

    private void load(int attempts) {
        try {
            loading.run(size, new ToldProgress(signals, () -> stopped));
        } catch (Conflict somebodyElse) {
            if (attempts == 1) {
                throw somebodyElse;
            }
            load(attempts - 1);
        }
    }

    /** A service that goes away under the loading, as at a stop, is no failure: the next start goes on. */
    private void tell(RuntimeException failure) {
        if (!stopped) {
            LOG.error("The demo municipality could not be loaded", failure);
            signals.failed("The demo municipality could not be loaded; the log tells why.\n");
        }
    }

    /** Bundles start in any order. */
    private void awaitForms() {
        while (!stopped && CODES.stream().anyMatch(code -> forms.serving(code).isEmpty())) {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
