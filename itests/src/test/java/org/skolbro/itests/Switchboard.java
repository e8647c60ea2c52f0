package org.skolbro.itests;

import static org.skolbro.itests.Services.done;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.AddOns;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormVersion;
import org.skolbro.api.form.Forms;

/** Switches forms as an operator would, and waits until this node is where it should be. */
public final class Switchboard {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final BundleContext context;
    private final Services services;

    public Switchboard(BundleContext context) {
        this.context = context;
        this.services = new Services(context);
    }

    public void on(String form) {
        done(forms().enable(services.operator(), new FormId(form), "Prov"));
        settle();
    }

    public void off(String form) {
        done(forms().disable(services.operator(), new FormId(form), "Prov"));
        settle();
    }

    /** @param version empty = the newest */
    public void to(String form, Optional<String> version) {
        done(forms().upgrade(services.operator(), new FormId(form), version, "Prov"));
        settle();
    }

    /** Installs an archive that nobody has signed, where signatures are not required. */
    public void install(AddOnArchive archive) {
        done(services.get(AddOns.class).install(services.operator(), archive, "Prov"));
        settle();
    }

    public void requireSignatures(boolean required) {
        services.get(AddOns.class).requireSignatures(services.operator(), required);
    }

    public FormStatus status(String form) {
        return forms().all(services.operator()).stream().filter(each -> each.id().value().equals(form)).findFirst().orElseThrow();
    }

    /** The bundle of a form of the distribution. */
    public Optional<Bundle> bundle(String form) {
        return Stream.of(context.getBundles())
            .filter(bundle -> ("org.skolbro.form." + form.replace('-', '.')).equals(bundle.getSymbolicName())).findFirst();
    }

    /** The version that the distribution brings. */
    public String carried(String form) {
        return status(form).versions().stream().filter(version -> version.source() == FormVersion.Source.DISTRIBUTION)
            .map(FormVersion::version).findFirst().orElseThrow();
    }

    /** A version after the one that the distribution brings. @param mark what tells it from others of the kind */
    public String after(String form, String mark) {
        return carried(form) + "." + mark;
    }

    /** The form's bundle as it was built, with another version number. */
    public AddOnArchive again(String form, String version) {
        try (InputStream in = URI.create("mvn:org.skolbro/skolbro-form-" + form + "/" + carried(form)).toURL().openStream()) {
            return AddOnJar.again(in, version).archive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bundles come and go beside whatever asked for it. */
    public void settle() {
        long end = System.nanoTime() + PATIENCE;
        while (forms().all(services.operator()).stream().anyMatch(form -> form.wish().underWay())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The forms are not as wanted");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private Forms forms() {
        return services.get(Forms.class);
    }
}
