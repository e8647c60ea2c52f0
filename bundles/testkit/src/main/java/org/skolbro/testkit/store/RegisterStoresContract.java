package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.MergeId;
import org.skolbro.api.register.PersonMerges.MergeRow;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.ChildSearch.Everybody;
import org.skolbro.core.store.ChildSearch.Related;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.PersonMergeStore;
import org.skolbro.core.store.PersonRows;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.core.store.StoredMerge;
import org.skolbro.core.store.UnitOfWork;

/** What the stores of the register owe: what is written by one is read by the others. */
public abstract class RegisterStoresContract {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final SchoolType FS = new SchoolType("FS");
    private static final UnitCode OAK = new UnitCode("99000001");
    private static final UnitCode ASH = new UnitCode("99000002");
    private static final GroupId BLUE = new GroupId("blue");
    private static final GroupId RED = new GroupId("red");
    private static final IdentityNumber TEMPORARY = IdentityNumber.parse("20210314-TF01");
    private static final IdentityNumber OTHER_TEMPORARY = IdentityNumber.parse("20210314-TF02");
    private static final DateSpan OPEN = DateSpan.from(DAY.minusYears(1));
    private static final DateSpan ENDED = DateSpan.of(DAY.minusYears(1), DAY.minusDays(1));

    protected abstract UnitOfWork unitOfWork();

    protected abstract RegisterStore register();

    protected abstract RegisterImportStore imports();

    protected abstract PersonMergeStore merges();

    @Test
    public void aPersonComesBackAsSheWas() {
        Person protectedChild = person(1, "Åsa", "Öd", SecurityMarking.PROTECTED_REGISTRATION, TEMPORARY);
        Person adult = person(2, "Bo", "Ek", SecurityMarking.NONE, null);
        put(protectedChild, adult);
        assertEquals(Optional.of(protectedChild), in(() -> register().person(protectedChild.id())));
        assertEquals(Set.of(protectedChild, adult), Set.copyOf(in(() -> register().persons(ids(1, 2, 3)))));
        assertEquals(Map.of(TEMPORARY, protectedChild.id()), in(() -> register().owners(List.of(TEMPORARY, OTHER_TEMPORARY))));
        assertEquals(List.of(), in(() -> register().persons(List.of())));
    }

    @Test
    public void aChangedPersonIsWrittenOver() {
        put(person(1, "Åsa", "Öd", SecurityMarking.NONE, TEMPORARY));
        Person married = person(1, "Åsa", "Ek", SecurityMarking.SECRECY_MARKING, TEMPORARY);
        run(() -> imports().putPersons(new Batch<>(List.of(), List.of(registered(married))), DAY));
        assertEquals(Optional.of(married), in(() -> register().person(married.id())));
        assertEquals(1L, in(() -> imports().sizes()).persons());
    }

    @Test
    public void aNewNumberEndsTheOneInForceAndKeepsIt() {
        put(person(1, "Åsa", "Öd", SecurityMarking.NONE, TEMPORARY));
        Person renumbered = person(1, "Åsa", "Öd", SecurityMarking.NONE, OTHER_TEMPORARY);
        run(() -> imports().putPersons(new Batch<>(List.of(), List.of(registered(renumbered))), DAY.plusDays(10)));
        assertEquals(List.of(new HeldNumber(TEMPORARY, DateSpan.of(DAY, DAY.plusDays(9))),
            new HeldNumber(OTHER_TEMPORARY, DateSpan.from(DAY.plusDays(10)))), in(() -> register().numbers(renumbered.id())));
        assertEquals(Optional.of(OTHER_TEMPORARY), in(() -> register().person(renumbered.id())).orElseThrow().number());
        assertEquals(Set.of(TEMPORARY, OTHER_TEMPORARY),
            in(() -> register().owners(List.of(TEMPORARY, OTHER_TEMPORARY))).keySet());
    }

