package org.skolbro.persistence.internal.departure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.Test;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.Departure.State;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.LeftOut;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.retention.DisposalRun;

/** Leaving while something is in the way: a kill, a destruction, a changed file, a document that cannot be packed. */
public abstract class HinderedLeavingOnDatabase extends LeavingSteps {

    /** Number of the part, when all children are in one. */
    private static final int EVIDENCE = 6;

    @Test
    public void goesOnAfterAKillAndWritesNothingTwice() throws Exception {
        Departures departures = town.start(1);
        Departure approved = approved(departures);
        town.packer.crashAt = 3;
        assertThrows(LinePacker.OutOfPower.class, () -> departures.run(town.archivist, approved.id(), Progress.NONE));
        Departure done = done(town.start(1).run(town.archivist, approved.id(), Progress.NONE));
        assertEquals(List.of("Maja Ek", "Olle Ek", "Hemliga Ek", "Eken"), town.packer.packed);
        assertEquals(State.DONE, done.state());
        assertEquals(List.of(), Reckoned.of(folder(done)).faults());
        assertEquals("", Script.faults(folder(done)));
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
    public void writesTheEvidenceAnewWhenADisposalWasApprovedMeanwhile() throws Exception {
        town.disposal.adoptAPlan(town.archivist, LeavingTown.TYPE.id());
        town.handedOver(town.document(About.child(olle), "Gallras snart"));
        Departures departures = town.start(100);
        Departure approved = approved(departures);
        done(departures.run(town.archivist, approved.id(), new StopsAt(EVIDENCE)));
        DisposalRun late = town.disposal.approved(town.archivist, town.platform.callers().archivist());
        Departure done = done(departures.run(town.archivist, approved.id(), Progress.NONE));
        assertEquals(State.DONE, done.state());
        assertEquals(1, done.totals().protocols());
        assertTrue(Files.exists(folder(done).resolve("bevis/gallringsprotokoll/" + late.id() + ".pdf")));
        assertEquals("", Script.faults(folder(done)));
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
}
