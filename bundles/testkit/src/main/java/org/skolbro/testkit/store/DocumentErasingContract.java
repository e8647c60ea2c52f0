package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;

/** What every store of finalised documents owes when content goes, or one child takes another's place. */
public abstract class DocumentErasingContract extends DocumentContract {

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
}
