package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.Test;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.Disclosure.Decision;
import org.skolbro.api.disclosure.Disclosure.File;
import org.skolbro.api.disclosure.Disclosure.HandOut;
import org.skolbro.api.disclosure.Disclosure.Kind;
import org.skolbro.api.disclosure.Disclosure.Result;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures.Answer;

/** The answer to a request, the letter, and what leaves the house. */
public class DisclosureDecisionTest {

    private final DisclosureTown town = new DisclosureTown();

    @Test
    public void followsFromTheReviews() {
        assertEquals(Result.NOTHING, decided(town.registered(), Kind.EMPLOYEE).result());
        assertEquals(Result.WHOLE, decided(reviewed(Verdict.WHOLE, Verdict.WHOLE), Kind.EMPLOYEE).result());
        assertEquals(Result.PARTIAL, decided(reviewed(Verdict.WHOLE, Verdict.REFUSED), Kind.EMPLOYEE).result());
        assertEquals(Result.REFUSED, decided(reviewed(Verdict.REFUSED, Verdict.REFUSED), Kind.AUTHORITY).result());
    }

    private DisclosureId reviewed(Verdict plan, Verdict note) {
        DisclosureId id = town.with(town.plan);
        town.add(id, town.note);
        PaperTown.done(town.review(id, town.plan, plan));
        PaperTown.done(town.review(id, town.note, note));
        return id;
    }

    private Decision decided(DisclosureId id, Kind kind) {
        PaperTown.done(town.decide(id, kind));
        return town.read(id).decisions().getLast();
    }

    @Test
    public void needsEveryDocumentReviewedAndReasonsForARefusal() {
        DisclosureId id = town.with(town.plan);
        assertEquals("Review all documents first.", PaperTown.reason(town.decide(id, Kind.EMPLOYEE)).en());
        PaperTown.done(town.review(id, town.plan, Verdict.REFUSED));
        assertEquals("Write why, in at most 4,000 characters.", refused(id, new Answer(Kind.EMPLOYEE, " ", "", town.read(id).digest())));
        assertEquals("State the delegation that you decide by, in at most 300 characters.",
            refused(id, new Answer(Kind.AUTHORITY, "Skäl", " ", town.read(id).digest())));
    }

    @Test
    public void isAboutExactlyWhatWasSeen() {
        DisclosureId id = town.with(town.plan);
        PaperTown.done(town.review(id, town.plan, Verdict.REFUSED));
        String before = town.read(id).digest();
        PaperTown.done(town.review(id, town.plan, Verdict.WHOLE));
        assertNotEquals(before, town.read(id).digest());
        assertEquals("Something was changed since you opened the page. Read through and decide again.",
            refused(id, new Answer(Kind.EMPLOYEE, "Skäl", "", before)));
        assertEquals(town.read(id).digest(), decided(id, Kind.EMPLOYEE).digest());
    }

    @Test
    public void nothingIsChangedAfterIt() {
        DisclosureId id = reviewed(Verdict.WHOLE, Verdict.REFUSED);
        decided(id, Kind.EMPLOYEE);
        assertEquals("The request has been answered already.", PaperTown.reason(town.review(id, town.plan, Verdict.REFUSED)).en());
        assertEquals("The request has been answered already.", PaperTown.reason(town.disclosures.remove(town.archivist, id, town.plan)).en());
        assertEquals("The request has been answered already.", PaperTown.reason(town.decide(id, Kind.EMPLOYEE)).en());
    }

    @Test
    public void anEmployeesAnswerTellsOfTheRightToTheAuthoritysDecision() {
        DisclosureId id = reviewed(Verdict.REFUSED, Verdict.REFUSED);
        decided(id, Kind.EMPLOYEE);
        String letter = letter(id);
        assertTrue(letter, letter.contains("6 kap. 3 § offentlighets- och sekretesslagen"));
        assertFalse(letter, letter.contains("Så här överklagar du"));
        PaperTown.done(town.disclosures.reopen(town.archivist, id));
        assertEquals(State.REVIEWED, town.read(id).state());
        assertEquals(Kind.AUTHORITY, decided(id, Kind.AUTHORITY).kind());
        assertEquals(2, town.read(id).decisions().size());
        assertEquals("Only an answer that is not the authority’s decision can be reviewed anew.",
            PaperTown.reason(town.disclosures.reopen(town.archivist, id)).en());
    }

