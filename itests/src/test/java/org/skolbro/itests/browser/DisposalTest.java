package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.skolbro.itests.Verifier;
import org.skolbro.testkit.running.Instance;

/**
 * From a board's decision to a protocol that is verified, in the browser: two archivists bring in the plan, destroy what it says,
 * spare what must be spared, and prove it.
 */
public class DisposalTest extends BrowserTest {

    private static final String CITED = "Dnr 2026:318";
    private static final String TRIED = "Mål 412-26";
    private static final String WANTED = "Handlingen är begärd av en forskare.";
    private static final String TOO_EARLY = "Nämnden vill se förslaget först.";
    private static final String UNIT_OF_AN_ITEM = """
        const rows = [...document.querySelector('vaadin-grid').shadowRoot.querySelectorAll('#items tr:not([hidden])')];
        return rows.map(row => row.querySelectorAll('td')[1].querySelector('slot').assignedNodes()[0]?.textContent ?? '')
            .find(unit => unit !== '' && unit !== '–') ?? '';""";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private ChromeDriver colleague;

    /** One test, because each step stands on the one before; what the first run spared is what the second is about. */
    @Test
    public void destroysWhatTheBoardDecidedAndSparesWhatIsWanted() throws IOException {
        logIn("arkivarie");
        colleague = anotherBrowser();
        in(colleague, () -> logIn("arkivarie2"));
        new BoardDecision(this, folder.getRoot().toPath()).isAdopted();
        discardsAProposal();
        String run = proposes();
        removesAnItem();
        in(colleague, () -> approves(run));
        holdsAUnit(run);
        in(colleague, () -> {
            destroys();
            reckonsTheProtocol();
        });
        provesItWithWhatTheBrowserGets(run);
        provesIt();
        in(colleague, this::leavesNothingOnTheDisk);
        liftsTheHold();
        String rest = proposes();
        in(colleague, () -> {
            approves(rest);
            cancels();
        });
    }

