package org.skolbro.itests.browser;

import static org.junit.Assert.assertNotEquals;

import org.junit.Test;

public class LogInTest extends BrowserTest {

    @Test
    public void leadsATeacherToTheStartPage() {
        logIn("larare");
        picture("start-larare");
        hasNoErrorInTheConsole();
    }

    @Test
    public void asksTheArchivistForASecondFactor() {
        logIn("arkivarie");
        picture("start-arkivarie");
    }

    @Test
    public void changesTheSession() {
        open("/");
        see(PASSWORD);
        String before = browser.manage().getCookies().iterator().next().getValue();
        logIn("revisor");
        assertNotEquals(before, browser.manage().getCookies().iterator().next().getValue());
    }
}
