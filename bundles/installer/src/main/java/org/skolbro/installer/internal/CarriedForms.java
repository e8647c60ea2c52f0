package org.skolbro.installer.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.karaf.features.BundleInfo;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeatureEvent;
import org.apache.karaf.features.FeaturesListener;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.RepositoryEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.form.FormId;

/**
 * The forms that came with the distribution: every feature {@code skolbro-form-NAME} is one, and the one bundle in it that is
 * no mere dependency is the form. Features are only read here; they know nothing of what is wanted.
 */
@Component(service = {CarriedForms.class, FeaturesListener.class})
public final class CarriedForms implements FeaturesListener {

    private static final String PREFIX = "skolbro-form-";

    private final FeaturesService features;
    private volatile List<OnShelf> known;

    /** @param location where the bundle can be had */
    record OnShelf(FormId form, String version, String location) {
    }

    @Activate
    public CarriedForms(@Reference FeaturesService features) {
        this.features = features;
    }

    List<OnShelf> all() {
        List<OnShelf> now = known;
        if (now == null) {
            now = read();
            known = now;
        }
        return now;
    }

    @Override
    public void featureEvent(FeatureEvent event) {
        // what is installed says nothing of what could be
    }

    @Override
    public void repositoryEvent(RepositoryEvent event) {
        known = null;
    }

    private List<OnShelf> read() {
        try {
            return Stream.of(features.listFeatures()).filter(feature -> feature.getName().startsWith(PREFIX))
                .flatMap(feature -> form(feature).stream()).toList();
        } catch (Exception e) {
            throw new IllegalStateException("The list of features cannot be read", e);
        }
    }

    private static Optional<OnShelf> form(Feature feature) {
        return feature.getBundles().stream().filter(bundle -> !bundle.isDependency()).map(BundleInfo::getLocation).findFirst()
            .map(location -> new OnShelf(new FormId(feature.getName().substring(PREFIX.length())), feature.getVersion(), location));
    }
}
