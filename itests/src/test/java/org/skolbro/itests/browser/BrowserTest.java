package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.rules.ErrorCollector;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.skolbro.testkit.running.Barriers;
import org.skolbro.testkit.running.Chromium;
import org.skolbro.testkit.running.Instance;

/**
 * Base of the journeys in a real Chromium against the demo municipality, which is started once in each process that runs them. Each
 * test has a browser session of its own; pictures go to {@code target/screenshots}.
 */
public abstract class BrowserTest extends AtTheScreen {

    /** The field that only the log-in page has. */
    protected static final String PASSWORD = "vaadin-password-field[name=password]";

    private static final By CODE = By.cssSelector("vaadin-text-field[autocomplete=one-time-code]");
    private static final By FRAME = By.cssSelector("vaadin-app-layout");
    private static final Duration PATIENCE_WITH_AXE = Duration.ofMinutes(2);

    @org.junit.Rule
    public final ErrorCollector barriers = new ErrorCollector();

    private final List<ChromeDriver> others = new ArrayList<>();

    @BeforeClass
    public static void browserIsThere() {
        Chromium.orSkip();
    }

    @Before
    public void openBrowser() {
        browser = Chromium.open(DESK);
        browser.manage().timeouts().scriptTimeout(PATIENCE_WITH_AXE);
    }

    @After
    public void closeBrowsers() {
        others.forEach(ChromeDriver::quit);
        if (browser != null) {
            browser.quit();
        }
    }

    @AfterClass
    public static void demoHasNothingToWarnOf() {
        assertEquals(List.of(), Demo.warnings());
    }

    @Override
    protected Instance instance() {
        return Demo.running();
    }

    /** A second person's browser. */
    protected ChromeDriver anotherBrowser() {
        ChromeDriver other = Chromium.open(DESK);
        others.add(other);
        return other;
    }

    /** Opens the log-in page and logs in as one of the demo's people; answers with a one-time code if asked to. */
    protected void logIn(String user) {
        open("/");
        type("vaadin-text-field[name=username]", user);
        type("vaadin-password-field[name=password]", Demo.PASSWORD);
        see("vaadin-button[theme~=primary]").click();
        await().until(driver -> isThere(CODE) || isThere(FRAME));
        if (isThere(CODE)) {
            type("vaadin-text-field[autocomplete=one-time-code]", Demo.oneTimeCode(user));
            see("vaadin-button[theme~=primary]").click();
        }
        see("vaadin-app-layout");
    }

    private boolean isThere(By what) {
        return !browser.findElements(what).isEmpty();
    }

    /** Chooses from the menu of the person at the upper right. */
    protected void personMenu(String words) {
        click(".person-menu vaadin-menu-bar-button");
        press(By.xpath("//vaadin-menu-bar-item[normalize-space()='" + words + "']"));
    }

    /** Ends the log-in by forgetting its cookie, as closing the browser would. */
    protected void logOut() {
        browser.manage().deleteAllCookies();
    }

    /**
     * Everybody can use the page that is open: axe finds nothing against WCAG 2.2 A and AA. What it finds is told when the
     * test has ended, so that one run names the barriers of a whole journey.
     */
    protected void isAccessible() {
        tell(Barriers.on(browser));
    }

    /** The colours of the page that is open can be told apart. */
    protected void hasContrast() {
        tell(Barriers.ofContrast(browser));
    }

    private void tell(List<String> found) {
        found.forEach(barrier -> barriers.addError(new AssertionError(browser.getTitle() + ": " + barrier)));
    }

    /** The browser's own console has no error, the content policy's complaints included. */
    protected void hasNoErrorInTheConsole() {
        List<String> errors = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
            .map(LogEntry::getMessage)
            .toList();
        assertEquals(List.of(), errors);
    }
}
