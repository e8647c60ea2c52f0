package org.skolbro.persistence.internal.departure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.OnPaper;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.delivery.Deliveries;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.delivery.DeliveryBuilding;
import org.skolbro.core.internal.delivery.DeliveryFiles;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.delivery.DeliveryPlanning;
import org.skolbro.core.internal.delivery.DeliveryReceipt;
import org.skolbro.core.internal.delivery.DeliveryService;
import org.skolbro.core.internal.departure.Conclusion;
import org.skolbro.core.internal.departure.DepartureFolder;
import org.skolbro.core.internal.departure.DeparturePlanning;
import org.skolbro.core.internal.departure.DepartureService;
import org.skolbro.core.internal.departure.DepartureWriting;
import org.skolbro.core.internal.departure.OverviewPart;
import org.skolbro.core.internal.departure.PackagesPart;
import org.skolbro.core.internal.departure.RowsPart;
import org.skolbro.core.internal.departure.WrittenParts;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.internal.document.DocumentNotes;
import org.skolbro.core.internal.document.Names;
import org.skolbro.core.internal.evidence.EvidenceFolder;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.internal.retention.DueForDelivery;
import org.skolbro.core.internal.retention.Evaluation;
import org.skolbro.core.internal.retention.PlanVersions;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.packing.Packer;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.consent.JpaConsentStore;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.delivery.SqlDeliveryStore;
import org.skolbro.persistence.internal.document.JpaDocumentStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.evidence.JpaLedgerStore;
import org.skolbro.persistence.internal.rectification.SqlRectificationStore;
import org.skolbro.persistence.internal.register.SqlIdentityStore;
import org.skolbro.persistence.internal.register.SqlRegisterStore;
import org.skolbro.persistence.internal.retention.JpaHoldStore;
import org.skolbro.persistence.internal.retention.JpaPlanStore;
import org.skolbro.persistence.internal.retention.SqlDisposalStore;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.transition.JpaTransitionStore;
import org.skolbro.testkit.InMemoryPlatform;

/** A municipality in a database that may leave, of a form whose bundle is nowhere; accounts and audit are in memory. */
final class LeavingTown {

