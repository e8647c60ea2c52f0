package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.skolbro.testkit.store.RegisterRows.ASPEN;
import static org.skolbro.testkit.store.RegisterRows.GROUP;
import static org.skolbro.testkit.store.RegisterRows.PRESCHOOL;
import static org.skolbro.testkit.store.RegisterRows.SINCE;
import static org.skolbro.testkit.store.RegisterRows.TODAY;
import static org.skolbro.testkit.store.RegisterRows.added;
import static org.skolbro.testkit.store.RegisterRows.key;
import static org.skolbro.testkit.store.RegisterRows.person;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.MergeId;
import org.skolbro.api.register.PersonMerges.MergeRow;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.PersonMergeStore;
import org.skolbro.core.store.PersonMergeStore.FoundPerson;
import org.skolbro.core.store.PersonRows;
import org.skolbro.core.store.PersonRows.RegisterKey;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredMerge;
import org.skolbro.core.store.UnitOfWork;

/** What every store of merges and import reports owes. */
public abstract class PersonMergeStoreContract {

    private static final Instant NOW = Instant.parse("2026-05-04T06:00:00.123456Z");
    private static final PersonId KEPT = new PersonId(101);
    private static final PersonId DUPLICATE = new PersonId(102);
    private static final PersonId ADULT = new PersonId(103);
    private static final PersonId HIDDEN = new PersonId(104);
    private static final IdentityNumber NUMBER = IdentityNumber.parse("20220310-TF01");

    protected abstract UnitOfWork unitOfWork();

    protected abstract RegisterStore register();

    protected abstract RegisterImportStore imports();

    protected abstract PersonMergeStore store();

    /** Takes away what other tests have left. */
    protected abstract void empty();

