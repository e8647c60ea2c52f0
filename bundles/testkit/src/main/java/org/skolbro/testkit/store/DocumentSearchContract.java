package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.skolbro.testkit.store.RegisterRows.TODAY;
import static org.skolbro.testkit.store.RegisterRows.added;
import static org.skolbro.testkit.store.RegisterRows.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.DocumentSearchStore.Among;
import org.skolbro.core.store.DocumentSearchStore.Archived;
import org.skolbro.core.store.DocumentSearchStore.Children;
import org.skolbro.core.store.DocumentSearchStore.Everybody;
import org.skolbro.core.store.DocumentSearchStore.Groups;
import org.skolbro.core.store.DocumentSearchStore.Question;
import org.skolbro.core.store.DocumentSearchStore.Whom;
import org.skolbro.core.store.DocumentSearchStore.Word;
import org.skolbro.core.store.DocumentStore.Sight;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;

/** What every search among documents owes. */
public abstract class DocumentSearchContract extends DocumentContract {

    private static final PersonId PROTECTED = new PersonId(103);
    private static final Page.Request FIRST = Page.Request.first(10);

    @Before
    public final void nameTheChildren() {
        run(() -> stores().register().putPersons(added(
            person(CHILD, "Åsa", "Ek", "", SecurityMarking.NONE), person(OTHER, "Bo", "Al", "", SecurityMarking.NONE),
            person(PROTECTED, "Cia", "Öst", "", SecurityMarking.SECRECY_MARKING)), TODAY));
    }

    @Test
    public void isFoundByTitleWhateverItsCase() {
        about(1, "Bron över ÅN", DAY, CHILD);
        assertEquals(List.of(1L), found(children(CHILD), "ån"));
        assertEquals(List.of(1L), found(children(CHILD), "BRON"));
        assertEquals(List.of(), found(children(CHILD), "%"));
        assertEquals(List.of(), found(children(CHILD), "b_on"));
    }

    @Test
    public void isFoundByTheChildsName() {
        about(1, "Bron", DAY, CHILD);
        about(2, "Bron", DAY, OTHER);
        assertEquals(List.of(1L), found(children(CHILD, OTHER), "åsa"));
        assertEquals(List.of(2L), found(children(CHILD, OTHER), "al", "bo"));
        assertEquals(List.of(1L), found(children(CHILD, OTHER), "ek", "bron"));
    }

    @Test
    public void isFoundByItsType() {
        about(1, "Bron", DAY, CHILD);
        Word log = new Word("lär", Set.of(LOG_1), Set.of());
        assertEquals(List.of(1L), ids(search(children(CHILD), Hidden.NOTHING, FIRST, log)));
        assertEquals(List.of(1L), ids(search(children(CHILD), Hidden.NOTHING, FIRST, log, word("bron"))));
        assertEquals(List.of(), found(children(CHILD), "lär"));
    }

    @Test
    public void aGroupsIsFoundByTitleAndByTheGroupsName() {
        StoredDocument document = finalise(draft(1, About.group(GROUP), ANNA).changed("Bron", DAY, Map.of(), MORNING));
        hold(1, document, Optional.empty(), HolderKind.UNIT);
        Groups groups = new Groups(Set.of(GROUP));
        assertEquals(List.of(1L), found(groups, "bron"));
        assertEquals(List.of(1L), ids(search(groups, Hidden.NOTHING, FIRST, new Word("blå", Set.of(), Set.of(GROUP)))));
        assertEquals(List.of(), found(children(CHILD), "bron"));
        assertEquals(List.of(1L), found(new Everybody(), "bron"));
    }

    @Test
    public void comesOnceNewestFirstInPages() {
        about(1, "Bron", DAY, CHILD, OTHER);
        about(2, "Bron", DAY.plusDays(1), CHILD);
        about(3, "Bron", DAY, CHILD);
        assertEquals(List.of(2L, 3L, 1L), found(children(CHILD, OTHER), "bron"));
        Page<DocumentId> second = search(children(CHILD, OTHER), Hidden.NOTHING, new Page.Request(1, 1), word("bron"));
        assertEquals(List.of(3L), ids(second));
        assertEquals(3, second.total());
    }

    @Test
    public void isFoundOnlyAmongThoseAskedForAndInTheSightOfTheReader() {
        about(1, "Bron", DAY, OTHER);
        assertEquals(List.of(), found(children(CHILD), "bron"));
        assertEquals(List.of(1L), found(children(OTHER), "bron"));
        List<Sight> archive = List.of(new Sight(List.of(LOG_1), Optional.of(HolderKind.ARCHIVE), Optional.empty(), List.of()));
        assertEquals(Page.empty(), in(() -> stores().search().search(new Question(List.of(word("bron")),
            List.of(new Among(children(OTHER), archive)), Hidden.NOTHING), FIRST)));
        in(() -> holdings().end(new HoldingId(11), State.DESTROYED));
        assertEquals(List.of(), found(children(OTHER), "bron"));
    }

    @Test
    public void aTitleTellsNothingOfAChildWhoIsMasked() {
        about(1, "Bron som Bo och Åsa byggde", DAY, CHILD, OTHER);
        assertEquals(List.of(), found(children(CHILD), "byggde"));
        assertEquals(List.of(), found(children(CHILD), "bo"));
        assertEquals(List.of(1L), found(children(CHILD), "åsa"));
        assertEquals(List.of(1L), found(children(CHILD, OTHER), "byggde"));
    }

