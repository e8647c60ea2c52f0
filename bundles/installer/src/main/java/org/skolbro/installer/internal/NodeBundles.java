package org.skolbro.installer.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.karaf.features.BootFinished;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.form.FormId;
import org.skolbro.core.bundle.FormBundles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bundles of forms in this node's framework. They are installed here and not by Karaf's features, whose resolver looks at
 * the whole house each time, and started transiently: after a restart nothing runs before it is known to be wanted.
 */
@Component
public final class NodeBundles implements FormBundles {

    private static final Logger LOG = LoggerFactory.getLogger(NodeBundles.class);

    private final BundleContext context;
    private final CarriedForms carried;
    private final Places places;
    private final Starting starting;

    /** @param boot while the house is being built, bundles are missing that will be there */
    @Activate
    public NodeBundles(BundleContext context, @Reference CarriedForms carried, @Reference Places places,
            @Reference Starting starting, @Reference BootFinished boot) {
        this.context = context;
        this.carried = carried;
        this.places = places;
        this.starting = starting;
    }

    @Override
    public List<Carried> carried() {
        return carried.all().stream().map(one -> new Carried(one.form(), one.version())).toList();
    }

    /** Installs first: when the wanted version cannot be had, the one that runs goes on. */
    @Override
    public synchronized Map<FormId, Standing> converge(Collection<Wanted> wanted, Archives archives) {
        Map<FormId, Standing> standing = new LinkedHashMap<>();
        Map<FormId, Bundle> chosen = new LinkedHashMap<>();
        for (Wanted one : wanted) {
            try {
                chosen.put(one.form(), places.install(context, one, archives));
            } catch (BundleException | RuntimeException failure) {
                LOG.warn("School form {} {} cannot be had", one.form(), one.version(), failure);
                standing.put(one.form(), new Standing("", List.of(FaultSentences.missing(one.version()))));
                running(one.form()).ifPresent(old -> chosen.put(one.form(), old));
            }
        }
        installed().filter(bundle -> !chosen.containsValue(bundle)).forEach(NodeBundles::takeAway);
        chosen.forEach((form, bundle) -> standing.merge(form, starting.start(form, bundle), NodeBundles::both));
        return standing;
    }

    private static Standing both(Standing fault, Standing old) {
        return new Standing(old.version(), Stream.concat(fault.faults().stream(), old.faults().stream()).toList());
    }

    private Optional<Bundle> running(FormId form) {
        return installed().filter(bundle -> places.form(bundle).filter(form::equals).isPresent()).findFirst();
    }

    private Stream<Bundle> installed() {
        return Stream.of(context.getBundles()).filter(Places::isForm);
    }

    /** Nobody is wired to a form, so the framework lets its classes go at once and refreshes nobody. */
    private static void takeAway(Bundle bundle) {
        try {
            bundle.uninstall();
            LOG.info("Bundle {} {} is gone from this node", bundle.getSymbolicName(), bundle.getVersion());
        } catch (BundleException failure) {
            LOG.error("Bundle {} cannot be taken away", bundle.getSymbolicName(), failure);
        }
    }
}
