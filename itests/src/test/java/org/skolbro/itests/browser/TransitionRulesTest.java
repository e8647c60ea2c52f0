package org.skolbro.itests.browser;

import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The municipality sets a row that the law leaves room for, is told what the law does not, and ends it again. */
public class TransitionRulesTest extends BrowserTest {

    /** Long before anybody moves by it. */
    private static final String FIRST_DAY = "2039-01-01";
    private static final String TODAY = LocalDate.now().toString();

    @Test
    public void areSetOnTheGroundOfADecision() {
        logIn("admin");
        open("/overgangsregler");
        seeText("Skollagen (2010:800)");
        picture("rules-matrix");
        isAccessible();
        press("Lägg till rad");
        several("Från skolform", "Grundskola");
        several("Handlingstyper", "Åtgärdsprogram");
        select("Handlingarna", "stannar");
        fill("Gäller från", FIRST_DAY + Keys.TAB);
        decide();
        pressLast("Anta raden");
        seeText("lagen bestämmer (Skollagen (2010:800) 3 kap. 12 j §");
        picture("rules-refused");
        pressLast("Avbryt");

        press("Lägg till rad");
        several("Från skolform", "Grundskola");
        several("Handlingstyper", "Meddelande");
        select("Handlingarna", "avgörs för varje handling");
        fill("Gäller från", FIRST_DAY + Keys.TAB);
        decide();
        pressLast("Visa vad det ändrar");
        seeText("Ingen som är på väg berörs i dag.");
        picture("rules-add");
        isAccessible();
        pressLast("Anta raden");
        seeText("Raden gäller från " + FIRST_DAY);
        seeText("Prövonämnden " + TODAY + " § 7, Dnr PN 2026/7");
        resize(PHONE);
        picture("rules-phone");
        resize(DESK);

        press("Avsluta");
        labelled("Varför").sendKeys("Nämnden ångrade sig");
        pressLast("Avsluta");
        seeText("Raden är avslutad.");
        seeText("Avslutad: Nämnden ångrade sig");
        picture("rules-ended");
        hasNoErrorInTheConsole();
    }

    @Test
    public void sayWhatWouldFollowAChild() {
        logIn("rektor");
        open("/grupper");
        click("a[href*='grupp/']");
        click("#innehall a[href*='barn/']");
        press("Vad skulle följa med?");
        seeText("Inget lämnas över.");
        seeText("Stannar");
        picture("rules-child");
        isAccessible();
        resize(PHONE);
        picture("rules-child-phone");
        resize(DESK);
        assertTrue(browser.getCurrentUrl().endsWith("/foljer-med"));
        hasNoErrorInTheConsole();
    }

    private void decide() {
        fill("Nämnd", "Prövonämnden");
        fill("Beslutsdatum", TODAY + Keys.TAB);
        fill("Paragraf", "7");
        fill("Diarienummer", "PN 2026/7");
    }

    private void several(String label, String item) {
        WebElement field = inDialog(label);
        field.sendKeys(item);
        press(By.xpath("//vaadin-multi-select-combo-box-item[starts-with(normalize-space(), '" + item + "')]"));
        await().until(ExpectedConditions.presenceOfElementLocated(By.xpath(
            "//vaadin-multi-select-combo-box[@has-value and label[starts-with(normalize-space(), '" + label + "')]]")));
        field.sendKeys(Keys.ESCAPE);
    }

    /** The page behind asks for much the same. */
    private WebElement inDialog(String label) {
        return await().until(ExpectedConditions.visibilityOfElementLocated(By.xpath(
            "//vaadin-dialog//label[starts-with(normalize-space(), '" + label + "')]/..//input")));
    }

    private void select(String label, String item) {
        press(By.xpath("//vaadin-select[label[normalize-space()='" + label + "']]//vaadin-select-value-button"));
        press(By.xpath("//vaadin-select-item[normalize-space()='" + item + "']"));
    }
}
