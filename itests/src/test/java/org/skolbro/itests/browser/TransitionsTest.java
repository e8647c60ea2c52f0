package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What headteachers do with a transition besides handing over what consent lets through. */
public class TransitionsTest extends BrowserTest {

    /** Not the child whose family other journeys follow: it must still be there for them. */
    private static final String CHILD = "//vaadin-grid//a[contains(@href, 'overgang/')][not(starts-with(normalize-space(), 'Edith '))]";

    @Before
    public void atTheHeadteachersDesk() {
        logIn("rektor");
    }

    @Test
    public void handsNothingOverWhereGuardiansDisagree() {
        opensOneThatSays("någon vårdnadshavare har sagt nej");
        seeText("Avsluta utan att lämna över något");
        picture("hand-over-nothing");
        isAccessible();
    }

    @Test
    public void isStoppedWithAReason() {
        String child = opensOneThatSays("någon vårdnadshavare har sagt nej");
        String page = browser.getCurrentUrl();
        press("Stoppa övergången");
        pressLast("Stoppa övergången");
        seeText("Skriv varför.");
        labelled("Varför").sendKeys("Familjen flyttar tillbaka.");
        picture("stop");
        isAccessible();
        pressLast("Stoppa övergången");
        seeText("Övergången är stoppad.");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Klara']"));
        seeText(child);
        seeText("Familjen flyttar tillbaka.");
        browser.get(page);
        seeText("Stoppad");
        seeText("Familjen flyttar tillbaka.");
        isAccessible();
    }

    /** In good time; the note is there when she thinks again. */
    @Test
    public void isDecidedAheadAndThoughtAboutAgain() {
        String child = opensOneThatSays("någon vårdnadshavare har sagt nej");
        String page = browser.getCurrentUrl();
        labelled("Hälsning till mottagaren").sendKeys("Ring gärna innan första dagen.");
        press("Besluta, lämna över senare");
        seeText("Beslutat.");
        seeText("Beslutade om överlämnandet");
        picture("decided");
        isAccessible();
        open("/overgangar");
        seeText(child);
        seeText("Beslutad");
        picture("decided-list");
        isAccessible();
        browser.get(page);
        press("Ångra beslutet");
        seeText("Beslutet är ångrat.");
        assertEquals("Ring gärna innan första dagen.", labelled("Hälsning till mottagaren").getDomProperty("value"));
        press(By.xpath("//vaadin-button[normalize-space()='Besluta, lämna över senare']"));
        seeText("Beslutat.");
        press("Ångra beslutet");
        seeText("Beslutet är ångrat.");
    }

    @Test
    public void carriesANoteAndComesBackWithAReasonWhenItIsDeclined() {
        String child = opensOneThatSays("alla vårdnadshavare hade sagt ja", " till Förskolan ");
        String page = browser.getCurrentUrl();
        labelled("Hälsning till mottagaren").sendKeys("Ring gärna innan första dagen.");
        pressStarting("Lämna över");
        pressLast("Lämna över");
        seeText("Överlämnat.");
        ChromeDriver receivers = anotherBrowser();
        in(receivers, () -> {
            logIn("rektor2");
            open("/overgangar");
            press(child);
            seeText("Ring gärna innan första dagen.");
            picture("receive");
            isAccessible();
            press("Avböj");
            labelled("Varför").sendKeys("Barnet började aldrig hos oss.");
            isAccessible();
            pressLast("Avböj");
            seeText("Avböjt.");
        });
        browser.get(page);
        seeText("Avböjd");
        seeText("Barnet började aldrig hos oss.");
        picture("declined");
        isAccessible();
        open("/");
        seeText("avböjde");
    }

    /** Until it is switched on again: nothing is lost by waiting. */
    @Test
    public void waitsForASchoolFormThatIsSwitchedOff() {
        ChromeDriver administrators = anotherBrowser();
        in(administrators, () -> {
            logIn("admin");
            open("/skolformer");
            switchesOff();
        });
        String child = opensOneThatSays("Ingen skolform som tar emot förskoleklass är installerad och påslagen.");
        assertEquals("true", see("#innehall vaadin-button[theme~=primary]").getDomProperty("disabled"));
        picture("waiting");
        isAccessible();
        open("/overgangar");
        seeText("Ingen skolform som tar emot förskoleklass är installerad och påslagen.");
        in(administrators, this::switchesOn);
        press(child);
        seeText("Följer med");
        see("#innehall vaadin-button[theme~=primary]:not([disabled])");
    }

    private void switchesOff() {
        press(By.cssSelector("vaadin-button[aria-label='Stäng av: Grundskola']"));
        labelled("Varför").sendKeys("Skolan öppnar först i höst.");
        pressLast("Stäng av");
        compulsorySchoolIs("Avstängd");
    }

    private void switchesOn() {
        press(By.cssSelector("vaadin-button[aria-label='Sätt på: Grundskola']"));
        pressLast("Sätt på");
        compulsorySchoolIs("Igång");
    }

    private void compulsorySchoolIs(String state) {
        await().until(ExpectedConditions.textToBe(By.cssSelector(".form-compulsory [role=status]"), state));
    }

    /** Looks through the open ones, which stand in no certain order, until a page says it; answers with the child's name. */
    private String opensOneThatSays(String... words) {
        open("/overgangar");
        List<String> pages = await().until(ExpectedConditions.presenceOfAllElementsLocatedBy(By.xpath(CHILD))).stream()
            .map(link -> link.getDomProperty("href")).toList();
        for (String page : pages) {
            browser.get(page);
            WebElement body = await().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#innehall .sheet")));
            if (Stream.of(words).allMatch(body.getText()::contains)) {
                return see("h1").getText();
            }
        }
        throw new AssertionError("No transition says " + List.of(words));
    }
}
