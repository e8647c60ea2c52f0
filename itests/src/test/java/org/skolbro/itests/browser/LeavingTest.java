package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.skolbro.itests.Verifier;

/** An administrator asks to leave, an archivist approves and begins: to the end, or until the municipality stays after all. */
public class LeavingTest extends BrowserTest {

    private static final String REASON = "Beslut KS 2026/7 § 12";
    /** What the page and the script both say: ledger, taken along, destroyed. */
    private static final Pattern SUMS = Pattern.compile("([\\d\\s]+) i liggaren = ([\\d\\s]+) medtagna \\+ ([\\d\\s]+) gallrade");

    @Test
    public void isAskedForApprovedAndBegunAndCanBeCancelled() {
        logIn("admin2");
        open("/lamna");
        seeText("Det här följer med i dag");
        press("Begär uttag");
        seeText("Skriv varför, med beslut och diarienummer");
        isAccessible();
        fill("Varför", REASON);
        picture("leaving");
        press("Begär uttag");
        seeText("En arkivarie granskar och godkänner.");
        String departure = browser.getCurrentUrl();
        in(anotherBrowser(), () -> {
            logIn("arkivarie");
            begins(departure);
            press("Pausa");
            stands("Pausat");
            picture("leaving-paused");
            isAccessible();
            press("Avbryt uttaget");
            pressLast("Avbryt uttaget");
            seeText("Avbrutet");
            hasNoErrorInTheConsole();
        });
    }

    /** The whole municipality, paused and gone on with; then it is reckoned by a shell, judged by the verifier and opened without a server. */
    @Test
    public void isWrittenToTheEndAndReckonedWithoutUs() throws Exception {
        logIn("admin2");
        open("/lamna");
        fill("Varför", REASON);
        press("Begär uttag");
        seeText("En arkivarie granskar och godkänner.");
        String departure = browser.getCurrentUrl();
        in(anotherBrowser(), () -> {
            logIn("arkivarie2");
            begins(departure);
            press("Pausa");
            stands("Pausat");
            press("Skriv uttaget");
            stands("Klart och avstämt");
            picture("leaving-done");
            isAccessible();
            resize(PHONE);
            picture("leaving-done-phone");
            hasNoErrorInTheConsole();
        });
        browser.get(departure);
        seeText("Avstämt: ");
        String told = browser.findElement(By.cssSelector(".sheet")).getText();
        Path folder = Demo.data().resolve("var/departure").resolve(departure.substring(departure.lastIndexOf('/') + 1));
        assertEquals("the script counts what the page says", sums(told), sums(script(folder, 0)));
        assertEquals(0, Verifier.judge(folder.resolve("bevis/verifier")));
        hasTheProtocolOfEachDisposal(folder.resolve("bevis"));
        opensWithoutAServer(folder);
        noticesWhatIsChanged(folder);
    }

    private void begins(String departure) {
        browser.get(departure);
        press("Godkänn uttaget");
        pressLast("Godkänn");
        press("Skriv uttaget");
    }

    private void stands(String state) {
        await().withTimeout(Duration.ofMinutes(5)).until(ExpectedConditions.textToBePresentInElementLocated(
            By.cssSelector(".sheet .chips"), state));
    }

    private static String sums(String text) {
        Matcher found = SUMS.matcher(text);
        assertTrue(text, found.find());
        return Stream.of(1, 2, 3).map(sum -> found.group(sum).replaceAll("\\s", "")).toList().toString();
    }

    private static String script(Path folder, int expected) throws IOException, InterruptedException {
        Process script = new ProcessBuilder("sh", folder.resolve("stam-av.sh").toString()).redirectErrorStream(true).start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(said, expected, script.waitFor());
        return said;
    }

    private void hasTheProtocolOfEachDisposal(Path evidence) throws IOException {
        List<String> protocols = names(evidence.resolve("gallringsprotokoll"), ".pdf");
        assertEquals(names(evidence.resolve("verifier/certificates"), ".jsonl"), protocols);
        for (String protocol : protocols) {
            String file = Files.readString(evidence.resolve("gallringsprotokoll/" + protocol + ".pdf"), StandardCharsets.ISO_8859_1);
            assertTrue(protocol, file.startsWith("%PDF-") && file.contains("pdfaid:part"));
        }
        seeText(switch (protocols.size()) {
            case 0 -> "Ingen gallring är godkänd";
            case 1 -> "Ett gallringsprotokoll ligger";
            default -> protocols.size() + " gallringsprotokoll, ett per godkänd gallring";
        });
    }

    /** Without their endings; none where there is no such folder. */
    private static List<String> names(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length())).sorted().toList();
        }
    }

    /** From the first page to a document, as the recipient finds it. */
    private void opensWithoutAServer(Path folder) {
        browser.get(folder.resolve("index.html").toUri().toString());
        seeText(REASON);
        looksRight("left-index");
        follows("register/index.html");
        follows("bevis/index.html");
        follows("oversikt/index.html");
        click("td a");
        looksRight("left-unit");
        click("td a");
        looksRight("left-child");
        click("a[href$='.pdf']");
        await().until(ExpectedConditions.urlMatches("file:.*\\.pdf"));
    }

    /** Goes to what the page leads to, and back. */
    private void follows(String page) {
        click("a[href='" + page + "']");
        looksRight("left-" + page.replaceAll("/.*", ""));
        if (!page.startsWith("oversikt")) {
            browser.navigate().back();
        }
    }

    /** At a desk and on a telephone, where nothing lies beside the window. */
    private void looksRight(String name) {
        picture(name);
        isAccessible();
        hasNoDeadLink();
        resize(PHONE);
        picture(name + "-phone");
        assertEquals(name, Boolean.TRUE, browser.executeScript(
            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        resize(DESK);
    }

    private void hasNoDeadLink() {
        for (String link : browser.findElements(By.tagName("a")).stream().map(one -> one.getDomProperty("href")).distinct().toList()) {
            assertTrue(browser.getCurrentUrl() + " leads to " + link, Files.exists(Path.of(java.net.URI.create(link))));
        }
    }

    private static void noticesWhatIsChanged(Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("bevis/ledger_entry.csv"), "1;1;x;x;x\n", StandardOpenOption.APPEND);
        String said = script(folder, 1);
        assertTrue(said, said.contains("FEL: kontrollsummorna i bevis stämmer inte"));
    }
}
