package org.skolbro.itests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.By;

/** What a link of the page leads to, as the browser gets it. */
final class Downloaded {

    /** In base 64. */
    private static final String CONTENT = """
        const done = arguments[1];
        fetch(arguments[0].href).then(answer => answer.blob()).then(blob => {
            const reader = new FileReader();
            reader.onload = () => done(reader.result.split(',')[1]);
            reader.readAsDataURL(blob);
        }, fault => done(String(fault)));""";

    private Downloaded() {
    }

    static byte[] from(BrowserTest journey, String link) {
        By named = By.xpath("//a[normalize-space()='" + link + "']");
        journey.await().until(driver -> !driver.findElements(named).isEmpty());
        return Base64.getDecoder().decode((String) journey.browser.executeAsyncScript(CONTENT, journey.browser.findElement(named)));
    }

    /** What is read on the pages of a PDF. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
