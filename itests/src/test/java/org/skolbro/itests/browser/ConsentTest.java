package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

public class ConsentTest extends BrowserTest {

    /** Both say yes in the end: the child goes on over the first bridge. */
    @Test
    public void isGivenAndTakenBackOnAPhoneAndNothingIsForgotten() {
        resize(PHONE);
        logIn("vardnadshavare");
        open("/samtycken");
        answers("Ja", "Du svarade ja");
        answers("Nej", "Du svarade nej och tog tillbaka ditt ja");
        answers("Ja", "Du svarade ja");
        ChromeDriver theOther = anotherBrowser();
        in(theOther, () -> {
            resize(PHONE);
            logIn("vardnadshavare2");
            open("/samtycken");
            answers("Nej", "Du svarade nej");
            picture("consent-disagreed");
        });
        open("/samtycken");
        press(By.xpath("//vaadin-details-summary[starts-with(normalize-space(), 'Tidigare svar')]"));
        seeText("tog tillbaka sitt ja");
        picture("consent-history");
        isAccessible();
        prefer("dark");
        isAccessible();
        hasNoErrorInTheConsole();
        in(theOther, () -> answers("Ja", "Du svarade ja"));
    }

    private void answers(String word, String receipt) {
        press(word);
        await().until(ExpectedConditions.attributeToBe(By.xpath("//vaadin-button[normalize-space()='" + word + "']"),
            "aria-pressed", "true"));
        seeText(receipt);
    }

    /** The focus stays on the answer, so that she hears it and can change it. */
    @Test
    public void canBeAnsweredByKeyboardAlone() {
        logIn("vardnadshavare");
        open("/samtycken");
        see("h2");
        Keyboard keyboard = new Keyboard(browser);
        keyboard.to("Ja");
        keyboard.press(Keys.ENTER);
        seeText("Du svarade ja");
        assertEquals("Ja", keyboard.focused());
    }
}
