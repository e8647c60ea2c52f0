package org.skolbro.print.pdfa.internal;

import java.util.function.UnaryOperator;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds XHTML as a tree, never as a text: nothing that somebody wrote can become markup. */
final class Dom {

    final Document page;
    private final UnaryOperator<String> printable;

    /** @param printable makes a text of what the font can show */
    Dom(UnaryOperator<String> printable) {
        this.printable = printable;
        try {
            page = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("Every Java platform builds documents", impossible);
        }
    }

    /** The root with its head; answers the body. */
    Element begin(String language, String title, String subject, String css) {
        Element html = page.createElement("html");
        html.setAttribute("lang", language);
        page.appendChild(html);
        Element head = add(html, "head");
        add(head, "title", title);
        Element about = add(head, "meta");
        about.setAttribute("name", "subject");
        about.setAttribute("content", printable.apply(subject));
        add(head, "style").appendChild(page.createTextNode(css));
        add(head, "bookmarks");
        return add(html, "body");
    }

    void bookmark(String name, String id) {
        Element bookmark = add((Element) page.getElementsByTagName("bookmarks").item(0), "bookmark");
        bookmark.setAttribute("name", printable.apply(name));
        bookmark.setAttribute("href", "#" + id);
    }

    Element add(Element parent, String name) {
        Element child = page.createElement(name);
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String name, String text) {
        Element child = add(parent, name);
        child.appendChild(page.createTextNode(printable.apply(text)));
        return child;
    }

    Element headerCell(Element row, String text, String scope) {
        Element cell = add(row, "th", text);
        cell.setAttribute("scope", scope);
        return cell;
    }
}
