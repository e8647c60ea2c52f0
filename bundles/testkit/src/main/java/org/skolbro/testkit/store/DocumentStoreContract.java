package org.skolbro.testkit.store;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.form.FormId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
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
import org.skolbro.core.store.UnitOfWork;

/** What every store of drafts, documents and content owes. */
public abstract class DocumentStoreContract {

    private static final PersonId CHILD = new PersonId(101);
    private static final PersonId OTHER = new PersonId(102);
    private static final GroupId GROUP = new GroupId("blue");
    private static final UnitCode UNIT = new UnitCode("99000001");
    private static final SchoolType FS = new SchoolType("FS");
    private static final AccountId ANNA = new AccountId(1);
    private static final AccountId BO = new AccountId(2);
    private static final DocumentType LOG = Declarations.type(1, "Lärlogg");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00.000001Z");
    private static final TypeVersion LOG_1 = new TypeVersion(LOG.id(), 1);
    private static final Query ALL = new Query(List.of(new Sight(List.of(LOG_1), Optional.empty(), Optional.empty(), List.of())));

    protected abstract UnitOfWork unitOfWork();

    protected abstract DocumentStore store();

    protected abstract HoldingStore holdings();

    @Test
    public void aDraftComesBackAsItWas() {
        StoredDraft kept = insert(draft(1, About.children(List.of(OTHER, CHILD)), ANNA, BO));
        StoredDraft ofGroup = insert(new StoredDraft(new DocumentId(2), LOG, FS, UNIT, About.group(GROUP), "", DAY, Map.of(),
            List.of(ANNA), 1, MORNING, Optional.of(new Draft.Source(new DocumentId(9), Draft.Source.Kind.START, "mall")),
            Optional.of(MORNING)));
        assertEquals(Optional.of(kept), in(() -> store().draft(kept.id())));
        assertEquals(Optional.of(ofGroup), in(() -> store().draft(ofGroup.id())));
    }

    @Test
    public void draftsAreTheirAuthorsOwnLatestFirst() {
        StoredDraft first = insert(draft(1, About.child(CHILD), ANNA));
        StoredDraft second = insert(draft(2, About.child(CHILD), BO, ANNA));
        assertEquals(List.of(second, first), in(() -> store().drafts(ANNA)));
        assertEquals(List.of(second), in(() -> store().drafts(BO)));
        assertEquals(List.of(), in(() -> store().drafts(new AccountId(3))));
    }

    @Test
    public void theDraftsOfAFormAreCounted() {
        insert(draft(1, About.child(CHILD), ANNA));
        insert(draft(2, About.child(CHILD), BO));
        String form = LOG.id().value().substring(0, LOG.id().value().indexOf('/'));
        assertEquals(2, in(() -> store().drafts(new FormId(form))).intValue());
        assertEquals(0, in(() -> store().drafts(new FormId("other"))).intValue());
    }

    @Test
    public void aChangeIsKeptAndTheSecondOfTwoAtOnceIsAConflict() {
        StoredDraft read = insert(draft(1, About.child(CHILD), ANNA));
        StoredDraft hers = read.changed("Ny", DAY.plusDays(1), Map.of("text", "hennes"), MORNING.plusSeconds(1));
        run(() -> store().update(hers.writtenBy(List.of(ANNA, BO))));
        assertThrows(Conflict.class, () -> run(() -> store().update(read.changed("Hans", DAY, Map.of(), MORNING))));
        assertEquals(Optional.of(hers.writtenBy(List.of(ANNA, BO))), in(() -> store().draft(read.id())));
    }

    @Test
    public void aDiscardedDraftLeavesNothing() {
        StoredDraft draft = insert(draft(1, About.child(CHILD), ANNA));
        Attachment picture = attach(draft.id(), 11, "picture");
        run(() -> store().discard(draft.id()));
        assertEquals(Optional.empty(), in(() -> store().draft(draft.id())));
        assertEquals(List.of(), in(() -> store().attachments(draft.id())));
        assertThrows(NotFound.class, () -> read(picture));
    }

    @Test
    public void attachmentsStreamInAndOut() throws IOException {
        StoredDraft draft = insert(draft(1, About.child(CHILD), ANNA));
        Attachment first = attach(draft.id(), 11, "first");
        Attachment second = attach(draft.id(), 12, "b".repeat(700_000));
        assertEquals(List.of(first, second), in(() -> store().attachments(draft.id())));
        assertEquals("b".repeat(700_000), read(second));
        run(() -> store().detach(draft.id(), first.id()));
        assertEquals(List.of(second), in(() -> store().attachments(draft.id())));
        assertThrows(NotFound.class, () -> read(first));
    }

