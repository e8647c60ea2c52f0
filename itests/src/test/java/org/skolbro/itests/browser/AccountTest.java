package org.skolbro.itests.browser;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

public class AccountTest extends BrowserTest {

    private static final String FIRST = "en lång granskog";
    private static final String SECOND = "två höga furor";
    private static final String WRONG = "Användarnamnet eller lösenordet stämmer inte.";

    private final Doorstep doorstep = new Doorstep(this);

    /** From the invitation to the lock, as the auditor who comes and goes. */
    @Test
    public void opensWithACodeAndEndsEverywhereWhenItIsLocked() {
        logIn("admin");
        String code = invites();
        ChromeDriver office = anotherBrowser();
        ChromeDriver home = anotherBrowser();
        in(office, () -> {
            doorstep.chooseAPassword("revisor.gran", code, FIRST);
            changesThePassword();
        });
        in(home, () -> {
            open("/");
            doorstep.tryPassword("revisor.gran", FIRST);
            seeText(WRONG);
            doorstep.tryPassword("revisor.gran", SECOND);
            doorstep.isIn();
            personMenu("Logga ut överallt");
            seeText("Du är utloggad.");
        });
        in(office, () -> {
            doorstep.isSentOut();
            doorstep.tryPassword("revisor.gran", SECOND);
            doorstep.isIn();
        });
        locks();
        in(office, () -> {
            doorstep.isSentOut();
            doorstep.tryPassword("revisor.gran", SECOND);
            seeText(WRONG);
        });
        String another = unlocksWithANewCode();
        in(office, () -> doorstep.chooseAPassword("revisor.gran", another, FIRST));
    }

    @Test
    public void letsWhoeverGuessesWaitLongerEachTime() {
        open("/");
        await().until(driver -> {
            doorstep.tryPassword("ingen", "fel lösenord");
            await().until(ExpectedConditions.attributeToBe(By.cssSelector("vaadin-password-field input"), "value", ""));
            return driver.findElement(By.cssSelector(".complaint")).getText().contains("Vänta");
        });
        picture("delay");
        isAccessible();
    }

    private String invites() {
        open("/konton");
        press("Bjud in till förvaltningen");
        labelled("Namn").sendKeys("Rut Gran");
        pressLast("Bjud in");
        seeText("Fyll i namn och användarnamn, och välj minst en roll.");
        labelled("Användarnamn").sendKeys("revisor.gran");
        press(By.xpath("//vaadin-checkbox[normalize-space()='Revisor']/label"));
        picture("invite");
        isAccessible();
        pressLast("Bjud in");
        String code = Doorstep.code(see(".secret").getText());
        picture("one-time-code");
        isAccessible();
        press("Jag har lämnat koden");
        return code;
    }

    private void changesThePassword() {
        personMenu("Mitt konto");
        changes("fel lösenord", SECOND, SECOND);
        seeText("Det nuvarande lösenordet stämmer inte.");
        changes(FIRST, "för kort", "för kort");
        seeText("Lösenordet behöver minst 10 tecken.");
        changes(FIRST, SECOND, SECOND + "!");
        seeText("Lösenorden är inte lika.");
        picture("own-account");
        isAccessible();
        changes(FIRST, SECOND, SECOND);
        seeText("Lösenordet är bytt.");
    }

    private void changes(String current, String chosen, String repeated) {
        fill("Nuvarande lösenord", current);
        fill("Nytt lösenord", chosen);
        fill("Nytt lösenord en gång till", repeated);
        press("Byt lösenord");
    }

    private void locks() {
        finds();
        press("Lås");
        pressLast("Lås");
        seeText("Skriv varför.");
        labelled("Varför").sendKeys("Slutar i dag");
        picture("lock");
        isAccessible();
        pressLast("Lås");
        await().until(driver -> buttons("Lås upp") == 1);
    }

    private String unlocksWithANewCode() {
        press("Lås upp");
        await().until(driver -> buttons("Lås") == 1);
        press("Ny kod");
        pressLast("Ny kod");
        return Doorstep.code(see(".secret").getText());
    }

    private void finds() {
        open("/konton");
        type("#innehall vaadin-text-field", "revisor.gran");
        await().until(driver -> buttons("Lås") == 1);
    }

    /** In the list; a list keeps rows that it does not show. */
    private long buttons(String words) {
        return browser.findElements(By.xpath("//vaadin-grid//vaadin-button[normalize-space()='" + words + "']")).stream()
            .filter(button -> button.isDisplayed()).count();
    }
}