    @Test
    public void theAuthoritysDecisionTellsHowToAppealAndNeitherTitlesNorContent() {
        DisclosureId id = reviewed(Verdict.REFUSED, Verdict.WHOLE);
        decided(id, Kind.AUTHORITY);
        String letter = letter(id);
        assertTrue(letter, letter.contains("kammarrätten") && letter.contains("tre veckor"));
        assertTrue(letter, letter.contains("Barn- och utbildningsnämnden"));
        assertTrue(letter, letter.contains("23 kap. 1 § OSL"));
        assertTrue(letter, letter.contains("Delegation 4.2"));
        assertTrue(letter, letter.contains("Rut Reporter"));
        assertTrue(letter, letter.contains(town.read(id).digest()));
        assertFalse(letter, letter.contains("Skogen") || letter.contains("Maja"));
    }

    @Test
    public void whatIsHandedOutIsWrittenDownWithItsDigests() throws Exception {
        DisclosureId id = reviewed(Verdict.WHOLE, Verdict.REFUSED);
        assertEquals("There is no decision yet.", PaperTown.reason(town.handOut(id)).en());
        decided(id, Kind.EMPLOYEE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HandOut copies = PaperTown.done(town.disclosures.handOut(town.archivist, id, Way.LETTER, out));
        Map<String, byte[]> files = unzipped(out.toByteArray());
        assertEquals(List.of("beslut.pdf", "handling-001.pdf", "forteckning.pdf"), List.copyOf(files.keySet()));
        for (File file : copies.files()) {
            assertEquals(file.sha256(), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(files.get(file.name()))));
        }
        assertTrue(new String(files.get("handling-001.pdf"), StandardCharsets.UTF_8).contains("Skogen"));
        String list = new String(files.get("forteckning.pdf"), StandardCharsets.UTF_8);
        assertTrue(list, list.contains(copies.files().get(1).sha256()));
        assertFalse(String.join(" ", files.values().stream().map(String::new).toList()).contains("Orolig"));
        Disclosure read = town.read(id);
        assertEquals(State.HANDED_OUT, read.state());
        assertEquals(List.of(copies), read.handOuts());
        assertEquals(List.of(town.town.maja), town.town.audit("disclosure.handed-out").getFirst().children());
    }

    @Test
    public void nothingIsHandedOutOfARefusal() {
        DisclosureId id = reviewed(Verdict.REFUSED, Verdict.REFUSED);
        decided(id, Kind.AUTHORITY);
        assertEquals("The decision is that nothing is handed out.", PaperTown.reason(town.handOut(id)).en());
    }

    @Test
    public void whatWasDestroyedSinceTheDecisionIsNotHandedOut() {
        DisclosureId id = reviewed(Verdict.WHOLE, Verdict.WHOLE);
        decided(id, Kind.EMPLOYEE);
        town.town.platform.house().memory.inOne(() -> town.town.platform.papers().documentStore.erase(List.of(town.plan),
            town.town.platform.clock().instant()));
        assertEquals("A document was changed, corrected or is gone since it was reviewed. Review it again, or remove it.",
            PaperTown.reason(town.handOut(id)).en());
        assertEquals(List.of(), town.read(id).handOuts());
    }

    @Test
    public void isClosedWhenEverythingIsGivenAndOtherwiseWhenNobodyCanAppeal() {
        DisclosureId whole = reviewed(Verdict.WHOLE, Verdict.WHOLE);
        decided(whole, Kind.EMPLOYEE);
        assertEquals("Hand the documents out first.", PaperTown.reason(town.disclosures.close(town.archivist, whole)).en());
        PaperTown.done(town.handOut(whole));
        PaperTown.done(town.disclosures.close(town.archivist, whole));
        assertEquals("The case is closed.", PaperTown.reason(town.handOut(whole)).en());
        DisclosureId refused = reviewed(Verdict.REFUSED, Verdict.REFUSED);
        decided(refused, Kind.AUTHORITY);
        assertEquals("The decision can be appealed. The case can be closed on 2026-06-01 at the earliest.",
            PaperTown.reason(town.disclosures.close(town.archivist, refused)).en());
        assertEquals(2, town.town.platform.holds().inForce(town.archivist).size());
        town.town.platform.clock().setTo(town.archive.today().plusDays(28));
        PaperTown.done(town.disclosures.close(town.town.platform.callers().archivist(), refused));
        assertEquals(List.of(), town.town.platform.holds().inForce(town.town.platform.callers().archivist()));
    }

    private String refused(DisclosureId id, Answer answer) {
        return PaperTown.reason(town.disclosures.decide(town.archivist, id, answer)).en();
    }

    private String letter(DisclosureId id) {
        PaperTown.done(town.disclosures.letter(town.archivist, id, OutputStream.nullOutputStream()));
        return town.printed.getLast().toString();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
