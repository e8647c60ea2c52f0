package org.skolbro.itests.browser;

import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Person;
import org.skolbro.demo.register.Size;

/** A child leaves for another municipality: her papers are packed, fetched and acknowledged there, and a consent is taken back. */
public class HandOverElsewhereTest extends BrowserTest {

    private static final String NAME = "Nordanbro kommun";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Municipality demo = Municipality.of(Size.TINY, LocalDate.now());
    private Neighbour neighbour;

    @Before
    public void theNeighboursKeyIsKnown() throws Exception {
        neighbour = new Neighbour(NAME, "212000-0043", folder.newFolder("nordanbro").toPath());
        neighbour.isRegistered(this);
    }

    @Test
    public void papersGoThereAndAreAcknowledged() throws Exception {
        Child child = leaver(1);
        logIn("rektor");
        waitsToBePacked(leaver(0).person().name().whole());
        begins(child.person().name().whole());
        String page = browser.getCurrentUrl();
        handsOver();
        Path file = builds();
        String id = instance().console("skolbro:transfers --json").replaceAll("(?s).*\"id\":\"(\\w+)\",\"state\":\"SENT\".*", "$1");
        exportedByTheConsoleToo(id, file);
        upload(neighbour.takes(file, path("kvittens.zip")));
        seeText("handlingar togs emot");
        picture("transfer-answered");
        isAccessible();
        onAPhone("transfer-answered-phone");
        answers(child, "Nej", "Du svarade nej och tog tillbaka ditt ja");
        browser.get(page);
        seeText("Samtycke som har tagits tillbaka");
        seeText("Meddelande att skicka");
        picture("transfer-notice");
        isAccessible();
        onAPhone("transfer-notice-phone");
        open("/overforingar");
        // both lists at once
        resize(new Dimension(1440, 1500));
        seeText("Meddelande att skicka");
        picture("transfers-sent");
        isAccessible();
        onAPhone("transfers-sent-phone");
        open("/");
        press(By.xpath("//a[contains(., 'skicka meddelandet till " + NAME + "')]"));
        Path notice = Files.write(path("meddelande.zip"), Downloaded.from(this, "Ladda ner meddelandet"));
        Path known = neighbour.reads(notice, path("vet.zip"));
        browser.get(page);
        seeText("Hämtat, väntar på kvittens");
        upload(known);
        seeText("Mottagaren vet sedan");
        picture("transfer-notice-known");
        isAccessible();
        // twice is once, whoever carries it
        assertTrue(instance().console("skolbro:transfer-acknowledge '" + known + "' --json").contains("\"notices\":[\"ACKNOWLEDGED\"]"));
        answers(child, "Ja", "Du svarade ja");
        browser.get(page);
        seeText("Gavs igen");
        picture("transfer-given-anew");
        isAccessible();
        onAPhone("transfer-given-anew-phone");
        hasNoErrorInTheConsole();
    }

    private Child leaver(int which) {
        return demo.children().stream().filter(child -> child.person().id().equals(demo.leavers().get(which))).findFirst().orElseThrow();
    }

    /** From the start page, where she is told that there is something to build. */
    private void waitsToBePacked(String name) {
        open("/");
        press(By.xpath("//a[contains(., '" + name + "') and contains(., 'Bygg paketet till Västerbro kommun')]"));
        await().until(ExpectedConditions.urlContains("/overgang/"));
        seeText("Paket till annan huvudman");
        picture("transfer-to-build");
        isAccessible();
        onAPhone("transfer-to-build-phone");
        dark("transfer-to-build-dark");
    }

    private void begins(String name) {
        open("/overforingar");
        press("Barn till annan huvudman");
        choose("Barn som slutar", name);
        choose("Mottagande huvudman", NAME);
        choose("Skolform där", "Förskola");
        picture("transfer-begin");
        isAccessible();
        resize(PHONE);
        picture("transfer-begin-phone");
        resize(DESK);
        pressLast("Börja");
        await().until(ExpectedConditions.urlContains("/overgang/"));
        seeText("Följer med");
        picture("transfer-preview");
        isAccessible();
    }

    private void handsOver() {
        pressStarting("Lämna över");
        pressLastStarting("Lämna över");
        seeText("Paket till annan huvudman");
    }

    private Path builds() throws Exception {
        press("Bygg paketet");
        seeText("Ladda ner paketet");
        picture("transfer-built");
        isAccessible();
        onAPhone("transfer-built-phone");
        Path file = Files.write(path("paket.zip"), Downloaded.from(this, "Ladda ner paketet"));
        press("Markera som skickat");
        seeText("Väntar på kvittens från");
        picture("transfer-sent");
        isAccessible();
        return file;
    }

    private void exportedByTheConsoleToo(String id, Path file) throws Exception {
        Path exported = path("exporterat.zip");
        instance().console("skolbro:transfer-export " + id + " '" + exported + "'");
        assertTrue(Files.mismatch(file, exported) == -1);
    }

    private void answers(Child child, String answer, String receipt) {
        Person guardian = child.deciding(LocalDate.now()).getFirst();
        ChromeDriver home = anotherBrowser();
        in(home, () -> {
            logIn(nameOf(guardian));
            open("/samtycken");
            press(By.xpath("//section[h2[normalize-space()='" + child.person().name().whole() + "']]//vaadin-button[normalize-space()='" + answer + "']"));
            seeText(receipt);
        });
    }

    /** As the demo named her: who is protected has no address. */
    private static String nameOf(Person guardian) {
        String mail = guardian.contact().email();
        return mail.isEmpty() ? "konto-" + guardian.id().toString().substring(0, 13) : mail;
    }

    private void onAPhone(String name) {
        resize(PHONE);
        picture(name);
        resize(DESK);
    }

    private void dark(String name) {
        prefer("dark");
        picture(name);
        isAccessible();
        prefer("light");
    }

    private Path path(String name) {
        return folder.getRoot().toPath().resolve(name);
    }
}
