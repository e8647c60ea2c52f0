package org.skolbro.testkit.identity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.identity.Fictitious;
import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.FictitiousIdentities.Enrolment;
import org.skolbro.api.identity.FictitiousIdentities.Move;
import org.skolbro.api.identity.FictitiousIdentities.Place;
import org.skolbro.api.identity.FictitiousIdentities.Preview;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.testkit.Town;

/** What a system manager enters, and what then is left of the real identity. */
public class FictitiousIdentityTest {

    private final IdentityTown town = new IdentityTown();

    @Test
    public void aChildIsEnrolledAndSeenByHerHeadteacherAlone() {
        town.setUp();
        IdentityTown.done(town.identities.enrol(town.administrator.caller, town.enrolment(town.instead()), town.scan()));
        Caller headteacher = town.platform.callers().headteacherOf(town.unit);
        var children = town.platform.grants().protectedChildren(headteacher);
        assertEquals(List.of("Vera Vik"), children.stream().map(child -> child.name().full()).toList());
        assertEquals(List.of(), town.platform.register().children(headteacher, town.group));
        assertEquals(1, town.identities.links(town.administrator.caller).size());
        assertEquals(Optional.empty(), owner(IdentityTown.REAL_NUMBER));
    }

    @Test
    public void nothingIsEnteredBeforeThereIsAKey() {
        assertTrue(IdentityTown.refused(town.identities.enrol(town.administrator.caller, town.enrolment(town.instead()), town.scan()))
            .startsWith("There is no key yet"));
    }

    @Test
    public void onlyAnAdministratorWithASecondFactorEnters() {
        town.setUp();
        for (Caller none : List.of(town.archivist.caller, town.platform.callers().office(Role.ADMINISTRATOR, AssuranceLevel.PASSWORD),
                town.platform.callers().headteacherOf(town.unit), town.platform.callers().operator())) {
            assertThrows(NotPermitted.class, () -> town.identities.enrol(none, town.enrolment(town.instead()), town.scan()));
            assertThrows(NotPermitted.class, () -> town.identities.preview(none, IdentityTown.REAL_NUMBER));
            assertThrows(NotPermitted.class, () -> town.identities.links(none));
        }
    }

    @Test
    public void theFictitiousNumberIsNobodys() {
        town.setUp();
        for (String number : List.of(IdentityTown.REAL_NUMBER, "20190816-2389", "20190715-TF01", "20990101-TF01")) {
            assertTrue(number, refusal(fictitious("Vera", "Vik", number)).startsWith("The fictitious number is a TF-number"));
        }
        IdentityTown.done(town.identities.enrol(town.administrator.caller, town.enrolment(town.instead()), town.scan()));
        assertTrue(IdentityTown.refused(town.identities.enrol(town.administrator.caller, new Enrolment(
            new RealIdentity(new PersonName("Bea", "Annan"), IdentityNumber.parse("20190816-2389"), ""), town.instead(),
            SecurityMarking.SECRECY_MARKING, town.enrolment(town.instead()).place(), town.form()), town.scan()))
            .startsWith("The fictitious number is a TF-number"));
        assertEquals("That person has a fictitious identity already.", refusal(fictitious("Bea", "Berg", "20190801-TF78")));
    }

    @Test
    public void theFictitiousNameHasNothingOfTheRealOne() {
        town.setUp();
        for (Fictitious instead : List.of(fictitious("alva", "Vik", IdentityTown.NUMBER), fictitious("Vera", "Vik-RIKTIG", IdentityTown.NUMBER),
                fictitious("Vera\u0007", "Vik", IdentityTown.NUMBER), fictitious("x".repeat(101), "Vik", IdentityTown.NUMBER))) {
            assertTrue(refusal(instead).startsWith("Write a fictitious given and family name"));
        }
    }

