package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.openqa.selenium.By;

/** Somebody requests a document: it is registered, reviewed with one field masked, decided and handed out. */
public class DisclosureTest extends BrowserTest {

    /** The text of the piece that says most, whose box is marked to be pressed. */
    private static final String LONGEST = """
        const texts = [...document.querySelectorAll('.redacted')].sort((one, other) => other.textContent.length - one.textContent.length);
        texts[0].parentElement.querySelector('vaadin-checkbox').classList.add('longest');
        return texts[0].textContent;""";

    @Test
    public void isReviewedMaskedDecidedAndHandedOut() {
        logIn("arkivarie");
        open("/utlamnanden");
        seeText("Ingen har begärt något");
        press("Registrera begäran");
        fill("Det som begärs", "Alla handlingar om ett barn");
        picture("disclosure-register");
        isAccessible();
        pressLast("Registrera");
        seeText("Begäran 20");
        addFromTheArchive();
        open("/utlamnanden");
        see("vaadin-grid a[href*='utlamnande/']");
        picture("disclosure-queue");
        click("vaadin-grid a[href*='utlamnande/']");
        click("a[href*='/handling/']");
        String hidden = review();
        String copy = Downloaded.text(Downloaded.from(this, "Se kopian (PDF)"));
        assertTrue(copy, copy.contains("maskat"));
        for (String line : hidden.split("[\\n.]")) {
            assertFalse(copy, line.strip().length() > 20 && copy.contains(line.strip().substring(0, 20)));
        }
        decide();
        assertEquals("PK", new String(Downloaded.from(this, "Lämna ut kopiorna"), 0, 2));
        seeText("Utlämnat 20");
        picture("disclosure-handed-out");
        resize(PHONE);
        picture("disclosure-handed-out-phone");
        resize(DESK);
        hasNoErrorInTheConsole();
    }

    private void addFromTheArchive() {
        ArchiveSearch.in(this);
        click(ArchiveSearch.FIRST);
        press("Lägg till i begäran");
        seeText("gallras inte så länge");
        pressLast("Lägg till");
        seeText("Handlingen finns i begäran");
    }

    private String review() {
        see(".redacted");
        picture("disclosure-review");
        isAccessible();
        String hidden = (String) browser.executeScript(LONGEST);
        press(By.cssSelector("vaadin-checkbox.longest label"));
        see(".redacted .masked");
        press(By.xpath("//vaadin-checkbox[label[normalize-space()='23 kap. 1 § OSL']]/label"));
        picture("disclosure-masked");
        press("Spara prövningen");
        // names of other children in it are masked by themselves
        seeText("Maskad på ");
        picture("disclosure-reviewed");
        return hidden;
    }

    private void decide() {
        fill("Skäl", "Det står inte klart att uppgiften kan röjas utan men.");
        press("Besluta");
        seeText("Besluta om en handling?");
        pressLast("Besluta");
        seeText("Handlingarna lämnas ut till en del.");
        String letter = Downloaded.text(Downloaded.from(this, "Ladda ner beslutet (PDF)"));
        assertTrue(letter, letter.contains("23 kap. 1 § OSL") && letter.contains("myndighetens"));
    }
}
