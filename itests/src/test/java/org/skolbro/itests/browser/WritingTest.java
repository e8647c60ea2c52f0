package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

public class WritingTest extends BrowserTest {

    private static final String HAPPENED = "Det här hände";
    private static final String CAMERA = "KAMERA65N22E";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void keepsWhatTwoPeopleTypeAtOnceAndOutlivesTheirBrowsers() {
        logIn("larare");
        startALog();
        String draft = browser.getCurrentUrl();
        fill("Rubrik", "Två vid samma bord");
        labelled(HAPPENED).sendKeys("Vi byggde.");
        seeText("Sparat");
        invite("Birgitta Hedman");
        ChromeDriver headteachers = anotherBrowser();
        in(headteachers, () -> {
            logIn("rektor");
            browser.get(draft);
            seeText("Skriver också: Karin Lundmark");
            holds("Vi byggde.");
        });
        labelled(HAPPENED).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), " Karin skrev detta.");
        in(headteachers, () -> labelled(HAPPENED).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), " Birgitta skrev detta."));
        in(headteachers, () -> holds("Karin skrev detta."));
        in(headteachers, () -> holds("Birgitta skrev detta."));
        labelled("Rubrik").click();
        holds("Birgitta skrev detta.");
        picture("two-writers");
        logOut();
        logIn("larare");
        browser.get(draft);
        holds("Karin skrev detta.");
        holds("Birgitta skrev detta.");
        press("Kasta");
        pressLast("Kasta");
        seeText("Utkastet är kastat.");
    }

    @Test
    public void takesPicturesWithoutTheirSecretsAndRefusesWhatIsNone() throws IOException {
        logIn("larare");
        startALog();
        upload(photograph());
        seeText("bron.jpg");
        upload(Files.write(folder.newFile("program.jpg").toPath(), "MZ not a picture".getBytes(StandardCharsets.US_ASCII)));
        seeText("program.jpg lades inte till");
        seeText("Bara bilder (JPEG, PNG, WebP) och PDF går att bifoga.");
        upload(tooLarge());
        seeText("film.jpg lades inte till");
        seeText("Högst 50 MB går.");
        picture("refused-files");
        assertEquals(1, browser.findElements(By.cssSelector(".file-list li")).size());
        press("Förhandsvisa");
        seeText("Så ser vårdnadshavaren det");
        see("vaadin-dialog img");
        assertFalse("the camera's data is gone", pictureInTheDialog().contains(CAMERA));
        picture("preview");
        isAccessible();
    }

    @Test
    public void correctsWithAReasonAndMarksWhatWasCorrected() {
        logIn("larare");
        startALog();
        fill("Rubrik", "Bron av lera");
        press("Upprätta");
        seeText("Fyll i: Det här hände.");
        labelled(HAPPENED).sendKeys("Bron var av sand.");
        seeText("Sparat");
        press("Upprätta");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
        String wrong = browser.getCurrentUrl();
        press("Rätta");
        pressLast("Börja rätta");
        seeText("Skriv varför.");
        labelled("Varför").sendKeys("Det var lera");
        pressLast("Börja rätta");
        await().until(ExpectedConditions.urlContains("/skriv/"));
        fill(HAPPENED, "Bron var av lera.");
        seeText("Sparat");
        press("Upprätta");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
        seeText("Rättar en tidigare handling");
        seeText("Det var lera");
        browser.get(wrong);
        seeText("Bron var av sand.");
        press("Läs den rättade handlingen");
        seeText("Bron var av lera.");
        click(".breadcrumb a");
        await().until(ExpectedConditions.numberOfElementsToBe(By.xpath(
            "//*[contains(@class, 'document-item')][contains(., 'Bron av lera')][contains(., 'Rättad')]"), 1));
        picture("corrected");
        isAccessible();
    }

    @Test
    public void keepsSecureNotesFromWhoLoggedInWithAPasswordAlone() {
        logIn("rektor");
        openFirstChild();
        String child = browser.getCurrentUrl();
        press("Skriv");
        pressLastStarting("Säker anteckning");
        await().until(ExpectedConditions.urlContains("/skriv/"));
        fill("Rubrik", "Samtal i enrum");
        labelled("Anteckning").sendKeys("Bara för den som loggat in i två steg.");
        seeText("Sparat");
        press("Upprätta");
        seeText("Bara behörig personal kan läsa den.");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
        logOut();
        logIn("larare");
        browser.get(child);
        seeText("Handlingar");
        assertEquals(0, browser.findElements(By.linkText("Samtal i enrum")).size());
        press("Skriv");
        seeText("Säkra anteckningar och annat med stark sekretess");
        picture("write-dialog");
        isAccessible();
        pressLast("Logga in i två steg");
        see(".qr-code");
    }

    private void startALog() {
        openFirstChild();
        press("Skriv");
        pressLast("Lärlogg");
        await().until(ExpectedConditions.urlContains("/skriv/"));
    }

    private void openFirstChild() {
        open("/grupper");
        click("a[href*='grupp/']");
        click("a[href*='barn/']");
        await().until(ExpectedConditions.urlContains("/barn/"));
    }

    private void invite(String colleague) {
        press("Bjud in");
        choose("Kollega", colleague);
        pressLast("Bjud in");
        seeText("Skriver också: " + colleague);
    }

    private void holds(String sentence) {
        await().until(driver -> labelled(HAPPENED).getDomProperty("value").contains(sentence));
    }

    /** With a segment of data that the camera wrote. */
    private Path photograph() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        byte[] exif = ("Exif\0\0" + CAMERA).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        taken.write(jpeg.toByteArray(), 0, 2);
        taken.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        taken.write(exif);
        taken.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return Files.write(folder.newFile("bron.jpg").toPath(), taken.toByteArray());
    }

    private Path tooLarge() throws IOException {
        Path film = folder.newFile("film.jpg").toPath();
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(51L << 20);
        }
        return film;
    }

    private String pictureInTheDialog() {
        return (String) browser.executeAsyncScript("""
            const done = arguments[0];
            fetch(document.querySelector('vaadin-dialog img').src).then(answer => answer.arrayBuffer())
                .then(bytes => done(new TextDecoder('iso-8859-1').decode(bytes)));""");
    }
}
