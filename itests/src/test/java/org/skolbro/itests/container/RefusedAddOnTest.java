package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.AddOns;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.Forms;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.itests.AddOnJar;
import org.skolbro.itests.HouseWatch;
import org.skolbro.itests.Services;
import org.skolbro.itests.Switchboard;
import org.skolbro.itests.guest.DeclaringOthersTypes;
import org.skolbro.itests.guest.GoodForm;
import org.skolbro.itests.guest.ReachingForAnotherForm;
import org.skolbro.itests.guest.ReachingForCore;
import org.skolbro.itests.guest.ReachingForDataSource;
import org.skolbro.itests.guest.ThrowingActivator;
import org.skolbro.itests.guest.ThrowingForm;

/** A hostile or broken archive leaves the running house exactly as it was, and is told why. */
public class RefusedAddOnTest extends InKaraf {

    private static final int BOMB_BYTES = 70 * 1024 * 1024;

    private Services services;
    private HouseWatch watch;

    @Before
    public void unsignedOnesMayCome() {
        services = new Services(context);
        new Switchboard(context).requireSignatures(false);
        watch = new HouseWatch(context);
    }

    @After
    public void asItWas() {
        watch.close();
        new Switchboard(context).requireSignatures(true);
    }

    @Test
    public void isToldWhatItIsRefusedFor() throws IOException {
        AddOnJar good = AddOnJar.of(GoodForm.class);
        refused("no whole jar", new AddOnArchive("half.jar", "hello".getBytes(StandardCharsets.UTF_8)));
        refused("larger than", AddOnJar.of(GoodForm.class).file("bomb.txt", new byte[BOMB_BYTES]).archive());
        refused("outside", AddOnJar.of(GoodForm.class).file("../../etc/users.properties", new byte[1]).archive());
        refused("another version of Skolbro", AddOnJar.of(GoodForm.class).header("Import-Package",
            "org.skolbro.api.form;version=\"[99,100)\",org.skolbro.api.document").archive());
        refused("Bundle-Activator", AddOnJar.of(GoodForm.class).type(ThrowingActivator.class)
            .header("Bundle-Activator", ThrowingActivator.class.getName()).archive());
        refused("IllegalStateException", AddOnJar.of(ThrowingForm.class).type(GoodForm.class).archive());
        refused("outside the form's own namespace", AddOnJar.of(DeclaringOthersTypes.class).type(GoodForm.class).archive());
        assertNull("no activator ran", System.getProperty("skolbro.test.activator"));
        assertEquals("the good one would be let in", List.of(),
            services.get(AddOns.class).examine(services.operator(), good.archive()).faults());
    }

    @Test
    public void doesNotReachWhatIsClosed() throws IOException {
        refused("org.skolbro.core.store is not open", AddOnJar.of(ReachingForCore.class).type(GoodForm.class)
            .alsoImporting("org.skolbro.core.store").archive());
        refused("org.skolbro.core.store.DocumentStore", AddOnJar.of(ReachingForCore.class).type(GoodForm.class).archive());
        refused("javax.sql.DataSource", AddOnJar.of(ReachingForDataSource.class).type(GoodForm.class).archive());
        refused("org.skolbro.form.preschool.Preschool",
            AddOnJar.of(ReachingForAnotherForm.class).type(GoodForm.class).archive());
    }

    @Test
    public void staysOutsideWhereOnlySignedOnesMayCome() throws IOException {
        new Switchboard(context).requireSignatures(true);
        refused("not signed", AddOnJar.of(GoodForm.class).archive());
    }

    private void refused(String because, AddOnArchive archive) throws IOException {
        Standing before = Standing.of(this);
        Outcome<?> outcome = services.get(AddOns.class).install(services.operator(), archive, "Prov");
        List<String> faults = services.get(AddOns.class).examine(services.operator(), archive).faults().stream()
            .map(fault -> fault.en()).toList();
        assertTrue(because, outcome instanceof Outcome.Refused);
        assertTrue(because + " in " + faults, faults.stream().anyMatch(fault -> fault.contains(because)));
        assertEquals(before, Standing.of(this));
        assertEquals(List.of(), watch.disturbances());
    }

    /** All that an archive could have changed. */
    private record Standing(List<String> bundles, List<FormStatus> forms, List<String> threads, List<String> files) {

        static Standing of(RefusedAddOnTest test) throws IOException {
            return new Standing(Stream.of(test.context.getBundles())
                .map(bundle -> bundle + " " + bundle.getState() + " " + bundle.getLastModified()).toList(),
                test.services.get(Forms.class).all(test.services.operator()),
                Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(name -> name.startsWith("skolbro-trial"))
                    .toList(),
                present());
        }

        /** Those that it has no business with: configuration, scripts, libraries, and working copies that were left. */
        private static List<String> present() throws IOException {
            Path base = Path.of(System.getProperty("karaf.base"));
            try (Stream<Path> all = Files.walk(base); Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                return Stream.concat(all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(base.resolve("data")) && !file.startsWith(base.resolve("var"))).map(Standing::trace),
                    left.map(Path::toString).filter(file -> file.contains("skolbro-add-on"))).sorted().toList();
            }
        }

        private static String trace(Path file) {
            return file + " " + file.toFile().length() + " " + file.toFile().lastModified();
        }
    }
}