    @Test
    public void noNumberLeavesTheOneInForce() {
        put(person(1, "Åsa", "Öd", SecurityMarking.NONE, TEMPORARY));
        Person without = person(1, "Åsa", "Öd", SecurityMarking.NONE, null);
        run(() -> imports().putPersons(new Batch<>(List.of(), List.of(registered(without))), DAY.plusDays(1)));
        assertEquals(Optional.of(TEMPORARY), in(() -> register().person(without.id())).orElseThrow().number());
    }

    @Test
    public void twoNumbersOnOneDayAreBothKept() {
        put(person(1, "Åsa", "Öd", SecurityMarking.NONE, TEMPORARY));
        putAgain(person(1, "Åsa", "Öd", SecurityMarking.NONE, OTHER_TEMPORARY));
        putAgain(person(1, "Åsa", "Öd", SecurityMarking.NONE, TEMPORARY));
        assertEquals(3, in(() -> register().numbers(new PersonId(1))).size());
        assertEquals(Optional.of(TEMPORARY), in(() -> register().person(new PersonId(1))).orElseThrow().number());
    }

    @Test
    public void aPersonKnownByTwoIdsIsShared() {
        Person person = person(1, "Åsa", "Öd", SecurityMarking.NONE, null);
        put(person);
        assertEquals(List.of(registered(person)), in(() -> imports().registered(List.of(key(1), key(9)))));
        UUID second = new UUID(7, 7);
        run(() -> imports().putPersons(new Batch<>(List.of(new RegisteredPerson(second, person, "f2", false)), List.of()), DAY));
        assertEquals(List.of(new RegisteredPerson(second, person, "f2", true)), in(() -> imports().registered(List.of(second))));
    }

    @Test
    public void unitsAndGroupsComeBackAndUnitsInSwedishOrder() {
        Unit oak = new Unit(OAK, "Öster", Set.of(FS, new SchoolType("FKLASS")), "Norrbro");
        Unit ash = new Unit(ASH, "Ängen", Set.of(), "Egen AB");
        Unit zoo = new Unit(new UnitCode("3"), "Zoo", Set.of(FS), "Norrbro");
        run(() -> imports().putUnits(new Batch<>(List.of(oak, ash, zoo), List.of())));
        assertEquals(List.of(zoo, ash, oak), in(() -> register().units()));
        assertEquals(List.of(oak), in(() -> register().units(List.of(OAK))));
        Group blue = new Group(BLUE, OAK, "Blå", "Avdelning", FS, OPEN);
        Group red = new Group(RED, OAK, "Röd", "Avdelning", FS, ENDED);
        run(() -> imports().putGroups(new Batch<>(List.of(blue, red), List.of())));
        assertEquals(List.of(blue), in(() -> register().groupsOf(List.of(OAK), DAY)));
        assertEquals(List.of(red), in(() -> register().groups(List.of(RED))));
        Group renamed = new Group(RED, ASH, "Rosa", "Avdelning", FS, OPEN);
        run(() -> imports().putGroups(new Batch<>(List.of(), List.of(renamed))));
        assertEquals(List.of(renamed), in(() -> register().groupsOf(List.of(ASH), DAY)));
    }

    @Test
    public void relationsAreFoundFromBothEndsOnTheirDays() {
        Membership now = new Membership(BLUE, new PersonId(1), OPEN);
        Membership then = new Membership(RED, new PersonId(1), ENDED);
        run(() -> imports().putMemberships(new Batch<>(List.of(now, then), List.of())));
        assertEquals(List.of(now), in(() -> register().memberships(ids(1), DAY)));
        assertEquals(List.of(now), in(() -> register().members(List.of(BLUE, RED), DAY)));
        assertEquals(List.of(then), in(() -> register().members(List.of(RED), DAY.minusDays(1))));
        assertEquals(Set.of(now, then), Set.copyOf(in(() -> imports().memberships(ids(1)))));
        Duty duty = new Duty(new PersonId(2), OAK, "Rektor", OPEN);
        Assignment assignment = new Assignment(new PersonId(2), BLUE, "Lärare", OPEN);
        run(() -> imports().putDuties(new Batch<>(List.of(duty), List.of())));
        run(() -> imports().putAssignments(new Batch<>(List.of(assignment), List.of())));
        assertEquals(List.of(duty), in(() -> register().duties(new PersonId(2), DAY)));
        assertEquals(List.of(duty), in(() -> register().dutiesAt(OAK, DAY)));
        assertEquals(List.of(assignment), in(() -> register().assignments(new PersonId(2), DAY)));
        assertEquals(List.of(duty), in(() -> imports().duties(ids(1, 2))));
        assertEquals(List.of(assignment), in(() -> imports().assignments(ids(2))));
    }

