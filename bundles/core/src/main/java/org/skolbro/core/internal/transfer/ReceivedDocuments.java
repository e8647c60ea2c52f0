package org.skolbro.core.internal.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.internal.document.FieldCheck;
import org.skolbro.core.internal.document.file.FileKind;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat.Opened;
import org.skolbro.core.packing.TransferManifest.Annex;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.packing.TransferManifest.Listed;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.Elsewhere;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;

/**
 * Makes documents of what was accepted. What was written is kept as it came, with what it looked like at the sender's and the
 * data as they were sent beside it; nobody here has written it, and nobody edits it. To be called in a unit of work.
 */
@Component(service = ReceivedDocuments.class)
public final class ReceivedDocuments {

    private static final int SALT_BYTES = 32;
    private static final int LONGEST_AUTHOR = 400;
    private static final int LONGEST_NAME = 100;
    private static final String RENDERING = "Så som hos avsändaren.pdf";
    private static final String DATA = "Data från avsändaren.json";

    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final LedgerStore ledger;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public ReceivedDocuments(@Reference DocumentStore documents, @Reference HoldingStore holdings, @Reference LedgerStore ledger,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.documents = documents;
        this.holdings = holdings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Where it is received.
     *
     * @param sender code of the counterpart
     */
    record Place(PersonId child, UnitCode unit, String sender) {
    }

    /**
     * @param schoolType the sender's code, or the one of ours that stands for it
     * @param here the document of ours that it is; then the unit only comes to hold it
     */
    record Accepted(Item item, DocumentType type, SchoolType schoolType, Optional<DocumentId> here) {
    }

    /** In the order in which they were accepted. The ledger comes last: its head is locked until the transaction ends. */
    List<DocumentId> add(Caller caller, Place place, List<Accepted> accepted, Opened opened) {
        List<StoredDocument> made = new ArrayList<>();
        List<StoredDocument> all = new ArrayList<>();
        for (Accepted one : accepted) {
            try {
                Optional<StoredDocument> here = one.here().flatMap(documents::find);
                StoredDocument document = here.isPresent() ? here.get() : document(caller, place, one, opened);
                all.add(document);
                if (here.isEmpty()) {
                    made.add(document);
                }
            } catch (BadPackage | IOException changed) {
                throw new StorageFailure("A package was changed while it was read", changed);
            }
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), PlatformClock.ZONE);
        Set<DocumentId> held = holdings.activeOf(place.child()).stream().filter(one -> one.holderKind() == HolderKind.UNIT && one.unit().equals(place.unit()))
            .map(Holding::document).collect(Collectors.toSet());
        holdings.insert(all.stream().filter(document -> !held.contains(document.id())).map(document -> holding(document, place, today)).toList());
        enter(made);
        return all.stream().map(StoredDocument::id).toList();
    }

    private StoredDocument document(Caller caller, Place place, Accepted one, Opened opened) throws BadPackage, IOException {
        Item item = one.item();
        DocumentId id = new DocumentId(Ids.next());
        UnitCode made = Elsewhere.unit(place.sender());
        String title = item.title().isBlank() ? one.type().name().sv() : item.title();
        Map<String, String> fields = FieldCheck.fitting(one.type(), opened.data(item).fields());
        documents.insert(new StoredDraft(id, one.type(), one.schoolType(), made, About.child(place.child()), title, item.date(), fields,
            List.of(caller.account()), 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), Optional.empty(), Optional.empty()));
        attach(id, RENDERING, item.rendering(), opened);
        attach(id, DATA, item.data(), opened);
        for (Annex file : item.files()) {
            attach(id, file.name(), file.file(), opened);
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Content content = new Content(fields, documents.attachments(id), salt);
        StoredDocument unsigned = new StoredDocument(id, one.type(), one.schoolType(), made, About.child(place.child()), title, item.date(), List.of(),
            author(item), item.finalisedAt().truncatedTo(ChronoUnit.MILLIS), "", content.attachments().size(), Optional.empty(), Optional.empty(),
            item.decidedBy());
        StoredDocument sealed = unsigned.sealed(ContentHash.of(unsigned, content));
        documents.finalise(sealed, content);
        return sealed;
    }

    /** With the unit that it was written at, which our register does not know. */
    private static String author(Item item) {
        String whole = item.unit().isBlank() ? item.author() : item.author() + ", " + item.unit();
        return whole.substring(0, Math.min(whole.length(), LONGEST_AUTHOR));
    }

    /** What a file is, its content says and not the sender: nothing that a browser would run is ever called what it would run. */
    private void attach(DocumentId id, String name, Listed file, Opened opened) throws BadPackage, IOException {
        try (InputStream in = new BufferedInputStream(opened.file(file))) {
            in.mark(FileKind.HEAD);
            Optional<FileKind> kind = FileKind.of(in.readNBytes(FileKind.HEAD));
            in.reset();
            documents.attach(id, new Attachment(new AttachmentId(Ids.next()), kind.map(known -> known.nameFor(name)).orElseGet(() -> plain(name)),
                kind.map(FileKind::mediaType).orElse("application/octet-stream"), file.bytes(), file.sha256()), in);
        }
    }

    private static String plain(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").strip();
        return plain.isEmpty() ? "bilaga" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    private static Holding holding(StoredDocument document, Place place, LocalDate today) {
        LocalDate finalised = LocalDate.ofInstant(document.finalisedAt(), PlatformClock.ZONE);
        return new Holding(new HoldingId(Ids.next()), document.id(), document.type().id(), document.schoolType(), Optional.of(place.child()), HolderKind.UNIT,
            place.unit(), Basis.HANDED_OVER, State.ACTIVE, today,
            Map.of(Milestone.DOCUMENT_DATE, document.date(), Milestone.FINALISED, finalised, Milestone.HANDED_OVER, today));
    }

    private void enter(List<StoredDocument> made) {
        Instant now = clock.instant();
        List<LedgerStore.Entry> entries = new ArrayList<>();
        Optional<LedgerStore.Entry> head = ledger.lockHead();
        for (StoredDocument one : made) {
            LedgerStore.Entry entry = Chain.next(head, one.id(), one.hash(), now);
            entries.add(entry);
            head = Optional.of(entry);
        }
        ledger.append(entries);
    }
}
