package org.skolbro.itests.browser;

import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Size;

/** Documents come from another municipality, whose key an administrator has registered, and are read beside the child's own. */
public class TransferTest extends BrowserTest {

    private static final String NAME = "Sunnanbro kommun";
    private static final String TAKEN = "Broar av pinnar";
    private static final String DECLINED = "En lapp i fickan";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void oneDocumentIsAcceptedAndOneDeclined() throws Exception {
        Neighbour neighbour = new Neighbour(NAME, "212000-0027", folder.newFolder("sunnanbro").toPath());
        Child child = childOfTheHeadteacher();
        Path file = folder.getRoot().toPath().resolve("paket.zip");
        Neighbour.Sent sent = neighbour.sends(file, child.person().name().whole(), child.person().civicNo().replace("-", ""),
            List.of(TAKEN, DECLINED));
        isRefusedUntilTheKeyIsKnown(file);
        neighbour.isRegistered(this);
        logIn("rektor");
        open("/overforingar");
        seeText("Ta emot ett paket eller ett meddelande");
        picture("transfers");
        isAccessible();
        upload(file);
        await().until(ExpectedConditions.urlContains("/overforing/"));
        seeText("Okänd handlingstyp, bevaras som den kom");
        picture("arrival");
        isAccessible();
        waitsOnTheStartPage();
        answers(1, "Ta emot");
        answers(2, "Avböj");
        labelled("Varför").sendKeys("Hör inte hit.");
        press("Svara avsändaren");
        pressLast("Svara avsändaren");
        seeText("Ladda ner kvittensen");
        seeText("Hör inte hit.");
        picture("arrival-answered");
        isAccessible();
        resize(PHONE);
        picture("arrival-answered-phone");
        resize(DESK);
        press(By.xpath("//a[normalize-space()='" + TAKEN + "' or normalize-space()='" + DECLINED + "']"));
        await().until(ExpectedConditions.urlContains("/handling/"));
        seeText("Bygger broar av allt hon hittar.");
        seeText(NAME);
        picture("received-document");
        isAccessible();
        consentIsWithdrawnThere(neighbour.tells(folder.getRoot().toPath().resolve("meddelande.zip"), sent));
        whatItsWordsStandForIsSaid();
        String listed = instance().console("skolbro:transfers --json");
        assertTrue(listed, listed.contains("\"state\":\"ANSWERED\""));
        answersByTheConsole(listed.replaceAll(".*\"arrived\":\\[\\{\"id\":\"(\\w+)\".*", "$1").strip());
        hasNoErrorInTheConsole();
    }

    private void whatItsWordsStandForIsSaid() {
        in(anotherBrowser(), () -> {
            logIn("admin");
            open("/motparter");
            press(By.xpath("//vaadin-details-summary[contains(., 'hos motparten')]"));
            choose("Lärporträtt", "Lärlogg");
            seeText("Sparat.");
            picture("counterpart-words");
            isAccessible();
            resize(PHONE);
            picture("counterpart-words-phone");
        });
    }

    /** The same door as that of packages; what had come stays, and says so wherever it is seen. */
    private void consentIsWithdrawnThere(Path notice) {
        open("/overforingar");
        seeText("Inkommet");
        upload(notice);
        await().until(ExpectedConditions.urlContains("/overforing/"));
        seeText("har meddelat att samtycke har tagits tillbaka");
        seeText("Ladda ner kvittensen på meddelandet");
        picture("arrival-withdrawn");
        isAccessible();
        resize(PHONE);
        picture("arrival-withdrawn-phone");
        resize(DESK);
        press(By.linkText("Till barnets sida"));
        seeText("Samtycket återtaget");
        picture("child-consent-withdrawn");
        isAccessible();
        press(By.linkText(TAKEN));
        seeText("Samtycket togs tillbaka hos avsändaren den");
        picture("received-document-withdrawn");
        isAccessible();
    }

    /** A number that nobody here has: somebody who knows has to say who it is, or that it is nobody. */
    @Test
    public void aChildWhomNobodyKnowsIsInQuarantine() throws Exception {
        Neighbour neighbour = new Neighbour("Östanbro kommun", "212000-0050", folder.newFolder("ostanbro").toPath());
        neighbour.isRegistered(this);
        Path file = folder.getRoot().toPath().resolve("okand.zip");
        neighbour.sends(file, "Okänd Östansson", "201903012399", List.of("En teckning"));
        logIn("rektor");
        open("/overforingar");
        upload(file);
        await().until(ExpectedConditions.urlContains("/overforing/"));
        seeText("Inget barn i registret har det personnumret.");
        picture("quarantine");
        isAccessible();
        resize(PHONE);
        picture("quarantine-phone");
        prefer("dark");
        picture("quarantine-phone-dark");
        isAccessible();
        resize(DESK);
        picture("quarantine-dark");
        prefer("light");
        labelled("Personnummer i ert register").sendKeys("201903012399");
        press("Sök barnet");
        seeText("Inget barn med det numret är eller ska bli placerat på din enhet.");
        press("Avböj allt");
        labelled("Varför").sendKeys("Barnet har aldrig varit anmält hit.");
        pressLast("Avböj allt");
        seeText("Ladda ner kvittensen");
        isAccessible();
        open("/overforingar");
        seeText("Avböjt");
        hasNoErrorInTheConsole();
    }

    private void waitsOnTheStartPage() {
        open("/");
        press(By.xpath("//a[contains(., 'Besvara paketet från " + NAME + "')]"));
        await().until(ExpectedConditions.urlContains("/overforing/"));
        seeText("Svara avsändaren");
    }

    private void isRefusedUntilTheKeyIsKnown(Path file) {
        String told;
        try {
            told = instance().console("skolbro:transfer-import '" + file + "'");
        } catch (AssertionError | RuntimeException refused) {
            told = refused.getMessage();
        }
        assertTrue(told, told.contains("No registered counterpart has the key"));
        assertTrue(Files.exists(file));
    }

    /** Operations may carry the answers where headteachers do not. */
    private void answersByTheConsole(String arrival) {
        Path receipt = folder.getRoot().toPath().resolve("kvittens.zip");
        Path known = folder.getRoot().toPath().resolve("kvittens-2.zip");
        instance().console("skolbro:transfer-receipt " + arrival + " '" + receipt + "'");
        instance().console("skolbro:transfer-receipt " + arrival + " '" + known + "' --notice 1");
        assertTrue(Files.exists(receipt) && Files.exists(known));
    }

    private void answers(int which, String word) {
        press(By.xpath("(//vaadin-radio-group)[" + which + "]//vaadin-radio-button[normalize-space()='" + word + "']"));
    }

    /** The demo is the same municipality each time, so that somebody in it can be named. */
    private static Child childOfTheHeadteacher() {
        Municipality demo = Municipality.of(Size.TINY, LocalDate.now());
        String unit = demo.units().getFirst().code();
        return demo.children().stream().filter(child -> !demo.movers().contains(child.person().id()) && !demo.leavers().contains(child.person().id()))
            .filter(child -> !child.person().isProtected())
            .filter(child -> child.groupOn(LocalDate.now()).filter(group -> group.unit().code().equals(unit)).isPresent())
            .filter(child -> child.person().civicNo().replace("-", "").matches("\\d{12}")).findFirst().orElseThrow();
    }
}