    @Test
    public void theEndOfARelationIsAChangeOfIt() {
        Membership open = new Membership(BLUE, new PersonId(1), OPEN);
        run(() -> imports().putMemberships(new Batch<>(List.of(open), List.of())));
        run(() -> imports().putMemberships(new Batch<>(List.of(), List.of(new Membership(BLUE, new PersonId(1), ENDED)))));
        assertEquals(List.of(), in(() -> register().members(List.of(BLUE), DAY)));
        assertEquals(1L, in(() -> imports().sizes()).memberships());
    }

    @Test
    public void placementsComeByFirstDayAndLeaversByLast() {
        Placement early = new Placement(new PlacementId(2), new PersonId(1), OAK, FS, OptionalInt.empty(), ENDED);
        Placement late = new Placement(new PlacementId(1), new PersonId(1), ASH, new SchoolType("GR"), OptionalInt.of(1),
            DateSpan.from(DAY));
        run(() -> imports().putPlacements(new Batch<>(List.of(late, early), List.of())));
        assertEquals(List.of(early, late), in(() -> register().placements(ids(1))));
        assertEquals(ids(1), in(() -> register().leavers(DAY.minusDays(1), DAY)));
        assertEquals(List.of(), in(() -> register().leavers(DAY, DAY)));
    }

    @Test
    public void guardianshipsAreFoundFromBothEnds() {
        Guardianship mother = new Guardianship(new PersonId(1), new PersonId(2), Guardianship.Kind.GUARDIAN, OPEN);
        Guardianship other = new Guardianship(new PersonId(1), new PersonId(2), Guardianship.Kind.OTHER_RESPONSIBLE_ADULT, ENDED);
        run(() -> imports().putGuardianships(new Batch<>(List.of(mother, other), List.of())));
        assertEquals(Set.of(mother, other), Set.copyOf(in(() -> register().guardianships(ids(1)))));
        assertEquals(Set.of(mother, other), Set.copyOf(in(() -> register().wards(new PersonId(2)))));
        assertEquals(List.of(), in(() -> register().wards(new PersonId(1))));
    }

    @Test
    public void protectedChildrenAreNotCounted() {
        put(person(1, "A", "A", SecurityMarking.NONE, null), person(2, "B", "B", SecurityMarking.SECRECY_MARKING, null));
        run(() -> imports().putMemberships(new Batch<>(List.of(new Membership(BLUE, new PersonId(1), OPEN),
            new Membership(BLUE, new PersonId(2), OPEN), new Membership(RED, new PersonId(2), OPEN)), List.of())));
        assertEquals(Map.of(BLUE, 1), in(() -> register().childCounts(List.of(BLUE, RED), DAY)));
    }

    @Test
    public void childrenAreFoundByWordsInSwedishOrder() {
        people();
        assertEquals(List.of("Zack Al", "Anna Åkerö", "Bo Öst", "Åsa Öst"), found(new ChildSearch(List.of(), new Everybody())));
        assertEquals(List.of("Åsa Öst"), found(new ChildSearch(List.of("öST", "ås"), new Everybody())));
        assertEquals(List.of(), found(new ChildSearch(List.of("%"), new Everybody())));
        Page<Person> second = in(() -> register().search(new ChildSearch(List.of(), new Everybody()), new Page.Request(1, 1)));
        assertEquals("Anna Åkerö", second.items().getFirst().name().full());
        assertEquals(4, second.total());
    }

