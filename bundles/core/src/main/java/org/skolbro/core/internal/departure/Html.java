package org.skolbro.core.internal.departure;

import java.util.List;
import java.util.Locale;

import org.skolbro.api.text.Text;

/**
 * A page that opens without any server, script or style from elsewhere: one language, headings, lists and tables, for the
 * keyboard and for a screen reader. What somebody wrote can never become markup.
 */
final class Html {

    static final Locale SWEDISH = Locale.of("sv");
    static final Locale ENGLISH = Locale.ENGLISH;
    private static final String STYLE = "body{font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;"
        + "background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #ccc;"
        + "vertical-align:top}td.n,th.n{text-align:right}a{color:#0b4f9e}a:focus{outline:3px solid #0b4f9e;outline-offset:2px}"
        + "@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8fc2ff}th,td{border-color:#555}}"
        + "@media(max-width:40rem){body{margin:1rem auto}th,td{padding-right:.5rem}td:first-child{overflow-wrap:anywhere}"
        + "table.wide thead{display:none}table.wide tr,table.wide td{display:block}table.wide tr{padding:.5rem 0;border-bottom:1px solid #999}"
        + "table.wide td{padding:0;border:0}}";
    /** More columns than that do not stand side by side on a telephone. */
    private static final int NARROW = 3;

    private final Locale language;
    private final StringBuilder page = new StringBuilder(4096);

    /** @param other the same page in the other language */
    Html(Locale language, String title, String other) {
        this.language = language;
        boolean swedish = isSwedish();
        page.append("<!DOCTYPE html>\n<html lang=\"").append(swedish ? "sv" : "en").append("\">\n<head><meta charset=\"utf-8\">")
            .append("<meta name=\"viewport\" content=\"width=device-width\"><title>").append(escaped(title)).append("</title><style>").append(STYLE)
            .append("</style></head>\n<body>\n<p><a href=\"").append(escaped(other)).append("\" hreflang=\"").append(swedish ? "en" : "sv")
            .append("\" lang=\"").append(swedish ? "en" : "sv").append("\">").append(swedish ? "In English" : "På svenska")
            .append("</a></p>\n<main>\n<h1>").append(escaped(title)).append("</h1>\n");
    }

    boolean isSwedish() {
        return language.equals(SWEDISH);
    }

    /** A page's name in a language: {@code index.html} and {@code index-en.html}. */
    static String name(String stem, Locale language) {
        return stem + (language.equals(SWEDISH) ? "" : "-en") + ".html";
    }

    static Locale other(Locale language) {
        return language.equals(SWEDISH) ? ENGLISH : SWEDISH;
    }

    String say(Text text) {
        return text.in(language);
    }

    Html heading(Text text) {
        page.append("<h2>").append(escaped(say(text))).append("</h2>\n");
        return this;
    }

    Html prose(String text) {
        page.append("<p>").append(escaped(text)).append("</p>\n");
        return this;
    }

    Html link(String to, String text) {
        page.append("<p>").append(anchor(to, text)).append("</p>\n");
        return this;
    }

    /** @param items markup from {@link #anchor} or {@link #escaped} */
    Html list(List<String> items) {
        page.append("<ul>\n");
        items.forEach(item -> page.append("<li>").append(item).append("</li>\n"));
        page.append("</ul>\n");
        return this;
    }

    /** @param head of the columns; where a number stands, the text begins with a tab */
    Html table(Text name, String... head) {
        page.append(head.length > NARROW ? "<table class=\"wide\" aria-label=\"" : "<table aria-label=\"").append(escaped(say(name))).append("\"><thead><tr>");
        for (String cell : head) {
            page.append(cell.startsWith("\t") ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").append(escaped(cell.strip())).append("</th>");
        }
        page.append("</tr></thead><tbody>\n");
        return this;
    }

    /** @param cells markup from {@link #anchor} or {@link #escaped}; numbers begin with a tab */
    Html row(String... cells) {
        page.append("<tr>");
        for (String cell : cells) {
            page.append(cell.startsWith("\t") ? "<td class=\"n\">" : "<td>").append(cell.strip()).append("</td>");
        }
        page.append("</tr>\n");
        return this;
    }

    Html endTable() {
        page.append("</tbody></table>\n");
        return this;
    }

    static String anchor(String to, String text) {
        return "<a href=\"" + escaped(to) + "\">" + escaped(text) + "</a>";
    }

    /** A file by its path, which may be broken between its words. */
    static String file(String path) {
        return "<a href=\"" + escaped(path) + "\">" + escaped(path).replaceAll("([/_.-])", "$1<wbr>") + "</a>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    String end() {
        return page + "</main>\n</body>\n</html>\n";
    }
}
