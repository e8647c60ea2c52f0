package org.skolbro.itests.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.skolbro.itests.AddOnJar;
import org.skolbro.itests.HelpfulForm;

/** An administrator takes in an add-on, from the file to its card, and never sees a console. */
public class AddOnUploadTest extends BrowserTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @After
    public void othersNeverMeetIt() {
        if (instance().console("skolbro:forms --json").contains("\"name\":\"helpful\"")) {
            instance().console("skolbro:form-disable helpful");
        }
    }

    @Test
    public void isToldWhatItMeansBeforeItIsInstalledAndHasAWayBack() throws IOException {
        logIn("admin");
        open("/skolformer");
        press("Tillägg");
        upload(Files.writeString(file("trasig.jar"), "halv"));
        reads(".complaint", "Filen är ingen hel jar-fil.");
        isAccessible();
        press("Välj en annan fil");
        // else the certificate's field below would be the first that takes a file
        seeText("En jar- eller kar-fil");
        upload(AddOnJar.of(file("hjalp.jar"), HelpfulForm.class));
        seeText("Nytt här: inget annat ersätts.");
        reads(".facts", "Ingen. Ingen går i god för filen.");
        picture("add-on-report");
        isAccessible();
        press("Installera");
        fill("Varför", "Vi vill prova");
        pressLast("Installera");
        reads(".form-card", "Stäng av");
        reads(".form-card", "Igång");
        resize(PHONE);
        prefer("dark");
        picture("add-on-installed");
        isAccessible();
        hasNoErrorInTheConsole();
    }

    private Path file(String name) {
        return folder.getRoot().toPath().resolve(name);
    }

    private void reads(String css, String text) {
        await().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }
}
