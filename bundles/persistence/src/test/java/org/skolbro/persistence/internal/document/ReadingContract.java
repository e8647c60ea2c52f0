package org.skolbro.persistence.internal.document;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.DocumentStore.Sight;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.persistence.TestDatabase;

/** How many statements it takes to read: a number that does not grow with what is read. */
public abstract class ReadingContract {

    private static final PersonId CHILD = new PersonId(101);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");
    private static final AccountId AUTHOR = new AccountId(1);
    private static final DocumentType LOG = DocumentType.named("preschool/learning-log", Text.sv("Lärlogg").en("Learning log"))
        .because(LegalBasis.of("Lpfö 18")).fields(Field.text("text", Text.sv("Text").en("Text"), Text.sv("Vad").en("What"))).build();

    private DocumentStore documents;
    private HoldingStore holdings;

    protected abstract TestDatabase database();

    @Before
    public void fileThirty() {
        database().clear();
        documents = new JpaDocumentStore(database().database());
        holdings = new JpaHoldingStore(database().database());
        database().tx().run(em -> LongStream.rangeClosed(1, 30).forEach(this::file));
    }

    @Test
    public void aChildsDocumentsAreTwoStatementsOnceTheTypeIsKnown() {
        page();
        assertEquals(2, database().statements().during(this::page));
    }

    @Test
    public void whatIsHiddenTakesNoStatementMore() {
        Hidden hidden = new Hidden(Set.of(new DocumentId(1), new DocumentId(2)), Set.of(new PersonId(999)));
        page(hidden, 28);
        assertEquals(2, database().statements().during(() -> page(hidden, 28)));
        assertEquals(1, database().statements().during(() -> page(new Hidden(Set.of(), Set.of(CHILD)), 0)));
    }

    @Test
    public void anAuthorsDraftsAreThreeStatements() {
        drafts();
        assertEquals(3, database().statements().during(this::drafts));
    }

    @Test
    public void severalDocumentsAreEndedAndErasedWithoutBeingRead() {
        List<HoldingId> all = LongStream.rangeClosed(1, 30).mapToObj(HoldingId::new).toList();
        List<DocumentId> papers = LongStream.rangeClosed(1, 30).mapToObj(DocumentId::new).toList();
        int sent = database().statements().during(() -> database().tx().run(em -> {
            assertEquals(30, holdings.end(all, HoldingView.State.DESTROYED).size());
            assertEquals(30, documents.erase(papers, MORNING));
        }));
        assertEquals(6, sent);
    }

    private void page() {
        page(Hidden.NOTHING, 30);
    }

    private void page(Hidden hidden, int expected) {
        Sight all = new Sight(List.of(new TypeVersion(LOG.id(), 1)), Optional.empty(), Optional.empty(), List.of());
        Page<StoredDocument> page = database().tx()
            .call(em -> documents.about(CHILD, new Query(List.of(all), hidden), Page.Request.first(50)));
        assertEquals(expected, page.items().size());
    }

    private void drafts() {
        assertEquals(30, database().tx().call(em -> documents.drafts(AUTHOR)).size());
    }

    private void file(long id) {
        StoredDraft draft = draft(id);
        documents.insert(draft);
        documents.finalise(new StoredDocument(draft.id(), LOG, draft.schoolType(), draft.unit(), draft.about(), "Titel", DAY,
            draft.authors(), "Namn", MORNING, "ab".repeat(32), 0, Optional.empty(), Optional.empty()),
            new Content(draft.fields(), List.of(), new byte[] {1}));
        holdings.insert(List.of(new Holding(new HoldingId(id), draft.id(), LOG.id(), draft.schoolType(), Optional.of(CHILD),
            HoldingView.HolderKind.UNIT, draft.unit(), HoldingView.Basis.MADE_HERE, HoldingView.State.ACTIVE, DAY, Map.of())));
        documents.insert(draft(1000 + id));
    }

    private static StoredDraft draft(long id) {
        return new StoredDraft(new DocumentId(id), LOG, new SchoolType("FS"), new UnitCode("99000001"), About.child(CHILD), "Titel",
            DAY, Map.of("text", "Vi byggde en bro."), List.of(AUTHOR), 1, MORNING, Optional.empty(),
            Optional.empty());
    }
}
