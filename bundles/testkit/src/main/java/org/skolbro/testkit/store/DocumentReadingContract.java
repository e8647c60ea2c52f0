package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore.Begun;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.DocumentStore.Sight;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;

/** What every store of finalised documents owes those who list them. */
public abstract class DocumentReadingContract extends DocumentContract {

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
    public void isThereWithItsContentAlsoWithoutHavingBeenADraft() {
        StoredDocument document = finalised(draft(1, About.child(CHILD), ANNA).changed("Titel", DAY, Map.of(), MORNING), 0);
        run(() -> store().insert(document, content()));
        hold(1, document, Optional.of(CHILD), HolderKind.UNIT);
        assertEquals(List.of(document), about(CHILD, ALL).items());
        assertEquals(Optional.of(content().fields()), in(() -> store().content(document.id())).map(Content::fields));
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
        stores().statements(() -> latest(ALL, CHILD, OTHER)).ifPresent(sent -> assertEquals(1, sent));
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
    public void aCorrectionIsFoundFromWhatItCorrects() {
        StoredDocument wrong = file(1, CHILD, DAY);
        StoredDocument right = correct(2, wrong);
        assertEquals(Optional.of(right.id()), in(() -> store().correctionOf(wrong.id())));
        assertEquals(Optional.empty(), in(() -> store().correctionOf(right.id())));
        assertEquals(Set.of(wrong.id()), in(() -> store().corrected(List.of(wrong.id(), right.id()))));
        assertEquals(right.source(), in(() -> store().find(right.id())).orElseThrow().source());
    }

    @Test
    public void theFieldsOfManyAreReadInOneStatement() {
        StoredDocument one = file(1, CHILD, DAY);
        StoredDocument other = file(2, OTHER, DAY);
        Map<DocumentId, Map<String, String>> read = fields(one, other);
        assertEquals(Set.of(one.id(), other.id()), read.keySet());
        assertEquals(content().fields(), read.get(one.id()));
        stores().statements(() -> fields(one, other)).ifPresent(sent -> assertEquals(1, sent));
        in(() -> store().erase(List.of(one.id()), MORNING));
        assertEquals(Set.of(other.id()), fields(one, other).keySet());
        assertEquals(Map.of(), fields());
    }

    @Test
    public void anAuthorsDraftsAboutManyAreFoundInOneStatement() {
        StoredDraft draft = insert(draft(1, About.children(List.of(CHILD, OTHER)), ANNA));
        insert(draft(2, About.child(CHILD), BO));
        insert(draft(3, About.group(GROUP), ANNA));
        List<Begun> both = begun(LOG.id(), CHILD, OTHER);
        assertEquals(Set.of(CHILD, OTHER), both.stream().map(Begun::child).collect(Collectors.toSet()));
        assertEquals(List.of(new Begun(CHILD, LOG.id(), draft.id(), draft.fields(), false)), begun(LOG.id(), CHILD));
        assertEquals(List.of(), begun(new DocumentTypeId("preschool/other"), CHILD));
        assertEquals(List.of(), begun(LOG.id()));
        stores().statements(() -> begun(LOG.id(), CHILD, OTHER)).ifPresent(sent -> assertEquals(1, sent));
    }

    @Test
    public void draftsAreCountedByChildInOneStatement() {
        insert(draft(1, About.children(List.of(CHILD, OTHER)), ANNA));
        insert(draft(2, About.child(CHILD), BO));
        insert(draft(3, About.group(GROUP), ANNA));
        PersonId none = new PersonId(999_999);
        assertEquals(Map.of(CHILD, 2L, OTHER, 1L), in(() -> store().drafting(List.of(CHILD, OTHER, none))));
        assertEquals(Map.of(), in(() -> store().drafting(List.of())));
        stores().statements(() -> in(() -> store().drafting(List.of(CHILD, OTHER)))).ifPresent(sent -> assertEquals(1, sent));
    }

    private Map<DocumentId, Map<String, String>> fields(StoredDocument... documents) {
        return in(() -> store().fields(Stream.of(documents).map(StoredDocument::id).toList()));
    }

    private List<Begun> begun(DocumentTypeId type, PersonId... children) {
        return in(() -> store().begun(ANNA, List.of(children), List.of(type)));
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
}
