package org.skolbro.itests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A school closes: the administrator designates somebody, who hands over the pupil who is left. */
public class ClosedUnitTest extends BrowserTest {

    private static final String PUPIL = "dddddddd-0000-4000-8000-000000000001";
    private static final String KEEPER = "dddddddd-0000-4000-8000-000000000002";
    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Doorstep doorstep = new Doorstep(this);

    @Test
    public void leavesItsDocumentsToWhoeverIsDesignated() {
        registerTells();
        ChromeDriver keepers = anotherBrowser();
        logIn("admin");
        closes();
        String code = invites();
        in(keepers, () -> {
            doorstep.chooseAPassword("rektor.tall", code, "tall och lönn vid ån");
            handsOver();
        });
        open("/nedlagda-enheter");
        seeText("Nedläggsskolan");
        hasNoErrorInTheConsole();
    }

    private void registerTells() {
        TotalFile file = new TotalFile()
            .with("units.csv", "unitCode,displayName,schoolTypes,provider", "NL1,Nedläggsskolan,GR,Kommunen", "NL2,Kvarnskolan,GR,Kommunen")
            .with("persons.csv", "personId,civicNo,givenName,familyName,securityMarking,email,mobile",
                PUPIL + ",20150312-TF91,Nora,Nord,,,", KEEPER + ",,Torun,Tall,,,")
            .with("groups.csv", "groupId,unitCode,displayName,groupType,schoolType,startDate,endDate", "nl4,NL1,4N,Klass,GR,2024-08-01,")
            .with("guardianships.csv", "childId,guardianId,relationType,startDate,endDate")
            .with("memberships.csv", "groupId,personId,startDate,endDate", "nl4," + PUPIL + ",2024-08-15,")
            .with("duties.csv", "personId,unitCode,dutyRole,startDate,endDate", KEEPER + ",NL2,Rektor,2020-01-01,")
            .with("assignments.csv", "groupId,personId,assignmentRole,startDate,endDate")
            .with("placements.csv", "childId,unitCode,schoolType,schoolYear,startDate,endDate", PUPIL + ",NL1,GR,4,2024-08-15," + YESTERDAY,
                PUPIL + ",NL2,GR,4," + YESTERDAY.plusDays(1) + ",");
        try {
            instance().console("skolbro:register-import '" + file.in(folder.getRoot().toPath(), "skolan.zip") + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closes() {
        open("/nedlagda-enheter");
        seeText("Ingen enhet läggs ned");
        press("Lägg ned en enhet");
        pressLast("Lägg ned");
        seeText("Fyll i alla rutor.");
        choose("Enhet som läggs ned", "Nedläggsskolan");
        fill("Sista dag", YESTERDAY.toString());
        labelled("Sista dag").sendKeys(Keys.ENTER);
        choose("Den utpekades enhet", "Kvarnskolan");
        choose("Utpekad person", "Torun Tall");
        labelled("Varför").sendKeys("För få elever, nämnden 2026-03-04 § 12.");
        picture("close-unit");
        isAccessible();
        pressLast("Lägg ned");
        seeText("Klart. Sista dag för Nedläggsskolan är " + YESTERDAY + ".");
        seeText("Torun Tall");
        seeText("Nedlagd");
        picture("closed-units");
        isAccessible();
        resize(PHONE);
        picture("closed-units-phone");
        isAccessible();
        resize(DESK);
    }

    private String invites() {
        open("/konton");
        press("Bjud in ur registret");
        choose("Enhet", "Kvarnskolan");
        choose("Person", "Torun Tall");
        labelled("Användarnamn").sendKeys("rektor.tall");
        pressLast("Bjud in");
        return Doorstep.code(see(".secret").getText());
    }

    private void handsOver() {
        open("/arkivbestallningar");
        see("h1");
        open("/overgangar");
        press("Nora Nord");
        seeText("Från Nedläggsskolan till Kvarnskolan.");
        pressStarting("Avsluta utan att lämna över");
        pressLast("Lämna över");
        seeText("Överlämnat.");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Ta emot']"));
        press("Nora Nord");
        await().until(ExpectedConditions.urlContains("/overgang/"));
        seeText("Torun Tall");
        isAccessible();
        pressStarting("Ta emot barnet");
        seeText("Mottaget.");
    }
}
