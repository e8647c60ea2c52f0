package org.skolbro.itests.browser;

import java.time.Duration;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** An administrator asks to leave, an archivist approves and begins; then the municipality stays after all. */
public class LeavingTest extends BrowserTest {

    @Test
    public void isAskedForApprovedAndBegunAndCanBeCancelled() {
        logIn("admin2");
        open("/lamna");
        seeText("Det här följer med i dag");
        press("Begär uttag");
        seeText("Skriv varför, med beslut och diarienummer");
        isAccessible();
        fill("Varför", "Beslut KS 2026/7 § 12");
        picture("leaving");
        press("Begär uttag");
        seeText("En arkivarie granskar och godkänner.");
        String departure = browser.getCurrentUrl();
        in(anotherBrowser(), () -> {
            logIn("arkivarie");
            browser.get(departure);
            press("Godkänn uttaget");
            pressLast("Godkänn");
            press("Skriv uttaget");
            press("Pausa");
            await().withTimeout(Duration.ofMinutes(2)).until(ExpectedConditions.textToBePresentInElementLocated(
                By.cssSelector(".sheet .chips"), "Pausat"));
            picture("leaving-paused");
            isAccessible();
            press("Avbryt uttaget");
            pressLast("Avbryt uttaget");
            seeText("Avbrutet");
            hasNoErrorInTheConsole();
        });
    }
}
