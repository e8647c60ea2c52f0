package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Which of two servlets answers is the web server's to say. */
public class StartPageTest extends InKaraf {

    @After
    public void userInterfaceReturns() throws BundleException {
        userInterface().start();
    }

    @Test
    public void answersWhileTheApplicationIsAway() throws Exception {
        userInterface().stop();
        HttpResponse<Void> page = page();
        assertEquals(503, page.statusCode());
        assertEquals("2", page.headers().firstValue("Retry-After").orElse(""));
        userInterface().start();
        houseStands();
    }

    private Bundle userInterface() {
        return Stream.of(context.getBundles()).filter(bundle -> "org.skolbro.ui".equals(bundle.getSymbolicName()))
            .findFirst().orElseThrow();
    }
}
