package org.skolbro.itests.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

public class RegisterImportTest extends BrowserTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void saysOfEveryUnsoundFileWhatIsWrongAndChangesNothing() throws IOException {
        String before = counts();
        logIn("admin");
        open("/register");
        isRefused(new TotalFile().with("../../etc/passwd", "root"), "sökväg som leder ut");
        isRefused(new TotalFile().withABomb(), "växer orimligt");
        isRefused(new TotalFile().with("units.csv", StandardCharsets.ISO_8859_1, "unitCode,displayName,schoolTypes,provider",
            "F1,Björken,FS,Kommunen"), "units.csv är inte UTF-8 (rad 2)");
        isRefused(new TotalFile().with("persons.csv", "personId,givenName").without("duties.csv"),
            "persons.csv saknar kolumn: civicNo");
        seeText("duties.csv saknas.");
        isRefused(new TotalFile().with("groups.csv"), "groups.csv är tom");
        picture("import-refused");
        isAccessible();
        assertEquals(before, counts());
    }

    @Test
    public void namesEachRejectedRowAndTriesWithoutChanging() throws IOException {
        String before = counts();
        logIn("admin");
        open("/register");
        upload(new TotalFile().withBrokenRows().in(folder.getRoot().toPath(), "rader.zip"));
        seeText("Skriv id:t som ett UUID");
        seeText("Fältet är för långt: högst 200 tecken.");
        seeText("Inget ändrades.");
        resize(PHONE);
        prefer("dark");
        picture("import-rejected");
        isAccessible();
        assertEquals(before, counts());
    }

    @Test
    public void isToldToScriptsAsJson() throws IOException {
        Path zip = new TotalFile().withBrokenRows().in(folder.getRoot().toPath(), "rader.zip");
        String told = instance().console("skolbro:register-import '" + zip + "' --dry-run --json");
        assertTrue(told, told.contains("\"state\":\"DONE\"") && told.contains("\"kind\":\"TOO_LONG\""));
        Path none = folder.getRoot().toPath().resolve("ingen.zip");
        Files.writeString(none, "det här är ingen zip");
        assertTrue(refusal(none).contains("Choose a folder or a zip file"));
    }

    private void isRefused(TotalFile file, String because) throws IOException {
        upload(file.in(folder.getRoot().toPath(), "fil.zip"));
        await().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".panel .complaint"), because));
        see("vaadin-upload");
    }

    /** Fails, so that a script stops. */
    private String refusal(Path file) {
        try {
            return "not refused: " + instance().console("skolbro:register-import '" + file + "' --json");
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    private String counts() {
        return instance().console("skolbro:status --json").replaceAll("(?s).*\"children\":(\\d+).*", "$1");
    }
}
