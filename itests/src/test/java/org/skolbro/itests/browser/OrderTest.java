package org.skolbro.itests.browser;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Staff order what lies in an archive, the archivist hands out one document, and that one is read. */
public class OrderTest extends BrowserTest {

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
        number = ArchiveSearch.numberOfTheFirst(this);
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
