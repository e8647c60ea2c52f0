package org.skolbro.itests.browser;

import java.time.LocalDate;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Two guardians disagree, and the board decides that one is enough. In the end it is as it was: both must say yes, and both do. */
public class ConsentRuleTest extends BrowserTest {

    private static final String QUESTION = "Får ditt barns inlämningar";
    private static final String CARD = "//article[.//*[self::h2 or self::h3][starts-with(normalize-space(), '" + QUESTION + "')]]";
    private static final String TODAY = LocalDate.now().toString();

    @Test
    public void letsOneOfTwoBeEnough() {
        ChromeDriver office = anotherBrowser();
        ChromeDriver theOther = anotherBrowser();
        resize(PHONE);
        logIn("vardnadshavare");
        open("/samtycken");
        answers("Ja");
        in(theOther, () -> {
            logIn("vardnadshavare2");
            open("/samtycken");
            answers("Ja");
            answers("Nej");
        });
        open("/samtycken");
        says("Är ni två vårdnadshavare måste båda säga ja. Inte alla vårdnadshavare har sagt ja.");
        in(office, () -> {
            logIn("admin");
            open("/samtyckesregler");
            picture("consent-rules");
            isAccessible();
            decides("En vårdnadshavare räcker");
            says("Det räcker att en vårdnadshavare säger ja.");
            says("Prövonämnden " + TODAY + " § 7, Dnr PN 2026/7");
            resize(PHONE);
            picture("consent-rules-phone");
            resize(DESK);
        });
        open("/samtycken");
        says("Det finns ett ja som räcker. Handlingarna följer med.");
        seeText("Ladda ner kvitto (PDF)");
        picture("consent-one-is-enough");
        isAccessible();
        hasNoErrorInTheConsole();
        in(office, () -> {
            decides("Alla vårdnadshavare");
            says("Är ni två vårdnadshavare måste båda säga ja.");
        });
        in(theOther, () -> answers("Ja"));
        open("/samtycken");
        says("Alla vårdnadshavare har sagt ja.");
    }

    private void answers(String word) {
        By button = By.xpath(CARD + "//vaadin-button[normalize-space()='" + word + "']");
        press(button);
        await().until(ExpectedConditions.attributeToBe(button, "aria-pressed", "true"));
    }

    private void says(String what) {
        await().until(ExpectedConditions.visibilityOfElementLocated(By.xpath(CARD + "//*[contains(normalize-space(text()), '" + what + "')]")));
    }

    private void decides(String who) {
        press(By.xpath(CARD + "//vaadin-button[normalize-space()='Ändra regeln']"));
        press(By.xpath("//vaadin-radio-button[label[normalize-space()='" + who + "']]//label"));
        fill("Gäller från", TODAY + Keys.ENTER);
        pressLast("Se vad som skulle ändras");
        seeText("Med dagens svar:");
        fill("Nämnd", "Prövonämnden");
        fill("Beslutsdatum", TODAY + Keys.ENTER);
        fill("Paragraf", "7");
        fill("Diarienummer", "PN 2026/7");
        picture("consent-rule-decide");
        pressLast("Inför beslutet");
        seeText("Beslutet är infört.");
    }
}
