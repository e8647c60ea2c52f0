package org.skolbro.itests.browser;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * A child goes from preschool to preschool class: today what the guardian lets follow, from 2028 also what the school needs
 * (skollagen 3 kap. 12 j §). One test, because each step stands on the one before.
 */
public class PreschoolBridgeTest extends BrowserTest {

    private static final String DAY = "Den dag bytet sker";
    private static final String ID = "ffffffff-0000-4000-8000-00000000000";
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate DUTY = LocalDate.of(2028, 1, 1);
    private static final String ADAPTATIONS = "Bildstöd vid samlingen";
    private static final String LOG = "Månen i pölen";
    private static final String DUTY_OF_LAW = "Skollagen (2010:800) 3 kap. 12 j § i lydelse enligt SFS 2025:729";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Doorstep doorstep = new Doorstep(this);

    @Test
    public void isCrossedTodayWithConsentAndFrom2028ByTheDuty() {
        ChromeDriver preschools = anotherBrowser();
        ChromeDriver guardians = anotherBrowser();
        ChromeDriver schools = anotherBrowser();
        registerTells(ID + "1,PB1,FS,,2024-08-15,");
        logIn("admin");
        String preschool = invites(ID + "3", "rektor.pil");
        String school = invites(ID + "4", "rektor.poppel");
        String home = invites(ID + "2", "hemma.pihl");
        seesTheLawChange();
        in(preschools, () -> {
            doorstep.chooseAPassword("rektor.pil", preschool, "pil och lönn vid ån");
            writes("Extra anpassningar", ADAPTATIONS, "Situation", "Anpassningar");
            writes("Lärlogg", LOG, "Det här hände");
            asksWhatWouldFollow();
        });
        in(guardians, () -> {
            doorstep.chooseAPassword("hemma.pihl", home, "hemma vid lönn och å");
            open("/samtycken");
            press("Ja");
            seeText("Du svarade ja");
        });
        registerTells(ID + "1,PB1,FS,,2024-08-15," + TODAY.minusDays(1), ID + "1,PB2,FKLASS,," + TODAY + ",");
        in(preschools, this::handsOver);
        in(schools, () -> {
            doorstep.chooseAPassword("rektor.poppel", school, "poppel och lönn vid ån");
            receives();
        });
        in(preschools, this::whyIsTold);
    }

