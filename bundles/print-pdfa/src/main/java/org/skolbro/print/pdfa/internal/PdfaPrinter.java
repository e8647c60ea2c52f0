package org.skolbro.print.pdfa.internal;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Printer;

/** Prints by laying out XHTML with openhtmltopdf. The font is embedded as a subset, colours are sRGB. */
@Component
public final class PdfaPrinter implements Printer {

    /** Comes with pdfbox, under the SIL Open Font Licence. It has one weight, and one is enough. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // It would log what it lays out.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void certificate(CertificateDocument document, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(PdfaPrinter::font, "Liberation Sans", 400, FontStyle.NORMAL, true);
        builder.withProducer("Skolbro");
        builder.withW3cDocument(HtmlPage.of(document), "");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new StorageFailure("The printed document cannot be written", failed);
        }
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
