package org.skolbro.itests.browser;

import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * A board changes one row of the plan in force, and an archivist brings that in: as a file, with an example, tried and compared
 * before it is adopted with the decision. The board gives one kind of document a longer time, so that nothing more is destroyed.
 */
final class BoardDecision {

    static final String REGISTRY_NUMBER = "BUN 2026/512";
    static final String PARAGRAPH = "61";

    private static final LocalDate MEETING = LocalDate.now().minusDays(1);
    private static final Pattern MONTHS = Pattern.compile("(row;preschool/extra-adaptations-copy;[^\n]*;HANDED_OVER;HANDED_OVER;)42;");
    private static final String RIGHT = "Anpassningar för barn som börjat skolan";
    private static final String EXAMPLE = "example;;;" + RIGHT
        + ";preschool/extra-adaptations;FS;HANDED_OVER;HANDED_OVER;;;2024-06-12;2028-12-12;;;\r\n";
    private static final String WRONG = "Lärlogg på ett år";

    /** What is complained of does not stand below the edge of the dialog. */
    private static final String IS_IN_SIGHT = """
        const complaint = document.querySelector('vaadin-dialog .complaint');
        const box = complaint.getBoundingClientRect();
        return document.elementFromPoint(box.left + box.width / 2, box.bottom - 2) === complaint;""";

    private final BrowserTest at;
    private final Path folder;

    BoardDecision(BrowserTest at, Path folder) {
        this.at = at;
        this.folder = folder;
    }

    void isAdopted() throws IOException {
        at.open("/plan");
        at.seeText("gäller");
        at.picture("plan");
        at.isAccessible();
        findsRows();
        String version = brings();
        tries();
        String draft = foresees();
        compares(version);
        assertTrue("the way back leads to the draft", at.browser.getCurrentUrl().endsWith("/plan?version=" + draft));
        adopts();
    }

    private void findsRows() {
        WebElement filter = at.browser.findElement(By.cssSelector("vaadin-text-field[placeholder='Filtrera rader'] input"));
        filter.sendKeys("ingen rad har detta");
        at.seeText("Ingen rad innehåller det");
        at.isAccessible();
        filter.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        at.await().until(ExpectedConditions.invisibilityOfElementLocated(By.xpath("//*[normalize-space()='Ingen rad innehåller det']")));
    }

    /** A file with a fault first. Answers what the draft is called. */
    private String brings() throws IOException {
        String plan = new String(Downloaded.from(at, "Plan som CSV"), StandardCharsets.UTF_8);
        at.press("Läs in från fil");
        at.upload(written("fel.csv", plan, "tolv"));
        at.seeText("Skriv ett heltal från 0 till 1200.");
        at.picture("plan-file-faults");
        at.isAccessible();
        at.upload(written("beslutad.csv", plan, "54"));
        at.seeText("och 1 exempel.");
        at.await().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("vaadin-dialog[opened]")));
        at.seeText(RIGHT);
        at.seeText("Exemplet väntar sig 2028-12-12.");
        return at.browser.findElement(By.xpath("//h2[starts-with(normalize-space(), 'Version ')]")).getText();
    }

    private Path written(String name, String plan, String months) throws IOException {
        Matcher row = MONTHS.matcher(plan);
        String decided = row.replaceFirst("$1" + months + ";");
        assertNotEquals(plan, decided);
        return Files.writeString(folder.resolve(name), decided.stripTrailing() + "\r\n" + EXAMPLE);
    }

    /** An example that the rows contradict keeps the plan from being adopted. */
    private void tries() throws IOException {
        at.press("Lägg till exempel");
        at.fill("Exempel", WRONG);
        at.choose("Handlingstyp", "Lärlogg (preschool");
        at.choose("Skolform", "Förskola (FS)");
        select(at, "Innehav", "Mottagen från annan enhet");
        select(at, "Räknat från", "överlämnandet");
        date(at, "Inträffar", LocalDate.of(2024, 6, 12));
        date(at, "Ska gallras", LocalDate.of(2025, 6, 12));
        at.picture("plan-example");
        at.isAccessible();
        at.pressLast("Spara exemplet");
        at.seeText("Stämmer inte");
        at.picture("plan-example-fails");
        decides();
        at.seeText("Exemplet ”" + WRONG + "” stämmer inte.");
        at.await().until(driver -> Boolean.TRUE.equals(at.browser.executeScript(IS_IN_SIGHT)));
        at.picture("plan-adopt-refused");
        at.isAccessible();
        at.pressLast("Avbryt");
        at.press(By.xpath("//vaadin-button[@aria-label='Ta bort exemplet " + WRONG + "']"));
        at.await().until(ExpectedConditions.invisibilityOfElementLocated(By.xpath("//*[normalize-space()='Stämmer inte']")));
    }

    /** Answers the id of the draft. */
    private String foresees() {
        at.press("Vad skulle gallras?");
        at.seeText("År för år");
        at.picture("plan-forecast");
        at.isAccessible();
        at.press(By.cssSelector("td.number vaadin-button"));
        at.seeText("Handlingarna bakom siffran");
        at.picture("plan-forecast-items");
        at.isAccessible();
        at.pressLast("Stäng");
        String draft = at.browser.getCurrentUrl().replaceAll(".*/plan/([^/]+)/.*", "$1");
        at.click("nav a[href*='plan?version=']");
        at.seeText("Utkastet gäller inte än.");
        return draft;
    }

    private void compares(String version) {
        at.press("Jämför");
        at.seeText("Jämför v" + version.substring(1));
        at.seeText("Ändrade rader (1)");
        at.seeText("3 år och 6 månader → 4 år och 6 månader");
        at.seeText("gallringsbara till och med");
        at.picture("plan-compared");
        at.isAccessible();
        at.click("nav a[href*='plan?version=']");
        at.seeText("Utkastet gäller inte än.");
    }

    private void adopts() throws IOException {
        decides();
        at.seeText("Beslut: Barn- och utbildningsnämnden, " + MEETING + ", § " + PARAGRAPH + ", Dnr " + REGISTRY_NUMBER + ".");
        at.seeText("Beslutet (");
        at.picture("plan-adopted");
        at.isAccessible();
    }

    private void decides() throws IOException {
        at.press("Anta planen");
        at.fill("Nämnd", "Barn- och utbildningsnämnden");
        at.fill("Paragraf", PARAGRAPH);
        at.fill("Diarienummer", REGISTRY_NUMBER);
        at.upload(minutes(folder));
        at.seeText("är mottagen.");
        at.press(By.xpath("//vaadin-radio-button[normalize-space()='Alla, även de som redan finns']/label"));
        date(at, "Beslutsdatum", MEETING);
        date(at, "Gäller från", MEETING);
        at.pressLast("Anta planen");
    }

    /** An extract of the board's minutes, as a picture. */
    static Path minutes(Path folder) throws IOException {
        Path page = folder.resolve("protokollsutdrag.png");
        ImageIO.write(new BufferedImage(210, 297, BufferedImage.TYPE_INT_RGB), "png", page.toFile());
        return page;
    }

    static void date(BrowserTest at, String label, LocalDate day) {
        at.fill(label, day.toString());
        at.labelled(label).sendKeys(Keys.ENTER);
    }

    static void select(BrowserTest at, String label, String item) {
        at.press(By.xpath("//vaadin-select[label[starts-with(normalize-space(), '" + label + "')]]"));
        at.press(By.xpath("//vaadin-select-item[normalize-space()='" + item + "']"));
    }
}