    private void registerTells(String... placements) {
        String[] lines = new String[placements.length + 1];
        lines[0] = "childId,unitCode,schoolType,schoolYear,startDate,endDate";
        System.arraycopy(placements, 0, lines, 1, placements.length);
        TotalFile file = new TotalFile()
            .with("units.csv", "unitCode,displayName,schoolTypes,provider", "PB1,Pilens förskola,FS,Kommunen", "PB2,Poppelskolan,FKLASS|GR,Kommunen")
            .with("persons.csv", "personId,civicNo,givenName,familyName,securityMarking,email,mobile",
                ID + "1,20200313-TF94,Pia,Pihl,,,", ID + "2,,Pelle,Pihl,,,", ID + "3,,Pernilla,Pil,,,", ID + "4,,Petra,Poppel,,,")
            .with("groups.csv", "groupId,unitCode,displayName,groupType,schoolType,startDate,endDate", "pb1,PB1,Videungarna,Avdelning,FS,2024-08-01,",
                "pb2,PB2,F1,Klass,FKLASS,2024-08-01,")
            .with("guardianships.csv", "childId,guardianId,relationType,startDate,endDate", ID + "1," + ID + "2,Vårdnadshavare,2020-03-13,")
            .with("memberships.csv", "groupId,personId,startDate,endDate", placements.length == 1 ? "pb1," + ID + "1,2024-08-15,"
                : "pb1," + ID + "1,2024-08-15," + TODAY.minusDays(1) + "\npb2," + ID + "1," + TODAY + ",")
            .with("duties.csv", "personId,unitCode,dutyRole,startDate,endDate", ID + "3,PB1,Rektor,2020-01-01,", ID + "4,PB2,Rektor,2020-01-01,")
            .with("assignments.csv", "groupId,personId,assignmentRole,startDate,endDate")
            .with("placements.csv", lines);
        try {
            instance().console("skolbro:register-import '" + file.in(folder.getRoot().toPath(), "kommunen.zip") + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String invites(String person, String user) {
        open("/konton");
        press("Bjud in ur registret");
        labelled("Personnummer").sendKeys(person);
        labelled("Användarnamn").sendKeys(user);
        pressLast("Bjud in");
        return Doorstep.code(see(".secret").getText());
    }

    /** For the municipality, which reads rules and no documents. */
    private void seesTheLawChange() {
        open("/overgangsregler");
        instead("Från skolform", "Förskola");
        instead("Till skolform", "Förskoleklass");
        on(DUTY.minusDays(1));
        seeText("Följer med samtycke");
        await().until(page -> !page.findElement(By.id("innehall")).getText().contains("Avgörs för varje handling"));
        on(DUTY);
        seeText("Avgörs för varje handling");
        seeText(DUTY_OF_LAW);
        calendarIsShut();
        picture("law-of-2028");
        isAccessible();
    }

    /** Of what is chosen there. */
    private void instead(String label, String item) {
        fill(label, "");
        labelled(label).sendKeys(Keys.BACK_SPACE);
        choose(label, item);
    }

    private void on(LocalDate day) {
        fill(DAY, day.toString() + Keys.ENTER);
    }

    /** Who writes a day fast is done before it opens. */
    private void calendarIsShut() {
        await().until(page -> {
            boolean shut = page.findElements(By.cssSelector("vaadin-date-picker[opened]")).isEmpty();
            if (!shut) {
                labelled(DAY).sendKeys(Keys.ESCAPE);
            }
            return shut;
        });
    }

    private void writes(String type, String title, String... fields) {
        open("/grupper");
        click("a[href*='grupp/']");
        press("Pia Pihl");
        await().until(ExpectedConditions.urlContains("/barn/"));
        press("Skriv");
        pressLast(type);
        await().until(ExpectedConditions.urlContains("/skriv/"));
        fill("Rubrik", title);
        for (String field : fields) {
            labelled(field).sendKeys("Vi tittade på bilder av månen och pratade om dem.");
        }
        press("Upprätta");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
    }

    /** Nobody has answered: nothing follows today, and from 2028 somebody must look at what the school may need. */
    private void asksWhatWouldFollow() {
        open("/grupper");
        click("a[href*='grupp/']");
        press("Pia Pihl");
        press("Vad skulle följa med?");
        await().until(ExpectedConditions.urlContains("/foljer-med"));
        instead("Till skolform", "Förskoleklass");
        on(TODAY);
        goes("Stannar", LOG, "svar saknas från någon vårdnadshavare", "23 kap. 1 §");
        goes("Stannar", ADAPTATIONS, "svar saknas från någon vårdnadshavare", "23 kap. 1 §");
        calendarIsShut();
        picture("would-follow-today");
        isAccessible();
        on(DUTY);
        goes("Att avgöra", ADAPTATIONS, "behöver mottagaren det", DUTY_OF_LAW);
        goes("Stannar", LOG, "svar saknas från någon vårdnadshavare", "23 kap. 1 §");
        calendarIsShut();
        picture("would-follow-2028");
        isAccessible();
        resize(PHONE);
        picture("would-follow-2028-phone");
        isAccessible();
        resize(DESK);
        String child = browser.getCurrentUrl().replaceAll(".*/barn/([^/]+)/.*", "$1");
        assertTrue(wouldFollow(child, TODAY).contains("\"verdict\":\"STAYS\",\"number\":2"));
        String then = wouldFollow(child, DUTY);
        assertTrue(then, then.contains("\"verdict\":\"STAYS\",\"number\":1") && then.contains("\"verdict\":\"REVIEW\",\"number\":1")
            && then.contains(DUTY_OF_LAW));
    }

    private String wouldFollow(String child, LocalDate day) {
        return instance().console("skolbro:would-follow " + child + " PB1 FS FKLASS " + day + " --json");
    }

    /** The document stands in the list with that heading, and the list says why. */
    private void goes(String heading, String title, String... why) {
        By list = By.xpath("//section[.//h2[normalize-space()='" + heading + "']][contains(., '" + title + "')]");
        await().until(page -> List.of(why).stream().allMatch(said -> plain(page.findElement(list).getText()).contains(said)));
    }

    /** Citations do not break. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private void handsOver() {
        open("/overgangar");
        press("Pia Pihl");
        goes("Följer med", ADAPTATIONS, "alla vårdnadshavare hade sagt ja den " + TODAY, "23 kap. 1 §");
        goes("Följer med", LOG, "alla vårdnadshavare hade sagt ja den " + TODAY, "23 kap. 1 §");
        pressStarting("Lämna över 2 handlingar");
        pressLast("Lämna över");
        seeText("Överlämnat.");
    }

    private void receives() {
        open("/overgangar");
        press("Pia Pihl");
        pressStarting("Ta emot 2 handlingar");
        seeText("Mottaget.");
        open("/grupper");
        click("a[href*='grupp/']");
        press("Pia Pihl");
        await().until(ExpectedConditions.urlContains("/barn/"));
        press(ADAPTATIONS);
        await().until(ExpectedConditions.urlContains("/handling/"));
        seeText("Varför ser jag det här?");
        seeText("Följde med");
        picture("came-along-why");
        isAccessible();
    }

    /** On the page, for every document; and decided again from what was recorded. */
    private void whyIsTold() {
        open("/overgangar");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Klara']"));
        press("Pia Pihl");
        seeText("Mottagen");
        seeText("Pernilla Pil");
        goes("Följer med", ADAPTATIONS, "alla vårdnadshavare hade sagt ja den " + TODAY, "23 kap. 1 §");
        goes("Följer med", LOG, "alla vårdnadshavare hade sagt ja den " + TODAY, "23 kap. 1 §");
        picture("preschool-bridge-why");
        isAccessible();
        String id = browser.getCurrentUrl().replaceAll(".*/overgang/", "");
        String replayed = instance().console("skolbro:consent-replay " + id + " --json");
        assertTrue(replayed, replayed.contains("\"same\":true") && replayed.contains("FOLLOWS CONSENT_GIVEN 2"));
        hasNoErrorInTheConsole();
    }
}
