package org.skolbro.testkit.retention;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.House;
import org.skolbro.testkit.memory.InMemoryCertificateStore;
import org.skolbro.testkit.memory.InMemoryDisposalStore;
import org.skolbro.testkit.memory.InMemoryDocumentStore;
import org.skolbro.testkit.memory.InMemoryFormStore;
import org.skolbro.testkit.memory.InMemoryHoldingStore;
import org.skolbro.testkit.memory.InMemoryLedgerStore;
import org.skolbro.testkit.memory.InMemoryRecordStore;
import org.skolbro.testkit.memory.InMemoryTransitionStore;
import org.skolbro.testkit.memory.Records;

/** A municipality with an archive, two archivists and documents of one type: 18 months after the hand-over. */
final class ArchiveTown {

    static final DocumentTypeId LOG = new DocumentTypeId("preschool/log");
    static final SchoolType FS = new SchoolType("FS");
    static final UnitCode UNIT = new UnitCode("skogsglantan");
    static final LegalBasis LAW = LegalBasis.of("Arkivlagen (1990:782) 10 §");
    static final LocalDate LEFT = LocalDate.of(2024, 6, 12);

    final InMemoryPlatform platform = new InMemoryPlatform();
    final House house = platform.house();
    final InMemoryFormStore forms = new InMemoryFormStore(house.memory);
    final InMemoryHoldingStore holdings = new InMemoryHoldingStore(house.memory);
    final InMemoryDocumentStore documents = new InMemoryDocumentStore(house.memory, holdings, forms);
    final InMemoryLedgerStore ledger = new InMemoryLedgerStore(house.memory);
    final InMemoryTransitionStore transitions = new InMemoryTransitionStore(house.memory);
    final Records.Rules rules = Records.Rules.inMemory(house);
    final InMemoryRecordStore others = new InMemoryRecordStore(house);
    final InMemoryDisposalStore runs = new InMemoryDisposalStore(house.memory, holdings, rules.holds(), house.registerStore)
        .follow(others);
    final Records.Stores stores = new Records.Stores(documents, holdings, ledger, transitions, forms, runs,
        new InMemoryCertificateStore(house.memory), others);
    final Records records = new Records(house, house.memory, rules, stores, new NoRules());
    final Caller archivist = platform.callers().archivist();
    final Caller colleague = platform.callers().archivist();
    final Path folder = folder();
    Disposals disposals = records.start(house.memory, folder);

    /** What happens after a crash: the same rows and files, everything else new. */
    void restart(UnitOfWork work, Printer... printers) {
        disposals = records.start(work, folder, printers);
    }

    Plan adopt(RetentionRule... rules) {
        Plan draft = done(records.plans.draft(archivist, List.of(rules)));
        return done(records.plans.adopt(archivist, draft.id(), decision(), LocalDate.of(2026, 1, 1), true));
    }

    static Decision decision() {
        return new Decision("Barn- och utbildningsnämnden", LocalDate.of(2025, 12, 14), "88", "BU 2025/503");
    }

    static RetentionRule afterHandOver() {
        return RetentionRule.forDocuments("preschool/log-handed-over", LOG, FS, Basis.HANDED_OVER, Milestone.HANDED_OVER, 18,
            Action.DESTROY, LAW, Text.sv("Överlämnad lärlogg").en("Handed-over log"));
    }

    /** A finalised document with one holding that fell due long ago. */
    HoldingId due() {
        return due(document(), new PersonId(Ids.next()));
    }

    HoldingId due(DocumentId document, PersonId child) {
        return hold(document, child, Basis.HANDED_OVER, Map.of(Milestone.HANDED_OVER, LEFT));
    }

