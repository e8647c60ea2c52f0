package org.skolbro.itests.browser;

import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A pupil who changes school: what the next one needs must be handed over, and somebody decides document by document. */
public class ReviewTest extends BrowserTest {

    private static final String PUPIL = "bbbbbbbb-0000-4000-8000-000000000001";
    private static final String HEADTEACHER = "bbbbbbbb-0000-4000-8000-000000000002";
    private static final LocalDate TODAY = LocalDate.now();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Doorstep doorstep = new Doorstep(this);

    @Test
    public void takesAlongWhatIsTickedAndNothingElse() {
        registerTells(PUPIL + ",SK1,GR,4,2024-08-15,");
        ChromeDriver headteachers = anotherBrowser();
        logIn("admin");
        String code = invites();
        in(headteachers, () -> {
            doorstep.chooseAPassword("rektor.ek", code, "ek och lönn vid ån");
            writes("Extra anpassningar", "Situation", "Anpassningar");
            writes("Överenskommelse", "Det här är vi överens om");
        });
        registerTells(PUPIL + ",SK1,GR,4,2024-08-15," + TODAY.minusDays(1), PUPIL + ",SK2,GR,4," + TODAY + ",");
        in(headteachers, this::decides);
    }

    /** Where the pupil is placed; the rest of the file is the same. */
    private void registerTells(String... placements) {
        TotalFile file = new TotalFile()
            .with("units.csv", "unitCode,displayName,schoolTypes,provider", "SK1,Åskolan,GR,Kommunen", "SK2,Ängsskolan,GR,Kommunen")
            .with("persons.csv", "personId,civicNo,givenName,familyName,securityMarking,email,mobile",
                PUPIL + ",20160310-TF77,Tuva,Lind,,,", HEADTEACHER + ",,Edla,Ek,,,")
            .with("groups.csv", "groupId,unitCode,displayName,groupType,schoolType,startDate,endDate", "sk4,SK1,4B,Klass,GR,2024-08-01,")
            .with("guardianships.csv", "childId,guardianId,relationType,startDate,endDate")
            .with("memberships.csv", "groupId,personId,startDate,endDate", "sk4," + PUPIL + ",2024-08-15,")
            .with("duties.csv", "personId,unitCode,dutyRole,startDate,endDate", HEADTEACHER + ",SK1,Rektor,2020-01-01,")
            .with("assignments.csv", "groupId,personId,assignmentRole,startDate,endDate");
        String[] lines = new String[placements.length + 1];
        lines[0] = "childId,unitCode,schoolType,schoolYear,startDate,endDate";
        System.arraycopy(placements, 0, lines, 1, placements.length);
        try {
            instance().console("skolbro:register-import '" + file.with("placements.csv", lines)
                .in(folder.getRoot().toPath(), "skolan.zip") + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String invites() {
        open("/konton");
        press("Bjud in ur registret");
        choose("Enhet", "Åskolan");
        choose("Person", "Edla Ek");
        labelled("Användarnamn").sendKeys("rektor.ek");
        pressLast("Bjud in");
        return Doorstep.code(see(".secret").getText());
    }

    private void writes(String type, String... fields) {
        open("/grupper");
        click("a[href*='grupp/']");
        press("Tuva Lind");
        await().until(ExpectedConditions.urlContains("/barn/"));
        press("Skriv");
        pressLast(type);
        await().until(ExpectedConditions.urlContains("/skriv/"));
        fill("Rubrik", type + " i fyran");
        for (String field : fields) {
            labelled(field).sendKeys("Korta pass med tydliga mål.");
        }
        press("Upprätta");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
    }

    private void decides() {
        open("/overgangar");
        press("Tuva Lind");
        seeText("Du avgör: behövs de här hos mottagaren?");
        seeText("Avsluta utan att lämna över något");
        press(By.xpath("//vaadin-checkbox[contains(., 'Extra anpassningar i fyran')]/label"));
        seeText("Lämna över en handling");
        assertFalse(see(".sheet").getText().contains("Allt följer med."));
        picture("review");
        isAccessible();
        pressStarting("Lämna över");
        seeText("En handling följer inte med.");
        pressLast("Lämna över");
        seeText("Överlämnat.");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Lämna över']"));
        press("Tuva Lind");
        seeText("Följer med: rektor har bedömt att mottagaren behöver det.");
        seeText("Följer inte: rektor har inte bedömt att mottagaren behöver det.");
        picture("reviewed");
        isAccessible();
        hasNoErrorInTheConsole();
    }
}
