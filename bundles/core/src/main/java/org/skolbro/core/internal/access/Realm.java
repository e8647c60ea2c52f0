package org.skolbro.core.internal.access;

import java.util.Map;

import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import javax.security.auth.login.Configuration;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.SignIn;

/**
 * The JAAS realm {@code skolbro}, for whatever speaks JAAS: hand this service to a
 * {@link javax.security.auth.login.LoginContext} as its configuration. Karaf's own realm, which opens the shell, knows
 * nothing of it.
 */
@Component(service = Configuration.class, property = "jaas.realm=" + Realm.NAME)
public final class Realm extends Configuration {

    public static final String NAME = "skolbro";
    static final String SIGN_IN = "signIn";

    private final SignIn signIn;

    @Activate
    public Realm(@Reference SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
        return NAME.equals(name) ? new AppConfigurationEntry[] {new AppConfigurationEntry(SignInModule.class.getName(),
            LoginModuleControlFlag.REQUIRED, Map.of(SIGN_IN, signIn))} : null;
    }
}
