package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.skolbro.testkit.running.Instance;
import org.skolbro.itests.Verifier;

/**
 * The way of one preschool child through the platform, in the order in which it happens: what is written, who consents,
 * what follows, and what the archive destroys and proves. One test, because each step stands on the one before.
 */
public class FirstBridgeTest extends BrowserTest {

    private static final String TITLE = "Bron som höll";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void isCrossedByAChildAndProvedByTheArchive() throws IOException {
        writesALearningLog();
        String child = consents("vardnadshavare");
        assertEquals(child, consents("vardnadshavare2"));
        handsOver(child);
        receives(child);
        readsWhatCameAlong(child);
        String run = proposesADisposal();
        approves(run);
        destroys(run);
        provesIt();
    }

    private void writesALearningLog() {
        logIn("larare");
        open("/grupper");
        click("a[href*='grupp/']");
        click("a[href*='barn/']");
        await().until(ExpectedConditions.urlContains("/barn/"));
        seeText("Handlingar");
        press("Skriv");
        pressLast("Lärlogg");
        await().until(ExpectedConditions.urlContains("/skriv/"));
        fill("Rubrik", TITLE);
        labelled("Det här hände").sendKeys("Barnen byggde en bro av kartong som höll för tio klossar.");
        seeText("Sparat");
        picture("write");
        isAccessible();
        press("Upprätta");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
        await().until(ExpectedConditions.textToBe(By.tagName("h1"), TITLE));
        picture("read");
        isAccessible();
        logOut();
    }

    /** Answers yes and tells the child's name. */
    private String consents(String guardian) {
        logIn(guardian);
        open("/samtycken");
        String child = see("h2").getText();
        resize(PHONE);
        press("Ja");
        seeText("Du svarade ja");
        picture("consent-" + guardian);
        isAccessible();
        resize(DESK);
        logOut();
        return child;
    }

    private void handsOver(String child) {
        logIn("rektor");
        open("/overgangar");
        seeText(child);
        picture("transitions");
        isAccessible();
        press(child);
        seeText("Följer med");
        picture("hand-over");
        isAccessible();
        pressStarting("Lämna över");
        pressLast("Lämna över");
        await().until(ExpectedConditions.not(ExpectedConditions.urlContains("/overgang/")));
        logOut();
    }

    private void receives(String child) {
        logIn("rektor2");
        open("/overgangar");
        press(child);
        pressStarting("Ta emot");
        seeText("Mottaget");
        logOut();
    }

    private void readsWhatCameAlong(String child) {
        logIn("larare2");
        open("/grupper");
        click("a[href*='grupp/']");
        press(child);
        await().until(ExpectedConditions.urlContains("/barn/"));
        seeText("Följde med");
        picture("child");
        isAccessible();
        resize(PHONE);
        picture("child-phone");
        isAccessible();
        resize(DESK);
        click("a[href*='handling/']");
        seeText("Förskola");
        logOut();
    }

    private String proposesADisposal() {
        logIn("arkivarie");
        open("/plan");
        seeText("gäller");
        picture("plan");
        isAccessible();
        open("/gallring");
        press("Ta fram ett förslag");
        await().until(ExpectedConditions.urlMatches(".*/gallring/.+"));
        seeText("En annan arkivarie granskar");
        picture("disposal-proposed");
        isAccessible();
        String run = browser.getCurrentUrl();
        logOut();
        return run;
    }

    private void approves(String run) {
        logIn("arkivarie2");
        browser.get(run);
        pressStarting("Godkänn");
        pressLast("Godkänn");
        seeText("godkända för gallring");
        picture("disposal-approved");
    }

    private void destroys(String run) {
        pressStarting("Gallra");
        await().until(ExpectedConditions.visibilityOfElementLocated(By.xpath("//*[contains(text(), 'Innehållet förstörs')]")));
        pressLastStarting("Gallra");
        seeText("är gallrade");
        picture("disposal-done");
        isAccessible();
        assertTrue(run, browser.findElements(By.partialLinkText("Gallringsprotokoll")).size() == 1);
        logOut();
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
}