    @Test
    public void anAgeIsWrittenIntoADraftInYears() {
        logIn("arkivarie");
        open("/plan");
        press("Gör ett nytt utkast av den här");
        press("Lägg till rad");
        fill("Radens namn", "namnd/alder");
        BoardDecision.select(this, "Vad händer", "Gallras");
        BoardDecision.select(this, "Räknat från", "barnets ålder");
        fill("Barnets ålder i år", "20");
        fill("Stöd", "BUN 2026 § 12");
        fill("Anmärkning", "Den som är vuxen frågar inte längre.");
        picture("rule-of-an-age");
        isAccessible();
        pressLast("Spara raden");
        await().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("vaadin-dialog[opened]")));
        browser.executeScript("document.querySelector('vaadin-grid').scrollToIndex(100000)");
        seeText("Gallras när barnet fyller 20 år");
    }

    @Test
    public void aHoldIsPlacedOnTheDocumentThatIsReadAndSeenThere() {
        logIn("arkivarie");
        ArchiveSearch.in(this);
        click(ArchiveSearch.FIRST);
        press("Lägg gallringsstopp");
        labelled("Varför").sendKeys("Handlingen prövas i domstol.");
        labelled("Stöd").sendKeys(TRIED);
        picture("hold-here");
        isAccessible();
        pressLast("Lägg gallringsstopp");
        seeText("Ett gallringsstopp gäller.");
        open("/gallringsstopp");
        seeText(TRIED);
        resize(PHONE);
        picture("holds-phone");
        resize(DESK);
        press(By.xpath("//vaadin-button[normalize-space()='Häv']"));
        labelled("Varför").sendKeys("Domen har vunnit laga kraft.");
        pressLast("Häv");
        await().until(driver -> !driver.findElement(By.tagName("body")).getText().contains(TRIED));
        hasNoErrorInTheConsole();
    }

    private void discardsAProposal() {
        proposes();
        press("Släng förslaget");
        seeText("Avbruten");
    }

    private String proposes() {
        open("/gallring");
        press("Ta fram ett förslag");
        await().until(ExpectedConditions.urlMatches(".*/gallring/.+"));
        seeText("En annan arkivarie granskar");
        picture("disposal-proposed");
        isAccessible();
        return browser.getCurrentUrl();
    }

    private void removesAnItem() {
        press("Undanta");
        pressLast("Undanta");
        seeText("Skriv varför.");
        labelled("Varför").sendKeys(WANTED);
        picture("disposal-remove");
        pressLast("Undanta");
        seeText("Undantagen: " + WANTED);
        isAccessible();
    }

    private void approves(String run) {
        browser.get(run);
        pressStarting("Godkänn");
        pressLast("Godkänn");
        seeText("godkända för gallring");
        picture("disposal-approved");
        isAccessible();
    }

    @Test
    public void aHoldOnAChildIsPlacedByHerNumberAndToldByHerName() {
        logIn("arkivarie");
        ArchiveSearch.in(this);
        String number = ArchiveSearch.numberOfTheFirst(this);
        String name = see("h1").getText();
        open("/gallringsstopp");
        press("Lägg gallringsstopp");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Ett barn']"));
        fill("Barnets personnummer", "20180201-2390");
        labelled("Varför").sendKeys("Vårdnadshavaren har överklagat.");
        seeText("Inget barn här har det numret");
        picture("hold-nobody");
        fill("Barnets personnummer", number);
        labelled("Stöd").sendKeys(TRIED);
        seeText("Stoppar alla handlingar om " + name);
        picture("hold-child");
        isAccessible();
        resize(PHONE);
        picture("hold-child-phone");
        resize(DESK);
        pressLast("Lägg gallringsstopp");
        seeText("Barnets alla handlingar, " + number.substring(0, 8) + "-••••");
        seeText(name);
        picture("holds-child");
        press(By.xpath("//vaadin-button[normalize-space()='Häv']"));
        labelled("Varför").sendKeys("Domen har vunnit laga kraft.");
        pressLast("Häv");
        await().until(driver -> !driver.findElement(By.tagName("body")).getText().contains(TRIED));
        hasNoErrorInTheConsole();
    }

    /** After the approval, before the run: the last moment. */
    private void holdsAUnit(String run) {
        browser.get(run);
        press(By.xpath("//vaadin-select[.//*[normalize-space()='Alla typer']]"));
        press(By.xpath("//vaadin-select-item[normalize-space()='Lärlogg']"));
        await().until(driver -> !unitOfAnItem().isBlank());
        String unit = unitOfAnItem();
        open("/gallringsstopp");
        press("Lägg gallringsstopp");
        pressLast("Lägg gallringsstopp");
        seeText("Fyll i vad stoppet gäller, varför, och med vilket stöd.");
        choose("Enhet", unit);
        labelled("Varför").sendKeys("Enheten utreds av Skolinspektionen.");
        labelled("Stöd").sendKeys(CITED);
        picture("hold");
        isAccessible();
        pressLast("Lägg gallringsstopp");
        seeText("Enheten " + unit);
        picture("holds");
        isAccessible();
    }

    private String unitOfAnItem() {
        return (String) browser.executeScript(UNIT_OF_AN_ITEM);
    }

    private void destroys() {
        pressStarting("Gallra");
        seeText("Innehållet förstörs");
        pressLastStarting("Gallra");
        press("Pausa");
        seeText("poster återstår.");
        picture("disposal-paused");
        isAccessible();
        pressStarting("Gallra");
        pressLastStarting("Gallra");
        await().withTimeout(Duration.ofMinutes(5)).until(ExpectedConditions.textToBePresentInElementLocated(
            By.cssSelector(".sheet .chips"), "Klar"));
        seeText("är gallrade");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Undantagna']"));
        seeText("Ett gallringsstopp gäller.");
        seeText("Undantagen: " + WANTED);
        picture("disposal-done");
        isAccessible();
        await().until(ExpectedConditions.numberOfElementsToBe(By.xpath("//a[contains(., 'Gallringsprotokoll')]"), 1));
        hasNoErrorInTheConsole();
    }

    /** The protocol names the decision that it rests on, and says on its page that it holds. */
    private void reckonsTheProtocol() {
        byte[] protocol = Downloaded.from(this, "Gallringsprotokoll (PDF)");
        assertTrue(new String(protocol, StandardCharsets.ISO_8859_1).contains("pdfaid:part"));
        String text = Downloaded.text(protocol);
        assertTrue(text, text.contains(BoardDecision.REGISTRY_NUMBER) && text.contains("§ " + BoardDecision.PARAGRAPH));
        press("Kontrollera protokollet");
        seeText("kedjan och underskriften håller, och inget av det gallrade finns kvar");
        seeText("gäller det som gallrades");
        picture("disposal-checked");
        isAccessible();
        resize(PHONE);
        picture("disposal-checked-phone");
        resize(DESK);
    }

    /** Nobody needs the shell for it. */
    private void provesItWithWhatTheBrowserGets(String run) throws IOException {
        Path evidence = folder.getRoot().toPath().resolve("fetched");
        Files.createDirectories(evidence.resolve("certificates"));
        browser.get(run);
        Files.write(evidence.resolve("certificates/run.jsonl"), Downloaded.from(this, "Intyg för kontroll (JSON Lines)"));
        open("/gallring");
        Files.write(evidence.resolve("ledger.jsonl"), Downloaded.from(this, "Liggare över allt upprättat"));
        Files.write(evidence.resolve("present.jsonl"), Downloaded.from(this, "Lista över det som finns"));
        assertEquals(0, Verifier.judge(evidence));
    }

    private void provesIt() throws IOException {
        Instance demo = Demo.running();
        Path evidence = folder.getRoot().toPath().resolve("evidence");
        demo.console("skolbro:evidence-export '" + evidence + "'");
        assertEquals(0, Verifier.judge(evidence));
        try (Stream<Path> certificates = Files.list(evidence.resolve("certificates"))) {
            Path certificate = certificates.findFirst().orElseThrow();
            String genuine = Files.readString(certificate);
            Files.writeString(certificate, genuine.replaceFirst("\"documentDate\":\"20", "\"documentDate\":\"19"),
                StandardCharsets.UTF_8);
            assertNotEquals(genuine, Files.readString(certificate));
        }
        assertEquals(1, Verifier.judge(evidence));
        String status = demo.console("skolbro:status --json");
        assertTrue(status, status.contains("\"destroyed\":") && !status.contains("\"destroyed\":0"));
    }

    private void leavesNothingOnTheDisk() {
        By state = By.xpath("//dt[normalize-space()='Databasen']/following-sibling::dd");
        await().until(ExpectedConditions.attributeContains(state, "textContent", "ligger kvar på disken"));
        press("Återta utrymmet nu");
        picture("disposal-reclaim");
        pressLast("Återta utrymmet nu");
        await().until(ExpectedConditions.attributeContains(state, "textContent", "Utrymmet återtogs"));
        picture("disposal-horizon");
        isAccessible();
    }

    private void liftsTheHold() {
        open("/gallringsstopp");
        press("Häv");
        labelled("Varför").sendKeys("Utredningen är klar.");
        pressLast("Häv");
        await().until(driver -> !driver.findElement(By.tagName("body")).getText().contains(CITED));
    }

    private void cancels() {
        press("Avbryt gallringen");
        seeText("poster lämnar gallringen");
        labelled("Varför").sendKeys(TOO_EARLY);
        pressLast("Avbryt gallringen");
        seeText("Körningen avbröts: " + TOO_EARLY);
        picture("disposal-cancelled");
        isAccessible();
    }
}
