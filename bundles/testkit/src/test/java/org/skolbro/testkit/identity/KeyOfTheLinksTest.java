package org.skolbro.testkit.identity;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.identity.FormScan;
import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.KeyHolder;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.core.store.IdentityStore;

/** Who opens a link, and who does not. */
public class KeyOfTheLinksTest {

    private final IdentityTown town = new IdentityTown();

    @Before
    public void keyIsThereAndAChild() {
        town.setUp();
        IdentityTown.done(town.identities.enrol(town.administrator.caller, town.enrolment(town.instead()), town.scan()));
    }

    @Test
    public void twoHoldersOpenItTogether() {
        RealIdentity real = IdentityTown.done(town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), town.third.present())).real();
        assertEquals("Alva Riktig", real.name().full());
        assertEquals(IdentityTown.REAL_NUMBER.replace("-", ""), real.number().value());
        assertEquals("Mamma: Eva Riktig", real.note());
    }

    @Test
    public void theFormIsOpenedWithTheLinkAndLiesSealedUntilThen() throws Exception {
        FormScan scan = IdentityTown.done(town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), town.third.present()))
            .scan().orElseThrow();
        assertEquals("image/png", scan.mediaType());
        assertTrue(scan.fileName(), scan.fileName().matches("blankett-\\w+\\.png"));
        assertEquals(8, ImageIO.read(new ByteArrayInputStream(scan.content())).getWidth());
        byte[] stored = town.platform.house().memory.inOne(() -> read(town.platform.house().identityStore));
        assertFalse("sealed", new String(stored, StandardCharsets.ISO_8859_1).contains("PNG"));
    }

    private static byte[] read(IdentityStore store) {
        try (InputStream sealed = store.scan(store.links().getFirst().id())) {
            return sealed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    public void anyTwoOfThemDo() {
        IdentityTown.done(town.keys.open(town.administrator.caller, town.asked(), town.administrator.herself(), town.third.present()));
        IdentityTown.done(town.keys.open(town.third.caller, town.asked(), town.third.herself(), town.administrator.present()));
    }

    @Test
    public void oneAloneDoesNot() {
        assertEquals("The key has at least two and at most seven holders, each of them once.", IdentityTown.refused(
            town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), town.archivist.present())));
        assertEquals("The other holder's secret is not right.", IdentityTown.refused(town.keys.open(town.archivist.caller, town.asked(),
            town.archivist.herself(), town.third.present("hemligt för axel åtta nio tio"))));
        assertEquals("Your secret is not right.", IdentityTown.refused(town.keys.open(town.archivist.caller, town.asked(),
            new KeyHolder("axel", "något helt annat än så".toCharArray(), ""), town.third.present())));
    }

    @Test
    public void theOtherShowsACodeThatCountsOnce() {
        KeyHolder third = town.third.present();
        KeyHolder again = new KeyHolder(third.userName(), third.secret().clone(), third.code());
        IdentityTown.done(town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), third));
        assertEquals("The code is not right.", IdentityTown.refused(town.keys.open(town.archivist.caller, town.asked(),
            town.archivist.herself(), again)));
    }

    @Test
    public void nobodyElseComesNear() {
        IdentityTown.Office stranger = town.new Office("siv", Role.ARCHIVIST);
        assertEquals("Two different holders of the key must be present, and you are one of them.", IdentityTown.refused(
            town.keys.open(stranger.caller, town.asked(), stranger.herself(), town.third.present())));
        Caller weak = town.platform.callers().office(Role.ARCHIVIST, AssuranceLevel.PASSWORD);
        Caller auditor = town.platform.callers().auditor();
        for (Caller none : List.of(weak, auditor, town.platform.callers().headteacherOf(town.unit), town.platform.callers().operator())) {
            assertThrows(NotPermitted.class, () -> town.keys.open(none, town.asked(), town.archivist.herself(), town.third.present()));
        }
        town.keys.openings(auditor);
        town.keys.standing(auditor);
    }

    @Test
    public void everyAttemptIsToldOfAndNothingOfWhat() {
        IdentityTown.Office stranger = town.new Office("siv", Role.ARCHIVIST);
        town.keys.open(stranger.caller, town.asked(), stranger.herself(), town.third.present());
        town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), town.third.present("fel hemlighet till länken"));
        town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), town.third.present());
        Caller auditor = town.platform.callers().auditor();
        List<IdentityKeys.Opening> openings = town.keys.openings(auditor);
        assertEquals(List.of(true, false), openings.stream().map(IdentityKeys.Opening::opened).toList());
        assertEquals("axel tea Slutbetyg ska lämnas ut 2026:12", openings.getFirst().first() + " " + openings.getFirst().second() + " "
            + openings.getFirst().reason() + " " + openings.getFirst().caseNumber());
        List<AuditLine> lines = town.platform.audit().lines(auditor, Audit.Filter.ALL, Page.Request.first(100)).items();
        assertTrue(lines.stream().anyMatch(line -> line.action().equals("identity.opened")));
        assertTrue(lines.stream().anyMatch(line -> line.action().equals("identity.open-failed")));
        assertTrue(lines.stream().anyMatch(line -> line.action().equals("identity.open-refused")));
        assertFalse(lines.toString().contains("Riktig"));
    }

    @Test
    public void aWrongSecretMakesTheNextWait() {
        for (int i = 0; i < 8; i++) {
            assertEquals("The other holder's secret is not right.", IdentityTown.refused(wrong()));
        }
        assertEquals("There have been too many attempts. Wait a while.", IdentityTown.refused(wrong()));
        town.platform.clock().advance(Duration.ofMinutes(20));
        IdentityTown.done(town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), town.third.present()));
    }

    /** Half a minute after the one before: a code counts once. */
    private Outcome<IdentityKeys.Opened> wrong() {
        return town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), town.third.present("fel hemlighet till länken"));
    }

    @Test
    public void secretsAreWiped() {
        KeyHolder own = town.archivist.herself();
        KeyHolder other = town.third.present();
        town.keys.open(town.archivist.caller, town.asked(), own, other);
        assertArrayEquals(new char[own.secret().length], own.secret());
        assertArrayEquals(new char[other.secret().length], other.secret());
    }

    @Test
    public void whatIsStoredHoldsNeitherSecretNorName() {
        String stored = town.platform.house().memory.inOne(() -> {
            IdentityStore store = town.platform.house().identityStore;
            return store.key().orElseThrow() + " " + store.links();
        });
        assertFalse(stored, stored.contains("Riktig") || stored.contains("hemligt") || stored.contains("20190715"));
    }

    @Test
    public void aHolderIsReplacedByTwoOthers() {
        IdentityTown.Office successor = town.new Office("siv", Role.ADMINISTRATOR);
        AccountId leaving = town.third.caller.account();
        String before = town.platform.house().memory.inOne(() -> town.platform.house().identityStore.links().getFirst().sealed());
        IdentityTown.done(town.keys.replace(town.administrator.caller, leaving, successor.present(),
            List.of(town.administrator.herself(), town.archivist.present())));
        assertEquals("Alva Riktig", IdentityTown.done(town.keys.open(successor.caller, town.asked(), successor.herself(),
            town.archivist.present())).real().name().full());
        assertTrue(IdentityTown.done(town.keys.open(successor.caller, town.asked(), successor.herself(), town.archivist.present())).scan().isPresent());
        assertEquals("Two different holders of the key must be present, and you are one of them.", IdentityTown.refused(
            town.keys.open(town.third.caller, town.asked(), town.third.herself(), town.archivist.present())));
        assertFalse("sealed anew", before.equals(town.platform.house().memory.inOne(() ->
            town.platform.house().identityStore.links().getFirst().sealed())));
    }

    @Test
    public void whoLeavesDoesNotReplaceHerself() {
        IdentityTown.Office successor = town.new Office("siv", Role.ADMINISTRATOR);
        assertEquals("Two holders who stay make the change.", IdentityTown.refused(town.keys.replace(town.third.caller,
            town.third.caller.account(), successor.present(), List.of(town.third.herself(), town.archivist.present()))));
    }

    @Test
    public void ofTwoAloneTheOneWhoLeavesHandsOverHerself() {
        IdentityTown two = new IdentityTown();
        IdentityTown.done(two.keys.setUp(two.administrator.caller, List.of(two.administrator.herself(), two.archivist.present())));
        IdentityTown.done(two.identities.enrol(two.administrator.caller, two.enrolment(two.instead()), two.scan()));
        IdentityTown.done(two.keys.replace(two.administrator.caller, two.archivist.caller.account(), two.third.present(),
            List.of(two.administrator.herself(), two.archivist.present())));
        IdentityTown.done(two.keys.open(two.third.caller, two.asked(), two.third.herself(), two.administrator.present()));
        IdentityTown.refused(two.keys.open(two.archivist.caller, two.asked(), two.archivist.herself(), two.administrator.present()));
    }

    @Test
    public void ofTwoAThirdIsAddedByBothAndOpensWithEither() {
        IdentityTown two = new IdentityTown();
        IdentityTown.done(two.keys.setUp(two.administrator.caller, List.of(two.administrator.herself(), two.archivist.present())));
        IdentityTown.done(two.identities.enrol(two.administrator.caller, two.enrolment(two.instead()), two.scan()));
        assertEquals("A holder is added by two who are holders already.", IdentityTown.refused(two.keys.add(two.administrator.caller,
            two.archivist.present(), List.of(two.administrator.herself(), two.third.present()))));
        assertEquals("The other holder's secret is not right.", IdentityTown.refused(two.keys.add(two.administrator.caller, two.third.present(),
            List.of(two.administrator.herself(), two.archivist.present("fel hemlighet till länken")))));
        assertEquals(2, two.keys.standing(two.administrator.caller).holders().size());
        assertEquals(3, IdentityTown.done(two.keys.add(two.administrator.caller, two.third.present(),
            List.of(two.administrator.herself(), two.archivist.present()))).holders().size());
        IdentityTown.done(two.keys.open(two.third.caller, two.asked(), two.third.herself(), two.administrator.present()));
        IdentityTown.done(two.keys.open(two.archivist.caller, two.asked(), two.archivist.herself(), two.third.present()));
        assertEquals("Alva Riktig", IdentityTown.done(two.keys.open(two.administrator.caller, two.asked(), two.administrator.herself(),
            two.archivist.present())).real().name().full());
        assertEquals("The new one is a holder already.", IdentityTown.refused(two.keys.add(two.administrator.caller, two.third.present(),
            List.of(two.administrator.herself(), two.archivist.present()))));
    }

    @Test
    public void noMoreThanSevenHoldIt() {
        for (int i = 4; i <= IdentityKeys.MOST; i++) {
            IdentityTown.Office one = town.new Office("siv" + i, Role.ARCHIVIST);
            IdentityTown.done(town.keys.add(town.administrator.caller, one.present(), List.of(town.administrator.herself(), town.archivist.present())));
        }
        IdentityTown.Office eighth = town.new Office("siv8", Role.ARCHIVIST);
        assertTrue(IdentityTown.refused(town.keys.add(town.administrator.caller, eighth.present(),
            List.of(town.administrator.herself(), town.archivist.present()))).startsWith("The key has at least two"));
        IdentityTown.done(town.keys.open(town.third.caller, town.asked(), town.third.herself(), town.archivist.present()));
    }

    @Test
    public void aWrongNumberIsToldBeforeAnySecret() {
        IdentityKeys.Asked wrong = new IdentityKeys.Asked("20190801-TF78", "Slutbetyg ska lämnas ut", "2026:12");
        assertEquals("No fictitious identity has that number.", IdentityTown.refused(town.keys.find(town.archivist.caller, wrong)));
        assertTrue(IdentityTown.refused(town.keys.find(town.archivist.caller, new IdentityKeys.Asked(IdentityTown.NUMBER, " ", "2026:12")))
            .startsWith("Write why"));
        LinkId found = IdentityTown.done(town.keys.find(town.archivist.caller, town.asked()));
        IdentityTown.done(town.keys.open(town.archivist.caller, town.asked(), town.archivist.herself(), town.third.present()));
        assertEquals(found, town.keys.openings(town.archivist.caller).getFirst().link());
        assertEquals(found, town.identities.links(town.administrator.caller).getFirst().id());
        IdentityTown.Office stranger = town.new Office("siv", Role.ARCHIVIST);
        assertTrue(IdentityTown.refused(town.keys.find(stranger.caller, town.asked())).startsWith("Two different holders"));
        assertThrows(NotPermitted.class, () -> town.keys.find(town.platform.callers().auditor(), town.asked()));
        assertEquals(1, town.keys.openings(town.archivist.caller).size());
    }

    @Test
    public void aNewKeyIsRefusedWhileLinksWouldBeLost() {
        assertEquals("There are links that only the present key opens. Replace a holder instead.", IdentityTown.refused(
            town.keys.setUp(town.administrator.caller, List.of(town.administrator.herself(), town.archivist.present()))));
    }

    @Test
    public void easySecretsAreNotTaken() {
        IdentityTown empty = new IdentityTown();
        for (String easy : List.of("kort", "aaaaaaaaaaaaaaaaaaaa", "x".repeat(300))) {
            assertTrue(IdentityTown.refused(empty.keys.setUp(empty.administrator.caller, List.of(empty.administrator.herself(),
                empty.archivist.present(easy)))).startsWith("A secret has at least 16"));
        }
        assertTrue(IdentityTown.refused(empty.keys.setUp(empty.administrator.caller, List.of(empty.administrator.herself())))
            .startsWith("The key has at least two"));
        assertEquals(0, empty.keys.standing(empty.administrator.caller).holders().size());
    }
}
