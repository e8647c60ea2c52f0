package org.skolbro.print.pdfa.internal;

import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.CertificateDocument.Section;
import org.skolbro.core.print.CertificateDocument.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document as XHTML that a screen reader understands: language, title, headings, header cells with scope. */
final class HtmlPage {

    private final Document page;

    private HtmlPage() {
        try {
            page = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("Every Java platform builds documents", impossible);
        }
    }

    static Document of(CertificateDocument document) {
        HtmlPage html = new HtmlPage();
        html.write(document);
        return html.page;
    }

    private void write(CertificateDocument document) {
        Element html = page.createElement("html");
        html.setAttribute("lang", document.language().toLanguageTag());
        page.appendChild(html);
        head(add(html, "head"), document);
        Element body = add(html, "body");
        add(body, "h1", document.title());
        int number = 0;
        for (Section section : document.sections()) {
            section(body, section, "s" + ++number);
        }
    }

    private void head(Element head, CertificateDocument document) {
        add(head, "title", document.title());
        Element subject = add(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", document.footer());
        add(head, "style", PageStyle.css(document));
        Element bookmarks = add(head, "bookmarks");
        int number = 0;
        for (Section section : document.sections()) {
            Element bookmark = add(bookmarks, "bookmark");
            bookmark.setAttribute("name", section.heading());
            bookmark.setAttribute("href", "#s" + ++number);
        }
    }

    private void section(Element body, Section section, String id) {
        add(body, "h2", section.heading()).setAttribute("id", id);
        section.paragraphs().forEach(paragraph -> add(body, "p", paragraph));
        if (!section.facts().isEmpty()) {
            Element table = add(body, "table");
            table.setAttribute("class", "facts");
            Element rows = add(table, "tbody");
            section.facts().forEach(fact -> {
                Element row = add(rows, "tr");
                add(row, "th", fact.label()).setAttribute("scope", "row");
                add(row, "td", fact.value());
            });
        }
        section.table().ifPresent(table -> table(body, table));
    }

    private void table(Element body, Table content) {
        Element table = add(body, "table");
        table.setAttribute("class", "list");
        Element header = add(add(table, "thead"), "tr");
        content.head().forEach(cell -> add(header, "th", cell).setAttribute("scope", "col"));
        Element rows = add(table, "tbody");
        for (List<String> cells : content.rows()) {
            Element row = add(rows, "tr");
            cells.forEach(cell -> add(row, "td", cell));
        }
    }

    private Element add(Element parent, String name) {
        Element child = page.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private Element add(Element parent, String name, String text) {
        Element child = add(parent, name);
        child.appendChild(page.createTextNode(printable(text)));
        return child;
    }

    /** Control characters have no glyph, and a missing glyph breaks the standard. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