    @Test
    public void nothingIsFoundOfAProtectedChildAmongEverybody() {
        about(1, "Bron", DAY, PROTECTED);
        about(2, "Bron med Cia", DAY, PROTECTED, CHILD);
        assertEquals(List.of(), found(new Everybody(), "bron"));
        assertEquals(List.of(), found(new Everybody(), "cia"));
        assertEquals(List.of(2L), found(new Everybody(), "åsa"));
    }

    @Test
    public void archivesAreFoundByChildUnitAndDays() {
        archived(1, DAY, CHILD, OTHER);
        archived(2, DAY.plusDays(1), OTHER);
        archived(3, DAY, PROTECTED);
        about(4, "Bron", DAY, CHILD);
        assertEquals(List.of(2L, 1L), ids(archive(Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(List.of(1L), ids(archive(Optional.of(CHILD), Optional.empty(), Optional.empty())));
        assertEquals(List.of(), ids(archive(Optional.of(PROTECTED), Optional.empty(), Optional.empty())));
        assertEquals(List.of(1L), ids(archive(Optional.empty(), Optional.of(DAY), Optional.of(DAY.plusDays(1)))));
        assertEquals(List.of(2L), ids(in(() -> stores().search().archived(new Archived(Optional.empty(), Set.of(LOG_1),
            Optional.of(holdings().find(new HoldingId(22)).orElseThrow().unit()), Optional.empty(), Optional.empty(),
            new Hidden(Set.of(), Set.of(CHILD))), FIRST))));
        assertEquals(Page.empty(), in(() -> stores().search().archived(new Archived(Optional.empty(), Set.of(LOG_1),
            Optional.of(new UnitCode("ingen")), Optional.empty(), Optional.empty(), Hidden.NOTHING), FIRST)));
    }

    private void archived(long id, LocalDate day, PersonId... children) {
        StoredDocument document = finalise(draft(id, About.children(List.of(children)), ANNA).changed("Bron", day, Map.of(), MORNING));
        for (PersonId child : children) {
            hold(10 * id + (child.equals(CHILD) ? 1 : 2), document, Optional.of(child), HolderKind.ARCHIVE);
        }
    }

    private Page<DocumentId> archive(Optional<PersonId> child, Optional<LocalDate> from, Optional<LocalDate> before) {
        return in(() -> stores().search().archived(new Archived(child, Set.of(LOG_1), Optional.empty(), from, before, Hidden.NOTHING),
            FIRST));
    }

    @Test
    public void whatIsHiddenIsNotFound() {
        about(1, "Bron", DAY, CHILD);
        about(2, "Bron", DAY, CHILD, OTHER);
        Hidden document = new Hidden(Set.of(new DocumentId(1)), Set.of());
        assertEquals(List.of(2L), ids(search(children(CHILD, OTHER), document, FIRST, word("bron"))));
        Hidden child = new Hidden(Set.of(), Set.of(OTHER));
        assertEquals(List.of(1L), ids(search(children(CHILD, OTHER), child, FIRST, word("bron"))));
    }

    @Test
    public void whatIsErasedIsNotFound() {
        StoredDocument document = about(1, "Bron", DAY, CHILD);
        run(() -> store().erase(List.of(document.id()), MORNING));
        assertEquals(List.of(), found(children(CHILD), "bron"));
    }

    @Test
    public void isOneStatementForManyAsForFew() {
        about(1, "Bron", DAY, CHILD);
        Set<PersonId> many = Stream.iterate(CHILD.value(), id -> id + 1).limit(300).map(PersonId::new)
            .collect(Collectors.toSet());
        stores().statements(() -> found(new Children(many), "bron", "ek")).ifPresent(sent -> assertEquals(1, sent));
    }

    private StoredDocument about(long id, String title, LocalDate date, PersonId... children) {
        StoredDocument document = finalise(draft(id, About.children(List.of(children)), ANNA).changed(title, date, Map.of(),
            MORNING));
        for (int i = 0; i < children.length; i++) {
            hold(10 * id + i + 1, document, Optional.of(children[i]), HolderKind.UNIT);
        }
        return document;
    }

    private StoredDocument finalise(StoredDraft draft) {
        StoredDocument document = finalised(insert(draft), 0);
        run(() -> store().finalise(document, content()));
        return document;
    }

    private List<Long> found(Whom whom, String... words) {
        return ids(search(whom, Hidden.NOTHING, FIRST, Stream.of(words).map(DocumentSearchContract::word).toArray(Word[]::new)));
    }

    private Page<DocumentId> search(Whom whom, Hidden hidden, Page.Request page, Word... words) {
        return in(() -> stores().search().search(new Question(List.of(words), List.of(new Among(whom, ALL.anyOf())), hidden),
            page));
    }

    private static Word word(String text) {
        return new Word(text, Set.of(), Set.of());
    }

    private static Children children(PersonId... children) {
        return new Children(Set.of(children));
    }

    private static List<Long> ids(Page<DocumentId> page) {
        return page.items().stream().map(DocumentId::value).toList();
    }
}
