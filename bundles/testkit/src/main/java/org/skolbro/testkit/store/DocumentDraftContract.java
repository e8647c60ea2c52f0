package org.skolbro.testkit.store;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.form.FormId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;

/** What every store of drafts and their files owes, up to the moment when a draft is finalised. */
public abstract class DocumentDraftContract extends DocumentContract {

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
}
