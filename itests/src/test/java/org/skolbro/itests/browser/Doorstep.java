package org.skolbro.itests.browser;

import static org.junit.Assert.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The log-in page, step by step, for those who have no password yet or another than the demo's. */
final class Doorstep {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    private final BrowserTest at;

    Doorstep(BrowserTest at) {
        this.at = at;
    }

    /** The one-time code in a text. */
    static String code(String text) {
        Matcher code = CODE.matcher(text);
        assertTrue("a code", code.find());
        return code.group();
    }

    /** Goes in with a one-time code and a password of one's own. */
    void chooseAPassword(String user, String code, String password) {
        at.open("/");
        at.press("Jag har en engångskod");
        at.labelled("Engångskod").sendKeys(code);
        at.labelled("Användarnamn").sendKeys(user);
        at.labelled("Nytt lösenord").sendKeys(password);
        at.labelled("Nytt lösenord en gång till").sendKeys(password);
        at.press("Spara och logga in");
        isIn();
    }

    void tryPassword(String user, String password) {
        at.fill("Användarnamn", user);
        at.fill("Lösenord", password);
        at.press("Logga in");
    }

    /** Past the log-in page. */
    void isIn() {
        at.await().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), "Hej"));
    }

    /** Told at the next click that the log-in has ended. */
    void isSentOut() {
        at.open("/");
        at.seeText("Din inloggning är avslutad.");
    }
}
