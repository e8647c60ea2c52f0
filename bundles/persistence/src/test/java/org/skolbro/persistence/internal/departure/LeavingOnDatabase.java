package org.skolbro.persistence.internal.departure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.Departure.State;
import org.skolbro.api.departure.DepartureSize;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.LeftOut;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.text.Text;
import org.skolbro.persistence.TestDatabase;

/** A municipality that leaves, on a real database; what it took along is judged by the JDK and the machine's own tools. */
public abstract class LeavingOnDatabase {

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    private LeavingTown town;
    private PersonId olle;
    private PersonId maja;
    private PersonId hidden;
    private DocumentId shared;

    protected abstract TestDatabase database();

    @Before
    public void threeChildrenOneOfThemProtected() throws IOException {
        town = new LeavingTown(database().database(), temporary.getRoot().toPath());
        olle = town.person("Olle", "201903012384", SecurityMarking.NONE);
        maja = town.person("Maja", "201802012391", SecurityMarking.NONE);
        hidden = town.person("Hemliga", "201804012389", SecurityMarking.SECRECY_MARKING);
        town.document(About.child(olle), "Olle bygger");
        shared = town.document(new About.OfChildren(List.of(maja, olle, hidden)), "Maja, Olle och Hemliga bygger");
        town.document(new About.OfGroup(new GroupId("eken")), "Eken bygger");
        town.destroy(town.document(About.child(maja), "Gallrad"));
    }

    @Test
    public void takesEverythingAlongAndIsReckonedWithoutUs() throws Exception {
        Departure done = left();
        assertEquals(State.DONE, done.state());
        assertEquals(new Departure.Reckoning(4, 3, 1, 0, done.reckoning().orElseThrow().at(), done.reckoning().orElseThrow().sha256()),
            done.reckoning().orElseThrow());
        assertEquals(List.of("Maja Ek", "Olle Ek", "Hemliga Ek", "Eken"), town.packer.packed);
        Reckoned reckoned = Reckoned.of(folder(done));
        assertEquals(List.of(), reckoned.faults());
        assertEquals(done.totals().documents(), reckoned.copies());
        assertEquals(3, reckoned.documents().size());
        assertEquals("", Script.faults(folder(done)));
    }

    @Test
    public void keepsProtectedPersonsApart() throws IOException {
        Path folder = folder(left());
        for (Path file : files(folder)) {
            boolean apart = folder.relativize(file).toString().startsWith("skydda");
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertTrue(file.toString(), apart || !text.contains("Hemliga") && !text.contains("201804012389")
                && !text.contains(Long.toString(hidden.value())));
        }
        String whole = text(folder, "skyddade-0001");
        assertTrue(whole.contains("Hemliga Ek: Maja, Olle och Hemliga bygger"));
        assertTrue(text(folder, "barn-0001").contains("Maja Ek: Maja, Olle och annat barn bygger"));
    }

    @Test
    public void takesScansOfConsentsAlongBesideTheRegister() throws Exception {
        String open = town.consentOnPaper(maja, "Majas mor har skrivit under");
        String apart = town.consentOnPaper(hidden, "Hemligas far har skrivit under");
        Path folder = folder(left());
        assertEquals("Majas mor har skrivit under", Files.readString(folder.resolve("register/samtycken").resolve(open)));
        assertFalse(Files.exists(folder.resolve("register/samtycken").resolve(apart)));
        assertEquals("Hemligas far har skrivit under", Files.readString(folder.resolve("skyddat-register/samtycken").resolve(apart)));
        assertTrue(Files.readString(folder.resolve("register/consent_answer.csv")).contains(open));
        assertEquals("", Script.faults(folder));
    }

    @Test
    public void takesSealedFormsAlongWithTheProtected() throws Exception {
        String form = town.sealedForm(hidden, "Förseglat");
        Path folder = folder(left());
        assertEquals("Förseglat", Files.readString(folder.resolve("skyddat-register/fiktiva-identiteter").resolve(form)));
        assertFalse(Files.exists(folder.resolve("register/fiktiva-identiteter")));
        assertTrue(Files.readString(folder.resolve("skyddat-register/identity_link.csv")).contains("image/png"));
        assertEquals("", Script.faults(folder));
    }

