package org.skolbro.installer.internal.wall;

import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Component;

/**
 * Tells guests from the house: forms, those of the distribution too, and add-ons. What an operator installs in the shell is
 * her own tool, as the whole house is open to whoever has the shell.
 */
@Component(service = Guests.class)
public final class Guests {

    /** Bundles of archives that were taken in. */
    public static final String ADD_ON = "skolbro-add-on:";
    /** Forms of the distribution. */
    public static final String FORM = "mvn:org.skolbro/skolbro-form-";

    public boolean are(Bundle bundle) {
        return bundle.getLocation().startsWith(FORM) || bundle.getLocation().startsWith(ADD_ON);
    }
}
