package org.skolbro.core.internal.departure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.DepartureStore.Member;

/** The page about a child or group, with the way to each document's PDF; and the list of all in a part. */
record MemberPage(Member member, String name, String number, List<Entry> entries) {

    private static final Text DOCUMENTS = Text.sv("Handlingar").en("Documents");
    private static final Text ALL = Text.sv("Alla i den här delen").en("All in this part");
    private static final Text DATE = Text.sv("Datum").en("Date");
    private static final Text TYPE = Text.sv("Handlingstyp").en("Type");
    private static final Text TITLE = Text.sv("Rubrik").en("Title");
    private static final Text UNIT = Text.sv("Enhet").en("Unit");
    private static final Text NAME = Text.sv("Namn").en("Name");
    private static final Text NUMBER = Text.sv("Personnummer").en("Personal number");
    private static final Text PACKAGE = Text.sv("Data, filer och metadata ligger i mappen").en("Data, files and metadata lie in the folder");

    /** @param pdf within the part */
    record Entry(DocumentId document, LocalDate date, Text type, String title, String unit, String pdf) {
    }

    static String stem(Member member) {
        return "%06d".formatted(member.order());
    }

    void write(PartFiles files) {
        for (Locale language : List.of(Html.SWEDISH, Html.ENGLISH)) {
            Html html = new Html(language, name, Html.name(stem(member), Html.other(language)));
            if (!number.isEmpty()) {
                html.prose(NUMBER.in(language) + ": " + number);
            }
            html.prose(PACKAGE.in(language) + " " + member.name() + ".").heading(DOCUMENTS);
            html.table(DOCUMENTS, DATE.in(language), TYPE.in(language), TITLE.in(language), UNIT.in(language));
            entries.forEach(entry -> html.row(entry.date().toString(), Html.escaped(entry.type().in(language)),
                Html.anchor(entry.pdf(), entry.title().isBlank() ? entry.type().in(language) : entry.title()), Html.escaped(entry.unit())));
            html.endTable().link(Html.name("index", language), ALL.in(language));
            files.text(Html.name(stem(member), language), html.end());
        }
    }

    static void list(List<MemberPage> pages, PartFiles files) {
        for (Locale language : List.of(Html.SWEDISH, Html.ENGLISH)) {
            Html html = new Html(language, ALL.in(language), Html.name("index", Html.other(language)));
            html.table(ALL, NAME.in(language), NUMBER.in(language), "\t" + DOCUMENTS.in(language));
            pages.forEach(page -> html.row(Html.anchor(Html.name(stem(page.member()), language), page.name()), Html.escaped(page.number()),
                "\t" + page.entries().size()));
            files.text(Html.name("index", language), html.endTable().end());
        }
    }
}
