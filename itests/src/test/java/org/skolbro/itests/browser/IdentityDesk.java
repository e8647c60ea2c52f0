package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.skolbro.demo.register.Group;
import org.skolbro.demo.register.Unit;

/** What a system manager does at the page of fictitious identities, alone or with the other holder of the key beside her. */
final class IdentityDesk {

    static final String PAGE = "/fiktiva-identiteter";

    private static final String ONE = "admin";
    private static final String OTHER = "admin2";
    private static final String ONES_SECRET = "fyra ord som bara en vet, ett";
    private static final String OTHERS_SECRET = "fyra ord som bara en vet, två";
    private static final String THIRD = "arkivarie";
    private static final String THIRDS_SECRET = "fyra ord som bara en vet, tre";
    private static final String SUCCESSOR = "arkivarie2";
    private static final String SUCCESSORS_SECRET = "fyra ord som bara en vet, fyra";
    private static final int FORM_WIDTH = 420;
    private static final int FORM_HEIGHT = 594;
    private static final By OPEN_DIALOG = By.cssSelector("vaadin-dialog[opened]");
    private static final LocalDate TODAY = LocalDate.now();

    private final BrowserTest journey;
    private final File form;

    /** @param folder for the scan of a signed form */
    IdentityDesk(BrowserTest journey, File folder) throws IOException {
        this.journey = journey;
        form = new File(folder, "blankett.png");
        BufferedImage paper = new BufferedImage(FORM_WIDTH, FORM_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.fillRect(0, 0, FORM_WIDTH, FORM_HEIGHT);
        pen.setColor(Color.BLACK);
        pen.drawString("Blankett om fiktiv identitet", 40, 60);
        pen.dispose();
        ImageIO.write(paper, "png", form);
    }

    /** What a child is called instead. */
    record Called(String given, String family, String number) {

        String name() {
            return given + " " + family;
        }
    }

    void twoSetUpTheKey() {
        looks("empty");
        journey.press("Sätt upp nyckeln");
        choosesASecret(ONE, ONES_SECRET);
        looks("set-up");
        goesOnTo("Steg 2 av 3");
        choosesASecret(OTHER, OTHERS_SECRET);
        journey.fill("Kod ur egen app", Demo.oneTimeCode(OTHER));
        goesOnTo("Steg 3 av 3");
        journey.pressLast("Skapa nyckeln");
        journey.seeText("2 innehavare. Två av dem öppnar tillsammans.");
        dialogIsClosed();
    }

    private void choosesASecret(String user, String secret) {
        journey.fill("Användarnamn", user);
        journey.fill("Hemlighet", secret);
        journey.fill("Hemligheten en gång till", secret);
    }

    /** A child called Alva Riktigberg, whom no register knows. */
    void enrols(Called called, Unit unit, Group group) {
        journey.press("Lägg in ett nytt barn");
        journey.pressLast("Fortsätt");
        journey.seeText("Fyll i när samtalet hölls");
        looks("enrol-form");
        registersTheSignedForm("Steg 2 av 4");
        journey.fill("Riktigt förnamn", "Alva");
        journey.fill("Riktigt efternamn", "Riktigberg");
        journey.fill("Riktigt nummer", "20211115-2381");
        journey.fill("Annat som ska förseglas", "Mamma: Eva Riktigberg");
        looks("enrol-real");
        goesOnTo("Steg 3 av 4");
        gives(called);
        losesNothingByGoingBack();
        looks("enrol-instead");
        goesOnTo("Steg 4 av 4");
        journey.choose("Enhet", unit.name());
        journey.choose("Grupp", group.name());
        looks("enrol-place");
        journey.pressLast("Försegla och lägg in");
        journey.seeText("En fiktiv identitet");
        tellsNothingOf("Riktigberg", called.family());
        looks("links");
    }

    private void losesNothingByGoingBack() {
        journey.pressLast("Tillbaka");
        assertEquals("Riktigberg", journey.labelled("Riktigt efternamn").getDomProperty("value"));
        goesOnTo("Steg 3 av 4");
    }

    private void registersTheSignedForm(String then) {
        day("Samtalet hölls", TODAY.minusDays(9));
        day("Blanketten skrevs under", TODAY.minusDays(8));
        journey.fill("Av vem", "Rut Rektor");
        journey.fill("Var blanketten förvaras", "Kassaskåpet, pärm 4");
        journey.upload(form.toPath());
        journey.seeText(form.getName());
        goesOnTo(then);
    }

    private void gives(Called called) {
        journey.fill("Fiktivt förnamn", called.given());
        journey.fill("Fiktivt efternamn", called.family());
        journey.fill("Fiktivt nummer", called.number());
    }

    void changesGroup(Called called, Group from, Group to) {
        journey.open(PAGE);
        journey.press("Ändra en placering");
        journey.fill("Fiktivt nummer", "20211203-TF90");
        journey.pressLast("Fortsätt");
        journey.seeText("Ingen fiktiv identitet har det numret.");
        journey.fill("Fiktivt nummer", called.number());
        journey.pressLast("Fortsätt");
        journey.seeText(from.name());
        looks("placements");
        journey.pressLast("Ändra");
        journey.labelled("Grupp").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        journey.choose("Grupp", to.name());
        day("Från och med", TODAY.plusDays(7));
        looks("placement-change");
        journey.pressLast("Spara");
        journey.seeText(to.name());
        journey.pressLast("Stäng");
        dialogIsClosed();
    }

    /** @param number the child's real one */
    void movesOver(String number, String realName, Called called) {
        journey.press("Flytta över ett barn i registret");
        journey.fill("Riktigt nummer", "inget nummer");
        journey.pressLast("Fortsätt");
        journey.seeText("Inget barn i registret har det numret.");
        journey.fill("Riktigt nummer", number);
        goesOnTo("Steg 2 av 5");
        journey.seeText("Ett nummer tas bort, även tidigare.");
        journey.seeText("En placering och en grupp.");
        looks("move");
        goesOnTo("Steg 3 av 5");
        WebElement found = journey.await().until(ExpectedConditions.visibilityOfElementLocated(By.xpath("//p[contains(., 'texter lästes.')]")));
        journey.await().until(driver -> driver.switchTo().activeElement().equals(found));
        looks("mentions");
        goesOnTo("Steg 4 av 5");
        registersTheSignedForm("Steg 5 av 5");
        gives(called);
        journey.pressLast("Försegla och flytta över");
        journey.seeText("2 fiktiva identiteter");
        dialogIsClosed();
        tellsNothingOf(called.family(), realName);
    }

    /** The other holder comes to the same desk. */
    void twoOpen(Called called, String realName, String realNumber) {
        journey.open(PAGE);
        asksFor("20211203-TF90", "2026:12");
        journey.pressLast("Fortsätt");
        journey.seeText("Ingen fiktiv identitet har det numret.");
        looks("open-wrong-number");
        journey.fill("Fiktivt nummer", called.number());
        looks("open");
        goesOnTo("Steg 2 av 3");
        assertEquals(ONE, journey.labelled("Användarnamn").getDomProperty("value"));
        journey.fill("Hemlighet", ONES_SECRET);
        goesOnTo("Steg 3 av 3");
        assertEquals(OTHER, journey.labelled("Användarnamn").getDomProperty("value"));
        journey.fill("Hemlighet", OTHERS_SECRET);
        journey.fill("Kod ur egen app", Demo.oneTimeCode(OTHER));
        journey.pressLast("Öppna tillsammans");
        journey.seeText(realName);
        journey.seeText(realNumber);
        seesTheFormItself();
        looks("opened");
        journey.pressLast("Stäng");
        dialogIsClosed();
    }

    private void asksFor(String number, String caseNumber) {
        journey.press("Öppna en koppling");
        journey.fill("Fiktivt nummer", number);
        journey.fill("Ärendets nummer", caseNumber);
        journey.labelled("Varför?").sendKeys("Intyg ska lämnas ut.");
    }

    private void seesTheFormItself() {
        WebElement scan = journey.see("vaadin-dialog img[alt='Inläst blankett']");
        journey.await().until(driver -> Long.valueOf(FORM_WIDTH).equals(journey.browser.executeScript("return arguments[0].naturalWidth", scan)));
    }

    void seesTheOpening(String... names) {
        journey.seeText("2026:12: Intyg ska lämnas ut.");
        journey.seeText("öppnad");
        String opened = journey.browser.findElement(By.xpath("//li[contains(., '2026:12')]/span[starts-with(., 'Koppling ')]")).getText();
        assertEquals(1, journey.browser.findElements(By.xpath("//li[contains(., 'Överflyttat barn')]/span[.='" + opened + "']")).size());
        tellsNothingOf(names);
        looks("openings");
    }

    /** By both; any two of the three open from then on. */
    void addsAThird() {
        journey.press("Lägg till en innehavare");
        choosesASecret(THIRD, THIRDS_SECRET);
        journey.fill("Kod ur egen app", Demo.oneTimeCode(THIRD));
        looks("add");
        goesOnTo("Steg 2 av 3");
        isPresent(ONE, ONES_SECRET);
        goesOnTo("Steg 3 av 3");
        isPresent(OTHER, OTHERS_SECRET);
        journey.fill("Kod ur egen app", Demo.oneTimeCode(OTHER));
        journey.pressLast("Lägg till innehavaren");
        journey.seeText("3 innehavare. Två av dem öppnar tillsammans.");
        dialogIsClosed();
    }

    /** By the two who stay, who cannot be mistaken for the one who leaves. */
    void replacesTheOther() {
        journey.press(By.xpath("//vaadin-button[@aria-label='Byt ut: " + OTHER + "']"));
        journey.seeText("Den nya innehavaren");
        choosesASecret(SUCCESSOR, SUCCESSORS_SECRET);
        journey.fill("Kod ur egen app", Demo.oneTimeCode(SUCCESSOR));
        looks("replace");
        goesOnTo("Steg 2 av 3");
        isPresent(ONE, ONES_SECRET);
        goesOnTo("Steg 3 av 3");
        isPresent(THIRD, THIRDS_SECRET);
        journey.fill("Kod ur egen app", Demo.oneTimeCode(THIRD));
        looks("replace-last");
        journey.pressLast("Byt innehavare");
        journey.await().until(ExpectedConditions.presenceOfElementLocated(By.xpath("//vaadin-button[@aria-label='Byt ut: " + SUCCESSOR + "']")));
        dialogIsClosed();
        assertEquals(List.of(), journey.browser.findElements(By.xpath("//vaadin-button[@aria-label='Byt ut: " + OTHER + "']")));
        looks("holders");
    }

    /** What was entered under the key before is opened with the one who came since. */
    void opensWithTheSuccessor(Called called, String realName) {
        asksFor(called.number(), "2026:13");
        goesOnTo("Steg 2 av 3");
        journey.fill("Hemlighet", ONES_SECRET);
        goesOnTo("Steg 3 av 3");
        isPresent(SUCCESSOR, SUCCESSORS_SECRET);
        journey.fill("Kod ur egen app", Demo.oneTimeCode(SUCCESSOR));
        journey.pressLast("Öppna tillsammans");
        journey.seeText(realName);
        journey.pressLast("Stäng");
        dialogIsClosed();
    }

    /** One name may begin as another does: the whole of it is found by itself. */
    private void isPresent(String user, String secret) {
        journey.labelled("Användarnamn").sendKeys(user);
        journey.await().until(ExpectedConditions.visibilityOfElementLocated(By.xpath("//vaadin-combo-box-item[normalize-space()='" + user + "']")));
        journey.labelled("Användarnamn").sendKeys(Keys.ENTER);
        journey.await().until(driver -> user.equals(journey.labelled("Användarnamn").getDomProperty("value")));
        journey.fill("Hemlighet", secret);
    }

    private void goesOnTo(String step) {
        journey.pressLast("Fortsätt");
        journey.seeText(step);
    }

    private void day(String label, LocalDate day) {
        journey.fill(label, day + "" + Keys.ENTER);
    }

    private void dialogIsClosed() {
        journey.await().until(ExpectedConditions.invisibilityOfElementLocated(OPEN_DIALOG));
    }

    private void tellsNothingOf(String... names) {
        String page = journey.browser.getPageSource();
        for (String name : names) {
            assertFalse(name, page.contains(name));
        }
        assertEquals(PAGE, journey.browser.getCurrentUrl().replaceAll("^https?://[^/]+", ""));
    }

    private void looks(String name) {
        Looks.of(journey, "identities-" + name);
    }
}
