package org.skolbro.testkit.store;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.skolbro.testkit.store.RegisterRows.ASPEN;
import static org.skolbro.testkit.store.RegisterRows.GROUP;
import static org.skolbro.testkit.store.RegisterRows.PRESCHOOL;
import static org.skolbro.testkit.store.RegisterRows.SINCE;
import static org.skolbro.testkit.store.RegisterRows.TODAY;
import static org.skolbro.testkit.store.RegisterRows.added;
import static org.skolbro.testkit.store.RegisterRows.person;
import static org.skolbro.testkit.store.RegisterRows.placement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.identity.FictitiousIdentities.Kind;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Unit;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.IdentityStore.HeldKey;
import org.skolbro.core.store.IdentityStore.Key;
import org.skolbro.core.store.IdentityStore.Link;
import org.skolbro.core.store.IdentityStore.Opening;
import org.skolbro.core.store.IdentityStore.Scan;
import org.skolbro.core.store.IdentityStore.Share;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of fictitious identities owes. */
public abstract class IdentityStoreContract {

    private static final Instant NOW = Instant.parse("2026-05-04T06:00:00.123456Z");
    private static final PersonId CHILD = new PersonId(101);
    private static final PersonId MOTHER = new PersonId(102);
    private static final PersonId FATHER = new PersonId(103);
    private static final AccountId ONE = new AccountId(11);
    private static final AccountId OTHER = new AccountId(12);
    private static final IdentityForm FORM = new IdentityForm(TODAY.minusDays(9), "Rut Rektor", TODAY.minusDays(8), "Närarkivet");
    private static final IdentityNumber INSTEAD = IdentityNumber.parse("20220401-TF09");
    private static final byte[] SCAN = "blankett".getBytes(StandardCharsets.UTF_8);
    private static final UUID NEW_KEY = new UUID(9, 9);

    protected abstract UnitOfWork unitOfWork();

    protected abstract RegisterStore register();

    protected abstract RegisterImportStore imports();

    protected abstract IdentityStore store();

    /** Takes away what other tests have left. */
    protected abstract void empty();