    @Test
    public void theFormComesFirst() {
        town.setUp();
        Enrolment whole = town.enrolment(town.instead());
        IdentityForm form = whole.form();
        for (IdentityForm wrong : List.of(new IdentityForm(form.signedOn(), form.talkBy(), form.talkOn(), form.keptAt()),
                new IdentityForm(form.talkOn(), " ", form.signedOn(), form.keptAt()),
                new IdentityForm(form.talkOn(), form.talkBy(), town.platform.clock().today().plusDays(1), form.keptAt()),
                new IdentityForm(form.talkOn(), form.talkBy(), form.signedOn(), ""))) {
            assertTrue(IdentityTown.refused(town.identities.enrol(town.administrator.caller, new Enrolment(whole.real(), whole.instead(),
                whole.marking(), whole.place(), wrong), town.scan())).startsWith("Fill in when the talk was held"));
        }
    }

    @Test
    public void thePlaceIsOneThatThereIs() {
        town.setUp();
        Enrolment whole = town.enrolment(town.instead());
        Place place = whole.place();
        for (Place wrong : List.of(new Place(place.unit(), Optional.of(new GroupId("finns-inte")), place.schoolType(), OptionalInt.empty(), place.from()),
                new Place(place.unit(), place.group(), new SchoolType("GR"), OptionalInt.empty(), place.from()),
                new Place(town.town.unit(), place.group(), Town.PRESCHOOL, OptionalInt.empty(), place.from()),
                new Place(place.unit(), place.group(), place.schoolType(), OptionalInt.empty(), place.from().plusYears(2)))) {
            assertTrue(IdentityTown.refused(town.identities.enrol(town.administrator.caller, new Enrolment(whole.real(), whole.instead(),
                whole.marking(), wrong, whole.form()), town.scan())).startsWith("Choose a unit that has the school form"));
        }
        assertEquals(0, town.identities.links(town.administrator.caller).size());
    }

