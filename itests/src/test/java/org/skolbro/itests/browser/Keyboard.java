package org.skolbro.itests.browser;

import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Hands that use no mouse: they see where the focus is, and go on until it is where they want it. */
final class Keyboard {

    private static final int FARTHEST = 120;
    /** What is focused, through the shadows, by what a screen reader would call it. */
    private static final String FOCUSED = """
        let at = document.activeElement;
        while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
        if (!at || at === document.body) return '';
        const named = at.getAttribute('aria-label');
        if (named) return named;
        const label = at.labels && at.labels.length ? at.labels[0].textContent : '';
        const host = at.getRootNode().host;
        return (label || at.textContent.trim() || (host ? host.textContent : '')).replace(/\\s+/g, ' ').trim();""";
    private static final String IS_SHOWN = """
        let at = document.activeElement;
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        return box.width > 0 && box.height > 0 && style.visibility !== 'hidden';""";

    private final ChromeDriver browser;

    Keyboard(ChromeDriver browser) {
        this.browser = browser;
    }

    String focused() {
        return (String) browser.executeScript(FOCUSED);
    }

    /** Tabs on to what begins with these words. */
    void to(String words) {
        StringBuilder passed = new StringBuilder();
        for (int step = 0; step < FARTHEST; step++) {
            if (focused().startsWith(words)) {
                if (!Boolean.TRUE.equals(browser.executeScript(IS_SHOWN))) {
                    throw new AssertionError("The focus on " + words + " is not to be seen");
                }
                return;
            }
            passed.append(focused()).append(" | ");
            press(Keys.TAB);
        }
        throw new AssertionError("The keyboard does not reach " + words + ": " + passed);
    }

    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }
}
