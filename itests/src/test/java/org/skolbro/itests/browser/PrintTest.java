package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A headteacher prints a whole group, and one child. */
public class PrintTest extends BrowserTest {

    /** The first four signs of what a link leads to. */
    private static final String BEGINNING = """
        const done = arguments[1];
        fetch(arguments[0].href).then(answer => answer.arrayBuffer())
            .then(bytes => done(String.fromCharCode(...new Uint8Array(bytes).slice(0, 4))), fault => done(String(fault)));""";

    @Test
    public void isMadeThenFetchedAndThenGone() {
        logIn("rektor");
        open("/grupper");
        seeText("Skriv ut enheten");
        picture("print-groups");
        click("a[href*='grupp/']");
        press("Skriv ut gruppen");
        await().until(ExpectedConditions.urlContains("/utskrift?grupp="));
        seeText("Skapa ");
        picture("print");
        isAccessible();
        resize(PHONE);
        picture("print-phone");
        resize(DESK);
        pressStarting("Skapa ");
        await().withTimeout(Duration.ofMinutes(5)).until(ExpectedConditions.textToBePresentInElementLocated(
            By.tagName("body"), "Ladda ner allt som zip"));
        picture("print-done");
        isAccessible();
        resize(PHONE);
        picture("print-done-phone");
        resize(DESK);
        assertEquals("PK\u0003\u0004", beginning("Ladda ner allt som zip"));
        seeText("Filerna är nedladdade och borttagna härifrån.");
        printsAChild();
        takesOutHerOwnData();
        hasNoErrorInTheConsole();
    }

    private void takesOutHerOwnData() {
        open("/mina-uppgifter");
        seeText("Du har rätt att få veta vad kommunen har om dig");
        picture("own-data");
        assertEquals("PK\u0003\u0004", beginning("Ladda ner utdraget"));
    }

    private void printsAChild() {
        open("/grupper");
        click("a[href*='grupp/']");
        click("vaadin-grid a[href*='barn/']");
        seeText("Skriv ut allt");
        picture("print-child");
        assertEquals("%PDF", beginning("Skriv ut allt"));
    }

    private String beginning(String link) {
        return (String) browser.executeAsyncScript(BEGINNING,
            browser.findElement(By.xpath("//a[normalize-space()='" + link + "']")));
    }
}
