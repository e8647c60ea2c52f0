package org.skolbro.print.pdfa.internal;

import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Paper.Block;
import org.skolbro.core.print.Paper.Part;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Documents as XHTML that a screen reader understands, each part on pages of its own. */
final class PaperPage {

    private final Paper paper;
    private final Glyphs glyphs;
    private final PageWords words;
    private final Dom dom;

    private PaperPage(Paper paper, Glyphs glyphs) {
        this.paper = paper;
        this.glyphs = glyphs;
        words = PageWords.in(paper.language());
        dom = new Dom(glyphs::printable);
    }

    static Document of(Paper paper, Glyphs glyphs) {
        PaperPage html = new PaperPage(paper, glyphs);
        html.write();
        return html.dom.page;
    }

    private void write() {
        List<String> footers = paper.parts().stream().map(part -> glyphs.printable(part.footer())).toList();
        Element body = dom.begin(paper.language().toLanguageTag(), paper.title(), footers.getFirst(), PageStyle.paper(footers, words));
        int number = 0;
        for (Part part : paper.parts()) {
            number++;
            part(body, part, number);
            if (number == 1 && !paper.contents().isEmpty()) {
                contents((Element) body.getLastChild());
            }
        }
        if (glyphs.lacking()) {
            dom.add((Element) body.getLastChild(), "p", words.lacking()).setAttribute("class", "note");
        }
    }

    private void part(Element body, Part part, int number) {
        String id = "d" + number;
        Element all = dom.add(body, "div");
        all.setAttribute("class", "part p" + number);
        dom.add(all, "h1", part.title()).setAttribute("id", id);
        dom.bookmark(part.entry(), id);
        part.blocks().forEach(block -> block(all, block));
    }

    private void contents(Element cover) {
        dom.add(cover, "h2", paper.contents());
        Element list = dom.add(cover, "ol");
        list.setAttribute("class", "contents");
        for (int number = 2; number <= paper.parts().size(); number++) {
            Part part = paper.parts().get(number - 1);
            Element link = dom.add(dom.add(list, "li"), "a", part.entry());
            link.setAttribute("href", "#d" + number);
            link.setAttribute("title", glyphs.printable(part.entry()));
        }
    }

    private void block(Element all, Block block) {
        switch (block) {
            case Paper.Heading(String text) -> dom.add(all, "h2", text);
            case Paper.Prose(String text) -> text.lines().filter(line -> !line.isBlank()).forEach(line -> dom.add(all, "p", line));
            case Paper.Masked(List<Paper.Passage> passages) -> masked(all, passages);
            case Paper.Facts(List<Paper.Fact> facts) -> facts(all, facts);
            case Paper.Table table -> table(all, table);
            case Paper.Picture picture -> picture(all, picture);
        }
    }

    private void masked(Element all, List<Paper.Passage> passages) {
        Element paragraph = dom.add(all, "p");
        for (Paper.Passage passage : passages) {
            if (passage.equals(Paper.Passage.MASKED)) {
                dom.add(paragraph, "span", words.masked()).setAttribute("class", "masked");
                continue;
            }
            List<String> lines = List.of(passage.text().split("\\R", -1));
            for (int line = 0; line < lines.size(); line++) {
                if (line > 0 && paragraph.hasChildNodes()) {
                    paragraph = dom.add(all, "p");
                }
                if (!lines.get(line).isEmpty()) {
                    dom.add(paragraph, "span", lines.get(line));
                }
            }
        }
    }

    private void facts(Element all, List<Paper.Fact> facts) {
        Element table = dom.add(all, "table");
        table.setAttribute("class", "facts");
        Element rows = dom.add(table, "tbody");
        facts.forEach(fact -> {
            Element row = dom.add(rows, "tr");
            dom.headerCell(row, fact.label(), "row");
            dom.add(row, "td", fact.value());
        });
    }

    private void table(Element all, Paper.Table content) {
        if (!content.caption().isBlank()) {
            dom.add(all, "h3", content.caption());
        }
        Element table = dom.add(all, "table");
        table.setAttribute("class", content.marked() ? "list matrix" : "list");
        Element header = dom.add(dom.add(table, "thead"), "tr");
        content.head().forEach(cell -> dom.headerCell(header, cell, "col"));
        Element rows = dom.add(table, "tbody");
        for (List<String> cells : content.rows()) {
            Element row = dom.add(rows, "tr");
            dom.headerCell(row, cells.getFirst(), "row");
            cells.stream().skip(1).forEach(cell -> {
                Element td = dom.add(row, "td", cell);
                if (!cell.isBlank()) {
                    td.setAttribute("class", "set");
                }
            });
        }
    }

    private void picture(Element all, Paper.Picture picture) {
        Optional<byte[]> jpeg = Pictures.printable(picture.content());
        if (jpeg.isEmpty()) {
            dom.add(all, "p", words.noPicture().formatted(picture.text())).setAttribute("class", "note");
            return;
        }
        Element place = dom.add(all, "div");
        place.setAttribute("class", "picture");
        Element image = dom.add(place, "img");
        image.setAttribute("src", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg.get()));
        image.setAttribute("alt", glyphs.printable(words.picture().formatted(picture.text())));
        dom.add(place, "p", picture.text()).setAttribute("class", "note");
    }
}
