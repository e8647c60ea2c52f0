package org.skolbro.itests.browser;

import static org.junit.Assert.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Staff order what lies in an archive, the archivist hands out one document, and that one is read. */
public class OrderTest extends BrowserTest {

    private static final Pattern NUMBER = Pattern.compile("\\d{8}-(\\d{4}|TF\\d{2}|[A-Z]\\d{3})");

    private String number;

    @Test
    public void isAnsweredAndThenRead() {
        ChromeDriver archivists = anotherBrowser();
        in(archivists, this::findSomebodyInTheArchive);
        logIn("larare");
        open("/bestallningar");
        press("Beställ handlingar");
        fill("Barnets personnummer", number);
        fill("Behövs till", "Vi kartlägger vilket stöd som har hjälpt.");
        picture("order-place");
        isAccessible();
        pressLast("Beställ");
        seeText("Beställningen är skickad.");
        in(archivists, this::handOutOne);
        open("/bestallningar");
        click("vaadin-grid a[href*='bestallning/']");
        seeText("Utlämnat till dig");
        picture("order-delivered");
        isAccessible();
        click("a[href*='?bestallning=']");
        see(".document-body");
        resize(PHONE);
        picture("order-read-phone");
        resize(DESK);
        hasNoErrorInTheConsole();
    }

    private void findSomebodyInTheArchive() {
        logIn("arkivarie");
        ArchiveSearch.in(this);
        picture("archive-found");
        isAccessible();
        click(ArchiveSearch.FIRST);
        click("a[href*='barn/']");
        press("Visa hela numret");
        labelled("Varför").sendKeys("Beställning ur arkivet");
        pressLast("Visa hela numret");
        await().until(driver -> NUMBER.matcher(see("#innehall").getText()).find());
        Matcher found = NUMBER.matcher(see("#innehall").getText());
        assertTrue(found.find());
        number = found.group();
    }

    private void handOutOne() {
        open("/arkivbestallningar");
        picture("order-queue");
        click("vaadin-grid a[href*='bestallning/']");
        seeText("I arkivet");
        press(By.cssSelector("#innehall vaadin-checkbox label"));
        picture("order-answer");
        isAccessible();
        press("Lämna ut en handling");
        seeText("Utlämnat.");
    }
}
