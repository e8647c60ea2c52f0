package org.skolbro.testkit.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Before;
import org.skolbro.api.access.AccountId;
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
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.DocumentStore.Sight;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;

/** The stores of documents, and papers to put into them. */
public abstract class DocumentContract {

    static final PersonId CHILD = new PersonId(101);
    static final PersonId OTHER = new PersonId(102);
    static final GroupId GROUP = new GroupId("blue");
    static final UnitCode UNIT = new UnitCode("99000001");
    static final SchoolType FS = new SchoolType("FS");
    static final AccountId ANNA = new AccountId(1);
    static final AccountId BO = new AccountId(2);
    static final DocumentType LOG = Declarations.type(1, "Lärlogg");
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final Instant MORNING = Instant.parse("2026-05-04T06:00:00.000001Z");
    static final TypeVersion LOG_1 = new TypeVersion(LOG.id(), 1);
    static final Query ALL = new Query(List.of(new Sight(List.of(LOG_1), Optional.empty(), Optional.empty(), List.of())));

    protected abstract DocumentStores stores();

    @Before
    public final void beginEmpty() {
        stores().empty().run();
    }

    final DocumentStore store() {
        return stores().documents();
    }

    final HoldingStore holdings() {
        return stores().holdings();
    }

    /** A finalised document with a holding that has the same number. */
    final StoredDocument file(long id, PersonId child, LocalDate date) {
        StoredDraft draft = insert(draft(id, About.child(child), ANNA).changed("Titel", date, Map.of(), MORNING));
        StoredDocument document = finalised(draft, 0);
        run(() -> store().finalise(document, content()));
        hold(id, document, Optional.of(child), HolderKind.UNIT);
        return document;
    }

    final void hold(long id, StoredDocument document, Optional<PersonId> subject, HolderKind holder) {
        run(() -> holdings().insert(List.of(new Holding(new HoldingId(id), document.id(), LOG.id(), FS, subject, holder, UNIT,
            Basis.MADE_HERE, State.ACTIVE, DAY, Map.of()))));
    }

    final Attachment attach(DocumentId draft, long id, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Attachment attachment = new Attachment(new AttachmentId(id), "bild å.jpg", "image/jpeg", bytes.length, "ab".repeat(32));
        run(() -> store().attach(draft, attachment, new ByteArrayInputStream(bytes)));
        return attachment;
    }

    final String read(Attachment attachment) throws IOException {
        try (InputStream in = store().open(attachment.id())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    final StoredDraft insert(StoredDraft draft) {
        run(() -> store().insert(draft));
        return draft;
    }

    static Content content() {
        return new Content(Map.of("text", "Vi byggde en bro."), List.of(), new byte[] {7});
    }

    static StoredDraft draft(long id, About about, AccountId... authors) {
        return new StoredDraft(new DocumentId(id), LOG, FS, UNIT, about, "Titel", DAY, Map.of("text", "Vi byggde en bro, \"stor\"."),
            List.of(authors), 1, MORNING, Optional.empty(), Optional.empty());
    }

    static StoredDocument finalised(StoredDraft draft, int attachments) {
        return new StoredDocument(draft.id(), draft.type(), draft.schoolType(), draft.unit(), draft.about(), draft.title(),
            draft.date(), draft.authors(), "Anna Öst", MORNING, "cd".repeat(32), attachments, draft.source(), Optional.empty());
    }

    final <T> T in(Supplier<T> work) {
        return stores().work().inOne(work);
    }

    final void run(Runnable work) {
        stores().work().inOne(work);
    }
}
