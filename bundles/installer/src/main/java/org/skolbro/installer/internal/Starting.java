package org.skolbro.installer.internal;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.skolbro.api.form.FormId;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.FormBundles.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the bundle of one form; whatever it does then, the others are started too. */
@Component(service = Starting.class)
public final class Starting {

    private static final Logger LOG = LoggerFactory.getLogger(Starting.class);
    private static final int PATIENCE_SECONDS = 30;

    private final ServiceComponentRuntime components;

    @Activate
    public Starting(@Reference ServiceComponentRuntime components) {
        this.components = components;
    }

    Standing start(FormId form, Bundle bundle) {
        String version = bundle.getVersion().toString();
        try {
            if (bundle.getState() != Bundle.ACTIVE) {
                startInTime(bundle);
                LOG.info("School form {} {} has come to this node", form, version);
            }
            List<Text> faults = failedParts(bundle);
            return new Standing(version, faults);
        } catch (ExecutionException failure) {
            LOG.warn("School form {} {} cannot be started", form, version, failure.getCause());
            return new Standing("", List.of(FaultSentences.of(failure.getCause())));
        } catch (TimeoutException slow) {
            LOG.warn("School form {} {} has not started in {} seconds", form, version, PATIENCE_SECONDS);
            return new Standing("", List.of(FaultSentences.slow(PATIENCE_SECONDS)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Standing("", List.of());
        }
    }

    /** In a thread of its own: a bundle that never comes back keeps only that. */
    private static void startInTime(Bundle bundle) throws ExecutionException, InterruptedException, TimeoutException {
        FutureTask<Void> task = new FutureTask<>(() -> {
            bundle.start(Bundle.START_TRANSIENT);
            return null;
        });
        Thread thread = new Thread(task, "skolbro-start " + bundle.getSymbolicName());
        thread.setDaemon(true);
        thread.start();
        task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private List<Text> failedParts(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream()
            .flatMap(part -> components.getComponentConfigurationDTOs(part).stream())
            .filter(part -> part.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
            .flatMap(part -> Stream.of(FaultSentences.failedPart(part.description.name, part.failure))).toList();
    }
}