    @Test
    public void childrenAreFoundWithinAScope() {
        people();
        run(() -> imports().putMemberships(new Batch<>(List.of(new Membership(BLUE, new PersonId(3), OPEN)), List.of())));
        assertEquals(List.of(), found(new ChildSearch(List.of(), new Related(Set.of(), Set.of(), Set.of(), DAY))));
        assertEquals(List.of("Åsa Öst"), found(new ChildSearch(List.of(), new Related(Set.of(BLUE), Set.of(), Set.of(), DAY))));
        assertEquals(List.of("Bo Öst"), found(new ChildSearch(List.of(), new Related(Set.of(), Set.of(ASH), Set.of(), DAY))));
        assertEquals(List.of("Zack Al", "Bo Öst"),
            found(new ChildSearch(List.of(), new Related(Set.of(), Set.of(ASH), Set.copyOf(ids(1)), DAY))));
    }

    @Test
    public void aMergeMovesRowsAndIsUndoneExactly() {
        put(person(1, "Åsa", "Öd", SecurityMarking.NONE, null), person(2, "Åsa", "Öd", SecurityMarking.NONE, TEMPORARY));
        Placement placement = new Placement(new PlacementId(5), new PersonId(2), OAK, FS, OptionalInt.of(0), OPEN);
        run(() -> imports().putPlacements(new Batch<>(List.of(placement), List.of())));
        run(() -> imports().putMemberships(new Batch<>(List.of(new Membership(BLUE, new PersonId(2), OPEN)), List.of())));
        PersonRows before = in(() -> merges().rows(new PersonId(2)));
        assertEquals(List.of(placement), before.placements());
        PersonRows moved = new PersonRows(new PersonId(1), before.registerIds(), before.numbers(),
            List.of(new Placement(placement.id(), new PersonId(1), OAK, FS, OptionalInt.of(0), OPEN)), List.of(),
            List.of(new Membership(BLUE, new PersonId(1), OPEN)), List.of(), List.of());
        StoredMerge merge = new StoredMerge(new MergeRow(new MergeId(9), new PersonId(1), new PersonId(2), "samma barn", "ek",
            Instant.parse("2026-05-04T08:00:00Z"), false), before, moved, Map.of("consent", List.of(3L)));
        run(() -> {
            merges().insert(merge);
            merges().replace(before, moved);
            merges().pointTo(new PersonId(2), Optional.of(new PersonId(1)));
        });
        assertEquals(Optional.of(new PersonId(1)), in(() -> register().mergedInto(new PersonId(2))));
        assertEquals(Optional.empty(), in(() -> register().mergedInto(new PersonId(1))));
        assertEquals(Optional.of(TEMPORARY), in(() -> register().person(new PersonId(1))).orElseThrow().number());
        assertEquals(Optional.empty(), in(() -> register().person(new PersonId(2))).orElseThrow().number());
        assertEquals(List.of(new PersonId(1)), in(() -> imports().registered(List.of(key(2)))).stream()
            .map(row -> row.person().id()).toList());
        assertEquals(1, in(() -> register().placements(ids(1))).size());
        assertEquals(Optional.of(merge), in(() -> merges().find(merge.row().id())));
        assertEquals(List.of(merge), in(() -> merges().of(new PersonId(2))));
        run(() -> {
            merges().replace(moved, before);
            merges().pointTo(new PersonId(2), Optional.empty());
            merges().markUndone(merge.row().id());
        });
        assertEquals(before, in(() -> merges().rows(new PersonId(2))));
        assertEquals(Optional.empty(), in(() -> register().mergedInto(new PersonId(2))));
        assertTrue(in(() -> merges().latest(1)).getFirst().row().undone());
        assertEquals(List.of(), in(() -> merges().of(new PersonId(1))));
    }

    @Test
    public void whoBecamePartOfAnotherIsFollowedToTheEnd() {
        put(person(1, "A", "A", SecurityMarking.NONE, null), person(2, "A", "A", SecurityMarking.NONE, null),
            person(3, "A", "A", SecurityMarking.NONE, null));
        run(() -> merges().pointTo(new PersonId(1), Optional.of(new PersonId(2))));
        run(() -> merges().pointTo(new PersonId(2), Optional.of(new PersonId(3))));
        assertEquals(Optional.of(new PersonId(3)), in(() -> register().mergedInto(new PersonId(1))));
    }

