package org.skolbro.persistence.internal.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

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

import org.junit.Before;
import org.junit.Test;
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
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.document.JpaDocumentStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.evidence.JpaCertificateStore;
import org.skolbro.persistence.internal.evidence.JpaLedgerStore;
import org.skolbro.persistence.internal.form.JpaFormStore;
import org.skolbro.persistence.internal.transition.JpaTransitionStore;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.Records;
import org.skolbro.verify.Main;

/** A whole run over a real database, broken off in the middle; the stand-alone verifier says whether it was right. */
public abstract class DisposalOnDatabase {

    private static final int DOCUMENTS = 1_300;
    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/log");
    private static final SchoolType FS = new SchoolType("FS");
    private static final LegalBasis LAW = LegalBasis.of("Arkivlagen (1990:782) 10 §");
    private static final LocalDate LEFT = LocalDate.of(2024, 6, 12);

    private static final UnitCode UNIT = new UnitCode("skog");
    private static final Instant AT = Instant.parse("2024-04-12T09:00:00.123Z");
    private static final Map<String, String> TEXT = Map.of("text", "Vi åkte buss");
    private static final DocumentType TYPE = DocumentType.named("preschool/log", Text.sv("Lärlogg").en("Log")).because(LAW)
        .fields(Field.text("text", Text.sv("Text").en("Text"), Text.sv("Text").en("Text"))).build();

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final Caller archivist = platform.callers().archivist();
    private final Caller colleague = platform.callers().archivist();
    private DocumentStore documents;
    private HoldingStore holdings;
    private LedgerStore ledger;
    private UnitOfWork work;
    private Records records;
    private Path folder;

    protected abstract TestDatabase testDatabase();

    @Before
    public void aMunicipality() throws IOException {
        testDatabase().clear();
        Database database = testDatabase().database();
        UnitOfWork stored = new JpaUnitOfWork(database);
        work = new Both(platform.house().memory, stored);
        documents = new JpaDocumentStore(database);
        holdings = new JpaHoldingStore(database);
        ledger = new JpaLedgerStore(database);
        Records.Rules rules = Records.Rules.of(new JpaPlanStore(database), new JpaHoldStore(database),
            platform.house().registerStore, platform.clock());
        records = new Records(platform.house(), work, rules, new Records.Stores(documents, holdings, ledger,
            new JpaTransitionStore(database), new JpaFormStore(database), new SqlDisposalStore(database),
            new JpaCertificateStore(database)), platform.papers().forms);
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence");
        adopt();
        work.inOne(() -> LongStream.rangeClosed(1, DOCUMENTS).forEach(this::draft));
        work.inOne(() -> LongStream.rangeClosed(1, DOCUMENTS)
            .forEach(id -> finalise(id, id % 10 == 0 ? Basis.MADE_HERE : Basis.HANDED_OVER)));
    }

    @Test
    public void isProvedAfterACrash() throws IOException {
        Disposals before = records.start(work, folder);
        DisposalRun run = done(before.preview(archivist, Progress.NONE));
        assertEquals(DOCUMENTS * 9 / 10, run.totals().items());
        done(before.approve(colleague, run.id(), run.digest()));
        crash(() -> before.execute(archivist, run.id(), new PowerCut()));

        Disposals after = records.start(work, folder);
        DisposalRun ended = done(after.execute(archivist, run.id(), Progress.NONE));
        assertEquals(DisposalRun.State.DONE, ended.state());
        assertEquals(DOCUMENTS * 9 / 10, ended.totals().done());
        write("present.jsonl", out -> after.presentLines(archivist, out));
        write("ledger-export.jsonl", out -> after.ledgerLines(archivist, out));
        write("run.jsonl", out -> after.certificateLines(archivist, run.id(), out));
        String verdict = verify("--certificates", file("run.jsonl"), "--ledger", file("ledger-export.jsonl"), "--present",
            file("present.jsonl"), "--key", file("signing.pub"));
        assertTrue(verdict, verdict.startsWith("0 OK") && verdict.contains("1300 = 130 + 1170 + 0"));
        assertTrue(verify("--certificates", file("certificates.jsonl")).startsWith("0 OK"));
    }

    private void adopt() {
        RetentionRule rule = RetentionRule.forDocuments("preschool/log-handed-over", LOG, FS, Basis.HANDED_OVER,
            Milestone.HANDED_OVER, 18, Action.DESTROY, LAW, Text.sv("Överlämnad lärlogg").en("Handed-over log"));
        Plan draft = done(records.plans.draft(archivist, List.of(rule)));
        done(records.plans.adopt(archivist, draft.id(), new Decision("BUN", LocalDate.of(2025, 12, 14), "88", "BU 2025/503"),
            LocalDate.of(2026, 1, 1), true));
    }

    private void draft(long number) {
        documents.insert(new StoredDraft(new DocumentId(number), TYPE, FS, UNIT, About.child(new PersonId(number)), "Utflykt", LEFT,
            TEXT, List.of(archivist.account()), 1, AT, Optional.empty(), Optional.empty()));
    }

    private void finalise(long number, Basis basis) {
        DocumentId id = new DocumentId(number);
        Content content = new Content(TEXT, List.of(), new byte[] {1, 2, 3});
        String hash = ContentHash.of(document(number, ""), content);
        documents.finalise(document(number, hash), content);
        ledger.append(Chain.next(ledger.lockHead(), id, hash, AT));
        holdings.insert(List.of(new Holding(new HoldingId(number), id, LOG, FS, Optional.of(new PersonId(number)),
            HolderKind.ARCHIVE, UNIT, basis, State.ACTIVE, LEFT, Map.of(Milestone.HANDED_OVER, LEFT))));
    }

    private StoredDocument document(long number, String hash) {
        return new StoredDocument(new DocumentId(number), TYPE, FS, UNIT, About.child(new PersonId(number)), "Utflykt", LEFT,
            List.of(archivist.account()), "Läraren", AT, hash, 0, Optional.empty(), Optional.empty());
    }

    private static void crash(Supplier<?> run) {
        try {
            run.get();
        } catch (StorageFailure theEnd) {
            return;
        }
        throw new AssertionError("the run was not broken off");
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

    /** Ends the run between its first and its second batch. */
    private static final class PowerCut implements Progress {

        private int steps;

        @Override
        public void at(Text step, long done, long total) {
            if (++steps == 2) {
                throw new StorageFailure("The power went");
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