    @Test
    public void goesOnAfterAKillAndWritesNothingTwice() throws Exception {
        Departures departures = town.start(1);
        Departure approved = approved(departures);
        town.packer.crashAt = 3;
        assertThrows(LeavingTown.LinePacker.OutOfPower.class, () -> departures.run(town.archivist, approved.id(), Progress.NONE));
        Departure done = done(town.start(1).run(town.archivist, approved.id(), Progress.NONE));
        assertEquals(List.of("Maja Ek", "Olle Ek", "Hemliga Ek", "Eken"), town.packer.packed);
        assertEquals(State.DONE, done.state());
        assertEquals(List.of(), Reckoned.of(folder(done)).faults());
        assertEquals("", Script.faults(folder(done)));
    }

    @Test
    public void canBePausedAndGoesOn() throws Exception {
        Departures departures = town.start(1);
        Departure approved = approved(departures);
        assertEquals(State.PAUSED, done(departures.run(town.archivist, approved.id(), new StopsAt(2))).state());
        assertEquals(2, departures.departure(town.archivist, approved.id()).totals().written());
        assertEquals(State.DONE, done(departures.run(town.platform.callers().operator(), approved.id(), Progress.NONE)).state());
        assertEquals("", Script.faults(folder(approved)));
    }

    @Test
    public void writesAnewWhatHeldADocumentThatWasDestroyedMeanwhile() throws Exception {
        Departures departures = town.start(1);
        Departure approved = approved(departures);
        done(departures.run(town.archivist, approved.id(), new StopsAt(2)));
        town.destroy(shared);
        Departure done = done(departures.run(town.archivist, approved.id(), Progress.NONE));
        assertEquals(State.DONE, done.state());
        assertEquals(2, done.reckoning().orElseThrow().destroyed());
        assertFalse(text(folder(done), "").contains("Maja, Olle"));
        assertEquals("", Script.faults(folder(done)));
    }

    @Test
    public void writesAnewWhatWasChangedOnTheDiskMeanwhile() throws Exception {
        Departures departures = town.start(1);
        Departure approved = approved(departures);
        done(departures.run(town.archivist, approved.id(), new StopsAt(2)));
        Files.writeString(Files.list(folder(approved).resolve("barn-0001")).filter(Files::isRegularFile).findFirst().orElseThrow(), "other");
        assertEquals(State.DONE, done(departures.run(town.archivist, approved.id(), Progress.NONE)).state());
        assertEquals("", Script.faults(folder(approved)));
    }

    /** The machine's own gpg opens it where there is one; the library opens another one always. */
    @Test
    public void isSealedForItsRecipientAlone() throws Exception {
        Path secret = resource("recipient.key");
        Departure sealed = sealed();
        assertEquals(Set.of("zip.gpg"), new HashSet<>(files(folder(sealed)).stream().map(file -> file.getFileName().toString())
            .filter(name -> name.matches("(barn|skydd|grupp|register|bevis|logg|oversikt).*")).map(name -> name.replaceAll("^[^.]*\\.", "")).toList()));
        assertFalse(text(folder(sealed), "").contains("Olle"));
        Unsealed.byLibrary(folder(sealed), secret);
        assertEquals("", Script.faults(folder(sealed)));
        assertTrue(text(folder(sealed), "barn-0001").contains("Olle bygger"));
        Departure other = sealed();
        if (Unsealed.byGpg(folder(other), secret, temporary.getRoot().toPath().resolve("gpg"))) {
            assertEquals("", Script.faults(folder(other)));
        }
    }

    @Test
    public void refusesAFileWithoutAKey() throws IOException {
        Path none = Files.writeString(temporary.getRoot().toPath().resolve("none.pub"), "no key");
        assertTrue(refusal(town.start(1, Optional.of(none)).ask(town.administrator, "Beslut")).contains("no valid public key"));
    }

    private Departure sealed() throws Exception {
        Departures departures = town.start(100, Optional.of(resource("recipient.pub")));
        Departure done = done(departures.run(town.archivist, approved(departures).id(), Progress.NONE));
        assertEquals(State.DONE, done.state());
        assertEquals(40, done.sealedFor().length());
        return done;
    }

