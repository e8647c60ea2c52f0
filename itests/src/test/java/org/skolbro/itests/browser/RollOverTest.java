package org.skolbro.itests.browser;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * The end of a school year: a class is handed over together, then all who leave, and both are taken back. A school of its own, so
 * that nobody of other journeys moves. One test, because each step stands on the one before.
 */
public class RollOverTest extends BrowserTest {

    private static final String ID = "cccccccc-0000-4000-8000-00000000000";
    private static final List<String> PUPILS = List.of("Vera,Vik", "Ville,Vass", "Vida,Vall", "Valter,Vind");
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LAST_YEAR = TODAY.minusDays(250);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Doorstep doorstep = new Doorstep(this);

    @Test
    public void movesAClassAndThenAllWhoLeave() {
        registerTells(false);
        ChromeDriver headteachers = anotherBrowser();
        logIn("admin");
        String code = invites();
        in(headteachers, () -> {
            doorstep.chooseAPassword("rektor.rask", code, "rask och lönn vid ån");
            writesAboutVera();
        });
        registerTells(true);
        in(headteachers, () -> {
            looksAtTheClass();
            handsOverTogether();
            takesBack();
            rollsOver();
        });
        inTheConsole();
        open("/lasarsbyten");
        seeText("Läsårsbyte till och med " + LAST_YEAR);
        picture("rollovers");
        isAccessible();
        groupsAreToldToTheAdministrator();
    }

    /** Of all units; her own school has nothing left to be put right, for all its children leave. */
    private void groupsAreToldToTheAdministrator() {
        press("Grupper vid läsårsbytet");
        await().until(ExpectedConditions.urlContains("/lasarsbyten/grupper?till="));
        seeText("klasser är inte uppflyttade");
        inEveryLight("rollover-groups");
        choose("Enhet", "Rullskolan");
        seeText("Registret är klart för det nya läsåret");
        picture("rollover-groups-none");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Alla']"));
        seeText("6R står kvar i registret utan barn");
        String file = new String(Downloaded.from(this, "Ladda ner som CSV"), StandardCharsets.UTF_8);
        assertTrue(file, file.contains("Rullskolan;6R;;;4;0;"));
        hasNoErrorInTheConsole();
    }