    @Test
    public void anAttachmentIsDetachedFromItsOwnDraftOnly() throws IOException {
        StoredDraft draft = insert(draft(1, About.child(CHILD), ANNA));
        Attachment picture = attach(draft.id(), 11, "picture");
        run(() -> store().detach(new DocumentId(2), picture.id()));
        assertEquals("picture", read(picture));
    }

    @Test
    public void aFinalisedDocumentIsNoLongerADraft() {
        StoredDraft draft = insert(draft(1, About.children(List.of(OTHER, CHILD)), ANNA, BO));
        Attachment picture = attach(draft.id(), 11, "picture");
        Content content = new Content(draft.fields(), List.of(picture), new byte[] {1, 2, (byte) 0xFF});
        StoredDocument document = finalised(draft, 1);
        run(() -> store().finalise(document, content));
        assertEquals(Optional.empty(), in(() -> store().draft(draft.id())));
        assertEquals(Optional.of(document), in(() -> store().find(draft.id())));
        Content kept = in(() -> store().content(draft.id())).orElseThrow();
        assertEquals(content.fields(), kept.fields());
        assertEquals(content.attachments(), kept.attachments());
        assertArrayEquals(content.salt(), kept.salt());
    }

    @Test
    public void isFinalisedOnce() {
        StoredDocument document = file(1, CHILD, DAY);
        assertThrows(Conflict.class, () -> run(() -> store().finalise(document, content())));
    }

    @Test
    public void isListedForAChildThatSomebodyHoldsItFor() {
        StoredDocument early = file(1, CHILD, DAY);
        StoredDocument late = file(2, CHILD, DAY.plusDays(1));
        StoredDocument sameDay = file(3, CHILD, DAY);
        file(4, OTHER, DAY);
        assertEquals(new Page<>(List.of(late, sameDay, early), 3), about(CHILD, ALL));
        assertEquals(new Page<>(List.of(sameDay), 3), in(() -> store().about(CHILD, ALL, new Page.Request(1, 1))));
        in(() -> holdings().end(new HoldingId(2), State.DESTROYED));
        assertEquals(new Page<>(List.of(sameDay, early), 2), about(CHILD, ALL));
    }

    @Test
    public void isListedOnceHoweverManyHoldIt() {
        StoredDocument document = file(1, CHILD, DAY);
        hold(91, document, Optional.of(CHILD), HolderKind.ARCHIVE);
        assertEquals(new Page<>(List.of(document), 1), about(CHILD, ALL));
    }

    @Test
    public void isListedOnlyInTheSightOfTheReader() {
        StoredDocument document = file(1, CHILD, DAY);
        assertEquals(Page.empty(), about(CHILD, new Query(List.of())));
        assertEquals(Page.empty(), about(CHILD, sight(new TypeVersion(LOG.id(), 2), null, null)));
        assertEquals(Page.empty(), about(CHILD, sight(LOG_1, HolderKind.ARCHIVE, null)));
        assertEquals(Page.empty(), about(CHILD, sight(LOG_1, null, new UnitCode("99000002"))));
        assertEquals(List.of(document), about(CHILD, sight(LOG_1, HolderKind.UNIT, UNIT)).items());
        assertEquals(List.of(document), about(CHILD, new Query(List.of(
            sight(LOG_1, HolderKind.ARCHIVE, null).anyOf().getFirst(), ALL.anyOf().getFirst()))).items());
    }

    @Test
    public void aGroupsDocumentIsListedForTheGroup() {
        StoredDraft draft = insert(draft(1, About.group(GROUP), ANNA));
        StoredDocument document = finalised(draft, 0);
        run(() -> store().finalise(document, content()));
        assertEquals(Page.empty(), in(() -> store().about(GROUP, ALL, Page.Request.first(10))));
        hold(91, document, Optional.empty(), HolderKind.UNIT);
        assertEquals(List.of(document), in(() -> store().about(GROUP, ALL, Page.Request.first(10))).items());
        assertEquals(Page.empty(), in(() -> store().about(new GroupId("red"), ALL, Page.Request.first(10))));
    }

