package org.skolbro.itests.browser;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

public class KeyboardTest extends BrowserTest {

    private static final String TITLE = "Skriven utan mus";

    @Test
    public void isEnoughForATeacherFromLogInToAFinishedDocument() {
        open("/");
        see(PASSWORD);
        Keyboard keyboard = new Keyboard(browser);
        keyboard.to("Användarnamn");
        keyboard.press("larare");
        keyboard.to("Lösenord");
        keyboard.press(Demo.PASSWORD, Keys.ENTER);
        seeText("Hej Karin!");
        keyboard.to("Mina grupper");
        keyboard.press(Keys.ENTER);
        await().until(ExpectedConditions.textToBe(By.tagName("h1"), "Mina grupper"));
        keyboard.to("Fjärilen");
        keyboard.press(Keys.ENTER);
        await().until(ExpectedConditions.textToBe(By.tagName("h1"), "Fjärilen"));
        reachesTheFirstChild(keyboard);
        keyboard.to("Skriv");
        keyboard.press(Keys.ENTER);
        keyboard.to("Lärlogg");
        keyboard.press(Keys.ENTER);
        await().until(ExpectedConditions.urlContains("/skriv/"));
        writes(keyboard);
    }

    /** Into the grid, down to the first row, to the name in it. */
    private void reachesTheFirstChild(Keyboard keyboard) {
        keyboard.to("Filtrera på namn");
        keyboard.press(Keys.TAB);
        keyboard.press(Keys.TAB);
        keyboard.press(Keys.TAB);
        keyboard.press(Keys.ARROW_RIGHT);
        keyboard.press(Keys.ENTER);
        keyboard.press(Keys.ENTER);
        await().until(ExpectedConditions.urlContains("/barn/"));
    }

    private void writes(Keyboard keyboard) {
        keyboard.to("Rubrik");
        keyboard.press(TITLE);
        keyboard.to("Det här hände");
        keyboard.press("Barnen ritade med fötterna.");
        seeText("Sparat");
        keyboard.to("Upprätta");
        keyboard.press(Keys.ENTER);
        seeText("Upprätta Lärlogg?");
        keyboard.to("Upprätta");
        keyboard.press(Keys.ENTER);
        await().until(ExpectedConditions.urlContains("/handling/"));
        await().until(ExpectedConditions.textToBe(By.tagName("h1"), TITLE));
    }
}
