package org.skolbro.itests.browser;

import java.time.Year;
import java.util.List;
import org.openqa.selenium.By;

/** Finds documents in the archive, whatever the day: what the demo archives is from this year or the last. */
final class ArchiveSearch {

    static final String FIRST = ".document-item a[href*='barn=']";

    private ArchiveSearch() {
    }

    /** Leaves the archivist at a list that has at least one document about a child. */
    static void in(BrowserTest journey) {
        journey.open("/arkiv");
        for (int year : List.of(Year.now().getValue(), Year.now().getValue() - 1)) {
            journey.fill("År", Integer.toString(year));
            journey.press("Sök");
            journey.await().until(driver -> !driver.findElements(By.cssSelector(FIRST)).isEmpty()
                || driver.findElement(By.tagName("body")).getText().contains("Inget sådant finns i arkivet"));
            if (!journey.browser.findElements(By.cssSelector(FIRST)).isEmpty()) {
                return;
            }
        }
        throw new AssertionError("The demo has nothing in the archive");
    }
}