    @Before
    public final void prepare() {
        empty();
        in(() -> {
            imports().putUnits(added(new Unit(ASPEN, "Björken", Set.of(PRESCHOOL), "Kommunen")));
            imports().putPersons(added(person(CHILD, "Anna", "Ask", "20220310-TF01", SecurityMarking.NONE),
                person(MOTHER, "Moa", "Ask", "", SecurityMarking.NONE), person(FATHER, "Bo", "Ask", "", SecurityMarking.NONE)),
                TODAY.minusDays(9));
            imports().putPersons(new org.skolbro.core.store.Batch<>(List.of(),
                List.of(person(CHILD, "Anna", "Ask", "20220310-TF02", SecurityMarking.NONE))), TODAY);
            imports().putGroups(added(new Group(GROUP, ASPEN, "Igelkotten", "Avdelning", PRESCHOOL, SINCE)));
            imports().putPlacements(added(placement(7, CHILD, ASPEN, SINCE)));
            imports().putMemberships(added(new Membership(GROUP, CHILD, SINCE)));
            imports().putGuardianships(added(new Guardianship(CHILD, MOTHER, Guardianship.Kind.GUARDIAN, SINCE),
                new Guardianship(CHILD, FATHER, Guardianship.Kind.GUARDIAN, SINCE)));
            return null;
        });
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void does(Runnable work) {
        unitOfWork().inOne(work);
    }

    private static Key key(long id) {
        return new Key(id, "public", NOW, ONE, List.of(new HeldKey(ONE, "p1", "s1", NOW), new HeldKey(OTHER, "p2", "s2", NOW)),
            List.of(new Share(ONE, OTHER, "half"), new Share(OTHER, ONE, "rest")));
    }

    private static Link link(long id, PersonId person, String sealed) {
        return new Link(new LinkId(id), person, 1, sealed, Kind.MOVED, FORM, Optional.of(new Scan(id + 900, "application/pdf", 4)), "Ada Administratör", NOW);
    }

    /** With the scan of its form, and the key that it is sealed for. */
    private void insert(Link link) {
        if (store().key().isEmpty()) {
            store().put(key(1));
        }
        store().insert(link, new ByteArrayInputStream(SCAN));
    }

    @Test
    public void aLinkHasTheScanOfItsForm() throws IOException {
        does(() -> insert(link(1, CHILD, "sealed")));
        try (InputStream scan = store().scan(new LinkId(1))) {
            assertArrayEquals(SCAN, scan.readAllBytes());
        }
        assertThrows(NotFound.class, () -> in(() -> store().scan(new LinkId(2))));
    }

    @Test
    public void noLinkIsSealedForAKeyThatIsNoMore() {
        does(() -> store().put(key(2)));
        assertThrows(Conflict.class, () -> does(() -> store().insert(link(1, CHILD, "sealed"), new ByteArrayInputStream(SCAN))));
        assertEquals(List.of(), in(() -> store().links()));
    }

    @Test
    public void thereIsOneKeyTheLatest() {
        assertEquals(Optional.empty(), in(() -> store().key()));
        does(() -> store().put(key(1)));
        does(() -> store().put(key(2)));
        assertEquals(Optional.of(key(2)), in(() -> store().key()));
    }

    @Test
    public void linksAreFoundByWhomTheyAreOf() {
        does(() -> insert(link(1, CHILD, "sealed")));
        does(() -> insert(link(2, MOTHER, "x".repeat(9000))));
        assertEquals(List.of(link(2, MOTHER, "x".repeat(9000)), link(1, CHILD, "sealed")), in(() -> store().links()));
        assertEquals(Optional.of(link(1, CHILD, "sealed")), in(() -> store().linkOf(CHILD)));
        assertEquals(Optional.empty(), in(() -> store().linkOf(FATHER)));
    }

    @Test
    public void linksAreSealedAnew() {
        does(() -> insert(link(1, CHILD, "old")));
        does(() -> store().reseal(5, Map.of(new LinkId(1), "new")));
        Link now = in(() -> store().linkOf(CHILD)).orElseThrow();
        assertEquals(5, now.key());
        assertEquals("new", now.sealed());
    }

    @Test
    public void openingsAreTheLatestFirst() {
        Opening failed = new Opening(1, new LinkId(1), ONE, OTHER, "Därför", "2026:1", false, NOW);
        Opening opened = new Opening(2, new LinkId(1), OTHER, ONE, "Därför", "2026:1", true, NOW.plusSeconds(1));
        does(() -> store().insert(failed));
        does(() -> store().insert(opened));
        assertEquals(List.of(opened, failed), in(() -> store().openings(9)));
        assertEquals(List.of(opened), in(() -> store().openings(1)));
    }

    @Test
    public void whatIsRefusedIsRemembered() {
        does(() -> store().refuse(List.of("nb", "ia")));
        assertEquals(Set.of("ia", "nb"), in(() -> store().refused()));
    }

    @Test
    public void nothingOfTheRealIdentityIsLeftInTheRegister() {
        assertEquals(List.of(RegisterRows.key(CHILD)), in(() -> store().registerIds(CHILD)));
        assertEquals(2, (int) in(() -> register().numbers(CHILD)).size());
        Person instead = new Person(CHILD, new PersonName("Vera", "Vik"), Optional.of(INSTEAD), SecurityMarking.SECRECY_MARKING, "", "");
        does(() -> store().replace(instead, NEW_KEY));
        assertEquals(Optional.of(instead), in(() -> register().person(CHILD)));
        assertEquals(List.of(new HeldNumber(INSTEAD, DateSpan.from(INSTEAD.birthDate()))), in(() -> register().numbers(CHILD)));
        assertEquals(List.of(NEW_KEY), in(() -> store().registerIds(CHILD)));
        assertEquals(List.of(), in(() -> imports().registered(List.of(RegisterRows.key(CHILD)))));
        assertEquals(Map.of(), in(() -> register().owners(List.of(IdentityNumber.parse("20220310-TF01"), IdentityNumber.parse("20220310-TF02")))));
        assertEquals(1, (int) in(() -> register().placements(List.of(CHILD))).size());
    }

    @Test
    public void oneGuardianIsNoLongerToldOf() {
        does(() -> store().endGuardianships(CHILD, List.of(FATHER)));
        assertEquals(List.of(MOTHER), in(() -> register().guardianships(List.of(CHILD))).stream().map(Guardianship::adult).toList());
        does(() -> store().endGuardianships(CHILD, List.of()));
        assertEquals(1, (int) in(() -> register().guardianships(List.of(CHILD))).size());
    }

    @Test
    public void whatThereIsOfSomebodyIsCounted() {
        assertEquals(new IdentityStore.Traces(2, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0), in(() -> store().traces(CHILD)));
    }
}