    static final SchoolType FS = new SchoolType("FS");
    static final UnitCode UNIT = new UnitCode("skog");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 12);
    private static final Instant AT = Instant.parse("2024-04-12T09:00:00.123Z");
    static final DocumentType TYPE = DocumentType.named("gone/log", Text.sv("Lärlogg").en("Log")).because(LegalBasis.of("Skollagen"))
        .fields(Field.text("text", Text.sv("Text").en("Text"), Text.sv("Text").en("Text"))).build();

    final InMemoryPlatform platform = new InMemoryPlatform();
    final Caller administrator = platform.callers().administrator();
    final Caller archivist = platform.callers().archivist();
    final LinePacker packer = new LinePacker();
    Packer packs = packer;
    final UnitOfWork work;
    final Path folder;
    final LeavingDisposal disposal;
    private final Database database;
    private final Path evidence;
    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final LedgerStore ledger;

    LeavingTown(Database database, Path folder) throws IOException {
        this(database, Files.createDirectory(folder.resolve("departure"), PosixFilePermissions.asFileAttribute(
            PosixFilePermissions.fromString("rwx------"))), folder.resolve("evidence"));
        database.tx().sql(connection -> Sql.of("insert into unit (code, name, school_types, provider) values ('skog', 'Skogsgläntan', 'FS', 'Kommunen')")
            .change(connection));
        database.tx().sql(connection -> Sql.of("insert into unit_group (id, unit_code, name, group_type, school_type, valid_from)"
            + " values ('eken', 'skog', 'Eken', 'Avdelning', 'FS', ?)", DAY).change(connection));
    }

    /** As another process finds it. */
    static LeavingTown again(Database database, Path folder) {
        return new LeavingTown(database, folder.resolve("departure"), folder.resolve("evidence"));
    }

    private LeavingTown(Database database, Path folder, Path evidence) {
        this.database = database;
        this.folder = folder;
        this.evidence = evidence;
        work = new Both(platform.house().memory, new JpaUnitOfWork(database));
        documents = new JpaDocumentStore(database);
        holdings = new JpaHoldingStore(database);
        ledger = new JpaLedgerStore(database);
        disposal = new LeavingDisposal(database, platform, work, evidence);
    }

    /** What happens after a crash: the same rows and files, everything else new. */
    Departures start(int childrenInAPart) {
        return start(childrenInAPart, Optional.empty());
    }

    /** @param recipient a file with the public key that everything is sealed for */
    Departures start(int childrenInAPart, Optional<Path> recipient) {
        RegisterStore register = new SqlRegisterStore(database);
        DepartureFolder files = DepartureFolder.at(folder, childrenInAPart, recipient);
        SqlDepartureStore store = new SqlDepartureStore(database);
        SqlMunicipalityStore municipality = new SqlMunicipalityStore(database);
        DeliveredPapers papers = new DeliveredPapers(documents, new Names(register, platform.house().accountStore),
            new DocumentNotes(new SqlRectificationStore(database)), List.of(new WordsPrinter()));
        OverviewPart overview = new OverviewPart(work, store, register);
        DepartureWriting.Writers writers = new DepartureWriting.Writers(new PackagesPart(work, municipality, register, papers,
            DeliveryFolder.at(folder), platform.clock(), List.of(packs)), new RowsPart(work, municipality, new SqlDisposalStore(database), disposal.papers(),
            new JpaPlanStore(database), new JpaConsentStore(database), new SqlIdentityStore(database), new StaffNames(register)), overview,
            new WrittenParts(work, store, files, overview), new Conclusion(files, new SigningKey(EvidenceFolder.at(evidence))));
        DepartureWriting writing = new DepartureWriting(work, store, files, platform.house().trail, writers, platform.clock());
        return new DepartureService(work, platform.house().gate, platform.house().trail, new DepartureService.Parts(store, municipality, ledger,
            new DeparturePlanning(store, municipality, files), writing, files, Optional::empty, documents), platform.clock());
    }

    /** Deliveries to the city archive, by a plan that delivers all that is old. */
    Deliveries deliveries() {
        RegisterStore register = new SqlRegisterStore(database);
        SqlDeliveryStore store = new SqlDeliveryStore(database);
        SqlDisposalStore runs = new SqlDisposalStore(database);
        DueForDelivery due = new DueForDelivery(new PlanVersions(new JpaPlanStore(database), platform.clock()), runs,
            new Evaluation(runs, new JpaTransitionStore(database), holdings, new JpaHoldStore(database)));
        DeliveredPapers papers = new DeliveredPapers(documents, new Names(register, platform.house().accountStore),
            new DocumentNotes(new SqlRectificationStore(database)), List.of(new WordsPrinter()));
        DeliveryFolder files = DeliveryFolder.at(folder.resolveSibling("deliveries"));
        DeliveryBuilding building = new DeliveryBuilding(work, store, register, due, papers, files, platform.house().trail, List.of(packer));
        return new DeliveryService(work, platform.house().gate, platform.house().trail, new DeliveryService.Parts(store, due,
            new DeliveryPlanning(store, due, register, documents), building, new DeliveryReceipt(work, store, papers, files, building),
            new DeliveryFiles(work, store, register, building, files, platform.house().trail, documents), files));
    }

    void adoptADeliveringPlan() {
        RetentionRule rule = RetentionRule.forDocuments("gone/log-delivered", TYPE.id(), FS, Basis.MADE_HERE, Milestone.DOCUMENT_DATE, 1,
            Action.DELIVER_THEN_DESTROY, LegalBasis.of("Arkivlagen 10 §"), Text.sv("Levereras").en("Delivered"));
        Plan draft = Plan.draft(new PlanId(Ids.next()), 1, List.of(rule), List.of());
        work.inOne(() -> {
            new JpaPlanStore(database).insert(draft);
            new JpaPlanStore(database).adopt(draft.adopted(new Decision("BUN", DAY, "1", "BUN 1"), DAY, true));
        });
    }

    PersonId person(String given, String number, SecurityMarking marking) {
        PersonId id = new PersonId(Ids.next());
        database.tx().sql(connection -> Sql.of("insert into person (id, given_name, family_name, sought_name, sort_key, number_kind, number_text,"
            + " marking, email, mobile) values (?, ?, 'Ek', ?, ?, 'PERSONNUMMER', ?, ?, '', '')", id.value(), given, given, given, number, marking)
            .change(connection));
        return id;
    }

    void protect(PersonId person) {
        database.tx().sql(connection -> Sql.of("update person set marking = ? where id = ?", SecurityMarking.SECRECY_MARKING, person.value())
            .change(connection));
    }

    DocumentId document(About about, String text) {
        return document(about, "Utflykt; med =tecken", text);
    }

    DocumentId document(About about, String title, String text) {
        DocumentId id = new DocumentId(Ids.next());
        work.inOne(() -> {
            documents.insert(new StoredDraft(id, TYPE, FS, UNIT, about, title, DAY, Map.of("text", text),
                List.of(archivist.account()), 1, AT, Optional.empty(), Optional.empty()));
        });
        work.inOne(() -> {
            Content content = new Content(Map.of("text", text), List.of(), new byte[] {1, 2, 3});
            StoredDocument plain = new StoredDocument(id, TYPE, FS, UNIT, about, title, DAY, List.of(archivist.account()), "Läraren",
                AT, "", 0, Optional.empty(), Optional.empty());
            String hash = ContentHash.of(plain, content);
            documents.finalise(plain.sealed(hash), content);
            ledger.append(Chain.next(ledger.lockHead(), id, hash, AT));
            holdings.insert(switch (about) {
                case About.OfChildren(List<PersonId> children) -> children.stream().map(child -> holding(id, Optional.of(child))).toList();
                case About.OfGroup(GroupId group) -> List.of(holding(id, Optional.empty()));
            });
        });
        return id;
    }

    private static Holding holding(DocumentId document, Optional<PersonId> child) {
        return new Holding(new HoldingId(Ids.next()), document, TYPE.id(), FS, child, HolderKind.UNIT, UNIT, Basis.MADE_HERE, State.ACTIVE, DAY,
            Map.of(Milestone.DOCUMENT_DATE, DAY));
    }

    /** A guardian's yes on paper; answers the name of its scan. */
    String consentOnPaper(PersonId child, String scan) {
        byte[] bytes = scan.getBytes(StandardCharsets.UTF_8);
        ConsentAnswerId id = new ConsentAnswerId(Ids.next());
        String name = "samtycke-" + id + ".pdf";
        work.inOne(() -> new JpaConsentStore(database).add(new ConsentAnswer(id, child, new PersonId(Ids.next()), new PurposeId("preschool/follow"), 1,
            ConsentAnswer.Choice.YES, AssuranceLevel.PASSWORD, AT, Optional.of(new OnPaper(DAY, "Rita Rektor", AT, new Attachment(
                new AttachmentId(Ids.next()), name, "application/pdf", bytes.length, "ab".repeat(32))))), new ByteArrayInputStream(bytes)));
        return name;
    }

    /** Somebody's fictitious identity, whose signed form is scanned and sealed. Answers with the name of the file. */
    String sealedForm(PersonId child, String sealed) {
        SqlIdentityStore identities = new SqlIdentityStore(database);
        LinkId id = new LinkId(Ids.next());
        work.inOne(() -> {
            identities.put(new IdentityStore.Key(7, "public", AT, new AccountId(1), List.of(), List.of()));
            identities.insert(new IdentityStore.Link(id, child, 7, "sealed", FictitiousIdentities.Kind.ENROLLED,
                new IdentityForm(DAY, "Rut Rektor", DAY, "Kassaskåpet"), Optional.of(new IdentityStore.Scan(Ids.next(), "image/png", 9)), "Ada", AT),
                new ByteArrayInputStream(sealed.getBytes(StandardCharsets.UTF_8)));
        });
        return "blankett-" + id + ".sealed";
    }

    /** As disposal leaves it: no holding, no content, a tombstone. */
    void destroy(DocumentId document) {
        work.inOne(() -> {
            holdings.ofDocument(document).forEach(holding -> holdings.end(holding.id(), State.DESTROYED));
            documents.erase(List.of(document), AT);
        });
    }

    /** So long ago that its period may be over. */
    void handedOver(DocumentId document) {
        database.tx().sql(connection -> Sql.of("update holding set basis = 'HANDED_OVER', handed_over_on = ? where document_id = ?", DAY,
            document.value()).change(connection));
    }

    /** What must never happen: content that nobody holds. */
    void lose(DocumentId document) {
        work.inOne(() -> holdings.ofDocument(document).forEach(holding -> holdings.end(holding.id(), State.DESTROYED)));
    }

    private record Both(UnitOfWork memory, UnitOfWork stored) implements UnitOfWork {

        @Override
        public <T> T inOne(Supplier<T> supplier) {
            return memory.inOne(() -> stored.inOne(supplier));
        }
    }
}
