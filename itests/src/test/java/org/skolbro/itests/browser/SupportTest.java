package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A pupil's need of support up to the headteacher's decision, and the class overview that tells of it. */
public class SupportTest extends BrowserTest {

    private static final String PUPIL = "Vera Lindqvist";

    @Test
    public void isDecidedByTheHeadteacherWhoFirstHandsItBackWithAReason() {
        logIn("larare3");
        openPupil();
        String pupil = browser.getCurrentUrl();
        begin("Åtgärdsprogram ska inte utarbetas");
        assertFalse("a tab outlives the log-in", browser.getTitle().contains("Vera"));
        assertTrue(browser.getTitle(), browser.getTitle().startsWith("Åtgärdsprogram ska inte utarbetas · Skolbro"));
        fill("Rubrik", "Läsningen");
        fill("Skäl för beslutet", "Utredningen visar att anpassningarna räcker.");
        seeText("Sparat");
        seeText("Beslutet kan överklagas till Skolväsendets överklagandenämnd.");
        press("Lämna till beslut");
        pressLastStarting("Lämna till beslut");
        seeText("Väntar på beslut sedan");
        picture("waits-for-decision");
        isAccessible();
        logOut();
        logIn("rektor3");
        pressStarting("Läsningen");
        seeText("Väntar på ditt beslut sedan");
        press("Lämna tillbaka");
        fill("Varför", "Skriv vad som görs i stället.");
        pressLast("Lämna tillbaka");
        logOut();
        logIn("larare3");
        pressStarting("Läsningen");
        seeText("Skriv vad som görs i stället.");
        fill("Det här görs i stället", "Inläst material.");
        seeText("Sparat");
        press("Lämna till beslut");
        pressLastStarting("Lämna till beslut");
        seeText("Väntar på beslut sedan");
        logOut();
        logIn("rektor3");
        pressStarting("Läsningen");
        press("Besluta");
        pressLast("Besluta");
        seeText("Beslutat av Anders Hagberg");
        picture("decided");
        isAccessible();
        logOut();
        logIn("vardnadshavare");
        browser.get(pupil);
        press(By.linkText("Läsningen"));
        seeText("Beslutat av Anders Hagberg");
        seeText("Beslutet kan överklagas");
        asksForRectificationAndGetsANote();
    }

    private void asksForRectificationAndGetsANote() {
        press("Begär rättelse");
        labelled("Vad som är fel, och vad som är rätt").sendKeys("Mötet var i maj.");
        picture("rectification-asked");
        pressLast("Begär rättelse");
        seeText("Rättelse begärd");
        logOut();
        logIn("rektor3");
        open("/rattelser");
        press(By.linkText("Läsningen"));
        seeText("Mötet var i maj.");
        press(By.xpath("//vaadin-radio-button[starts-with(normalize-space(), 'Lägg till')]//input"));
        labelled("Anteckningen").sendKeys("Familjen minns att mötet var i maj.");
        labelled("Skäl").sendKeys("Båda minns det olika.");
        picture("rectification");
        isAccessible();
        press("Besluta");
        seeText("Tillägg till handlingen");
        hasNoErrorInTheConsole();
    }

    @Test
    public void aTalkHasOneDayAndIsBookedInTheOverview() {
        logIn("larare3");
        openPupil();
        begin("Utvecklingssamtal");
        labelled("Samtalets dag").sendKeys("2030-12-03", Keys.ENTER, Keys.TAB);
        seeText("Sparat");
        assertEquals(0, browser.findElements(By.xpath("//label[normalize-space()='Datum']")).size());
        open("/compulsory/overview");
        seeText("Bokat 2030-12-03");
        press(By.xpath("//a[contains(., 'Bokat 2030-12-03')]"));
        await().until(ExpectedConditions.urlContains("/skriv/"));
        press("Kasta");
        pressLast("Kasta");
    }

    @Test
    public void showsAClassWithItsLevelsOnOneScreenAndAsAListOnAPhone() {
        logIn("larare3");
        open("/compulsory/overview");
        see(".overview-grid");
        seeText("Bedömning");
        picture("class-overview");
        isAccessible();
        assertFalse("levels are told by signs too", levels().isEmpty());
        levels().forEach(level -> assertFalse(level.getAttribute("aria-label").isBlank()));
        press(By.xpath("//vaadin-radio-button[normalize-space()='Något saknas']//input"));
        labelled("Filtrera").sendKeys("vera");
        seeText("1 av");
        open("/");
        open("/compulsory/overview");
        seeText("1 av");
        assertEquals("vera", labelled("Filtrera").getDomProperty("value"));
        resize(PHONE);
        see(".overview-cards");
        prefer("dark");
        picture("class-overview-phone");
        isAccessible();
        labelled("Filtrera").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        hasNoErrorInTheConsole();
    }

    @Test
    public void aMessageIsDeclaredIrrelevantTakenBackAndChosenAmongMany() {
        logIn("larare3");
        openPupil();
        String pupil = browser.getCurrentUrl();
        begin("Meddelande");
        fill("Rubrik", "Ta med stövlar");
        fill("Meddelande", "Vi går till skogen.");
        seeText("Sparat");
        press("Upprätta");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
        seeText("Gallras vid inaktualitet, som inte har inträffat");
        pressStarting("Förklara inaktuell");
        pressLast("Förklara inaktuell");
        seeText("Ange vilka handlingar, vilken dag och varför.");
        labelled("Varför").sendKeys("Dagen är förbi.");
        picture("irrelevant");
        isAccessible();
        pressLast("Förklara inaktuell");
        seeText(", vid inaktualitet 20");
        pressStarting("Inte inaktuell");
        labelled("Varför").sendKeys("Vi går igen.");
        pressLast("Ta tillbaka");
        seeText("Gallras vid inaktualitet, som inte har inträffat");
        browser.get(pupil);
        pressStarting("Inaktuella handlingar");
        press(By.xpath("//vaadin-dialog//vaadin-checkbox[contains(., 'Ta med stövlar')]//input"));
        labelled("Varför").sendKeys("Dagen är förbi.");
        picture("irrelevant-many");
        isAccessible();
        pressLast("Förklara inaktuell");
        seeText("Handlingen är inaktuell.");
    }

    private List<WebElement> levels() {
        return browser.findElements(By.cssSelector("a.overview-level"));
    }

    private void openPupil() {
        open("/compulsory/overview");
        press(By.linkText(PUPIL));
        await().until(ExpectedConditions.urlContains("/barn/"));
    }

    /** Of the school's kinds, which come before those of the leisure-time centre. */
    private void begin(String type) {
        press("Skriv");
        press(By.xpath("(//vaadin-dialog//vaadin-button[normalize-space()='" + type + "'])[1]"));
        await().until(ExpectedConditions.urlContains("/skriv/"));
    }
}
