package org.skolbro.core.internal.departure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.planfile.PlanFiles;
import org.skolbro.core.internal.retention.RunPapers;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.MunicipalityStore;
import org.skolbro.core.store.MunicipalityStore.Kind;
import org.skolbro.core.store.MunicipalityStore.Scan;
import org.skolbro.core.store.MunicipalityStore.Table;
import org.skolbro.core.store.MunicipalityStore.Which;
import org.skolbro.core.store.PlanStore;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.UnitOfWork;

/** A part with tables as rows; with the evidence, also what the stand-alone verifier reads, the protocols of disposals, and the plans. */
@Component(service = RowsPart.class)
public final class RowsPart {

    private static final Text REGISTER = Text.sv("Register").en("Register");
    private static final Text PROTECTED = Text.sv("Register och logg, skyddade personuppgifter").en("Register and audit, protected identities");
    private static final Text EVIDENCE = Text.sv("Bevis och planer").en("Evidence and plans");
    private static final Text AUDIT = Text.sv("Logg").en("Audit");

    private final UnitOfWork work;
    private final MunicipalityStore municipality;
    private final DisposalStore runs;
    private final RunPapers papers;
    private final PlanStore plans;
    private final ConsentStore consents;
    private final IdentityStore identities;
    private final StaffNames staff;

    @Activate
    public RowsPart(@Reference UnitOfWork work, @Reference MunicipalityStore municipality, @Reference DisposalStore runs,
            @Reference RunPapers papers, @Reference PlanStore plans, @Reference ConsentStore consents,
            @Reference IdentityStore identities, @Reference StaffNames staff) {
        this.work = work;
        this.municipality = municipality;
        this.runs = runs;
        this.papers = papers;
        this.plans = plans;
        this.consents = consents;
        this.identities = identities;
        this.staff = staff;
    }

    void write(DeparturePart.Kind kind, PartFiles files) {
        switch (kind) {
            case REGISTER -> register(Which.OPEN, files);
            case PROTECTED_REGISTER -> register(Which.PROTECTED, files);
            case AUDIT -> tables(Kind.AUDIT, Which.OPEN, files, new ListPage(AUDIT));
            case EVIDENCE -> evidence(files);
            default -> throw new IllegalArgumentException("No rows are in " + kind);
        }
    }

    private void register(Which which, PartFiles files) {
        ListPage page = new ListPage(which == Which.OPEN ? REGISTER : PROTECTED);
        for (Scan scan : work.inOne(() -> municipality.scans(which))) {
            if (file(files, "samtycken/" + scan.fileName(), () -> consents.scan(scan.answer()))) {
                page.file("samtycken/" + scan.fileName());
            }
        }
        if (which == Which.PROTECTED) {
            for (LinkId link : work.inOne(municipality::forms)) {
                String name = "fiktiva-identiteter/blankett-" + link + ".sealed";
                if (file(files, name, () -> identities.scan(link))) {
                    page.file(name);
                }
            }
        }
        tables(Kind.REGISTER, which, files, page);
    }

    /** One that was destroyed since it was listed has nothing to take along: answers whether there was anything. */
    private static boolean file(PartFiles files, String name, Supplier<InputStream> open) {
        InputStream content;
        try {
            content = open.get();
        } catch (NotFound destroyed) {
            return false;
        }
        copy(content, name, files);
        return true;
    }

    private static void copy(InputStream content, String path, PartFiles files) {
        files.file(path, out -> {
            try (content) {
                content.transferTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** In this order nothing that is finalised or destroyed meanwhile can look like a fault. */
    private void evidence(PartFiles files) {
        ListPage page = new ListPage(EVIDENCE);
        files.file("verifier/present.jsonl", papers::present);
        files.file("verifier/ledger.jsonl", papers::ledger);
        // the verifier wants the folder also where nothing was disposed of
        copy(RowsPart.class.getResourceAsStream("intyg.txt"), "verifier/certificates/LASMIG.txt", files);
        for (StoredRun run : work.inOne(() -> runs.all())) {
            if (run.approved().isPresent()) {
                papers(run, files, page);
            }
        }
        for (Plan plan : work.inOne(() -> plans.all())) {
            plan(plan, files, page);
        }
        tables(Kind.EVIDENCE, Which.OPEN, files, page);
    }

    /** What the verifier reads, and what people do. */
    private void papers(StoredRun run, PartFiles files, ListPage page) {
        RunId id = run.id();
        String certificate = "verifier/certificates/" + id + ".jsonl";
        files.file(certificate, out -> papers.certificate(id, out));
        page.file(certificate, Text.sv("Gallringsintyg, det som var gallringsbart " + run.asOf()).en("Disposal certificate, due by " + run.asOf()));
        String protocol = "gallringsprotokoll/" + id + ".pdf";
        files.protocol(protocol, out -> papers.protocol(id, out));
        page.file(protocol, Text.sv("Gallringsprotokoll, det som var gallringsbart " + run.asOf()).en("Disposal protocol, due by " + run.asOf()));
    }

    private void plan(Plan plan, PartFiles files, ListPage page) {
        String stem = "planer/plan-%03d".formatted(plan.version());
        Text name = Text.sv("Dokumenthanteringsplan, version " + plan.version()).en("Records plan, version " + plan.version());
        files.file(stem + ".csv", out -> PlanFiles.write(plan, PlanFile.Format.CSV, out));
        page.file(stem + ".csv", name);
        files.file(stem + ".json", out -> PlanFiles.write(plan, PlanFile.Format.JSON, out));
        page.file(stem + ".json", name);
        plan.minutes().ifPresent(minutes -> {
            copy(work.inOne(() -> plans.minutes(plan.id())), stem + "-" + minutes.fileName(), files);
            page.file(stem + "-" + minutes.fileName(), Text.sv("Nämndens beslut om version " + plan.version())
                .en("The board's decision about version " + plan.version()));
        });
    }

    private void tables(Kind kind, Which which, PartFiles files, ListPage page) {
        List<List<String>> counts = new ArrayList<>();
        // what is signed stays as it is: evidence
        UnaryOperator<String> told = which == Which.OPEN && kind != Kind.EVIDENCE ? work.inOne(staff::told) : UnaryOperator.identity();
        // what is about somebody protected is in one part, whichever its kind
        for (Table table : municipality.tables().stream().filter(one -> which == Which.OPEN ? one.kind() == kind : one.personal()).toList()) {
            long[] rows = new long[1];
            files.file(table.name() + ".csv", out -> {
                CsvFile csv = new CsvFile(out, table.columns());
                work.inOne(() -> municipality.rows(table, which, row -> {
                    csv.row(row.stream().map(told).toList());
                    rows[0]++;
                }));
                csv.end();
            });
            counts.add(List.of(table.name(), Long.toString(rows[0])));
            page.table(table.name() + ".csv", rows[0]);
        }
        files.file("antal-rader.csv", out -> {
            CsvFile csv = new CsvFile(out, List.of("tabell", "rader"));
            counts.forEach(csv::row);
            csv.end();
        });
        page.write(files);
    }
}
