package org.skolbro.core.internal.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.extract.Cells.Cell;
import org.skolbro.core.store.PersonDataStore.Chapter;
import org.skolbro.core.store.PersonDataStore.Table;

/** The extract for machines: every row, written as it is read. */
final class ExtractJson implements AutoCloseable {

    static final String FORMAT = "skolbro-register-extract-1";

    private final JsonGenerator json;
    private final Locale language;

    ExtractJson(OutputStream out, Locale language, Map<String, String> head) {
        this.language = language;
        try {
            json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            for (Map.Entry<String, String> fact : head.entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            say("rights", ExtractWords.RIGHTS);
            say("rectification", ExtractWords.SOURCE_RIGHTS);
            say("automatedDecisions", ExtractWords.NO_MACHINE);
            say("masked", ExtractWords.MASKED);
            json.writeArrayFieldStart("chapters");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void chapter(Chapter chapter, String kept) {
        ExtractWords.About about = ExtractWords.of(chapter);
        write(() -> {
            json.writeStartObject();
            json.writeStringField("chapter", chapter.name());
            say("title", about.title());
            say("purpose", about.purpose());
            say("legalBasis", about.basis());
            say("source", about.source());
            say("receivers", about.receivers());
            json.writeStringField("kept", kept);
            json.writeArrayFieldStart("tables");
        });
    }

    void table(String name) {
        write(() -> {
            json.writeStartObject();
            json.writeStringField("table", name);
            json.writeStringField("title", Codes.table(name, language));
            json.writeArrayFieldStart("rows");
        });
    }

    void row(Table table, List<Cell> cells) {
        write(() -> {
            json.writeStartObject();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).exact().isEmpty()) {
                    json.writeStringField(table.columns().get(i).name(), cells.get(i).exact());
                }
            }
            json.writeEndObject();
        });
    }

    void row(Map<String, String> facts) {
        write(() -> {
            json.writeStartObject();
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
        });
    }

    /** Ends a table or a chapter. */
    void end() {
        write(() -> {
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @Override
    public void close() {
        write(() -> {
            json.writeEndArray();
            json.writeEndObject();
            json.close();
        });
    }

    private void say(String name, Text text) throws IOException {
        json.writeStringField(name, text.in(language));
    }

    private interface Step {
        void write() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
