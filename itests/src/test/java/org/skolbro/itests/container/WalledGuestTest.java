package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.itests.AddOnJar;
import org.skolbro.itests.HouseWatch;
import org.skolbro.itests.guest.GoodForm;

/** What got past every check at the door finds walls inside: packages and services of the house are not there for it. */
public class WalledGuestTest extends InKaraf {

    private static final String PLACE = "skolbro-add-on:walled/1.0.0/0";

    private HouseWatch watch;

    @Before
    public void watch() {
        watch = new HouseWatch(context);
    }

    @After
    public void guestLeaves() throws Exception {
        Bundle guest = context.getBundle(PLACE);
        if (guest != null) {
            guest.uninstall();
        }
        assertEquals(List.of(), watch.disturbances());
        assertEquals(List.of(), watch.lingering());
        watch.close();
    }

    @Test
    public void isNotWiredToTheCore() throws BundleException {
        Bundle guest = installed(AddOnJar.of(GoodForm.class).alsoImporting("org.skolbro.core.store"));
        BundleException refused = assertThrows(BundleException.class, guest::start);
        assertTrue(refused.getMessage(), refused.getMessage().contains("org.skolbro.core.store"));
    }

    @Test
    public void loadsOnlyWhatIsOpen() throws Exception {
        Bundle guest = installed(AddOnJar.of(GoodForm.class).header("DynamicImport-Package", "*").header("Service-Component", ""));
        guest.start();
        assertEquals(SchoolForm.class, guest.loadClass(SchoolForm.class.getName()));
        for (String closed : List.of("org.skolbro.core.store.DocumentStore", "org.skolbro.form.preschool.Preschool",
                "org.apache.derby.iapi.jdbc.AutoloadedDriver", "org.apache.karaf.features.FeaturesService",
                "org.osgi.framework.wiring.FrameworkWiring", "com.zaxxer.hikari.HikariDataSource")) {
            assertThrows(closed, ClassNotFoundException.class, () -> guest.loadClass(closed));
        }
    }

    @Test
    public void findsNoServiceOfTheHouse() throws Exception {
        Bundle guest = installed(AddOnJar.of(GoodForm.class).header("Service-Component", ""));
        guest.start();
        for (String closed : List.of("org.skolbro.core.store.DocumentStore", "org.skolbro.core.store.UnitOfWork",
                "org.apache.karaf.features.FeaturesService", "jakarta.servlet.Servlet")) {
            assertNotNull(closed + " is in the house", context.getAllServiceReferences(closed, null));
            assertNull(closed, guest.getBundleContext().getAllServiceReferences(closed, null));
        }
        assertNotNull(guest.getBundleContext().getServiceReference("org.skolbro.api.document.Documents"));
    }

    private Bundle installed(AddOnJar jar) throws BundleException {
        return context.installBundle(PLACE, new ByteArrayInputStream(jar.header("Bundle-SymbolicName", "se.vendor.walled").bytes()));
    }
}
