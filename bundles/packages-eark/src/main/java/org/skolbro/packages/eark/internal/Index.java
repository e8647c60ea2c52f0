package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.core.packing.ChildPackage.Child;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.packages.eark.internal.PackageFiles.Entry;

/** The list of documents, for people with a spreadsheet (CSV) and for programs (JSON). */
final class Index {

    private static final List<String> HEAD = List.of("personnummer", "namn", "enhet", "skolform", "handlingstyp", "rubrik", "datum", "handlings-id",
        "fil", "sha256", "bilagor");

    private final Child child;
    private final List<List<String>> rows = new ArrayList<>();

    Index(Child child) {
        this.child = child;
    }

    void document(Paper paper, Entry pdf, List<Entry> files) {
        rows.add(List.of(child.number(), child.name(), paper.unit(), paper.document().schoolType().value(), paper.document().type().name().sv(),
            paper.title(), paper.document().date().toString(), paper.document().id().toString(), pdf.path(), pdf.sha256(),
            Integer.toString(files.size())));
    }

    byte[] csv() {
        StringBuilder out = new StringBuilder("\uFEFF");
        line(out, HEAD);
        rows.forEach(row -> line(out, row));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] json() throws IOException {
        return Json.of(json -> {
            json.writeStartArray();
            for (List<String> row : rows) {
                json.writeStartObject();
                for (int column = 0; column < HEAD.size(); column++) {
                    json.writeStringField(HEAD.get(column), row.get(column));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(String.join(";", cells.stream().map(Index::cell).toList())).append("\r\n");
    }

    /** A text that a spreadsheet would run as a formula is made harmless with a leading apostrophe. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