    @Test
    public void theScanOfTheFormIsAPictureOrAPdf() {
        town.setUp();
        for (byte[] wrong : List.of(new byte[0], "MZ inget papper".getBytes(StandardCharsets.UTF_8), "%PDF-1.4 utan slut".getBytes(StandardCharsets.UTF_8))) {
            IdentityTown.refused(town.identities.enrol(town.administrator.caller, town.enrolment(town.instead()), new ByteArrayInputStream(wrong)));
        }
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream("%PDF-1.4\n".getBytes(StandardCharsets.UTF_8)),
            new ByteArrayInputStream(new byte[FictitiousIdentities.LARGEST_SCAN]));
        InputStream large = new SequenceInputStream(endless, new ByteArrayInputStream("%%EOF".getBytes(StandardCharsets.UTF_8)));
        assertEquals("The scanned form is a PDF, JPEG or PNG of at most 10 MB.", IdentityTown.refused(town.identities.enrol(
            town.administrator.caller, town.enrolment(town.instead()), large)));
        assertEquals(0, town.identities.links(town.administrator.caller).size());
        IdentityTown.done(town.identities.enrol(town.administrator.caller, town.enrolment(town.instead()), town.scan()));
        assertTrue(town.identities.links(town.administrator.caller).getFirst().scanBytes() > 0);
    }

    @Test
    public void aChildInTheRegisterIsMovedOver() {
        town.setUp();
        PersonId child = town.town.child(town.group);
        PersonId guardian = town.town.guardianOf(child);
        PersonId known = town.town.guardianOf(child);
        town.town.isGuardian(known, town.town.child(town.group), DateSpan.from(town.platform.clock().today().minusYears(1)));
        Person before = person(child);
        Preview preview = IdentityTown.done(town.identities.preview(town.administrator.caller, before.number().orElseThrow().value()));
        assertEquals(new Preview(1, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0), preview);
        IdentityTown.done(town.identities.move(town.administrator.caller, move(before, preview), town.scan()));
        assertEquals("Vera Vik", person(child).name().full());
        assertEquals(SecurityMarking.SECRECY_MARKING, person(child).marking());
        assertEquals("Vårdnadshavare 1 Vik", person(guardian).name().full());
        assertEquals("Vuxen", person(known).name().given());
        assertEquals(Optional.empty(), owner(before.number().orElseThrow().value()));
        RealIdentity real = IdentityTown.done(town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), town.third.present())).real();
        assertEquals(before.name(), real.name());
        assertTrue(real.note(), real.note().contains("Vuxen Nummer"));
        assertEquals("No child in the register has that number.", IdentityTown.refused(town.identities.preview(town.administrator.caller,
            before.number().orElseThrow().value())));
    }

    @Test
    public void askedForByAnEarlierNumberAllOfHersAreSealed() {
        town.setUp();
        PersonId child = town.town.child(town.group);
        Person before = person(child);
        IdentityNumber now = IdentityNumber.parse("20190816-2389");
        var house = town.platform.house();
        Person renumbered = new Person(child, before.name(), Optional.of(now), before.marking(), "", "");
        house.memory.inOne(() -> house.registerImportStore.putPersons(new Batch<>(List.of(new RegisteredPerson(UUID.randomUUID(), renumbered,
            "", false)), List.of()), town.platform.clock().today()));
        Preview preview = IdentityTown.done(town.identities.preview(town.administrator.caller, before.number().orElseThrow().value()));
        IdentityTown.done(town.identities.move(town.administrator.caller, move(before, preview), town.scan()));
        RealIdentity real = IdentityTown.done(town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), town.third.present())).real();
        assertEquals(now, real.number());
        assertTrue(real.note(), real.note().contains(before.number().orElseThrow().formatted()));
    }

    @Test
    public void whatHasChangedSinceIsLookedAtAgain() {
        town.setUp();
        PersonId child = town.town.child(town.group);
        Person before = person(child);
        Preview preview = IdentityTown.done(town.identities.preview(town.administrator.caller, before.number().orElseThrow().value()));
        town.town.guardianOf(child);
        assertTrue(IdentityTown.refused(town.identities.move(town.administrator.caller, move(before, preview), town.scan()))
            .startsWith("Something has changed"));
        assertEquals(before, person(child));
    }

    @Test
    public void aLogInOfHersIsCalledByItsUserName() {
        town.setUp();
        PersonId child = town.town.child(town.group);
        PersonId guardian = town.town.guardianOf(child);
        town.platform.callers().of(guardian);
        Person before = person(child);
        Preview preview = IdentityTown.done(town.identities.preview(town.administrator.caller, before.number().orElseThrow().value()));
        assertEquals(1, preview.accounts());
        IdentityTown.done(town.identities.move(town.administrator.caller, move(before, preview), town.scan()));
        assertTrue(town.platform.house().memory.inOne(() -> town.platform.house().accountStore.of(guardian).orElseThrow().displayName())
            .startsWith("user-"));
    }

    private Move move(Person before, Preview seen) {
        String number = before.number().orElseThrow().formatted().toLowerCase(Locale.ROOT);
        return new Move(number, town.instead(), "", town.form(), seen);
    }

    private Person person(PersonId id) {
        return town.platform.house().memory.inOne(() -> town.platform.house().registerStore.person(id)).orElseThrow();
    }

    private Optional<PersonId> owner(String number) {
        IdentityNumber written = IdentityNumber.parse(number);
        Map<IdentityNumber, PersonId> owners = town.platform.house().memory.inOne(() -> town.platform.house().registerStore.owners(List.of(written)));
        return Optional.ofNullable(owners.get(written));
    }

    private String refusal(Fictitious instead) {
        return IdentityTown.refused(town.identities.enrol(town.administrator.caller, town.enrolment(instead), town.scan()));
    }

    private static Fictitious fictitious(String given, String family, String number) {
        return new Fictitious(new PersonName(given, family), IdentityNumber.parse(number));
    }
}
