package org.skolbro.itests.browser;

import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;

/** Finds documents in the archive, whatever the day: what the demo archives is from this year or the last. */
final class ArchiveSearch {

    static final String FIRST = ".document-item a[href*='barn=']";

    private static final Pattern NUMBER = Pattern.compile("\\d{8}-(\\d{4}|TF\\d{2}|[A-Z]\\d{3})");

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

    /** The whole number of the child of the first document found; leaves the archivist at her page. */
    static String numberOfTheFirst(BrowserTest journey) {
        journey.click(FIRST);
        journey.click("a[href*='barn/']");
        journey.press("Visa hela numret");
        journey.labelled("Varför").sendKeys("Beställning ur arkivet");
        journey.pressLast("Visa hela numret");
        journey.await().until(driver -> NUMBER.matcher(journey.see("#innehall").getText()).find());
        return NUMBER.matcher(journey.see("#innehall").getText()).results().findFirst().orElseThrow().group();
    }
}
