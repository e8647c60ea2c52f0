package org.skolbro.ui.internal.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.ui.internal.text.Words;

/** A list as a file that a Swedish spreadsheet opens at once: semicolons, byte order mark. */
public final class Csv {

    /** The rows of an export, heading first; asked for when somebody downloads. */
    public interface Rows {

        Stream<List<String>> get();
    }

    private Csv() {
    }

    public static Anchor link(Words words, String fileName, Rows rows) {
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType("text/csv;charset=UTF-8");
            write(asked(event.getUI(), rows), event.getOutputStream());
        };
        Anchor link = new Anchor(handler, words.say("action.csv"));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassNames("icon-word", "no-print");
        return link;
    }

    /** What stands on the page is read under its lock; what comes from a service is fetched later, while it is written. */
    private static Stream<List<String>> asked(UI page, Rows rows) {
        AtomicReference<Stream<List<String>>> lines = new AtomicReference<>(Stream.empty());
        page.accessSynchronously(() -> lines.set(rows.get()));
        return lines.get();
    }

    static void write(Stream<List<String>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        try (Stream<List<String>> lines = rows) {
            for (List<String> line : (Iterable<List<String>>) lines::iterator) {
                writer.write(line.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n");
            }
        }
        writer.flush();
    }

    /** A text that a spreadsheet would run as a formula is made harmless with a leading apostrophe. */
    static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
