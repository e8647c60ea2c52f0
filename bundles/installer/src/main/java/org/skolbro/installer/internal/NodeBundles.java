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
import org.skolbro.installer.internal.CarriedForms.OnShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bundles of forms in this node's framework. They are installed here and not by Karaf's features, whose resolver looks at
 * the whole house each time, and started transiently: after a restart nothing runs before it is known to be wanted.
 */
@Component
public final class NodeBundles implements FormBundles {

    private static final Logger LOG = LoggerFactory.getLogger(NodeBundles.class);
    /** Forms of the distribution, of whatever version the framework's cache remembers. */
    private static final String OF_DISTRIBUTION = "mvn:org.skolbro/skolbro-form-";

    private final BundleContext context;
    private final CarriedForms carried;
    private final Starting starting;

    /** @param boot while the house is being built, bundles are missing that will be there */
    @Activate
    public NodeBundles(BundleContext context, @Reference CarriedForms carried, @Reference Starting starting,
            @Reference BootFinished boot) {
        this.context = context;
        this.carried = carried;
        this.starting = starting;
    }

    @Override
    public List<FormBundles.Carried> carried() {
        return carried.all().stream().map(one -> new FormBundles.Carried(one.form(), one.version())).toList();
    }

    /** Installs first: when the wanted version cannot be had, the one that runs goes on. */
    @Override
    public synchronized Map<FormId, Standing> converge(Collection<Wanted> wanted) {
        Map<FormId, Standing> standing = new LinkedHashMap<>();
        Map<FormId, Bundle> chosen = new LinkedHashMap<>();
        for (Wanted one : wanted) {
            try {
                chosen.put(one.form(), install(one));
            } catch (BundleException | RuntimeException failure) {
                LOG.warn("School form {} {} cannot be had", one.form(), one.version(), failure);
                standing.put(one.form(), new Standing("", List.of(FaultSentences.missing(one.version()))));
                running(one.form()).ifPresent(old -> chosen.put(one.form(), old));
            }
        }
        installed().filter(bundle -> !chosen.containsValue(bundle)).forEach(this::takeAway);
        chosen.forEach((form, bundle) -> standing.merge(form, starting.start(form, bundle), NodeBundles::both));
        return standing;
    }

    private static Standing both(Standing fault, Standing old) {
        return new Standing(old.version(), Stream.concat(fault.faults().stream(), old.faults().stream()).toList());
    }

    private Bundle install(Wanted wanted) throws BundleException {
        OnShelf found = carried.all().stream()
            .filter(one -> one.form().equals(wanted.form()) && one.version().equals(wanted.version())).findFirst()
            .orElseThrow(() -> new IllegalStateException("The distribution has no such version"));
        return context.installBundle(found.location());
    }

    private Optional<Bundle> running(FormId form) {
        List<String> locations = carried.all().stream().filter(one -> one.form().equals(form)).map(OnShelf::location).toList();
        return installed().filter(bundle -> locations.contains(bundle.getLocation())).findFirst();
    }

    private Stream<Bundle> installed() {
        return Stream.of(context.getBundles()).filter(bundle -> bundle.getLocation().startsWith(OF_DISTRIBUTION));
    }

    /** Nobody is wired to a form, so the framework lets its classes go at once and refreshes nobody. */
    private void takeAway(Bundle bundle) {
        try {
            bundle.uninstall();
            LOG.info("Bundle {} {} is gone from this node", bundle.getSymbolicName(), bundle.getVersion());
        } catch (BundleException failure) {
            LOG.error("Bundle {} cannot be taken away", bundle.getSymbolicName(), failure);
        }
    }
}