    @Test
    public void theLatestOfEachChildIsFoundInOneStatement() {
        file(1, CHILD, DAY.plusDays(2));
        file(2, CHILD, DAY);
        StoredDocument late = file(3, CHILD, DAY.plusDays(2));
        StoredDocument others = file(4, OTHER, DAY);
        file(5, new PersonId(103), DAY.plusDays(9));
        assertEquals(List.of(latest(late, CHILD), latest(others, OTHER)), latest(ALL, CHILD, OTHER));
        assertEquals(List.of(latest(others, OTHER)), latest(ALL, OTHER));
        assertEquals(List.of(), latest(ALL));
        statements(() -> latest(ALL, CHILD, OTHER)).ifPresent(sent -> assertEquals(1, sent));
    }

    @Test
    public void theLatestIsHeldAndInTheSightOfTheReader() {
        StoredDocument document = file(1, CHILD, DAY);
        file(2, CHILD, DAY.plusDays(1));
        in(() -> holdings().end(new HoldingId(2), State.DESTROYED));
        assertEquals(List.of(latest(document, CHILD)), latest(sight(LOG_1, HolderKind.UNIT, UNIT), CHILD));
        assertEquals(List.of(), latest(sight(LOG_1, HolderKind.ARCHIVE, null), CHILD));
        assertEquals(List.of(), latest(sight(new TypeVersion(LOG.id(), 2), null, null), CHILD));
        assertEquals(List.of(), latest(new Query(List.of()), CHILD));
    }

    @Test
    public void theLatestIsNeverOneThatWasCorrected() {
        StoredDocument wrong = file(1, CHILD, DAY.plusDays(30));
        StoredDocument right = correct(2, wrong);
        hold(2, right, Optional.of(CHILD), HolderKind.UNIT);
        assertEquals(List.of(latest(right, CHILD)), latest(ALL, CHILD));
    }

    @Test
    public void erasingLeavesATombstone() {
        StoredDraft draft = insert(draft(1, About.child(CHILD), ANNA));
        Attachment picture = attach(draft.id(), 11, "picture");
        StoredDocument document = finalised(draft, 1);
        run(() -> store().finalise(document, new Content(Map.of(), List.of(picture), new byte[] {1})));
        StoredDocument other = file(2, CHILD, DAY);
        Instant at = MORNING.plusSeconds(5);
        assertEquals(1, (int) in(() -> store().erase(List.of(document.id(), document.id(), new DocumentId(77)), at)));
        assertEquals(0, (int) in(() -> store().erase(List.of(document.id()), at.plusSeconds(9))));
        assertEquals(Optional.of(document.erased(at)), in(() -> store().find(document.id())));
        assertEquals(Optional.empty(), in(() -> store().content(document.id())));
        assertEquals(List.of(), in(() -> store().attachments(document.id())));
        assertThrows(NotFound.class, () -> read(picture));
        assertEquals(List.of(other.id()), in(() -> store().present(Optional.empty(), 10)));
        assertEquals(Map.of(document.id(), document.hash(), other.id(), other.hash()),
            in(() -> store().hashes(List.of(document.id(), other.id(), new DocumentId(77)))));
    }

    @Test
    public void presentDocumentsComeInOrder() {
        file(3, CHILD, DAY);
        file(1, CHILD, DAY);
        file(2, CHILD, DAY);
        assertEquals(List.of(new DocumentId(1), new DocumentId(2)), in(() -> store().present(Optional.empty(), 2)));
        assertEquals(List.of(new DocumentId(3)), in(() -> store().present(Optional.of(new DocumentId(2)), 2)));
    }

    @Test
    public void aCorrectionIsFoundFromWhatItCorrects() {
        StoredDocument wrong = file(1, CHILD, DAY);
        StoredDocument right = correct(2, wrong);
        assertEquals(Optional.of(right.id()), in(() -> store().correctionOf(wrong.id())));
        assertEquals(Optional.empty(), in(() -> store().correctionOf(right.id())));
        assertEquals(Set.of(wrong.id()), in(() -> store().corrected(List.of(wrong.id(), right.id()))));
        assertEquals(right.source(), in(() -> store().find(right.id())).orElseThrow().source());
    }

