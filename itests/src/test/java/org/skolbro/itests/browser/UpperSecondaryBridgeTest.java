package org.skolbro.itests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A student changes upper secondary school: the one who receives must tell that she has (skollagen 3 kap. 12 j §). */
public class UpperSecondaryBridgeTest extends BrowserTest {

    private static final String ID = "eeeeeeee-0000-4000-8000-00000000000";
    private static final LocalDate TODAY = LocalDate.now();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Doorstep doorstep = new Doorstep(this);

    @Test
    public void isConfirmedByWhoReceives() {
        registerTells(ID + "1,UG1,GY,1,2024-08-15,");
        ChromeDriver senders = anotherBrowser();
        ChromeDriver receivers = anotherBrowser();
        logIn("admin");
        String sender = invites("Fallgymnasiet", "Siv Fall", "rektor.fall");
        String receiver = invites("Mogymnasiet", "Mats Mo", "rektor.mo");
        in(senders, () -> {
            doorstep.chooseAPassword("rektor.fall", sender, "fall och lönn vid ån");
            writes();
        });
        registerTells(ID + "1,UG1,GY,1,2024-08-15," + TODAY.minusDays(1), ID + "1,UG2,GY,1," + TODAY + ",");
        in(senders, this::handsOver);
        in(receivers, () -> {
            doorstep.chooseAPassword("rektor.mo", receiver, "mo och lönn vid ån");
            confirms();
        });
        in(senders, this::isTold);
    }

    private void registerTells(String... placements) {
        String[] lines = new String[placements.length + 1];
        lines[0] = "childId,unitCode,schoolType,schoolYear,startDate,endDate";
        System.arraycopy(placements, 0, lines, 1, placements.length);
        TotalFile file = new TotalFile()
            .with("units.csv", "unitCode,displayName,schoolTypes,provider", "UG1,Fallgymnasiet,GY,Kommunen", "UG2,Mogymnasiet,GY,Kommunen")
            .with("persons.csv", "personId,civicNo,givenName,familyName,securityMarking,email,mobile",
                ID + "1,20090313-TF93,Ulrik,Udd,,,", ID + "2,,Siv,Fall,,,", ID + "3,,Mats,Mo,,,")
            .with("groups.csv", "groupId,unitCode,displayName,groupType,schoolType,startDate,endDate", "ug1,UG1,NA24,Klass,GY,2024-08-01,")
            .with("guardianships.csv", "childId,guardianId,relationType,startDate,endDate")
            .with("memberships.csv", "groupId,personId,startDate,endDate", "ug1," + ID + "1,2024-08-15,")
            .with("duties.csv", "personId,unitCode,dutyRole,startDate,endDate", ID + "2,UG1,Rektor,2020-01-01,", ID + "3,UG2,Rektor,2020-01-01,")
            .with("assignments.csv", "groupId,personId,assignmentRole,startDate,endDate")
            .with("placements.csv", lines);
        try {
            instance().console("skolbro:register-import '" + file.in(folder.getRoot().toPath(), "skolan.zip") + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String invites(String unit, String person, String user) {
        open("/konton");
        press("Bjud in ur registret");
        choose("Enhet", unit);
        choose("Person", person);
        labelled("Användarnamn").sendKeys(user);
        pressLast("Bjud in");
        return Doorstep.code(see(".secret").getText());
    }

    private void writes() {
        open("/grupper");
        click("a[href*='grupp/']");
        press("Ulrik Udd");
        await().until(ExpectedConditions.urlContains("/barn/"));
        press("Skriv");
        pressLast("Extra anpassningar");
        await().until(ExpectedConditions.urlContains("/skriv/"));
        fill("Rubrik", "Extra anpassningar i ettan");
        labelled("Situation").sendKeys("Korta pass med tydliga mål.");
        labelled("Anpassningar").sendKeys("Korta pass med tydliga mål.");
        press("Upprätta");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
    }

    private void handsOver() {
        open("/overgangar");
        press("Ulrik Udd");
        seeText("Du avgör: behövs de här hos mottagaren?");
        press(By.xpath("//vaadin-checkbox[contains(., 'Extra anpassningar i ettan')]/label"));
        pressStarting("Lämna över en handling");
        pressLast("Lämna över");
        seeText("Överlämnat.");
    }

    private void confirms() {
        open("/");
        seeText("ta emot från Fallgymnasiet");
        press(By.xpath("//a[contains(., 'Ulrik Udd')]"));
        seeText("svara senast " + TODAY.plusDays(14));
        seeText("Extra anpassningar i ettan");
        isAccessible();
        pressStarting("Ta emot en handling");
        seeText("Mottaget.");
    }

    private void isTold() {
        open("/");
        seeText("Mogymnasiet har tagit emot");
        press(By.xpath("//a[contains(., 'Ulrik Udd')]"));
        seeText("Mottagen");
        seeText("Mats Mo");
        picture("upper-secondary-confirmed");
        isAccessible();
        hasNoErrorInTheConsole();
    }
}
