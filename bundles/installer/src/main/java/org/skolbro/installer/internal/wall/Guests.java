package org.skolbro.installer.internal.wall;

import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Tells the house from its guests. Of the house is what came with the distribution, except its forms: those keep to the same walls
 * as everybody's. All else is a guest, through whatever door it came.
 */
@Component(service = Guests.class, configurationPid = "org.skolbro.installer")
public final class Guests {

    /** Bundles of archives that were taken in. */
    public static final String ADD_ON = "skolbro-add-on:";
    /** Forms of the distribution. */
    public static final String FORM = "mvn:org.skolbro/skolbro-form-";

    private static final String DISTRIBUTION = "mvn:";

    private final List<String> trusted;

    /** What may be configured. */
    @interface Settings {

        /** Beginnings of locations whose bundles are the operator's own tools and see everything; none unless told. */
        String[] trusted_locations() default {};
    }

    @Activate
    public Guests(Settings settings) {
        trusted = List.of(settings.trusted_locations());
    }

    public boolean are(Bundle bundle) {
        if (bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID) {
            return false;
        }
        String location = bundle.getLocation();
        if (location.startsWith(FORM)) {
            return true;
        }
        return !location.startsWith(DISTRIBUTION) && trusted.stream().noneMatch(location::startsWith);
    }
}
