package org.skolbro.itests.plug;

import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.skolbro.itests.Services;
import org.skolbro.testkit.running.Chromium;

/** A real Chromium with somebody logged in, whose page is never loaded anew: whatever changes comes by push. */
final class Screen implements Runnable, AutoCloseable {

    private static final Dimension DESK = new Dimension(1440, 900);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final By ENTRY = By.cssSelector("vaadin-side-nav-item[path='preschool/year']");
    private static final By FILTER = By.xpath("//label[starts-with(normalize-space(), 'Filtrera')]/..//input");

    private static final String NOTE_CHANGES = """
        window.changedAt = 0;
        const there = () => document.querySelector("vaadin-side-nav-item[path='preschool/year']") !== null;
        let last = there();
        new MutationObserver(() => {
            if (there() !== last) {
                last = !last;
                window.changedAt = 0;
                requestAnimationFrame(() => requestAnimationFrame(() => { window.changedAt = Date.now(); }));
            }
        }).observe(document.body, {childList: true, subtree: true});
        """;

    private final Shift shift;
    private final ChromeDriver browser = Chromium.open(DESK);

    Screen(Shift shift) {
        this.shift = shift;
    }

    void begin(String user) {
        browser.get(shift.address().toString());
        await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("vaadin-text-field[name=username] input"))).sendKeys(user);
        browser.findElement(By.cssSelector("vaadin-password-field[name=password] input")).sendKeys(new String(Services.PASSWORD));
        browser.findElement(By.cssSelector("vaadin-button[theme~=primary]")).click();
        try {
            await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("vaadin-app-layout")));
        } catch (TimeoutException late) {
            throw new IllegalStateException("not logged in, but at " + browser.getCurrentUrl() + ": " + browser.findElement(By.tagName("body")).getText(),
                late);
        }
    }

    /** Opens the form's view through the menu as soon as it is there, and works in it until it is taken away. */
    @Override
    public void run() {
        long last = System.nanoTime();
        boolean on = true;
        while (on) {
            try {
                work();
                shift.turn(System.nanoTime() - last);
            } catch (WebDriverException failure) {
                // a page that is just being changed answers so; what the person sees is asked for in the end
                shift.rest(100);
            }
            last = System.nanoTime();
            on = shift.rest(shift.pause().toMillis());
        }
    }

    private synchronized void work() {
        List<WebElement> filter = browser.findElements(FILTER);
        if (!filter.isEmpty()) {
            filter.getFirst().sendKeys("B");
        } else if (hasEntry()) {
            browser.findElement(ENTRY).click();
        } else {
            browser.findElement(By.cssSelector("vaadin-side-nav-item[path='grupper']")).click();
        }
    }

    /** Waits until the menu has the form's entry, or has it no longer. */
    void awaitEntry(boolean there) {
        await().until(driver -> hasEntry() == there);
    }

    private synchronized boolean hasEntry() {
        return !browser.findElements(ENTRY).isEmpty();
    }

    private WebDriverWait await() {
        WebDriverWait wait = new WebDriverWait(browser, PATIENCE);
        wait.pollingEvery(Duration.ofMillis(50)).ignoring(WebDriverException.class);
        return wait;
    }

    /** What the browser's console had to complain of. */
    synchronized List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()).map(LogEntry::getMessage).toList();
    }

    /** Watches from now on when the menu changes. */
    void noteChanges() {
        browser.executeScript(NOTE_CHANGES);
    }

    /** When the last change was to be seen, in milliseconds of the machine's clock. */
    long changedAt() {
        return (Long) await().until(driver -> {
            Object seen = browser.executeScript("return window.changedAt");
            return Long.valueOf(0).equals(seen) ? null : seen;
        });
    }

    @Override
    public void close() {
        browser.quit();
    }
}