    /** Three left, one of them long ago, and one goes on for ten days. */
    private void registerTells(boolean theyLeave) {
        LocalDate yesterday = TODAY.minusDays(1);
        List<LocalDate> last = List.of(yesterday, yesterday, LAST_YEAR, TODAY.plusDays(10));
        List<String> persons = new ArrayList<>(List.of("personId,civicNo,givenName,familyName,securityMarking,email,mobile", ID + "9,,Ragna,Rask,,,"));
        List<String> placements = new ArrayList<>(List.of("childId,unitCode,schoolType,schoolYear,startDate,endDate"));
        List<String> memberships = new ArrayList<>(List.of("groupId,personId,startDate,endDate"));
        for (int i = 0; i < PUPILS.size(); i++) {
            persons.add(ID + i + ",2013031" + i + "-TF8" + i + "," + PUPILS.get(i) + ",,,");
            placements.add(ID + i + ",RO1,GR,6,2024-08-15," + (theyLeave ? last.get(i) : ""));
            if (theyLeave) {
                placements.add(ID + i + ",RO2,GR,7," + last.get(i).plusDays(1) + ",");
            }
            memberships.add("ro6," + ID + i + ",2024-08-15,");
        }
        TotalFile file = new TotalFile()
            .with("units.csv", "unitCode,displayName,schoolTypes,provider", "RO1,Rullskolan,GR,Kommunen", "RO2,Ankarskolan,GR,Kommunen")
            .with("persons.csv", persons.toArray(String[]::new))
            .with("groups.csv", "groupId,unitCode,displayName,groupType,schoolType,startDate,endDate", "ro6,RO1,6R,Klass,GR,2024-08-01,")
            .with("guardianships.csv", "childId,guardianId,relationType,startDate,endDate")
            .with("memberships.csv", memberships.toArray(String[]::new))
            .with("duties.csv", "personId,unitCode,dutyRole,startDate,endDate", ID + "9,RO1,Rektor,2020-01-01,")
            .with("assignments.csv", "groupId,personId,assignmentRole,startDate,endDate")
            .with("placements.csv", placements.toArray(String[]::new));
        try {
            instance().console("skolbro:register-import '" + file.in(folder.getRoot().toPath(), "skolan.zip") + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String invites() {
        open("/konton");
        press("Bjud in ur registret");
        choose("Enhet", "Rullskolan");
        choose("Person", "Ragna Rask");
        labelled("Användarnamn").sendKeys("rektor.rask");
        pressLast("Bjud in");
        return Doorstep.code(see(".secret").getText());
    }

    /** What somebody has to look at, so that she is not ready. */
    private void writesAboutVera() {
        open("/grupper");
        click("a[href*='grupp/']");
        press("Vera Vik");
        await().until(ExpectedConditions.urlContains("/barn/"));
        press("Skriv");
        pressLast("Extra anpassningar");
        await().until(ExpectedConditions.urlContains("/skriv/"));
        fill("Rubrik", "Extra anpassningar i sexan");
        labelled("Situation").sendKeys("Korta pass med tydliga mål.");
        labelled("Anpassningar").sendKeys("Korta pass med tydliga mål.");
        press("Upprätta");
        pressLast("Upprätta");
        await().until(ExpectedConditions.urlContains("/handling/"));
    }

    private void looksAtTheClass() {
        open("/");
        seeText("Senast");
        picture("start-transitions");
        open("/overgangar");
        seeText("6R");
        seeText("dagar sen");
        picture("transitions-class");
        isAccessible();
        resize(PHONE);
        picture("transitions-class-phone");
        isAccessible();
        resize(DESK);
        press("Välj alla 4");
        press("Lämna över 4 barn …");
        seeText("Klar att lämna över");
        seeText("Att avgöra");
        labelled("Hälsning till alla mottagare").sendKeys("Klassen har läst Pippi.");
        press(By.cssSelector("vaadin-button[aria-label='Hälsning om Ville Vass']"));
        labelled("Hälsning till mottagaren").sendKeys("Ville spelar trumpet.");
        isAccessible();
        pressLast("Klar");
        seeText("Ändra");
        picture("together");
        isAccessible();
        resize(PHONE);
        picture("together-phone");
        isAccessible();
        resize(DESK);
    }

    private void handsOverTogether() {
        press("Lämna över 3 barn");
        await().until(ExpectedConditions.urlContains("/lasarsbyte/"));
        seeText("Överlämnande av 3 barn");
        seeText("2 av 3 överlämnade");
        inEveryLight("rollover-run");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Alla']"));
        press("Ville Vass");
        seeText("Ville spelar trumpet.");
        seeText("Ragna Rask");
        isAccessible();
        browser.navigate().back();
    }

    private void takesBack() {
        press("Ångra");
        seeText("2 barn kommer tillbaka till enheten");
        picture("rollover-undo");
        isAccessible();
        pressLast("Ångra 2 barn");
        seeText("2 barn är tillbaka.");
        press("Avbryt läsårsbytet");
        pressLast("Avbryt läsårsbytet");
        seeText("Avbrutet");
        open("/overgangar");
        seeText("Valter Vind");
        seeText("Beslutad");
    }

    private void rollsOver() {
        open("/lasarsbyte");
        press(By.xpath("//vaadin-radio-button[normalize-space()='Alla']"));
        seeText("Valter Vind");
        seeText("Själva läsårsbytet");
        seeText("Registret bestämmer vilka grupper som finns");
        seeText("4 slutar");
        inEveryLight("rehearsal-own");
        browser.executeScript("arguments[0].scrollIntoView()", browser.findElement(By.xpath("//h2[starts-with(normalize-space(), 'Grupper efter')]")));
        picture("rehearsal-groups");
        press("Se vad som händer");
        seeText("2 barn lämnas över nu, ett när sista dagen har gått, ett behöver någon som avgör.");
        picture("rollover-preview");
        isAccessible();
        pressLast("Starta för 4 barn");
        await().until(ExpectedConditions.urlContains("/lasarsbyte/"));
        seeText("2 av 4 överlämnade, ett barn att ta hand om, ett väntar.");
        picture("rollover-year");
        isAccessible();
        press("Ångra");
        pressLast("Ångra 2 barn");
        seeText("2 barn är tillbaka.");
        press("Avbryt läsårsbytet");
        pressLast("Avbryt läsårsbytet");
        seeText("Avbrutet");
        hasNoErrorInTheConsole();
    }

    /** For scripts; about her who left long ago, and nobody else. */
    private void inTheConsole() {
        String preview = instance().console("skolbro:rollover-preview " + LAST_YEAR + " --json");
        assertTrue(preview, preview.contains("\"unit\":\"RO1\""));
        String groups = instance().console("skolbro:rollover-groups " + LAST_YEAR + " --json");
        assertTrue(groups, groups.contains("\"name\":\"6R\",\"unit\":\"Rullskolan\""));
        String proposed = instance().console("skolbro:rollover-start " + LAST_YEAR + " --json");
        assertTrue(proposed, proposed.contains("\"state\":\"PROPOSED\""));
        isReleased();
        await().until(driver -> instance().console("skolbro:rollover-status --json").contains("\"state\":\"DONE\""));
        String passed = instance().console("skolbro:transitions RO1 --json");
        String transition = first("\"id\":\"(\\w+)\",\"state\":\"HANDED_OVER\",\"from\":\"RO1\"", passed);
        assertFalse(passed, passed.contains("Vi") || passed.contains("Valter"));
        assertTrue(instance().console("skolbro:consent-replay " + transition + " --json").contains("\"same\":true"));
        String run = first("\"id\":\"(\\w+)\",\"state\":\"DONE\"", instance().console("skolbro:rollover-status --json"));
        String undo = instance().console("skolbro:rollover-undo " + run + " RO1 --json");
        assertTrue(undo, undo.contains("\"back\":1,\"stay\":0"));
        String undone = instance().console("skolbro:rollover-undo " + run + " RO1 --digest " + first("\"digest\":\"(\\w+)\"", undo) + " --json");
        assertTrue(undone, undone.contains("\"undone\":1"));
    }

    private static String first(String pattern, String in) {
        Matcher found = Pattern.compile(pattern).matcher(in);
        assertTrue(in, found.find());
        return found.group(1);
    }

    /** By another than who started it in the console. */
    private void isReleased() {
        open("/");
        press(By.xpath("//a[contains(., 'väntar på att du släpper det')]"));
        await().until(ExpectedConditions.urlContains("/lasarsbyte/"));
        seeText("Inget lämnas över förrän du släpper det.");
        inEveryLight("rollover-release");
        press("Släpp läsårsbytet");
        pressLast("Släpp läsårsbytet");
        seeText("Släppt av");
    }

    private void inEveryLight(String name) {
        for (String scheme : List.of("light", "dark")) {
            prefer(scheme);
            picture(name + "-" + scheme);
            isAccessible();
            resize(PHONE);
            picture(name + "-phone-" + scheme);
            isAccessible();
            resize(DESK);
        }
        prefer("light");
    }
}
