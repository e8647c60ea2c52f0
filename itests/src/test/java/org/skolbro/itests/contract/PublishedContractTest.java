package org.skolbro.itests.contract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.Test;

/**
 * Holds what vendors compile against to its published contract: a package that breaks it needs a higher major version, one
 * that adds to it a higher minor one. {@code -Dskolbro.contract=publish} writes the contract anew, which is what a release does.
 */
public class PublishedContractTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/contract");
    private static final boolean PUBLISH = "publish".equals(System.getProperty("skolbro.contract"));

    @Test
    public void theApiKeepsWhatItHasPromised() throws Exception {
        assertKept("api", "org.skolbro.api.*");
    }

    @Test
    public void theViewsKeepWhatTheyHavePromised() throws Exception {
        assertKept("ui", "org.skolbro.ui.view");
    }

    @Test
    public void aMethodThatIsTakenAwayBreaksIt() throws Exception {
        String published = Contract.of(jar("api")).text();
        String line = published.lines().filter(each -> each.contains("METHOD") && each.contains("handIn(")).findFirst().orElseThrow();
        String richer = published.replace(line, line + "\n" + line.replace("handIn(", "handOnward("));
        List<String> broken = Contract.of(jar("api")).brokenSince(Contract.of(richer), "org.skolbro.api.*");
        assertEquals(broken.toString(), 1, broken.size());
        assertTrue(broken.get(0), broken.get(0).startsWith("org.skolbro.api.document is "));
    }

    @Test
    public void aPackageThatIsTakenAwayBreaksIt() throws Exception {
        Contract now = Contract.of(jar("api"));
        Contract published = Contract.of("export org.skolbro.api.gone 1.0.0\n" + now.text());
        assertEquals(List.of("org.skolbro.api.gone is gone"), now.brokenSince(published, "org.skolbro.api.*"));
    }

    @Test
    public void aContractIsReadAgainAsItWasWritten() throws Exception {
        String text = Contract.of(jar("api")).text();
        assertEquals(text, Contract.of(text).text());
        assertFalse(text.isBlank());
    }

    private static void assertKept(String bundle, String packages) throws Exception {
        Path file = PUBLISHED.resolve("skolbro-" + bundle + ".txt");
        Contract now = Contract.of(jar(bundle));
        if (PUBLISH) {
            Files.writeString(file, now.text());
        }
        assertEquals(List.of(), now.brokenSince(Contract.of(Files.readString(file)), packages));
    }

    private static File jar(String bundle) {
        return new File(System.getProperty("skolbro.bundles"), bundle + "/target/skolbro-" + bundle + "-"
            + System.getProperty("skolbro.version") + ".jar");
    }
}
