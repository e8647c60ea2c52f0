package org.skolbro.core.internal.departure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.skolbro.api.departure.Departure.Signature;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.departure.DeparturePart.Kind;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.DepartureStore.Account;
import org.skolbro.core.store.StoredDeparture;

/** The page that a recipient opens first: who decided, how the ledger is accounted for, and the way to everything. It names no child. */
final class IndexPage {

    static final String STEM = "index";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Text TITLE = Text.sv("Uttag ur Skolbro").en("Departure from Skolbro");
    private static final Text OVERVIEW = Text.sv("Handlingar, per enhet, barn och grupp").en("Documents, by unit, child and group");
    private static final Text READ_ME = Text.sv("Läs mig: vad som finns här och hur det stäms av").en("Read me: what is here and how it is reckoned");
    private static final Text SEALED = Text.sv("Delarna är krypterade. Öppna dem först, som LASMIG.txt säger: till dess leder länkarna ingenstans.")
        .en("The parts are encrypted. Open them first, as README.txt says: until then the links lead nowhere.");
    private static final Text REASON = Text.sv("Varför").en("Why");
    private static final Text ASKED = Text.sv("Begärt av").en("Asked for by");
    private static final Text APPROVED = Text.sv("Godkänt av").en("Approved by");
    private static final Text WRITTEN = Text.sv("Skrivet").en("Written");
    private static final Text DECISION = Text.sv("Beslut").en("Decision");
    private static final Text RECKONING = Text.sv("Avstämning").en("Reckoning");
    private static final Text LEDGER = Text.sv("Handlingar i liggaren").en("Documents in the ledger");
    private static final Text PRESENT = Text.sv("Medtagna").en("Taken along");
    private static final Text DESTROYED = Text.sv("Gallrade, uppgifterna är med").en("Destroyed, their particulars are here");
    private static final Text LEFT_OUT = Text.sv("Kunde inte packas").en("Could not be packed");
    private static final Text PROTOCOLS = Text.sv("Gallringsprotokoll, ett per gallring").en("Disposal protocols, one for each disposal");
    private static final Text SELF = Text.sv("Räkna själv: sh stam-av.sh").en("Reckon it yourself: sh stam-av.sh");
    private static final Text SUMMARY = Text.sv("Sammanfattningen, underskriven i sammanfattning.sig med nyckeln i nyckel.pem")
        .en("The summary, signed in sammanfattning.sig with the key in nyckel.pem");
    private static final Text WHAT = Text.sv("Vad").en("What");
    private static final Text COUNT = Text.sv("Antal").en("Count");
    private static final Text OTHER = Text.sv("Register och bevis").en("Register and evidence");
    private static final List<Way> WAYS = List.of(
        new Way(Text.sv("Register").en("Register"), Kind.REGISTER, "index"),
        new Way(Text.sv("Register och logg, skyddade personuppgifter").en("Register and audit, protected identities"), Kind.PROTECTED_REGISTER, "index"),
        new Way(Text.sv("Samtycken").en("Consents"), Kind.REGISTER, "consent_answer.csv"),
        new Way(Text.sv("Planversioner, gallringsintyg, gallringsprotokoll och leveranser")
            .en("Versions of the plan, disposal certificates, disposal protocols and deliveries"), Kind.EVIDENCE, "index"),
        new Way(Text.sv("Liggaren över allt upprättat").en("The ledger of all that was finalised"), Kind.EVIDENCE, "ledger_entry.csv"),
        new Way(Text.sv("Logg").en("Audit"), Kind.AUDIT, "index"));
    private static final Text PARTS = Text.sv("Barn och grupper").en("Children and groups");
    private static final Text PART = Text.sv("Del").en("Part");
    private static final Text MEMBERS = Text.sv("Barn eller grupper").en("Children or groups");
    private static final Text COPIES = Text.sv("Exemplar av handlingar").en("Copies of documents");
    private static final Text TWICE = Text.sv("En handling om två barn finns i bådas paket, och räknas en gång i avstämningen.")
        .en("A document about two children is in the packages of both, and counts once in the reckoning.");
    private static final Set<Kind> WITH_DOCUMENTS = Set.of(Kind.CHILDREN, Kind.PROTECTED_CHILDREN, Kind.GROUPS);

    /** @param page {@code index} where it is there in both languages */
    private record Way(Text what, Kind part, String page) {

        private String to(String folder, Locale language) {
            return folder + "/" + (page.equals(STEM) ? Html.name(STEM, language) : page);
        }
    }

    private final StoredDeparture departure;
    private final Account account;
    private final List<DeparturePart> parts;
    private final Instant at;

    IndexPage(StoredDeparture departure, Account account, List<DeparturePart> parts, Instant at) {
        this.departure = departure;
        this.account = account;
        this.parts = parts;
        this.at = at;
    }

    String in(Locale language) {
        Html html = new Html(language, TITLE.in(language), Html.name(STEM, Html.other(language)));
        if (!departure.sealedFor().isEmpty()) {
            html.prose(SEALED.in(language));
        }
        folder(Kind.OVERVIEW).forEach(folder -> html.link(folder + "/" + Html.name(STEM, language), OVERVIEW.in(language)));
        html.link(html.isSwedish() ? "LASMIG.txt" : "README.txt", READ_ME.in(language));
        decision(html, language);
        reckoning(html, language);
        html.heading(OTHER).list(WAYS.stream().flatMap(way -> folder(way.part()).stream().map(folder -> Html.anchor(way.to(folder, language),
            way.what().in(language)))).toList());
        parts(html, language);
        return html.end();
    }

    private void decision(Html html, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(REASON.in(language) + ": " + departure.reason());
        lines.add(signed(ASKED, departure.asked(), language));
        departure.approved().ifPresent(who -> lines.add(signed(APPROVED, who, language)));
        lines.add(WRITTEN.in(language) + ": " + MOMENT.format(at));
        html.heading(DECISION).list(lines.stream().map(Html::escaped).toList());
    }

    private static String signed(Text what, Signature who, Locale language) {
        return what.in(language) + " " + who.name() + ", " + MOMENT.format(who.at());
    }

    private void reckoning(Html html, Locale language) {
        html.heading(RECKONING).table(RECKONING, WHAT.in(language), "\t" + COUNT.in(language));
        row(html, LEDGER, account.ledger());
        row(html, PRESENT, account.present());
        row(html, DESTROYED, account.destroyed());
        row(html, LEFT_OUT, account.leftOut());
        row(html, PROTOCOLS, Conclusion.protocols(parts));
        html.endTable().prose(SELF.in(language)).link("sammanfattning.json", SUMMARY.in(language));
    }

    private static void row(Html html, Text what, long count) {
        html.row(Html.escaped(html.say(what)), "\t" + count);
    }

    private void parts(Html html, Locale language) {
        html.heading(PARTS).prose(TWICE.in(language)).table(PARTS, PART.in(language), "\t" + MEMBERS.in(language), "\t" + COPIES.in(language));
        parts.stream().filter(part -> WITH_DOCUMENTS.contains(part.kind())).forEach(part -> html.row(
            Html.anchor(part.name() + "/" + Html.name(STEM, language), part.name()), "\t" + part.children(), "\t" + part.documents()));
        html.endTable();
    }

    private List<String> folder(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).map(DeparturePart::name).toList();
    }
}
