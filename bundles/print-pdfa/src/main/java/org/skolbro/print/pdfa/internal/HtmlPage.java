package org.skolbro.print.pdfa.internal;

import java.util.List;
import java.util.function.UnaryOperator;

import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.CertificateDocument.Section;
import org.skolbro.core.print.CertificateDocument.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A protocol as XHTML that a screen reader understands: language, title, headings, header cells with scope. */
final class HtmlPage {

    private final Dom dom;

    private HtmlPage(UnaryOperator<String> printable) {
        dom = new Dom(printable);
    }

    static Document of(CertificateDocument document, UnaryOperator<String> printable) {
        HtmlPage html = new HtmlPage(printable);
        html.write(document, printable);
        return html.dom.page;
    }

    private void write(CertificateDocument document, UnaryOperator<String> printable) {
        Element body = dom.begin(document.language().toLanguageTag(), document.title(), document.footer(),
            PageStyle.protocol(printable.apply(document.footer())));
        dom.add(body, "h1", document.title());
        int number = 0;
        for (Section section : document.sections()) {
            String id = "s" + ++number;
            dom.bookmark(section.heading(), id);
            section(body, section, id);
        }
    }

    private void section(Element body, Section section, String id) {
        dom.add(body, "h2", section.heading()).setAttribute("id", id);
        section.paragraphs().forEach(paragraph -> dom.add(body, "p", paragraph));
        if (!section.facts().isEmpty()) {
            Element table = dom.add(body, "table");
            table.setAttribute("class", "facts");
            Element rows = dom.add(table, "tbody");
            section.facts().forEach(fact -> {
                Element row = dom.add(rows, "tr");
                dom.headerCell(row, fact.label(), "row");
                dom.add(row, "td", fact.value());
            });
        }
        section.table().ifPresent(table -> table(body, table));
    }

    private void table(Element body, Table content) {
        Element table = dom.add(body, "table");
        table.setAttribute("class", "list");
        Element header = dom.add(dom.add(table, "thead"), "tr");
        content.head().forEach(cell -> dom.headerCell(header, cell, "col"));
        Element rows = dom.add(table, "tbody");
        for (List<String> cells : content.rows()) {
            Element row = dom.add(rows, "tr");
            cells.forEach(cell -> dom.add(row, "td", cell));
        }
    }
}
