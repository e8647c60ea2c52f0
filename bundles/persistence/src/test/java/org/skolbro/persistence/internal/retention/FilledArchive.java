package org.skolbro.persistence.internal.retention;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.statistics.StatisticsRow;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.document.JpaDocumentStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.evidence.SqlCertificateStore;
import org.skolbro.persistence.internal.evidence.JpaLedgerStore;
import org.skolbro.persistence.internal.form.JpaFormStore;
import org.skolbro.persistence.internal.order.JpaOrderStore;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.persistence.internal.statistics.SqlStatisticsStore;
import org.skolbro.persistence.internal.transition.JpaTransitionStore;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.Records;
import org.skolbro.verify.Main;

/** An archive in a database: documents of which nine in ten are due, and two archivists who have them destroyed. */
final class FilledArchive {

    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/log");
    private static final SchoolType FS = new SchoolType("FS");
    private static final LegalBasis LAW = LegalBasis.of("Arkivlagen (1990:782) 10 §");
    private static final LocalDate LEFT = LocalDate.of(2024, 6, 12);
    private static final UnitCode UNIT = new UnitCode("skog");
    private static final Instant AT = Instant.parse("2024-04-12T09:00:00.123Z");
    private static final Map<String, String> TEXT = Map.of("text", "Vi åkte buss");
    private static final DocumentType TYPE = DocumentType.named("preschool/log", Text.sv("Lärlogg").en("Log")).because(LAW)
        .fields(Field.text("text", Text.sv("Text").en("Text"), Text.sv("Text").en("Text"))).build();

    private static final DocumentTypeId SURVEY = new DocumentTypeId("preschool/survey");
    private static final Text ANSWER = Text.sv("Svar").en("Answer");
    private static final DocumentType COUNTED = DocumentType.named(SURVEY.value(), Text.sv("Enkät").en("Survey")).because(LAW)
        .fields(Field.choice("answer", ANSWER, ANSWER, new Field.Choice("yes", Text.sv("Ja").en("Yes")), new Field.Choice("no", Text.sv("Nej").en("No"))))
        .counting("answer").build();

    private static final int AT_ONCE = 50;

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final Caller archivist = platform.callers().archivist();
    private final Caller colleague = platform.callers().archivist();
    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final LedgerStore ledger;
    private final RegisterImportStore register;
    private final UnitOfWork work;
    private final Records records;
    private final Path folder;
    private boolean surveys;

    /**
     * @param folder where evidence is kept outside the database
     * @param batch how many documents one transaction destroys
     */
    FilledArchive(Database database, Path folder, int batch) {
        this.folder = folder;
        work = new Both(platform.house().memory, new JpaUnitOfWork(database));
        documents = new JpaDocumentStore(database);
        holdings = new JpaHoldingStore(database);
        ledger = new JpaLedgerStore(database);
        register = new SqlRegisterImportStore(database);
        Records.Rules rules = Records.Rules.of(new JpaPlanStore(database), new JpaHoldStore(database), new JpaOrderStore(database),
            platform.house().registerStore, platform.clock());
        records = new Records(platform.house(), work, rules, new Records.Stores(documents, holdings, ledger,
            new JpaTransitionStore(database), new JpaFormStore(database), new SqlDisposalStore(database),
            new SqlCertificateStore(database), new SqlRecordStore(database)), platform.papers().forms);
        records.batch = batch;
        records.statistics = new SqlStatisticsStore(database);
    }

    /** From now on one in ten is a survey: answered one way or the other in ten school years, and anonymised. Under its row. */
    FilledArchive withSurveys() {
        surveys = true;
        return this;
    }

    /** A row that anonymises handed-over surveys. */
    static RetentionRule counts() {
        return RetentionRule.forDocuments("preschool/survey-handed-over", SURVEY, FS, Basis.HANDED_OVER, Milestone.HANDED_OVER, 18,
            Action.ANONYMISE, LAW, Text.sv("Överlämnad enkät").en("Handed-over survey"));
    }

    /** What the anonymised surveys left. */
    List<StatisticsRow> numbers() {
        return work.inOne(records.statistics::all);
    }

    /** Under the plan one in ten is not due. */
    void adoptPlan(RetentionRule... more) {
        RetentionRule rule = RetentionRule.forDocuments("preschool/log-handed-over", LOG, FS, Basis.HANDED_OVER,
            Milestone.HANDED_OVER, 18, Action.DESTROY, LAW, Text.sv("Överlämnad lärlogg").en("Handed-over log"));
        Plan draft = done(records.plans.draft(archivist, Stream.concat(Stream.of(rule), Stream.of(more)).toList()));
        done(records.plans.adopt(archivist, draft.id(), new Decision("BUN", LocalDate.of(2025, 12, 14), "88", "BU 2025/503"),
            LocalDate.of(2026, 1, 1), true));
    }

    /** Files the documents of these numbers, both included. */
    void file(int first, int last) {
        for (int from = first; from <= last; from += AT_ONCE) {
            List<Long> numbers = LongStream.rangeClosed(from, Math.min(last, from + AT_ONCE - 1)).boxed().toList();
            work.inOne(() -> numbers.forEach(this::draft));
            work.inOne(() -> numbers.forEach(number -> finalise(number, number % 10 == 0 ? Basis.MADE_HERE : Basis.HANDED_OVER)));
        }
    }