    private static Path resource(String name) throws Exception {
        return Path.of(LeavingOnDatabase.class.getResource(name).toURI());
    }

    @Test
    public void signsNothingWhenAChildWasGivenProtectionMeanwhile() {
        Departures departures = town.start(1);
        Departure approved = approved(departures);
        done(departures.run(town.archivist, approved.id(), new StopsAt(1)));
        town.protect(olle);
        assertTrue(refusal(departures.run(town.archivist, approved.id(), Progress.NONE)).startsWith("One child has been given"));
        assertFalse(Files.exists(folder(approved).resolve("sammanfattning.sig")));
    }

    @Test
    public void signsNothingWhenADocumentIsMissing() {
        town.lose(town.document(About.child(olle), "Borttappad"));
        Departure paused = left();
        assertEquals(State.PAUSED, paused.state());
        assertEquals(1, paused.reckoning().orElseThrow().missing());
        assertFalse(Files.exists(folder(paused).resolve("sammanfattning.sig")));
    }

    @Test
    public void namesADocumentThatCannotBePackedAndTakesTheOthersAlong() throws Exception {
        DocumentId broken = town.document(About.child(olle), "Trasig");
        town.packer.unpackable = "Trasig";
        Departures departures = town.start(100);
        Departure done = done(departures.run(town.archivist, approved(departures).id(), Progress.NONE));
        assertEquals(State.DONE, done.state());
        assertEquals(1, done.reckoning().orElseThrow().leftOut());
        assertEquals(3, done.reckoning().orElseThrow().present());
        assertTrue(done.reckoning().orElseThrow().agrees());
        assertEquals(List.of(broken), departures.leftOut(town.archivist, done.id()).stream().map(LeftOut::document).toList());
        assertTrue(text(folder(done), "barn-0001").contains("Olle bygger"));
        assertTrue(Files.readString(folder(done).resolve("barn-0001/ej-packade.csv")).contains(broken.toString()));
        assertTrue(Files.readString(folder(done).resolve("sammanfattning.json")).contains("\"leftOut\" : 1"));
        assertEquals("", Script.faults(folder(done)));
        Files.delete(folder(done).resolve("barn-0001/ej-packade.csv"));
        assertFalse(Script.faults(folder(done)).isEmpty());
    }

    @Test
    public void takesAlongAtASecondTryWhatFailedOnlyOnce() throws Exception {
        town.document(About.child(olle), "Trasig");
        town.packer.unpackable = "Trasig";
        town.packer.faults = 2;
        Departure done = left();
        assertEquals(0, done.reckoning().orElseThrow().leftOut());
        assertTrue(text(folder(done), "barn-0001").contains("Trasig"));
        assertFalse(Files.exists(folder(done).resolve("barn-0001/ej-packade.csv")));
        assertEquals("", Script.faults(folder(done)));
    }

    @Test
    public void isNotBelievedWhenAnythingIsAltered() throws Exception {
        Path folder = folder(left());
        for (String victim : List.of("sammanfattning.json", "summor.csv", "delar.csv", "bevis/ledger_entry.csv", "barn-0001/handlingar.csv")) {
            byte[] before = Files.readAllBytes(folder.resolve(victim));
            Files.writeString(folder.resolve(victim), new String(before, StandardCharsets.UTF_8).replaceFirst("\\d", "x"));
            assertFalse(victim, Script.faults(folder).isEmpty());
            Files.write(folder.resolve(victim), before);
        }
        assertEquals("", Script.faults(folder));
        Files.writeString(folder.resolve("barn-0001/extra.txt"), "more");
        assertTrue(Script.faults(folder).contains("för många"));
        Files.delete(folder.resolve("barn-0001/extra.txt"));
        Files.delete(files(folder.resolve("barn-0001")).stream().filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow());
        assertFalse(Script.faults(folder).isEmpty());
    }

