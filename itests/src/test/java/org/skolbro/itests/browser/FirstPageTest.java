package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.openqa.selenium.Cookie;

public class FirstPageTest extends BrowserTest {

    @Test
    public void isTheLogIn() {
        open("/");
        see(PASSWORD);
        picture("log-in");
        hasNoErrorInTheConsole();
    }

    @Test
    public void canBeUsedByEverybodyInLightAndDark() {
        open("/");
        see(PASSWORD);
        isAccessible();
        prefer("dark");
        picture("log-in-dark");
        isAccessible();
        resize(PHONE);
        picture("log-in-phone");
        isAccessible();
    }

    @Test
    public void keepsItsSessionFromScriptsAndOtherSites() {
        open("/");
        see(PASSWORD);
        Cookie session = browser.manage().getCookies().iterator().next();
        assertTrue(session.isHttpOnly());
        assertEquals("Lax", session.getSameSite());
    }
}
