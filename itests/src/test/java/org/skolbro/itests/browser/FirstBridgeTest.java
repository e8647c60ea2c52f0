package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * The way of one preschool child to the next preschool, in the order in which it happens: what is written, who consents,
 * what follows, and what those who receive it read and go on from. One test, because each step stands on the one before.
 */
public class FirstBridgeTest extends BrowserTest {

    private static final String TITLE = "Bron som höll";

    @Test
    public void isCrossedByAChild() {
        writesALearningLog();
        String child = consents("vardnadshavare");
        assertEquals(child, consents("vardnadshavare2"));
        handsOver(child);
        receives(child);
        startsFrom(readsWhatCameAlong(child));
    }

    private void writesALearningLog() {
        logIn("larare");
        open("/grupper");
        click("a[href*='grupp/']");
        click("a[href*='barn/']");
        await().until(ExpectedConditions.urlContains("/barn/"));
        seeText("Handlingar");
        press("Skriv");
        pressLast("Lärlogg");
        await().until(ExpectedConditions.urlContains("/skriv/"));
        fill("Rubrik", TITLE);
        labelled("Det här hände").sendKeys("Barnen byggde en bro av kartong som höll för tio klossar.");
        seeText("Sparat");
        picture("write");
        isAccessible();
        press("Upprätta");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
        await().until(ExpectedConditions.textToBe(By.tagName("h1"), TITLE));
        picture("read");
        isAccessible();
        logOut();
    }

    /** Answers yes and tells the child's name. */
    private String consents(String guardian) {
        logIn(guardian);
        open("/samtycken");
        String child = see("h2").getText();
        resize(PHONE);
        press("Ja");
        seeText("Du svarade ja");
        picture("consent-" + guardian);
        isAccessible();
        resize(DESK);
        logOut();
        return child;
    }

    private void handsOver(String child) {
        logIn("rektor");
        open("/overgangar");
        seeText(child);
        picture("transitions");
        isAccessible();
        press(child);
        seeText("Följer med");
        picture("hand-over");
        isAccessible();
        pressStarting("Lämna över");
        pressLast("Lämna över");
        await().until(ExpectedConditions.not(ExpectedConditions.urlContains("/overgang/")));
        logOut();
    }

    private void receives(String child) {
        logIn("rektor2");
        open("/overgangar");
        press(child);
        pressStarting("Ta emot");
        seeText("Mottaget");
        logOut();
    }

    /** Answers with the title of a learning log that the former preschool wrote. */
    private String readsWhatCameAlong(String child) {
        logIn("larare2");
        open("/grupper");
        click("a[href*='grupp/']");
        press(child);
        await().until(ExpectedConditions.urlContains("/barn/"));
        seeText("Följde med");
        picture("child");
        isAccessible();
        resize(PHONE);
        picture("child-phone");
        isAccessible();
        resize(DESK);
        press(By.xpath("//*[contains(@class, 'document-item')][contains(., 'Lärlogg')]//a"));
        await().until(ExpectedConditions.urlContains("/handling/"));
        seeText("Följde med");
        return see("h1").getText();
    }

    /** What came along is read, never changed; a new document cites it. */
    private void startsFrom(String title) {
        assertEquals(0, browser.findElements(By.xpath("//vaadin-button[normalize-space()='Rätta']")).size());
        press("Använd som start");
        press("Lärlogg");
        await().until(ExpectedConditions.urlContains("/skriv/"));
        seeText("Det här utkastet bygger på en tidigare handling.");
        fill("Rubrik", "Bron byggs vidare");
        await().until(driver -> labelled("Det här hände").getDomProperty("value").length() > 10);
        seeText("Sparat");
        picture("start-from");
        isAccessible();
        press("Upprätta");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
        seeText("Bygger på");
        press(By.cssSelector(".cited-list a"));
        await().until(ExpectedConditions.textToBe(By.tagName("h1"), title));
        hasNoErrorInTheConsole();
    }
}