    @Test
    public void aChildTakesAnothersPlaceExceptWhereBothAreNamed() {
        StoredDocument document = file(1, CHILD, DAY);
        StoredDraft draft = insert(draft(2, About.children(List.of(new PersonId(103), CHILD)), ANNA));
        StoredDraft both = insert(draft(3, About.children(List.of(CHILD, OTHER)), ANNA));
        List<DocumentId> all = List.of(document.id(), draft.id(), both.id());
        assertEquals(all, in(() -> store().ofSubject(CHILD)));
        run(() -> store().replaceSubject(all, CHILD, OTHER));
        assertEquals(About.child(OTHER), in(() -> store().find(document.id())).orElseThrow().about());
        assertEquals(About.children(List.of(new PersonId(103), OTHER)), in(() -> store().draft(draft.id())).orElseThrow().about());
        assertEquals(both.about(), in(() -> store().draft(both.id())).orElseThrow().about());
        run(() -> store().replaceSubject(all, OTHER, CHILD));
        assertEquals(all, in(() -> store().ofSubject(CHILD)));
        assertEquals(List.of(both.id()), in(() -> store().ofSubject(OTHER)));
    }

    /** How many statements the work sends; empty where nothing is counted. */
    protected OptionalInt statements(Runnable work) {
        return OptionalInt.empty();
    }

    private List<Latest> latest(Query query, PersonId... children) {
        return in(() -> store().latest(List.of(children), query));
    }

    private static Latest latest(StoredDocument document, PersonId child) {
        return new Latest(child, LOG.id(), document.id(), document.date());
    }

    private StoredDocument correct(long id, StoredDocument wrong) {
        StoredDraft draft = insert(draft(id, About.child(CHILD), ANNA));
        StoredDocument right = new StoredDocument(draft.id(), LOG, FS, UNIT, draft.about(), "Rätt", DAY, List.of(ANNA), "Anna", MORNING,
            "ef".repeat(32), 0, Optional.of(new Draft.Source(wrong.id(), Draft.Source.Kind.CORRECTION, "fel datum")), Optional.empty());
        run(() -> store().finalise(right, content()));
        return right;
    }

    private Page<StoredDocument> about(PersonId child, Query query) {
        return in(() -> store().about(child, query, Page.Request.first(10)));
    }

    private static Query sight(TypeVersion type, HolderKind holder, UnitCode unit) {
        return new Query(List.of(new Sight(List.of(type), Optional.ofNullable(holder), Optional.of(Basis.MADE_HERE),
            unit == null ? List.of() : List.of(unit))));
    }

    /** A finalised document with a holding that has the same number. */
    private StoredDocument file(long id, PersonId child, LocalDate date) {
        StoredDraft draft = insert(draft(id, About.child(child), ANNA).changed("Titel", date, Map.of(), MORNING));
        StoredDocument document = finalised(draft, 0);
        run(() -> store().finalise(document, content()));
        hold(id, document, Optional.of(child), HolderKind.UNIT);
        return document;
    }

    private void hold(long id, StoredDocument document, Optional<PersonId> subject, HolderKind holder) {
        run(() -> holdings().insert(List.of(new Holding(new HoldingId(id), document.id(), LOG.id(), FS, subject, holder, UNIT,
            Basis.MADE_HERE, State.ACTIVE, DAY, Map.of()))));
    }

    private Attachment attach(DocumentId draft, long id, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Attachment attachment = new Attachment(new AttachmentId(id), "bild å.jpg", "image/jpeg", bytes.length, "ab".repeat(32));
        run(() -> store().attach(draft, attachment, new ByteArrayInputStream(bytes)));
        return attachment;
    }

    private String read(Attachment attachment) throws IOException {
        try (InputStream in = store().open(attachment.id())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private StoredDraft insert(StoredDraft draft) {
        run(() -> store().insert(draft));
        return draft;
    }

    private static Content content() {
        return new Content(Map.of("text", "Vi byggde en bro."), List.of(), new byte[] {7});
    }

    private static StoredDraft draft(long id, About about, AccountId... authors) {
        return new StoredDraft(new DocumentId(id), LOG, FS, UNIT, about, "Titel", DAY, Map.of("text", "Vi byggde en bro, \"stor\"."),
            List.of(authors), 1, MORNING, Optional.empty(), Optional.empty());
    }

    private static StoredDocument finalised(StoredDraft draft, int attachments) {
        return new StoredDocument(draft.id(), draft.type(), draft.schoolType(), draft.unit(), draft.about(), draft.title(),
            draft.date(), draft.authors(), "Anna Öst", MORNING, "cd".repeat(32), attachments, draft.source(), Optional.empty());
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
