package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** An administrator sets up the mail server and reminds; messages arrive there, guardians answer, and the list is shorter. */
public class ReminderTest extends BrowserTest {

    private static final String QUESTION = "fritidshem";
    private static final Duration SENDING = Duration.ofMinutes(3);

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Before
    public void startServer() {
        post.start();
    }

    @After
    public void stopServer() {
        post.stop();
    }

    @Test
    public void asksForAnswersUntilTheyAreThere() throws Exception {
        ChromeDriver guardian = anotherBrowser();
        ChromeDriver other = anotherBrowser();
        logIn("admin");
        setUpServer();
        lookAround("obesvarade", "unanswered-counts");
        int before = missing();
        open("/paminnelser");
        press(By.xpath("//vaadin-checkbox[label[contains(., '" + QUESTION + "')]]//label"));
        press("Förhandsgranska");
        seeText("får e-brev");
        isAccessible();
        picture("reminder-preview");
        resize(PHONE);
        picture("reminder-preview-phone");
        resize(DESK);
        press("Skicka påminnelsen");
        pressLast("Skicka påminnelsen");
        await().until(ExpectedConditions.urlContains("/paminnelse/"));
        await(SENDING).ignoring(WebDriverException.class)
            .until(clock -> !browser.findElements(By.xpath("//*[normalize-space(text())='Klart']")).isEmpty());
        isAccessible();
        picture("reminder-done");
        resize(PHONE);
        picture("reminder-done-phone");
        resize(DESK);
        everybodyHasOne();
        theConsoleSeesIt();
        Stream.of("vardnadshavare", "vardnadshavare2").forEach(user -> in(user.endsWith("2") ? other : guardian, () -> answersAll(user)));
        open("/obesvarade");
        assertTrue(missing() < before);
        hasNoErrorInTheConsole();
    }

    @Test
    public void showsAHeadteacherWhoIsSilent() {
        logIn("rektor3");
        lookAround("obesvarade", "unanswered");
        press("Påminn");
        await().until(ExpectedConditions.urlContains("/paminnelser"));
        see("h1");
        picture("reminders-headteacher");
    }

    /** Only what was looked at is started, by the console too. */
    private void theConsoleSeesIt() {
        String runs = instance().console("skolbro:consent-reminders status --json");
        assertTrue(runs, runs.contains("\"state\":\"DONE\""));
        String until = LocalDate.now().plusWeeks(2).toString();
        String preview = instance().console("skolbro:consent-reminders preview --until " + until);
        assertTrue(preview, preview.contains("start with --digest"));
        String refused = "";
        try {
            instance().console("skolbro:consent-reminders start --until " + until + " --digest abc");
        } catch (IllegalStateException no) {
            refused = no.getMessage();
        }
        assertFalse("it was started without a look", refused.isEmpty());
        assertEquals(runs, instance().console("skolbro:consent-reminders status --json"));
    }

    @Test
    public void isAskedForWhereTheYearEnds() {
        logIn("admin");
        open("/lasarsbyten");
        press("Påminn dem vars samtycke saknas");
        await().until(ExpectedConditions.urlContains("/paminnelser"));
        seeText("Förhandsgranska");
        picture("reminders-from-rollover");
        isAccessible();
        resize(PHONE);
        picture("reminders-from-rollover-phone");
    }

    private void setUpServer() {
        open("/epost");
        fill("Servernamn", "localhost");
        fill("Port", Integer.toString(post.getSmtp().getPort()));
        press(By.xpath("//vaadin-radio-button[label[starts-with(normalize-space(), 'Oskyddad')]]//label"));
        fill("Avsändarens adress", "skola@norrbro.example");
        fill("Avsändarens namn", "Norrbro kommun");
        fill("Adress till inloggningen", "https://skolbro.norrbro.example/");
        fill("Brev i minuten", "600");
        press("Spara");
        seeText("Inställningen är sparad.");
        fill("Till adressen", "admin@norrbro.example");
        press("Skicka provbrev");
        seeText("Servern har tagit emot provbrevet.");
        assertEquals(1, post.getReceivedMessages().length);
        isAccessible();
        picture("mail-server");
        resize(PHONE);
        picture("mail-server-phone");
        resize(DESK);
    }

    private void lookAround(String path, String name) {
        open("/" + path);
        seeText("svar saknas");
        isAccessible();
        picture(name);
        resize(PHONE);
        picture(name + "-phone");
        resize(DESK);
    }

    private int missing() {
        String text = await().until(ExpectedConditions.visibilityOfElementLocated(By.xpath("//span[contains(text(), 'svar saknas')]"))).getText();
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    private void everybodyHasOne() throws MessagingException {
        Set<String> seen = new HashSet<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            String to = message.getRecipients(Message.RecipientType.TO)[0].toString();
            assertTrue("twice to one", seen.add(to));
            if (!to.equals("admin@norrbro.example")) {
                assertTrue(message.getSubject().startsWith("Frågor om samtycke väntar på ditt svar / "));
            }
        }
        assertTrue(seen.size() > 2);
    }

    private void answersAll(String user) {
        logIn(user);
        seeText("på ditt svar, senast");
        isAccessible();
        picture("reminder-on-screen-" + user);
        resize(PHONE);
        picture("reminder-on-screen-phone-" + user);
        resize(DESK);
        press("Svara nu");
        see("article");
        List<WebElement> questions = browser.findElements(By.xpath("//article[.//*[contains(., '" + QUESTION + "')]]"));
        assertFalse(questions.isEmpty());
        for (int i = 1; i <= questions.size(); i++) {
            By yes = By.xpath("(//article[.//*[contains(., '" + QUESTION + "')]])[" + i + "]//vaadin-button[normalize-space()='Ja']");
            press(yes);
            await().until(ExpectedConditions.attributeToBe(yes, "aria-pressed", "true"));
        }
        open("/");
        see("h1");
        await().until(driver -> driver.findElements(By.xpath("//*[contains(text(), 'på ditt svar, senast')]")).isEmpty());
    }
}