    /** The row that the plan has for handed-over logs, for another type. */
    static RetentionRule likeLogs(String type) {
        return RetentionRule.forDocuments(type, new DocumentTypeId(type), FS, Basis.HANDED_OVER, Milestone.HANDED_OVER, 18,
            Action.DESTROY, LAW, Text.sv("Överlämnad handling").en("Handed-over document"));
    }

    /** A row for reports of register readings. */
    static RetentionRule reports() {
        return RetentionRule.forRecords("house/sync-report", RecordKind.SYNC_REPORT, Milestone.RECORDED, 3, Action.DESTROY, LAW,
            Text.sv("Rapport").en("Report"));
    }

    /** Files an old report of a register reading. */
    void report(long id) {
        work.inOne(() -> register.insert(new ImportReport(new ImportId(id), AT, AT, "Systemet", false, ImportReport.State.DONE, Map.of(),
            List.of(), Optional.empty())));
    }

    int reportsLeft() {
        return work.inOne(() -> register.latest(99)).size();
    }

    /** What is due, as it is shown to an archivist. */
    DisposalRun previewed() {
        return done(disposals().preview(archivist, Progress.NONE));
    }

    /** A run that one archivist proposed and the other approved. */
    DisposalRun approved() {
        DisposalRun run = previewed();
        return done(disposals().approve(colleague, run.id(), run.digest()));
    }

    /** Starts the run, or takes it up where it was left. */
    Outcome<DisposalRun> execute(RunId run, Progress progress) {
        return disposals().execute(archivist, run, progress);
    }

    DisposalRun find(RunId run) {
        return disposals().run(archivist, run);
    }

    /** What the stand-alone verifier says of everything, by the certificates outside the database: its exit and its words. */
    String verdict() throws IOException {
        Disposals disposals = disposals();
        write("present.jsonl", out -> disposals.presentLines(archivist, out));
        write("ledger-export.jsonl", out -> disposals.ledgerLines(archivist, out));
        return verify("--certificates", file("certificates.jsonl"), "--ledger", file("ledger-export.jsonl"), "--present",
            file("present.jsonl"), "--key", file("signing.pub"));
    }

    /** As {@link #verdict}, by the certificate that the run hands out. */
    String verdict(RunId run) throws IOException {
        verdict();
        Disposals disposals = disposals();
        write("run.jsonl", out -> disposals.certificateLines(archivist, run, out));
        return verify("--certificates", file("run.jsonl"), "--ledger", file("ledger-export.jsonl"), "--present",
            file("present.jsonl"), "--key", file("signing.pub"));
    }

    /** What the house itself says of the certificate. */
    Disposals.Check check(RunId run) {
        return disposals().check(archivist, run, Progress.NONE);
    }

    private Disposals disposals() {
        return records.start(work, folder);
    }

    private boolean isSurvey(long number) {
        return surveys && number % 10 == 1;
    }

    private DocumentType type(long number) {
        return isSurvey(number) ? COUNTED : TYPE;
    }

    private LocalDate day(long number) {
        return isSurvey(number) ? LEFT.minusYears(number / 10 % 10) : LEFT;
    }

    private Map<String, String> written(long number) {
        return isSurvey(number) ? Map.of("answer", number / 100 % 2 == 0 ? "yes" : "no") : TEXT;
    }

    private void draft(long number) {
        documents.insert(new StoredDraft(new DocumentId(number), type(number), FS, UNIT, About.child(new PersonId(number)), "Utflykt", day(number),
            written(number), List.of(archivist.account()), 1, AT, Optional.empty(), Optional.empty()));
    }

    private void finalise(long number, Basis basis) {
        DocumentId id = new DocumentId(number);
        Content content = new Content(written(number), List.of(), new byte[] {1, 2, 3});
        String hash = ContentHash.of(document(number, ""), content);
        documents.finalise(document(number, hash), content);
        ledger.append(Chain.next(ledger.lockHead(), id, hash, AT));
        holdings.insert(List.of(new Holding(new HoldingId(number), id, type(number).id(), FS, Optional.of(new PersonId(number)),
            HolderKind.ARCHIVE, UNIT, basis, State.ACTIVE, day(number), Map.of(Milestone.HANDED_OVER, LEFT))));
    }

    private StoredDocument document(long number, String hash) {
        return new StoredDocument(new DocumentId(number), type(number), FS, UNIT, About.child(new PersonId(number)), "Utflykt", day(number),
            List.of(archivist.account()), "Läraren", AT, hash, 0, Optional.empty(), Optional.empty());
    }

    private void write(String name, Consumer<OutputStream> writer) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            writer.accept(out);
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String verify(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), words);
        return exit + " " + out.toString(StandardCharsets.UTF_8);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }

    /** Accounts and audit are in memory, the rest is in the database. */
    private record Both(UnitOfWork memory, UnitOfWork stored) implements UnitOfWork {

        @Override
        public <T> T inOne(Supplier<T> supplier) {
            return memory.inOne(() -> stored.inOne(supplier));
        }
    }
}
