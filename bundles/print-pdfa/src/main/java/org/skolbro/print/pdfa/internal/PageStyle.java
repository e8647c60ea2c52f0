package org.skolbro.print.pdfa.internal;

import java.util.List;

/** How printed pages look: A4, one typeface, rules instead of colours. */
final class PageStyle {

    private static final String PAGE = """
        @page%s { size: A4; margin: 22mm 18mm 24mm 22mm;
          @bottom-left { content: "%s"; font-family: 'Liberation Sans'; font-size: 8pt; }
          @bottom-right { content: %s; font-family: 'Liberation Sans'; font-size: 8pt; } }
        """;

    private static final String CSS = """
        body { font-family: 'Liberation Sans'; font-size: 9pt; line-height: 1.4; margin: 0; }
        h1 { font-size: 18pt; font-weight: normal; line-height: 1.2; margin: 0 0 8mm 0; }
        h2 { font-size: 11pt; font-weight: normal; margin: 7mm 0 2mm 0; page-break-after: avoid; }
        h3 { font-size: 9pt; font-weight: normal; margin: 4mm 0 1mm 0; page-break-after: avoid; }
        p { margin: 0 0 2mm 0; orphans: 2; widows: 2; word-wrap: break-word; }
        table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
        th { text-align: left; font-weight: normal; }
        th, td { vertical-align: top; padding: 1mm 2mm 1mm 0; word-wrap: break-word; }
        tr { page-break-inside: avoid; }
        table.facts th { width: 45mm; color: #444444; }
        table.list { font-size: 8pt; }
        table.list thead th { border-bottom: 1pt solid black; }
        table.list td, table.list tbody th { border-bottom: 0.3pt solid black; }
        """;

    private static final String PAPER = """
        body { font-size: 10pt; }
        table.facts { border-top: 1pt solid black; border-bottom: 1pt solid black; font-size: 9pt; }
        table.facts + p { margin-top: 4mm; }
        table.matrix { table-layout: fixed; }
        table.matrix th, table.matrix td { padding-left: 1mm; padding-right: 1mm; }
        table.matrix td.set { background: #e4e4e4; }
        .masked { background: black; color: white; padding: 0 1mm; }
        .note { font-size: 8pt; color: #444444; }
        .picture { page-break-inside: avoid; margin: 3mm 0; }
        .picture img { max-width: 170mm; max-height: 190mm; }
        .part { page-break-before: always; }
        .p1 { page-break-before: avoid; }
        ol.contents { margin: 0; padding-left: 8mm; }
        ol.contents a { color: black; text-decoration: none; }
        ol.contents a::after { content: leader(dotted) target-counter(attr(href), page); }
        """;

    private PageStyle() {
    }

    static String protocol(String footer) {
        return PAGE.formatted("", quoted(footer), "counter(page) \" (\" counter(pages) \")\"") + CSS;
    }

    /** @param footers one for each part, in order */
    static String paper(List<String> footers, PageWords words) {
        StringBuilder css = new StringBuilder();
        String number = "\"%s \" counter(page) \" %s \" counter(pages)".formatted(words.page(), words.of());
        css.append(PAGE.formatted("", quoted(footers.getFirst()), number));
        for (int part = 2; part <= footers.size(); part++) {
            css.append(PAGE.formatted(" n" + part, quoted(footers.get(part - 1)), number));
            css.append(".p" + part + " { page: n" + part + "; }\n");
        }
        return css.append(CSS).append(PAPER).toString();
    }

    private static String quoted(String text) {
        return text.replaceAll("[\"\\\\\\p{Cntrl}<]", " ");
    }
}
