package org.skolbro.itests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.skolbro.testkit.running.Chromium;
import org.skolbro.testkit.running.Instance;

/** What somebody does at a screen: goes to pages, looks, waits until something is there, presses and writes. */
abstract class AtTheScreen {

    protected static final Dimension DESK = new Dimension(1440, 900);
    protected static final Dimension PHONE = new Dimension(390, 844);

    private static final String PRESSABLE = "//*[self::vaadin-button or self::a or self::button]";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AT_REST = Duration.ofSeconds(5);
    /** A person sees what has come; the library's own half second would be lost at each step of each journey. */
    private static final Duration GLANCE = Duration.ofMillis(50);
    /**
     * For a fifth of a second: between two of its questions a page looks as if it had none. The page's own client comes beside
     * that of the document; what is no page of ours is at rest.
     */
    private static final String IS_AT_REST = """
        if (!window.Vaadin) return true;
        const clients = Object.values(window.Vaadin.Flow?.clients ?? {});
        const rests = clients.length > 1 && clients.every(client => !client.isActive?.());
        window.restingSince = rests ? window.restingSince ?? performance.now() : undefined;
        return rests && performance.now() - window.restingSince >= 200;""";

    /** The browser. */
    protected ChromeDriver browser;

    /** The instance that is looked at. */
    protected abstract Instance instance();

    /** The same steps as at one's own desk, at another. */
    protected void in(ChromeDriver other, Runnable steps) {
        ChromeDriver own = browser;
        browser = other;
        try {
            steps.run();
        } finally {
            browser = own;
        }
    }

    /**
     * Goes to a path of the application, and waits until the page is at rest: Chromium may drop the next address when it comes
     * while the page is still putting its own in order.
     */
    protected void open(String path) {
        browser.get(instance().address(path).toString());
        try {
            new WebDriverWait(browser, AT_REST, GLANCE).until(page -> Boolean.TRUE.equals(browser.executeScript(IS_AT_REST)));
        } catch (TimeoutException busy) {
            // something on it goes on by itself; whatever is looked for next is waited for
        }
    }

    /** The first element of the selector that is shown; waits for it. */
    protected WebElement see(String css) {
        return await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    /** Waits until the text stands anywhere on the page. */
    protected void seeText(String text) {
        await().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    protected WebDriverWait await() {
        WebDriverWait wait = new WebDriverWait(browser, PATIENCE, GLANCE) {
            @Override
            protected RuntimeException timeoutException(String message, Throwable last) {
                picture("waited-in-vain-" + AtTheScreen.this.getClass().getSimpleName());
                return super.timeoutException(message + "; the page says "
                    + browser.findElement(By.tagName("body")).getText().replace('\n', '|') + "; the log warns of "
                    + instance().warnings(), last);
            }
        };
        // a page that is just being left answers with errors of the browser: they mean "not yet"
        wait.ignoring(WebDriverException.class);
        return wait;
    }

    protected static FluentWait<Clock> await(Duration patience) {
        return new FluentWait<>(Clock.systemUTC()).withTimeout(patience);
    }

    /** Clicks the first shown element of the selector. */
    protected void click(String css) {
        press(By.cssSelector(css));
    }

    /** Presses the button, link or cell with exactly these words. */
    protected void press(String words) {
        press(By.xpath(PRESSABLE + "[normalize-space()='" + words + "']"));
    }

    protected void pressStarting(String words) {
        press(By.xpath(PRESSABLE + "[starts-with(normalize-space(), '" + words + "')]"));
    }

    /** In the dialog that has come up over a page with the same words: the last one. */
    protected void pressLast(String words) {
        pressInDialog("[normalize-space()='" + words + "']");
    }

    protected void pressLastStarting(String words) {
        pressInDialog("[starts-with(normalize-space(), '" + words + "')]");
    }

    private void pressInDialog(String which) {
        press(By.xpath("//vaadin-dialog//vaadin-button" + which));
    }

    /** Scrolls to it first, as a person would; what lies outside the window is not displayed until then. */
    protected void press(By what) {
        await().ignoring(ElementClickInterceptedException.class).until(driver -> {
            for (WebElement element : driver.findElements(what)) {
                if (isRendered(element)) {
                    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
                    element.click();
                    return true;
                }
            }
            return false;
        });
    }

    private boolean isRendered(WebElement element) {
        return Boolean.TRUE.equals(browser.executeScript(
            "return arguments[0].checkVisibility({visibilityProperty: true})", element));
    }

    /** The input of the field with this label. */
    protected WebElement labelled(String label) {
        return await().until(ExpectedConditions.visibilityOfElementLocated(By.xpath(
            "//label[starts-with(normalize-space(), '" + label + "')]/..//*[self::input or self::textarea]")));
    }

    /** Writes into the field with this label, instead of what stands there. */
    protected void fill(String label, String text) {
        labelled(label).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    /** Chooses the first of those that the field with this label finds. */
    protected void choose(String label, String beginning) {
        await().until(driver -> labelled(label).isEnabled());
        labelled(label).sendKeys(beginning);
        // one that was opened before keeps its items
        By found = By.xpath("//vaadin-combo-box-item[starts-with(normalize-space(), '" + beginning + "')]");
        await().until(driver -> driver.findElements(found).stream().anyMatch(this::isRendered));
        labelled(label).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    }

    /** Gives a file to the upload of the page. */
    protected void upload(Path file) {
        see("vaadin-upload");
        WebElement input = (WebElement) browser.executeScript("""
            const upload = document.querySelector('vaadin-upload');
            const input = upload.shadowRoot.querySelector('input[type=file]') ?? upload.querySelector('input[type=file]');
            input.value = '';
            return input;""");
        input.sendKeys(file.toAbsolutePath().toString());
    }

    /** Types into a field as a person does. */
    protected void type(String field, String text) {
        WebElement input = see(field).findElement(By.cssSelector("input, textarea"));
        input.sendKeys(text);
    }

    /** Ends when everything stands where it will stand, so that nothing moves away under a click. */
    protected void resize(Dimension size) {
        browser.manage().window().setSize(size);
        settles();
    }

    /** Sets what the system prefers, {@code light} or {@code dark}, and waits until every colour has come. */
    protected void prefer(String scheme) {
        browser.executeCdpCommand("Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        settles();
    }

    private void settles() {
        browser.executeAsyncScript("""
            const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => Promise.allSettled(document.getAnimations()
                .filter(animation => animation instanceof CSSTransition).map(animation => animation.finished)).then(() => done())));
            """);
    }

    /** Keeps a picture of what is seen now. */
    protected void picture(String name) {
        Path folder = Path.of(System.getProperty("skolbro.folder"), "screenshots");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
