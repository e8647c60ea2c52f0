package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;

/** An empty municipality, as it stands after its first start. */
public class FirstDayTest extends BrowserTest {

    private static final String CHOSEN = "vinter bro över älven";
    private static final LocalDate MEETING = LocalDate.now().minusDays(20);

    private static Path home;
    private static Instance server;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Doorstep doorstep = new Doorstep(this);

    @BeforeClass
    public static void start() {
        home = Distribution.unpackedIn("den första dagen");
        server = Instance.shortLivedServer(home).answering();
    }

    @AfterClass
    public static void stop() {
        if (server != null) {
            List<String> warnings = server.warnings();
            server.close();
            assertEquals(List.of(), warnings);
        }
    }

    @Override
    protected Instance instance() {
        return server;
    }

    /** One test, because each step stands on the one before. */
    @Test
    public void beginsWithTheFirstAdministratorAndEndsWithAPlanInForce() throws Exception {
        doorstep.chooseAPassword("admin", Doorstep.code(Files.readString(home.resolve("var/first-log-in.txt"))), CHOSEN);
        seeText("Läs in elevregistret");
        picture("first-start");
        isAccessible();
        Telephone telephone = setsUpTheSecondFactor();
        personMenu("Logga ut");
        seeText("Du är utloggad.");
        logsInWithTwoSteps(telephone);
        bringsInTheRegister();
        String headteachers = invitesTheHeadteacher();
        String archivists = invitesAnArchivist();
        Path minutes = BoardDecision.minutes(folder.getRoot().toPath());
        in(anotherBrowser(), () -> {
            doorstep.chooseAPassword("doris", headteachers, "en lång granskog");
            open("/grupper");
            seeText("Igelkotten");
        });
        in(anotherBrowser(), () -> {
            doorstep.chooseAPassword("arkivet", archivists, "papper och pärmar");
            pressStarting("Anta en dokumenthanteringsplan");
            adoptsThePlan(minutes);
        });
    }

    private Telephone setsUpTheSecondFactor() throws IOException, ReaderException {
        pressStarting("Ställ in tvåstegsinloggning");
        see(".own-factor vaadin-button");
        press("Ställ in tvåstegsinloggning");
        String secret = see(".secret").getText().replace(" ", "");
        picture("second-factor");
        isAccessible();
        assertTrue(secret, scanned().startsWith("otpauth://totp/Skolbro:admin?secret=" + secret));
        type("vaadin-text-field[autocomplete=one-time-code]", "000000");
        press("Fortsätt");
        seeText("Koden stämmer inte.");
        Telephone telephone = new Telephone(secret);
        type("vaadin-text-field[autocomplete=one-time-code]", telephone.code());
        press("Fortsätt");
        doorstep.isIn();
        return telephone;
    }

    /** As the camera of a telephone sees it. */
    private String scanned() throws IOException, ReaderException {
        byte[] png = see(".qr-code").getScreenshotAs(OutputType.BYTES);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        var light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }

    private void logsInWithTwoSteps(Telephone telephone) {
        open("/");
        doorstep.tryPassword("admin", CHOSEN);
        type("vaadin-text-field[autocomplete=one-time-code]", telephone.code());
        press("Fortsätt");
        doorstep.isIn();
    }

    private void bringsInTheRegister() throws IOException {
        open("/register");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Läs in']/label"));
        upload(new TotalFile().in(folder.getRoot().toPath(), "totalfil.zip"));
        seeText("Inläst av admin.");
        picture("import");
        isAccessible();
    }

    private String invitesTheHeadteacher() {
        open("/konton");
        press("Bjud in ur registret");
        choose("Enhet", "Björken");
        choose("Person", "Doris Tall");
        labelled("Användarnamn").sendKeys("doris");
        pressLast("Bjud in");
        String code = Doorstep.code(see(".secret").getText());
        press("Jag har lämnat koden");
        return code;
    }

    private String invitesAnArchivist() {
        press("Bjud in till förvaltningen");
        labelled("Namn").sendKeys("Ester Pärm");
        labelled("Användarnamn").sendKeys("arkivet");
        press(By.xpath("//vaadin-checkbox[normalize-space()='Arkivarie']/label"));
        pressLast("Bjud in");
        return Doorstep.code(see(".secret").getText());
    }

    private void adoptsThePlan(Path minutes) {
        seeText("Ingen plan är antagen");
        seeText("nya rader, 0 ändrade, 0 som försvinner.");
        pressStarting("Gör utkast av");
        seeText("Arkivlagen");
        picture("plan-draft");
        isAccessible();
        press("Anta planen");
        pressLast("Anta planen");
        seeText("Fyll i alla fält");
        fill("Nämnd", "Barn- och utbildningsnämnden");
        fill("Paragraf", "42");
        fill("Diarienummer", "BUN 2026/117");
        upload(minutes);
        seeText("är mottagen.");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Alla, även de som redan finns']/label"));
        BoardDecision.date(this, "Gäller från", MEETING.minusDays(1));
        BoardDecision.date(this, "Beslutsdatum", LocalDate.now().plusDays(3));
        pressLast("Anta planen");
        seeText("Beslutet har ett datum som inte har varit.");
        picture("plan-adopt");
        isAccessible();
        BoardDecision.date(this, "Beslutsdatum", MEETING);
        pressLast("Anta planen");
        seeText("Planen kan inte gälla från en dag före beslutet.");
        BoardDecision.date(this, "Gäller från", MEETING);
        pressLast("Anta planen");
        seeText("Beslut: Barn- och utbildningsnämnden, " + MEETING + ", § 42, Dnr BUN 2026/117.");
        seeText("Beslutet (");
        seeText("Förslagen är samma som planen som gäller.");
        hasNoErrorInTheConsole();
    }
}