    @Before
    public final void prepare() {
        empty();
        in(() -> {
            imports().putUnits(added(new Unit(ASPEN, "Björken", Set.of(PRESCHOOL), "Kommunen")));
            imports().putPersons(added(person(KEPT, "Anna", "Ask", "", SecurityMarking.NONE),
                person(DUPLICATE, "Ann", "Ask", NUMBER.value(), SecurityMarking.NONE),
                person(ADULT, "Bo", "Ask", "", SecurityMarking.NONE)), TODAY);
            imports().putGroups(added(new Group(GROUP, ASPEN, "Igelkotten", "Avdelning", PRESCHOOL, SINCE)));
            imports().putPlacements(added(placement(DUPLICATE)));
            imports().putGuardianships(added(new Guardianship(DUPLICATE, ADULT, Guardianship.Kind.GUARDIAN, SINCE)));
            imports().putMemberships(added(new Membership(GROUP, DUPLICATE, SINCE)));
            imports().putDuties(added(new Duty(DUPLICATE, ASPEN, "Lärare", SINCE)));
            imports().putAssignments(added(new Assignment(DUPLICATE, GROUP, "Mentor", SINCE)));
            return null;
        });
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private static Placement placement(PersonId child) {
        return new Placement(new PlacementId(7), child, ASPEN, PRESCHOOL, OptionalInt.of(1), SINCE);
    }

    private static PersonRows rowsOf(PersonId person) {
        return new PersonRows(person, List.of(new RegisterKey(key(DUPLICATE), "fAnn")),
            List.of(new HeldNumber(NUMBER, DateSpan.from(TODAY))), List.of(placement(person)),
            List.of(new Guardianship(person, ADULT, Guardianship.Kind.GUARDIAN, SINCE)),
            List.of(new Membership(GROUP, person, SINCE)), List.of(new Duty(person, ASPEN, "Lärare", SINCE)),
            List.of(new Assignment(person, GROUP, "Mentor", SINCE)));
    }

    private static PersonRows nothing(PersonId person) {
        return new PersonRows(person, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    public void personsAreFoundByWordsOrIdsInSwedishOrder() {
        assertEquals(List.of(DUPLICATE, KEPT, ADULT), found(List.of("ASK"), List.of()));
        assertEquals(List.of(DUPLICATE, KEPT), found(List.of("an", "ask"), List.of()));
        assertEquals(List.of(ADULT), found(List.of(), List.of(ADULT)));
        assertEquals(List.of(), found(List.of("a%k"), List.of()));
        assertEquals(1, (int) in(() -> store().find(List.of("ask"), List.of(), 1).size()));
    }

    @Test
    public void personsAreFoundWithWhatTheyAre() {
        assertEquals(new FoundPerson(in(() -> register().person(DUPLICATE)).orElseThrow(), 1, 0, 2),
            in(() -> store().find(List.of(), List.of(DUPLICATE), 9)).getFirst());
        assertEquals(1, in(() -> store().find(List.of(), List.of(ADULT), 9)).getFirst().wards());
    }

    @Test
    public void whoIsProtectedOrMergedAwayIsNotFound() {
        in(() -> {
            imports().putPersons(added(person(HIDDEN, "Hilda", "Ask", "", SecurityMarking.SECRECY_MARKING)), TODAY);
            store().pointTo(DUPLICATE, Optional.of(KEPT));
            return null;
        });
        assertEquals(List.of(), found(List.of(), List.of(HIDDEN, DUPLICATE)));
    }

    private List<PersonId> found(List<String> words, List<PersonId> ids) {
        return in(() -> store().find(words, ids, 9)).stream().map(one -> one.person().id()).toList();
    }

    private static StoredMerge merge(long id, PersonId kept, PersonId duplicate) {
        return new StoredMerge(new MergeRow(new MergeId(id), kept, duplicate, "Samma barn", "admin", NOW, false),
            rowsOf(DUPLICATE), rowsOf(KEPT), Map.of("documents", List.of(1L, 2L), "consents", List.of()));
    }

    @Test
    public void allRowsOfAPersonComeBackAsTheyWere() {
        assertEquals(rowsOf(DUPLICATE), in(() -> store().rows(DUPLICATE)));
        assertEquals(1, in(() -> store().rows(ADULT)).guardianships().size());
    }

    @Test
    public void rowsBecomeAnothersAndGoBack() {
        in(() -> replace(rowsOf(DUPLICATE), rowsOf(KEPT)));
        assertEquals(nothing(DUPLICATE), in(() -> store().rows(DUPLICATE)));
        PersonRows kept = in(() -> store().rows(KEPT));
        assertEquals(2, kept.registerIds().size());
        assertEquals(rowsOf(KEPT).placements(), kept.placements());
        assertEquals(rowsOf(KEPT).numbers(), kept.numbers());
        assertEquals(Optional.of(NUMBER), in(() -> register().person(KEPT)).orElseThrow().number());
        assertEquals(Optional.empty(), in(() -> register().person(DUPLICATE)).orElseThrow().number());
        assertTrue(in(() -> imports().registered(List.of(key(KEPT)))).getFirst().shared());
        in(() -> replace(rowsOf(KEPT), rowsOf(DUPLICATE)));
        assertEquals(rowsOf(DUPLICATE), in(() -> store().rows(DUPLICATE)));
        assertEquals(List.of(new RegisterKey(key(KEPT), "fAnna")), in(() -> store().rows(KEPT)).registerIds());
        assertEquals(Optional.of(NUMBER), in(() -> register().person(DUPLICATE)).orElseThrow().number());
    }

    private Void replace(PersonRows taken, PersonRows put) {
        store().replace(taken, put);
        return null;
    }

    @Test
    public void whatIsNotThereIsNotTaken() {
        in(() -> replace(rowsOf(KEPT), nothing(DUPLICATE)));
        assertEquals(List.of(), in(() -> store().rows(KEPT)).memberships());
        assertEquals(1, in(() -> store().rows(DUPLICATE)).memberships().size());
    }

    @Test
    public void aDuplicatePointsToTheOneItBecameInTheEnd() {
        in(() -> point(DUPLICATE, Optional.of(KEPT)));
        in(() -> point(KEPT, Optional.of(ADULT)));
        assertEquals(Optional.of(ADULT), in(() -> register().mergedInto(DUPLICATE)));
        in(() -> point(KEPT, Optional.empty()));
        assertEquals(Optional.of(KEPT), in(() -> register().mergedInto(DUPLICATE)));
        assertEquals(Optional.empty(), in(() -> register().mergedInto(KEPT)));
    }

    private Void point(PersonId duplicate, Optional<PersonId> kept) {
        store().pointTo(duplicate, kept);
        return null;
    }

    @Test
    public void mergesComeBackAsTheyWereNewestFirst() {
        StoredMerge first = insert(merge(1, KEPT, DUPLICATE));
        StoredMerge second = insert(merge(2, ADULT, KEPT));
        assertEquals(Optional.of(first), in(() -> store().find(new MergeId(1))));
        assertEquals(List.of(second, first), in(() -> store().latest(5)));
        assertEquals(List.of(second), in(() -> store().latest(1)));
        assertEquals(List.of(second, first), in(() -> store().of(KEPT)));
        assertEquals(List.of(first), in(() -> store().of(DUPLICATE)));
    }

    private StoredMerge insert(StoredMerge merge) {
        in(() -> {
            store().insert(merge);
            return null;
        });
        return merge;
    }

    @Test
    public void anUndoneMergeIsKeptButBindsNobody() {
        insert(merge(1, KEPT, DUPLICATE));
        in(() -> {
            store().markUndone(new MergeId(1));
            return null;
        });
        assertEquals(List.of(), in(() -> store().of(KEPT)));
        assertTrue(in(() -> store().latest(5)).getFirst().row().undone());
    }

    @Test
    public void importReportsComeBackAsTheyWereNewestFirst() {
        ImportReport refused = report(1, ImportReport.State.REFUSED, List.of(),
            Optional.of(Text.sv("units.csv saknas.").en("units.csv is missing.")));
        ImportReport done = report(2, ImportReport.State.DONE, List.of(new ImportReport.RowFault("persons.csv", 3, "civicNo",
            ImportReport.Kind.WRONG_CHECK_DIGIT, Text.sv("Rätta").en("Correct"))), Optional.empty());
        in(() -> {
            imports().insert(refused);
            imports().insert(done);
            return null;
        });
        assertEquals(List.of(done, refused), in(() -> imports().latest(5)));
        assertEquals(List.of(done), in(() -> imports().latest(1)));
        assertEquals(List.of("units.csv", "persons.csv", "groups.csv"),
            List.copyOf(in(() -> imports().latest(1)).getFirst().counts().keySet()));
    }

    private static ImportReport report(long id, ImportReport.State state, List<ImportReport.RowFault> faults,
            Optional<Text> refusal) {
        Map<String, ImportReport.Counts> counts = new LinkedHashMap<>();
        counts.put("units.csv", new ImportReport.Counts(1, 2, 3, 4, 5));
        counts.put("persons.csv", ImportReport.Counts.NONE);
        counts.put("groups.csv", ImportReport.Counts.NONE);
        return new ImportReport(new ImportId(id), NOW, NOW.plusSeconds(3), "admin", id == 1, state, counts, faults, refusal);
    }
}
