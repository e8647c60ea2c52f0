package org.skolbro.installer.internal;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.form.FormId;
import org.skolbro.core.bundle.FormBundles.Archives;
import org.skolbro.core.bundle.FormBundles.Wanted;
import org.skolbro.installer.internal.CarriedForms.OnShelf;
import org.skolbro.installer.internal.wall.Guests;
import org.skolbro.installer.internal.wall.PackageWall;
import org.skolbro.installer.internal.wall.ServiceWall;

/** Where a form's bundle comes from, which its location in the framework tells for ever. */
@Component(service = Places.class)
public final class Places {

    private final CarriedForms carried;

    /** @param packages the walls stand before the first guest comes; @param services as well */
    @Activate
    public Places(@Reference CarriedForms carried, @Reference PackageWall packages, @Reference ServiceWall services) {
        this.carried = carried;
    }

    static boolean isForm(Bundle bundle) {
        return bundle.getLocation().startsWith(Guests.FORM) || bundle.getLocation().startsWith(Guests.ADD_ON);
    }

    /** Installing the same once more gives the same bundle. */
    Bundle install(BundleContext context, Wanted wanted, Archives archives) throws BundleException {
        if (wanted.archive().isEmpty()) {
            return context.installBundle(carried.all().stream()
                .filter(one -> one.form().equals(wanted.form()) && one.version().equals(wanted.version())).findFirst()
                .map(OnShelf::location)
                .orElseThrow(() -> new IllegalStateException("The distribution has no such version")));
        }
        String sha256 = wanted.archive().get();
        String location = Guests.ADD_ON + wanted.form() + "/" + wanted.version() + "/" + sha256;
        Bundle known = context.getBundle(location);
        return known != null ? known
            : context.installBundle(location, new ByteArrayInputStream(unchanged(archives.content(wanted.form(), wanted.version()), sha256)));
    }

    /** Empty for a form of another distribution, which a cache may remember. */
    Optional<FormId> form(Bundle bundle) {
        String location = bundle.getLocation();
        return location.startsWith(Guests.ADD_ON)
            ? Optional.of(new FormId(location.substring(Guests.ADD_ON.length(), location.indexOf('/'))))
            : carried.all().stream().filter(one -> one.location().equals(location)).map(OnShelf::form).findFirst();
    }

    private static byte[] unchanged(byte[] content, String sha256) {
        try {
            String now = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            if (!now.equals(sha256)) {
                throw new IllegalStateException("The archive in the database is not the one that was installed");
            }
            return content;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