    @Test
    public void reportsComeBackNewestFirst() {
        ImportReport first = report(1);
        ImportReport second = report(2);
        run(() -> imports().insert(first));
        run(() -> imports().insert(second));
        assertEquals(List.of(second, first), in(() -> imports().latest(5)));
        assertEquals(List.of("units.csv", "persons.csv"), List.copyOf(in(() -> imports().latest(1)).getFirst().counts().keySet()));
    }

    @Test
    public void sizesAreOfEachKind() {
        run(() -> imports().putUnits(new Batch<>(List.of(new Unit(OAK, "Ek", Set.of(), "N")), List.of())));
        run(() -> imports().putDuties(new Batch<>(List.of(new Duty(new PersonId(2), OAK, "Rektor", OPEN),
            new Duty(new PersonId(2), ASH, "Rektor", OPEN)), List.of())));
        assertEquals(new RegisterImportStore.Sizes(1, 0, 0, 0, 0, 0, 2, 0), in(() -> imports().sizes()));
    }

    private void people() {
        put(person(1, "Zack", "Al", SecurityMarking.NONE, null), person(2, "Anna", "Åkerö", SecurityMarking.NONE, null),
            person(3, "Åsa", "Öst", SecurityMarking.NONE, null), person(4, "Bo", "Öst", SecurityMarking.NONE, null),
            person(5, "Hemlig", "Al", SecurityMarking.SECRECY_MARKING, null), person(6, "Vuxen", "Al", SecurityMarking.NONE, null));
        run(() -> imports().putPlacements(new Batch<>(List.of(placement(1, OAK), placement(2, OAK), placement(3, OAK),
            placement(4, ASH), placement(5, ASH)), List.of())));
    }

    private List<String> found(ChildSearch search) {
        return in(() -> register().search(search, Page.Request.first(10))).items().stream()
            .map(person -> person.name().full()).toList();
    }

    private void put(Person... persons) {
        run(() -> imports().putPersons(new Batch<>(Stream.of(persons).map(RegisterStoresContract::registered).toList(), List.of()),
            DAY));
    }

    private void putAgain(Person person) {
        run(() -> imports().putPersons(new Batch<>(List.of(), List.of(registered(person))), DAY));
    }

    private static RegisteredPerson registered(Person person) {
        return new RegisteredPerson(key(person.id().value()), person, "fingerprint", false);
    }

    private static UUID key(long id) {
        return new UUID(0, id);
    }

    private static List<PersonId> ids(long... ids) {
        return LongStream.of(ids).mapToObj(PersonId::new).toList();
    }

    private static Placement placement(long child, UnitCode unit) {
        return new Placement(new PlacementId(child), new PersonId(child), unit, FS, OptionalInt.empty(), OPEN);
    }

    private static Person person(long id, String given, String family, SecurityMarking marking, IdentityNumber number) {
        return new Person(new PersonId(id), new PersonName(given, family), Optional.ofNullable(number), marking, "a@b.se", "070");
    }

    private static ImportReport report(long id) {
        Map<String, ImportReport.Counts> counts = new LinkedHashMap<>();
        counts.put("units.csv", new ImportReport.Counts(1, 2, 3, 4, 5));
        counts.put("persons.csv", ImportReport.Counts.NONE);
        return new ImportReport(new ImportId(id), Instant.parse("2026-05-04T08:00:00Z"), Instant.parse("2026-05-04T08:01:00Z"), "ek",
            true, ImportReport.State.REFUSED, counts, List.of(new ImportReport.RowFault("persons.csv", 7, "civicNo",
                ImportReport.Kind.WRONG_CHECK_DIGIT, Text.sv("Rätta").en("Correct"))), Optional.of(Text.sv("Nej").en("No")));
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
