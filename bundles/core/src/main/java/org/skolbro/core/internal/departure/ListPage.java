package org.skolbro.core.internal.departure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.skolbro.api.text.Text;

/** The page of a part with rows: its files by name, and its tables with how many rows each has. */
final class ListPage {

    private static final Text FILES = Text.sv("Filer").en("Files");
    private static final Text FILE = Text.sv("Fil").en("File");
    private static final Text WHAT = Text.sv("Vad").en("What");
    private static final Text TABLES = Text.sv("Tabeller").en("Tables");
    private static final Text TABLE = Text.sv("Tabell").en("Table");
    private static final Text ROWS = Text.sv("Rader").en("Rows");
    private static final Text ALL = Text.sv("Hela uttaget").en("The whole departure");

    private final Text title;
    private final List<Named> files = new ArrayList<>();
    private final List<Counted> tables = new ArrayList<>();

    ListPage(Text title) {
        this.title = title;
    }

    private record Named(String path, Optional<Text> what) {
    }

    private record Counted(String path, long rows) {
    }

    /** One whose name says what it is. */
    void file(String path) {
        files.add(new Named(path, Optional.empty()));
    }

    void file(String path, Text what) {
        files.add(new Named(path, Optional.of(what)));
    }

    void table(String path, long rows) {
        tables.add(new Counted(path, rows));
    }

    void write(PartFiles part) {
        for (Locale language : List.of(Html.SWEDISH, Html.ENGLISH)) {
            Html html = new Html(language, title.in(language), Html.name(IndexPage.STEM, Html.other(language)));
            html.link("../" + Html.name(IndexPage.STEM, language), ALL.in(language));
            if (!files.isEmpty()) {
                html.heading(FILES).table(FILES, FILE.in(language), WHAT.in(language));
                files.forEach(file -> html.row(Html.file(file.path()), Html.escaped(file.what().map(what -> what.in(language)).orElse(""))));
                html.endTable();
            }
            html.heading(TABLES).table(TABLES, TABLE.in(language), "\t" + ROWS.in(language));
            tables.forEach(table -> html.row(Html.file(table.path()), "\t" + table.rows()));
            part.text(Html.name(IndexPage.STEM, language), html.endTable().end());
        }
    }
}
