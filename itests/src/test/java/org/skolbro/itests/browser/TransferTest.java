package org.skolbro.itests.browser;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Size;

/** Documents come from another municipality, whose key an administrator has registered, and are read beside the child's own. */
public class TransferTest extends BrowserTest {

    private static final String TAKEN = "Broar av pinnar";
    private static final String DECLINED = "En lapp i fickan";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void oneDocumentIsAcceptedAndOneDeclined() throws Exception {
        Neighbour neighbour = new Neighbour(folder.newFolder("sunnanbro").toPath());
        Child child = childOfTheHeadteacher();
        Path file = folder.getRoot().toPath().resolve("paket.zip");
        Neighbour.Sent sent = neighbour.sends(file, child.person().name().whole(), child.person().civicNo().replace("-", ""),
            List.of(TAKEN, DECLINED));
        isRefusedUntilTheKeyIsKnown(file);
        registers(neighbour);
        logIn("rektor");
        open("/overforingar");
        seeText("Inget paket har kommit");
        picture("transfers");
        isAccessible();
        upload(file);
        await().until(ExpectedConditions.urlContains("/overforing/"));
        seeText("Okänd handlingstyp, bevaras som den kom");
        picture("arrival");
        isAccessible();
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
        seeText(Neighbour.NAME);
        picture("received-document");
        isAccessible();
        consentIsWithdrawnThere(neighbour.tells(folder.getRoot().toPath().resolve("meddelande.zip"), sent), child.person().name().whole());
        assertTrue(instance().console("skolbro:transfers --json").contains("\"state\":\"ANSWERED\""));
        hasNoErrorInTheConsole();
    }

    /** The same door as that of packages; what had come stays, and says so wherever it is seen. */
    private void consentIsWithdrawnThere(Path notice, String name) throws IOException {
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

    private void registers(Neighbour neighbour) throws Exception {
        logIn("admin");
        open("/motparter");
        seeText("Ingen motpart är registrerad");
        // the whole of the form is seen at once
        resize(new Dimension(1440, 1500));
        press("Ny motpart");
        fill("Huvudman", Neighbour.NAME);
        fill("Organisationsnummer", Neighbour.CODE);
        labelled("Öppen nyckel").sendKeys(neighbour.pem());
        fill("Fingeravtryck", neighbour.fingerprint());
        fill("Hur och med vem", "Per telefon med registratorn");
        isAccessible();
        picture("counterpart-new");
        pressLast("Registrera");
        seeText("Motparten är registrerad.");
        resize(DESK);
        picture("counterparts");
        isAccessible();
        logOut();
    }

    private void answers(int which, String word) {
        press(By.xpath("(//vaadin-radio-group)[" + which + "]//vaadin-radio-button[normalize-space()='" + word + "']"));
    }

    /** The demo is the same municipality each time, so that somebody in it can be named. */
    private static Child childOfTheHeadteacher() {
        Municipality demo = Municipality.of(Size.TINY, LocalDate.now());
        String unit = demo.units().getFirst().code();
        return demo.children().stream().filter(child -> !demo.movers().contains(child.person().id()) && !child.person().isProtected())
            .filter(child -> child.groupOn(LocalDate.now()).filter(group -> group.unit().code().equals(unit)).isPresent())
            .filter(child -> child.person().civicNo().replace("-", "").matches("\\d{12}")).findFirst().orElseThrow();
    }
}
