package org.skolbro.core.internal.retention;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.CertificateDocument.Fact;
import org.skolbro.core.print.CertificateDocument.Section;
import org.skolbro.core.print.CertificateDocument.Table;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.StoredRun;

/**
 * The disposal protocol (gallringsprotokoll) that goes to the registry, in Swedish: decision, plan, who, counts, and the
 * head of the evidence chain. Filed on paper or in another system, it is what keeps us from rewriting our own chain.
 */
@Component(service = Protocol.class)
public final class Protocol {

    /** A protocol of more items is not read by anybody; the file with its check sum is then the list. */
    static final int LISTED = 5000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private static final List<String> HEADINGS = List.of("Beteckning", "Slag", "Enhet", "Datum", "Gallras", "Utfall");

    private static final String NONE = "–";

    private final DisposalStore store;
    private final PlanVersions plans;
    private final RunViews views;
    private final CertificateStore certificates;

    @Activate
    public Protocol(@Reference DisposalStore store, @Reference PlanVersions plans, @Reference RunViews views,
            @Reference CertificateStore certificates) {
        this.store = store;
        this.plans = plans;
        this.views = views;
        this.certificates = certificates;
    }

    /** @param sha256 of the certificate as it is exported */
    CertificateDocument of(RunId id, String sha256) {
        StoredRun stored = store.find(id).orElseThrow(() -> new NotFound("No run " + id));
        DisposalRun run = views.run(stored);
        Plan plan = plans.find(stored.plan()).orElseThrow();
        List<Section> sections = new ArrayList<>(List.of(decision(plan), people(stored), totals(run), counts(run),
            evidence(stored, sha256)));
        List<List<String>> out = items(stored, new Disposals.Items(Optional.of(DisposalItem.State.DROPPED), Optional.empty(),
            Disposals.Order.FILED, false));
        if (!out.isEmpty()) {
            sections.add(Section.ofTable("Togs ut ur körningen", new Table(HEADINGS, out)));
        }
        sections.add(run.totals().items() > LISTED
            ? Section.ofText("Poster", "Förteckningen har fler än " + LISTED
                + " poster. Den finns i gallringsintyget i filform, med kontrollsumman ovan.")
            : Section.ofTable("Poster", new Table(HEADINGS, items(stored, Disposals.Items.ALL))));
        return new CertificateDocument(Locale.of("sv"), "Gallringsprotokoll", "Gallringsprotokoll " + id, sections);
    }

    private static Section decision(Plan plan) {
        var decision = plan.decision().orElseThrow();
        return Section.ofFacts("Beslut", new Fact("Nämnd", decision.board()),
            new Fact("Sammanträde", decision.date() + ", § " + decision.paragraph()),
            new Fact("Diarienummer", decision.registryNumber()),
            new Fact("Dokumenthanteringsplan", "version " + plan.version() + ", gäller från " + plan.validFrom().orElseThrow()));
    }

    private static Section people(StoredRun run) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact("Körning", run.id().toString()),
            new Fact("Omfattar", "det som var gallringsbart " + run.asOf()),
            new Fact("Förhandsgranskad", signed(run.previewed())),
            new Fact("Godkänd", run.approved().map(Protocol::signed).orElse("nej"))));
        run.startsAt().ifPresent(until -> facts.add(new Fact("Betänketid", "till " + time(until))));
        run.cancelled().ifPresent(cancelled -> facts.add(new Fact("Avbruten",
            signed(cancelled.by()) + (cancelled.reason().isEmpty() ? "" : ": " + cancelled.reason()))));
        return Section.ofFacts("Körning", facts.toArray(Fact[]::new));
    }

    private static String signed(StoredRun.Signature who) {
        return who.name() + " (konto " + who.account() + "), " + time(who.at());
    }

    private static Section totals(DisposalRun run) {
        return Section.ofFacts("Resultat", new Fact("Läge", state(run.state())),
            new Fact("Gallrade innehav och andra uppgifter", Long.toString(run.totals().done())),
            new Fact("Borttagna ur körningen", Long.toString(run.totals().dropped())),
            new Fact("Misslyckade, kvar", Long.toString(run.totals().failed())));
    }

    private static Section counts(DisposalRun run) {
        return Section.ofTable("Antal per slag", new Table(List.of("Skolform", "Slag", "Rad", "Antal"),
            run.counts().stream().map(count -> List.of(told(count.schoolType()), count.typeName().sv(), count.row().sv(),
                Long.toString(count.items()))).toList()));
    }

    private static String told(SchoolType code) {
        return code.equals(RecordKind.NO_SCHOOL_TYPE) ? NONE : code.value();
    }

    private Section evidence(StoredRun run, String sha256) {
        String head = certificates.last(run.id()).filter(entry -> entry.kind() == CertificateStore.Entry.Kind.HEAD)
            .map(entry -> "nr " + entry.batch() + ": " + entry.hash()).orElse("körningen är inte avslutad");
        return Section.ofFacts("Bevis", new Fact("Godkända poster, kontrollsumma", run.digest()),
            new Fact("Beviskedjans huvud", head), new Fact("Intygsfilens SHA-256", sha256));
    }

    private List<List<String>> items(StoredRun run, Disposals.Items which) {
        List<List<String>> rows = new ArrayList<>();
        for (int offset = 0; offset < LISTED; offset += 1000) {
            Page.Request page = new Page.Request(offset, 1000);
            for (DisposalItem item : views.items(run, store.items(run.id(), which, Map.of(), page).items())) {
                rows.add(List.of(item.document().toString(), item.typeName().sv(), item.recordKind().isPresent() ? NONE : item.unitName(),
                    item.documentDate().toString(), item.dueOn().toString(), item.outcome()
                        .map(outcome -> state(item.state()) + ". " + outcome.sv()).orElse(state(item.state()))));
            }
        }
        return rows;
    }

    private static String state(DisposalItem.State state) {
        return switch (state) {
            case WAITING, LEASED -> "Väntar";
            case DONE -> "Gallrad";
            case DROPPED -> "Kvar";
            case FAILED -> "Misslyckades";
        };
    }

    private static String state(DisposalRun.State state) {
        return switch (state) {
            case PREVIEWED -> "förhandsgranskad";
            case APPROVED -> "godkänd";
            case RUNNING -> "pågår";
            case PAUSED -> "pausad";
            case DONE -> "klar";
            case CANCELLED -> "avbruten";
        };
    }

    static String time(Instant at) {
        return TIME.format(at);
    }
}
