package org.skolbro.print.pdfa.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Paper.Block;

/**
 * An invented individual plan of two pages: a title, 13 paragraphs of 60 words each under its heading, and a table of 16 rows.
 * Each number has its own text, and always the same.
 */
record PlanOfStudy(String title, List<String> paragraphs, List<List<String>> rows) {

    static final Locale SV = Locale.of("sv");

    private static final String[] WORDS = ("läsa skriva räkna förstå öva pröva berätta lyssna samarbeta fråga återkomma bygga måla springa "
        + "eleven gruppen uppgiften texten boken målet stödet tiden veckan terminen klassen läraren hemmet också tydligt ofta ännu gärna").split(" ");
    private static final List<String> HEAD = List.of("Kriterium", "Otillräckligt", "Godtagbart", "Mer än godtagbart");

    static PlanOfStudy number(int number) {
        Random random = new Random(number);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= 16; row++) {
            rows.add(List.of("Kriterium " + row, "", random.nextBoolean() ? "Godtagbart" : "", ""));
        }
        return new PlanOfStudy("Individuell utvecklingsplan " + number,
            IntStream.range(0, 13).mapToObj(paragraph -> words(random)).toList(), rows);
    }

    private static String words(Random random) {
        return random.ints(60, 0, WORDS.length).mapToObj(word -> WORDS[word]).collect(Collectors.joining(" ", "", "."));
    }

    Paper.Part part() {
        List<Block> blocks = new ArrayList<>();
        for (int number = 0; number < paragraphs.size(); number++) {
            blocks.add(new Paper.Heading("Rubrik " + number));
            blocks.add(new Paper.Prose(paragraphs.get(number)));
        }
        blocks.add(new Paper.Table("Matris", HEAD, rows, true));
        return new Paper.Part(title, title, title, blocks);
    }

    /** The same in the same structure and looks, as somebody would write it by hand. */
    String html() {
        StringBuilder body = new StringBuilder("<h1 id=\"d1\">" + title + "</h1>");
        for (int number = 0; number < paragraphs.size(); number++) {
            body.append("<h2>Rubrik ").append(number).append("</h2><p>").append(paragraphs.get(number)).append("</p>");
        }
        body.append("<h3>Matris</h3><table class=\"list matrix\"><thead><tr>");
        HEAD.forEach(cell -> body.append("<th scope=\"col\">").append(cell).append("</th>"));
        body.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            body.append("<tr><th scope=\"row\">").append(row.getFirst()).append("</th>");
            row.stream().skip(1).forEach(cell -> body.append(cell.isEmpty() ? "<td>" : "<td class=\"set\">").append(cell).append("</td>"));
            body.append("</tr>");
        }
        return "<html lang=\"sv\"><head><title>" + title + "</title><meta name=\"subject\" content=\"" + title + "\"/><style>"
            + PageStyle.paper(List.of(title), PageWords.in(SV)) + "</style><bookmarks><bookmark name=\"" + title
            + "\" href=\"#d1\"/></bookmarks></head><body><div class=\"part p1\">" + body + "</tbody></table></div></body></html>";
    }
}
