package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.regex.Pattern;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Who may know what of whom, where the register alone does not say: hidden from a guardian, protected, found twice. */
public class WhoIsWhoTest extends BrowserTest {

    private static final String REASON = "Barnet har berättat om hemmet.";

    @Test
    public void theHeadteacherHidesAllFromAGuardianAndShowsItAgain() {
        logIn("rektor");
        open("/grupper");
        click("a[href*='grupp/']");
        click("a[href*='barn/']");
        seeText("Handlingar");
        press("Sekretess mot vårdnadshavare");
        seeText("Inget är dolt för någon vårdnadshavare");
        picture("hidings-none");
        isAccessible();
        press("Dölj …");
        click("vaadin-radio-button");
        labelled("Varför?").sendKeys(REASON);
        picture("hide");
        isAccessible();
        pressLast("Dölj");
        seeText("Allt döljs");
        seeText(REASON);
        picture("hidings");
        isAccessible();
        resize(PHONE);
        picture("hidings-phone");
        resize(DESK);
        press("Häv");
        labelled("Varför?").sendKeys("Utredningen är klar.");
        pressLast("Häv");
        seeText("Tidigare beslut");
        seeText("Inget är dolt för någon vårdnadshavare");
        hasNoErrorInTheConsole();
    }

    @Test
    public void twoGuardiansOfOneChildReadAsMuchAsEachMay() {
        int all = documents("vardnadshavare");
        assertEquals(all - 1, documents("vardnadshavare2"));
        assertFalse(browser.getPageSource().contains("Döljs"));
    }

    @Test
    public void aProtectedChildIsReachedThroughAPermissionAlone() {
        logIn("rektor");
        open("/skyddade");
        seeText("till och med");
        picture("protected");
        isAccessible();
        press("Ge behörighet");
        picture("grant");
        isAccessible();
        pressLast("Avbryt");
        open("/sarskilda-behorigheter");
        picture("own-grants");
        isAccessible();
        click("a.card-link");
        seeText("Skyddade personuppgifter. Lämna inte ut något");
        logOut();
        logIn("rektor2");
        open("/skyddade");
        see("h1");
        assertEquals(0, browser.findElements(By.cssSelector("a[href*='barn/']")).size());
    }

    @Test
    public void theAdministratorSeesWhatAMergeWouldMove() {
        logIn("admin");
        open("/dubbletter");
        labelled("Namn eller personnummer").sendKeys("Lindqvist");
        press("Sök");
        see(".item-list li");
        press(By.xpath("(//vaadin-button[normalize-space()='Behåll'])[1]"));
        press(By.xpath("(//vaadin-button[normalize-space()='Dubblett'])[2]"));
        seeText("Slås in i den som behålls");
        picture("duplicates");
        isAccessible();
        hasNoErrorInTheConsole();
    }

    @Test
    public void theListOfAccountsKeepsItsFilter() {
        logIn("admin");
        open("/konton");
        seeText("Senast inne");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Låsta']"));
        seeText("Inga konton");
        open("/");
        open("/konton");
        seeText("Inga konton");
        picture("accounts");
        isAccessible();
    }

    /** How many of her child's documents a guardian is told of. */
    private int documents(String guardian) {
        logIn(guardian);
        open("/mina-barn");
        click("a.card-link");
        await().until(ExpectedConditions.textMatches(By.tagName("body"), Pattern.compile("\\d+ handlingar")));
        String page = browser.findElement(By.tagName("body")).getText();
        logOut();
        return Integer.parseInt(page.replaceAll("(?s).*?(\\d+) handlingar.*", "$1"));
    }
}