    @Test
    public void needsTwoPersonsAndTheirSecondFactors() {
        Departures departures = town.start(100);
        assertThrows(NotPermitted.class, () -> departures.ask(town.archivist, "Beslut"));
        assertThrows(NotPermitted.class, () -> departures.ask(town.platform.callers().office(Role.ADMINISTRATOR, AssuranceLevel.PASSWORD), "Beslut"));
        Departure asked = done(departures.ask(town.administrator, "Beslut KS 2026/7"));
        assertThrows(NotPermitted.class, () -> departures.approve(town.administrator, asked.id()));
        assertThrows(NotPermitted.class, () -> departures.approve(town.platform.callers().office(Role.ARCHIVIST, AssuranceLevel.PASSWORD), asked.id()));
        assertThrows(NotPermitted.class, () -> departures.run(town.administrator, asked.id(), Progress.NONE));
        assertEquals("The departure has not been approved yet.", refusal(departures.run(town.archivist, asked.id(), Progress.NONE)));
        assertEquals("A departure has been asked for already. Finish or cancel it first.", refusal(departures.ask(town.administrator, "Beslut")));
        done(departures.approve(town.archivist, asked.id()));
        assertEquals(State.DONE, done(departures.run(town.archivist, asked.id(), Progress.NONE)).state());
        assertEquals("The departure has ended.", refusal(departures.cancel(town.administrator, asked.id())));
    }

    @Test
    public void refusesAFolderThatOthersMayReadOrThatIsMissing() throws IOException {
        Departures departures = town.start(100);
        Files.setPosixFilePermissions(town.folder, PosixFilePermissions.fromString("rwxr-x---"));
        assertTrue(refusal(departures.ask(town.administrator, "Beslut")).contains("may be read by others (rwxr-x---)"));
        Files.delete(town.folder);
        assertTrue(refusal(departures.ask(town.administrator, "Beslut")).contains("does not exist"));
        assertTrue(refusal(departures.ask(town.administrator, " ")).startsWith("Say why"));
    }

    @Test
    public void countsExactlyBeforeAndLeavesNothingWhenCancelled() {
        Departures departures = town.start(1);
        assertEquals(new DepartureSize(3, 1, 1, 3, 1, 0, 0, 3, 0, 0, 0), departures.size(town.administrator));
        Departure approved = approved(departures);
        done(departures.run(town.archivist, approved.id(), new StopsAt(2)));
        assertEquals(State.CANCELLED, done(departures.cancel(town.administrator, approved.id())).state());
        assertFalse(Files.exists(folder(approved)));
    }

    @Test
    public void leavesALineWithTheChildrenOfEachPart() {
        left();
        var lines = town.platform.house().memory.inOne(() -> town.platform.house().auditStore.lines(Audit.Filter.ALL, Page.Request.first(100))).items();
        assertEquals(Set.of(maja, olle, hidden), new HashSet<>(lines.stream().filter(line -> line.action().equals("departure.packed"))
            .flatMap(line -> line.children().stream()).toList()));
    }

    /** A table that is added and forgotten here would be left behind. */
    @Test
    public void everyTableComesAlongOrItIsSaidWhyNot() {
        List<String> unnamed = database().tx().sql(connection -> {
            List<String> found = new ArrayList<>();
            try (ResultSet row = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
                while (row.next()) {
                    found.add(row.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
            return found;
        }).stream().filter(table -> !TakenAlong.LEFT_OUT.containsKey(table) && TakenAlong.ALL.stream().noneMatch(one -> one.table().name().equals(table)))
            .toList();
        assertEquals("Name these in TakenAlong", List.of(), unnamed);
    }

    private Departure approved(Departures departures) {
        return done(departures.approve(town.archivist, done(departures.ask(town.administrator, "Beslut KS 2026/7")).id()));
    }

    private Departure left() {
        Departures departures = town.start(100);
        return done(departures.run(town.archivist, approved(departures).id(), Progress.NONE));
    }

    private Path folder(Departure departure) {
        return town.folder.resolve(departure.id().toString());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static String text(Path folder, String part) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files(folder.resolve(part))) {
            text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).append('\n');
        }
        return text.toString();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Text reason) ? reason.en() : "done";
    }

    /** Somebody who stops it before a part. */
    private static final class StopsAt implements Progress {

        private final long part;
        private long done;

        private StopsAt(long part) {
            this.part = part;
        }

        @Override
        public void at(Text step, long done, long total) {
            this.done = done;
        }

        @Override
        public boolean cancelled() {
            return done >= part;
        }
    }
}
