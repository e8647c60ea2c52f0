package org.skolbro.verify;

import static org.junit.Assert.assertTrue;

import java.util.Collections;
import java.util.List;

import org.junit.Test;

/** Each part of the evidence is altered in turn; the verifier must name the file, the line and what is wrong. */
public class AlteredEvidenceTest {

    private static final String FIRST = "certificates/1.jsonl";

    private final Sample sample = new Sample();

    @Test
    public void isAcceptedWhenNothingIsAltered() {
        String answer = sample.verify();
        assertTrue(answer, answer.startsWith("0 OK: 2 intyg, 5 gallrade, 2 kvar / 2 certificates, 5 destroyed, 2 kept;"
            + " liggare / ledger: 7 = 3 + 4 + 0"));
    }

    @Test
    public void isFoundByAChangedByteOfALine() {
        sample.change(FIRST, 2, "\"unit\":\"skogsglantan\"", "\"unit\":\"skogsglantaN\"");
        finds("1.jsonl:5: en rad i partiet är ändrad, borttagen eller flyttad (2–4)");
    }

    @Test
    public void isFoundByARemovedLine() {
        sample.change(FIRST, lines -> without(lines, 3));
        finds("1.jsonl:4: partiets rader är för få eller för många (2–3)");
    }

    @Test
    public void isFoundBySwappedLines() {
        sample.change(FIRST, lines -> swapped(lines, 2, 3));
        finds("1.jsonl:5: en rad i partiet är ändrad, borttagen eller flyttad (2–4)");
    }

    @Test
    public void isFoundBySwappedBatches() {
        sample.change(FIRST, lines -> swapped(lines, 5, 8));
        finds("1.jsonl:5: partierna är inte i ordning");
    }

    @Test
    public void isFoundByABatchThatLinksElsewhere() {
        sample.change(FIRST, 5, "\"link\":\"", "\"link\":\"0");
        finds("1.jsonl:5: partiet hänger inte ihop med det föregående");
    }

    @Test
    public void isFoundByAChangedHead() {
        sample.change(FIRST, 9, "\"outcome\":\"DONE\"", "\"outcome\":\"CANCELLED\"");
        finds("1.jsonl:9: huvudet är ändrat");
    }

    @Test
    public void isFoundByAForgedSignature() {
        sample.change(FIRST, 9, "\"signature\":\"", "\"signature\":\"AA");
        finds("1.jsonl:9: signaturen stämmer inte");
    }

    @Test
    public void isFoundByAnotherKeyThanTheRegisteredOne() {
        sample.change("signing.pub", key -> List.of("MCowBQYDK2VwAyEAAAAA"));
        finds("1.jsonl:9: undertecknat med en annan nyckel än den registrerade");
    }

    @Test
    public void isFoundByAnotherApproval() {
        sample.change(FIRST, 1, "\"digest\":\"", "\"digest\":\"0");
        finds("1.jsonl:1: posterna är inte exakt de godkända");
    }

    @Test
    public void isFoundByACertificateThatIsCutShort() {
        sample.change(FIRST, lines -> lines.subList(0, 7));
        finds("1.jsonl:7: körningen saknar huvud");
    }

    @Test
    public void isFoundByAMissingCertificate() {
        sample.change(FIRST, lines -> List.of());
        finds("saknas: varken kvar, gallrad eller levererad");
    }

    @Test
    public void isFoundByAHeadThatBuildsOnAnother() {
        sample.change("certificates/2.jsonl", 5, "\"previousHead\":\"", "\"previousHead\":\"0");
        finds("2.jsonl:5: huvudet bygger inte på det föregående");
    }

    @Test
    public void isFoundByAChangedLedgerEntry() {
        sample.change("ledger.jsonl", 3, "\"hash\":\"", "\"hash\":\"0");
        finds("ledger.jsonl:3: liggarens kedja är bruten här");
    }

    @Test
    public void isFoundByARemovedLedgerEntry() {
        sample.change("ledger.jsonl", lines -> without(lines, 2));
        finds("ledger.jsonl:2: liggarens nummer är inte i följd");
    }

    @Test
    public void isFoundByALedgerThatIsCutShort() {
        sample.change("ledger.jsonl", lines -> lines.subList(0, 4));
        finds("ledger.jsonl:4: listan saknar slut: filen är avkortad");
        finds("liggaren är en annan än den som huvudet bygger på, eller avkortad");
    }

    @Test
    public void isFoundByADestroyedDocumentThatIsStillPresent() {
        sample.change("present.jsonl", lines -> {
            lines.add(4, sample.destroyedAsPresent());
            return lines;
        });
        finds("present.jsonl:5: handlingen");
        finds("finns kvar trots att den är gallrad");
    }

    @Test
    public void isFoundByAMissingDocument() {
        sample.change("present.jsonl", lines -> without(lines, 3));
        finds("saknas: varken kvar, gallrad eller levererad");
        finds("present.jsonl:4: listan har fel antal rader");
    }

    @Test
    public void isFoundByADocumentThatNoLedgerKnows() {
        sample.change("present.jsonl", 3, "\"document\":\"", "\"document\":\"1");
        finds("present.jsonl:3: handlingen");
        finds("finns i systemet men inte i liggaren");
    }

    @Test
    public void isFoundByADocumentThatHasChanged() {
        sample.change("present.jsonl", 3, "\"hash\":\"", "\"hash\":\"0");
        finds("present.jsonl:3: handlingen");
        finds("har ändrats sedan den upprättades");
    }

    @Test
    public void isFoundByWhatIsNoJson() {
        sample.change(FIRST, lines -> {
            lines.set(1, "{\"kind\":");
            return lines;
        });
        finds("1.jsonl:2: raden går inte att läsa");
    }

    @Test
    public void isNotJudgedWhenTheQuestionMakesNoSense() {
        String answer = Sample.run("--present", sample.path("present.jsonl"));
        assertTrue(answer, answer.startsWith("2 java -jar"));
        assertTrue(Sample.run("--certificates", sample.path("nowhere.jsonl")).startsWith("2 "));
    }

    private void finds(String text) {
        String answer = sample.verify();
        assertTrue(answer, answer.startsWith("1 ") && answer.contains(text));
    }

    private static List<String> without(List<String> lines, int line) {
        lines.remove(line - 1);
        return lines;
    }

    private static List<String> swapped(List<String> lines, int one, int other) {
        Collections.swap(lines, one - 1, other - 1);
        return lines;
    }
}
