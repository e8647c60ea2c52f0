package org.skolbro.print.pdfa.internal;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.w3c.dom.Document;

/** Prints by laying out XHTML with openhtmltopdf. The font is embedded as a subset, colours are sRGB. */
@Component
public final class PdfaPrinter implements Printer {

    static {
        // It would log what it lays out.
        XRLog.setLoggingEnabled(false);
    }

    private final Fonts fonts = new Fonts();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    @Override
    public void certificate(CertificateDocument document, OutputStream out) {
        print(out, glyphs -> HtmlPage.of(document, glyphs::printable));
    }

    @Override
    public void paper(Paper paper, OutputStream out) {
        print(out, glyphs -> PaperPage.of(paper, glyphs));
    }

    private void print(OutputStream out, Function<Glyphs, Document> page) {
        try {
            fonts.use(font -> print(out, page.apply(new Glyphs(font)), font));
        } catch (IOException failed) {
            throw new StorageFailure("The printed document cannot be written", failed);
        }
    }

    private void print(OutputStream out, Document page, TrueTypeFont font) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePDDocument(document);
            builder.usePdfVersion(1.7f);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(colours);
            builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), Fonts.FAMILY, 400, FontStyle.NORMAL, true);
            builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
            builder.withProducer("Skolbro");
            builder.withW3cDocument(page, "");
            builder.toStream(out);
            builder.run();
        }
    }
}
