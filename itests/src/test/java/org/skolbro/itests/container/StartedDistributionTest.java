package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

public class StartedDistributionTest extends InKaraf {

    /** Used as a library, resolved but never started: why stands beside it in the feature. */
    private static final String MIGRATOR = "org.liquibase.core";

    @Test
    public void hasEveryBundleActive() {
        List<String> asleep = Stream.of(context.getBundles())
            .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
            .filter(bundle -> bundle.getState() != (bundle.getSymbolicName().equals(MIGRATOR) ? Bundle.RESOLVED : Bundle.ACTIVE))
            .map(Bundle::toString)
            .toList();
        assertEquals(List.of(), asleep);
    }

    /** What each test asks afterwards, before any of them did anything. */
    @Test
    public void hasNothingToWarnOf() throws IOException {
        logStaysCalm();
    }

    @Test
    public void tellsTheBrowserToBeCareful() throws IOException, InterruptedException {
        String policy = page().headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy, policy.contains("frame-ancestors 'none'") && policy.contains("'nonce-"));
    }
}