    HoldingId hold(DocumentId document, PersonId child, Basis basis, Map<Milestone, LocalDate> milestones) {
        Map<Milestone, LocalDate> all = new EnumMap<>(Milestone.class);
        all.put(Milestone.DOCUMENT_DATE, LEFT.minusMonths(2));
        all.putAll(milestones);
        Holding holding = new Holding(new HoldingId(Ids.next()), document, LOG, FS, Optional.of(child), HolderKind.ARCHIVE, UNIT,
            basis, State.ACTIVE, LEFT, all);
        house.memory.inOne(() -> holdings.insert(List.of(holding)));
        return holding.id();
    }

    DocumentId document() {
        return document(About.child(new PersonId(1)));
    }

    DocumentId document(About about) {
        DocumentId id = new DocumentId(Ids.next());
        Instant at = Instant.parse("2024-04-12T09:00:00.123Z");
        DocumentType type = type();
        house.memory.inOne(() -> {
            documents.insert(new StoredDraft(id, type, FS, UNIT, about, "Utflykt", LEFT.minusMonths(2), Map.of("text", "Vi åkte buss"),
                List.of(archivist.account()), 1, at, Optional.empty(), Optional.empty()));
            Content content = new Content(Map.of("text", "Vi åkte buss"), List.of(), new byte[] {1, 2, 3});
            StoredDocument plain = new StoredDocument(id, type, FS, UNIT, about, "Utflykt", LEFT.minusMonths(2),
                List.of(archivist.account()), "Förskollärare", at, "", 0, Optional.empty(), Optional.empty());
            String hash = ContentHash.of(plain, content);
            documents.finalise(new StoredDocument(id, type, FS, UNIT, about, plain.title(), plain.date(), plain.authors(),
                plain.authorName(), at, hash, 0, Optional.empty(), Optional.empty()), content);
            ledger.append(Chain.next(ledger.lockHead(), id, hash, at));
        });
        return id;
    }

    DisposalRun preview() {
        return done(disposals.preview(archivist, Progress.NONE));
    }

    DisposalRun approved() {
        DisposalRun run = preview();
        return done(disposals.approve(colleague, run.id(), run.digest()));
    }

    DisposalRun execute(RunId run) {
        return done(disposals.execute(archivist, run, Progress.NONE));
    }

    DisposalItem item(RunId run, HoldingId holding) {
        return disposals.items(archivist, run, Disposals.Items.ALL, Page.Request.first(1000)).items().stream()
            .filter(item -> item.holding().equals(holding)).findFirst().orElseThrow();
    }

    State state(HoldingId holding) {
        return house.memory.inOne(() -> holdings.find(holding)).orElseThrow().state();
    }

    boolean hasContent(DocumentId document) {
        return house.memory.inOne(() -> documents.content(document)).isPresent();
    }

    List<String> certificate(RunId run) {
        return text(out -> disposals.certificateLines(archivist, run, out));
    }

    List<String> destroyedLines(RunId run) {
        return certificate(run).stream().filter(line -> line.startsWith("{\"kind\":\"destroyed\"")).toList();
    }

    List<String> text(Consumer<OutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }

    static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Text reason) ? reason.en() : "done";
    }

    private static DocumentType type() {
        return DocumentType.named("preschool/log", Text.sv("Lärlogg").en("Learning log")).because(LAW)
            .fields(Field.text("text", Text.sv("Text").en("Text"), Text.sv("Text").en("Text"))).build();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record NoRules() implements FormRules {

        @Override
        public List<TransitionRule> transitionRules() {
            return List.of();
        }

        @Override
        public List<ConsentPurpose> purposes() {
            return List.of();
        }

        @Override
        public List<ConsentPurpose> purposes(Collection<SchoolType> codes) {
            return List.of();
        }

        @Override
        public Optional<DocumentType> documentType(DocumentTypeId id) {
            return Optional.empty();
        }

        @Override
        public List<DocumentType> types(SchoolType code) {
            return List.of();
        }

        @Override
        public List<RetentionRule> retentionProposals() {
            return List.of(afterHandOver());
        }

        @Override
        public List<FieldRule> fieldRules(DocumentTypeId type) {
            return List.of();
        }

        @Override
        public boolean active(SchoolType code) {
            return true;
        }
    }
}
