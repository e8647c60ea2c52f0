package org.skolbro.print.pdfa.internal;

import org.skolbro.core.print.CertificateDocument;

/** How a printed protocol looks: A4, one typeface, rules instead of colours. */
final class PageStyle {

    private static final String CSS = """
        @page { size: A4; margin: 22mm 18mm 24mm 22mm;
          @bottom-left { content: "%s"; font-family: 'Liberation Sans'; font-size: 8pt; }
          @bottom-right { content: counter(page) " (" counter(pages) ")"; font-family: 'Liberation Sans'; font-size: 8pt; } }
        body { font-family: 'Liberation Sans'; font-size: 9pt; line-height: 1.4; margin: 0; }
        h1 { font-size: 18pt; font-weight: normal; margin: 0 0 8mm 0; }
        h2 { font-size: 11pt; font-weight: normal; margin: 7mm 0 2mm 0; page-break-after: avoid; }
        p { margin: 0 0 2mm 0; }
        table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
        th { text-align: left; font-weight: normal; }
        th, td { vertical-align: top; padding: 1mm 2mm 1mm 0; word-wrap: break-word; }
        tr { page-break-inside: avoid; }
        table.facts th { width: 45mm; }
        table.list { font-size: 8pt; }
        table.list th { border-bottom: 1pt solid black; }
        table.list td { border-bottom: 0.3pt solid black; }
        """;

    private PageStyle() {
    }

    static String css(CertificateDocument document) {
        return CSS.formatted(document.footer().replaceAll("[\"\\\\\\p{Cntrl}]", " "));
    }
}
