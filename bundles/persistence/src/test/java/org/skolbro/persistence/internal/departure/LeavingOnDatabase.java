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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.Departure.State;
import org.skolbro.api.departure.DepartureSize;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.document.About;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.core.internal.document.file.Sha256;

/** A municipality that leaves, on a real database; what it took along is judged by the JDK and the machine's own tools. */
public abstract class LeavingOnDatabase extends LeavingSteps {

    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

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
        assertTrue("the verifier reads it", Files.isDirectory(folder(done).resolve("bevis/verifier/certificates")));
    }

    /** What a recipient opens first says what the script reckons, and leads to what is there. */
    @Test
    public void beginsWithAPageThatLeadsToEverything() throws IOException {
        Path folder = folder(left());
        for (String name : List.of("index.html", "index-en.html")) {
            Path page = folder.resolve(name);
            String text = Files.readString(page);
            assertTrue(text, text.contains("Beslut KS 2026/7") && text.contains("<td class=\"n\">4</td>") && !text.contains("Ek"));
            List<String> links = HREF.matcher(text).results().map(link -> link.group(1)).toList();
            assertTrue(links.toString(), links.containsAll(List.of("register/consent_answer.csv", "bevis/ledger_entry.csv", "sammanfattning.json")));
            links.forEach(link -> assertTrue(name + " leads to " + link, Files.exists(page.resolveSibling(link))));
        }
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
    public void takesTheProtocolOfEachApprovedDisposalAlong() throws Exception {
        town.disposal.adoptAPlan(town.archivist, LeavingTown.TYPE.id());
        DisposalRun done = town.disposal.executed(town.archivist, approvedDisposal());
        DisposalRun waiting = approvedDisposal();
        Departure departure = left();
        Path evidence = folder(departure).resolve("bevis");
        assertEquals(2, departure.totals().protocols());
        assertTrue(Files.readString(evidence.resolve("gallringsprotokoll/" + done.id() + ".pdf")).contains("BU 2025/503"));
        for (String name : List.of("index.html", "index-en.html")) {
            String page = Files.readString(evidence.resolve(name));
            List.of(done, waiting).forEach(run -> assertTrue(page.contains("href=\"gallringsprotokoll/" + run.id() + ".pdf\"")));
        }
        assertTrue(Files.readString(folder(departure).resolve("index.html")).contains("Gallringsprotokoll, ett per gallring</td><td class=\"n\">2</td>"));
        assertTrue(Files.readString(folder(departure).resolve("sammanfattning.json")).contains("\"disposalProtocols\" : 2"));
        assertEquals("", Script.faults(folder(departure)));
    }

    /** With its checksum, so that nothing but the comparison can notice. */
    @Test
    public void aProtocolThatIsMissingIsNoticed() throws Exception {
        town.disposal.adoptAPlan(town.archivist, LeavingTown.TYPE.id());
        DisposalRun run = approvedDisposal();
        Path folder = folder(left());
        String path = "gallringsprotokoll/" + run.id() + ".pdf";
        Files.delete(folder.resolve("bevis").resolve(path));
        Path sums = folder.resolve("bevis/SHA256SUMS");
        String before = Sha256.hex(Sha256.digest().digest(Files.readAllBytes(sums)));
        Files.write(sums, Files.readAllLines(sums).stream().filter(line -> !line.endsWith(path)).toList());
        String after = Sha256.hex(Sha256.digest().digest(Files.readAllBytes(sums)));
        Path all = folder.resolve("SHA256SUMS");
        Files.writeString(all, Files.readString(all).replace(before, after));
        assertTrue(Script.faults(folder).contains("gallringsprotokoll saknas"));
    }

    private DisposalRun approvedDisposal() {
        town.handedOver(town.document(About.child(maja), "Gallras snart"));
        return town.disposal.approved(town.archivist, town.platform.callers().archivist());
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
}
