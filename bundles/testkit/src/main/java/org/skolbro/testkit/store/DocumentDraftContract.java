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
    public void aDraftKeepsWhyItCameBackUndecided() {
        StoredDraft back = insert(draft(1, About.child(CHILD), ANNA)
            .handedBack(Optional.of(new Draft.HandedBack("Rut Ek", MORNING, "Skriv när det följs upp"))));
        assertEquals(Optional.of(back), in(() -> store().draft(back.id())));
        StoredDraft again = back.changed(back.title(), DAY, back.fields(), MORNING).handedIn(MORNING.plusSeconds(9));
        run(() -> store().update(again));
        assertEquals(Optional.of(again), in(() -> store().draft(back.id())));
        assertEquals(Optional.empty(), again.handedBack());
    }

    @Test
    public void aDecisionKeepsTheNameOfWhoeverMadeIt() {
        StoredDraft draft = insert(draft(1, About.child(CHILD), ANNA));
        StoredDocument decision = new StoredDocument(draft.id(), LOG, FS, UNIT, draft.about(), "Titel", DAY, List.of(ANNA), "Anna",
            MORNING, "ef".repeat(32), 0, Optional.empty(), Optional.empty(), Optional.of("Rut Ek"));
        run(() -> store().finalise(decision, content()));
        assertEquals(Optional.of(decision), in(() -> store().find(decision.id())));
    }

    @Test
    public void whatBuildsOnWhatIsKnownBothWays() {
        StoredDocument first = file(1, CHILD, DAY);
        StoredDocument second = file(2, CHILD, DAY);
        StoredDraft draft = insert(draft(3, About.child(CHILD), ANNA));
        run(() -> store().cite(draft.id(), second.id()));
        run(() -> store().cite(draft.id(), first.id()));
        assertEquals(List.of(first.id(), second.id()), in(() -> store().cited(draft.id())));
        assertEquals(List.of(), in(() -> store().citing(first.id())));
        run(() -> store().finalise(finalised(draft, 0), content()));
        StoredDraft later = insert(new StoredDraft(new DocumentId(4), LOG, FS, UNIT, About.child(CHILD), "", DAY, Map.of(),
            List.of(ANNA), 1, MORNING, Optional.of(new Draft.Source(first.id(), Draft.Source.Kind.START, "")), Optional.empty()));
        run(() -> store().finalise(finalised(later, 0), content()));
        assertEquals(List.of(first.id(), second.id()), in(() -> store().cited(draft.id())));
        assertEquals(List.of(later.id(), draft.id()), in(() -> store().citing(first.id())));
        run(() -> store().erase(List.of(draft.id()), MORNING));
        assertEquals(List.of(later.id()), in(() -> store().citing(first.id())));
    }

    @Test
    public void aDiscardedDraftCitesNothing() {
        StoredDocument document = file(1, CHILD, DAY);
        StoredDraft draft = insert(draft(2, About.child(CHILD), ANNA));
        run(() -> store().cite(draft.id(), document.id()));
        run(() -> store().discard(draft.id()));
        assertEquals(List.of(), in(() -> store().cited(draft.id())));
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
