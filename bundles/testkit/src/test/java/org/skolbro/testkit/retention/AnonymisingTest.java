package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.Test;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.statistics.StatisticsRow;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.verify.Main;

/** Documents of a kind with two declared answers fell due by a row that anonymises; ten different children are enough. */
public class AnonymisingTest {

    private static final Instant AT = Instant.parse("2024-04-12T09:00:00.123Z");
    private static final String SECRET = "Vi åkte buss";
    private static final Text WORD = Text.sv("Beslut").en("Decision");

    private final ArchiveTown town = new ArchiveTown();
    private final List<DocumentId> made = new ArrayList<>();

    @Test
    public void leavesANumberAndNothingElse() throws IOException {
        IntStream.range(0, 12).forEach(child -> due("a", child, "yes"));
        DisposalRun run = executed();
        assertEquals(List.of(row(Optional.of("a"), "", "", 12, 12)), kept());
        made.forEach(document -> assertFalse(town.hasContent(document)));
        assertTrue(town.destroyedLines(run.id()).stream().allMatch(line -> line.contains("\"anonymised\":true") && line.contains("\"erased\":true")));
        assertEquals(12, town.destroyedLines(run.id()).size());
        assertEquals("0 OK: 1 intyg, 12 gallrade, 0 kvar / 1 certificates, 12 destroyed, 0 kept; liggare / ledger: 12 = 0 + 12 + 0\n", verified(run));
    }

    @Test
    public void endsTheHoldingAsAnonymised() {
        HoldingId holding = due("a", 1, "yes");
        executed();
        assertEquals(State.ANONYMISED, town.state(holding));
    }

    @Test
    public void countsDifferentChildrenAndNotDocuments() {
        IntStream.range(0, 12).forEach(document -> due("a", document % 9, "yes"));
        executed();
        assertEquals(List.of(), kept());
        made.forEach(document -> assertFalse(town.hasContent(document)));
    }

    @Test
    public void countsWhatIsTooSmallInOneUnitWithOthers() {
        IntStream.range(0, 11).forEach(child -> due("large", child, "yes"));
        IntStream.range(20, 26).forEach(child -> due("small", child, "yes"));
        IntStream.range(30, 36).forEach(child -> due("smaller", child, "yes"));
        executed();
        assertEquals(Set.of(row(Optional.of("large"), "", "", 11, 11), row(Optional.empty(), "", "", 12, 12)), Set.copyOf(kept()));
    }

    @Test
    public void tellsAnAnswerOnlyWhereNoSmallOneCanBeReckoned() {
        IntStream.range(0, 20).forEach(child -> due("even", child, child < 10 ? "yes" : "no"));
        IntStream.range(20, 40).forEach(child -> due("uneven", child, child < 37 ? "yes" : "no"));
        IntStream.range(40, 60).forEach(child -> due("same", child, "yes"));
        IntStream.range(60, 80).forEach(child -> due("unanswered", child, child < 75 ? "no" : ""));
        executed();
        assertEquals(Set.of("even no 10", "even yes 10"), kept().stream().filter(row -> !row.field().isEmpty() && row.unit().isPresent())
            .map(row -> row.unit().get() + " " + row.value() + " " + row.children()).collect(Collectors.toSet()));
        assertEquals(4, kept().stream().filter(row -> row.field().isEmpty()).count());
        assertEquals(Set.of(), kept().stream().filter(row -> !Set.of("", "yes", "no").contains(row.value())).collect(Collectors.toSet()));
    }

    @Test
    public void countsAnAnswerThatIsNotDeclaredAsNone() {
        IntStream.range(0, 20).forEach(child -> due("a", child, child < 10 ? "yes" : "Maja Ek"));
        executed();
        assertFalse(kept().toString().contains("Maja"));
    }

    @Test
    public void doesNotCountWhatAHoldKeeps() {
        IntStream.range(0, 10).forEach(child -> due("a", child, "yes"));
        DisposalRun run = approved();
        ArchiveTown.done(town.records.holds.place(town.archivist, new HoldRow.OnChild(new PersonId(1003)), "Tvist", ArchiveTown.LAW));
        DisposalRun done = town.execute(run.id());
        assertEquals(9, done.totals().done());
        assertEquals(List.of(), kept());
        assertTrue(town.hasContent(made.get(3)));
    }

    @Test
    public void isWholeInOneTransactionHoweverSmallABatchIs() {
        town.records.batch = 3;
        town.restart(town.house.memory);
        IntStream.range(0, 12).forEach(child -> due("a", child, "yes"));
        executed();
        assertEquals(List.of(row(Optional.of("a"), "", "", 12, 12)), kept());
    }

    @Test
    public void addsLaterDocumentsOfTheSameYearOnlyWhenTheyAreEnoughThemselves() {
        IntStream.range(0, 10).forEach(child -> due("a", child, "yes"));
        executed();
        IntStream.range(10, 19).forEach(child -> due("a", child, "yes"));
        town.execute(town.approved().id());
        assertEquals(List.of(row(Optional.of("a"), "", "", 10, 10)), kept());
    }

    /** Whatever is left of a document or of who did something to it must lead to no number: no id, no hash, no moment, no order. */
    @Test
    public void leavesNothingThatJoinsToATombstone() {
        IntStream.range(0, 20).forEach(child -> due("a", child, child < 10 ? "yes" : "no"));
        executed();
        Set<String> told = new TreeSet<>();
        kept().forEach(row -> told.addAll(List.of(row.schoolType().value(), row.unit().map(UnitCode::value).orElse(""), row.type().value(),
            Integer.toString(row.schoolYear()), row.field(), row.value(), Long.toString(row.children()), Long.toString(row.documents()))));
        assertEquals(Set.of("FS", "a", "preschool/log", "2023", "", "answer", "yes", "no", "10", "20"), told);
        town.house.memory.inOne(() -> made.forEach(id -> {
            StoredDocument tombstone = town.documents.find(id).orElseThrow();
            List.of(id.toString(), Long.toString(id.value()), tombstone.hash(), tombstone.date().toString(), tombstone.finalisedAt().toString())
                .forEach(trace -> assertTrue(trace, told.stream().noneMatch(value -> value.contains(trace) || trace.contains(value) && value.length() > 4)));
        }));
    }

    @Test
    public void isTheSameInWhateverOrderDocumentsWereMadeAndDestroyed() {
        List<List<StatisticsRow>> each = new ArrayList<>();
        for (int seed = 0; seed < 3; seed++) {
            AnonymisingTest other = new AnonymisingTest();
            List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            order.forEach(child -> other.due(child % 2 == 0 ? "b" : "a", child, child < 20 ? "yes" : "no"));
            other.executed();
            each.add(other.kept());
        }
        assertEquals(each.get(0), each.get(1));
        assertEquals(each.get(0), each.get(2));
    }

    @Test
    public void isForArchivists() {
        assertEquals(10, town.records.numbers(town.house.memory).threshold());
        assertThrows(NotPermitted.class, () -> town.records.numbers(town.house.memory).rows(town.platform.callers().auditor()));
    }

    private DisposalRun approved() {
        town.adopt(RetentionRule.forDocuments("preschool/log-counted", ArchiveTown.LOG, ArchiveTown.FS, Basis.HANDED_OVER, Milestone.HANDED_OVER, 18,
            Action.ANONYMISE, ArchiveTown.LAW, Text.sv("Räknas").en("Counted")));
        return town.approved();
    }

    private DisposalRun executed() {
        return town.execute(approved().id());
    }

    private List<StatisticsRow> kept() {
        return town.records.numbers(town.house.memory).rows(town.archivist).stream().map(told -> told.row()).toList();
    }

    private static StatisticsRow row(Optional<String> unit, String field, String value, long children, long documents) {
        return new StatisticsRow(ArchiveTown.FS, unit.map(UnitCode::new), ArchiveTown.LOG, 2023, field, value, children, documents);
    }

    private HoldingId due(String unit, int number, String answer) {
        PersonId child = new PersonId(1000 + number);
        DocumentId id = document(new UnitCode(unit), child, answer);
        made.add(id);
        Holding holding = new Holding(new HoldingId(Ids.next()), id, ArchiveTown.LOG, ArchiveTown.FS, Optional.of(child), HolderKind.ARCHIVE,
            new UnitCode(unit), Basis.HANDED_OVER, State.ACTIVE, ArchiveTown.LEFT,
            Map.of(Milestone.DOCUMENT_DATE, ArchiveTown.LEFT.minusMonths(2), Milestone.HANDED_OVER, ArchiveTown.LEFT));
        town.house.memory.inOne(() -> town.holdings.insert(List.of(holding)));
        return holding.id();
    }

    private DocumentId document(UnitCode unit, PersonId child, String answer) {
        DocumentId id = new DocumentId(Ids.next());
        DocumentType type = DocumentType.named(ArchiveTown.LOG.value(), WORD).because(ArchiveTown.LAW).fields(Field.text("text", WORD, WORD),
            Field.choice("answer", WORD, WORD, new Field.Choice("yes", WORD), new Field.Choice("no", WORD))).counting("answer").build();
        Content content = new Content(Map.of("text", SECRET, "answer", answer), List.of(), new byte[] {1, 2, 3});
        StoredDocument plain = new StoredDocument(id, type, ArchiveTown.FS, unit, About.child(child), "Utflykt", ArchiveTown.LEFT.minusMonths(2),
            List.of(town.archivist.account()), "Läraren", AT, "", 0, Optional.empty(), Optional.empty());
        town.house.memory.inOne(() -> {
            String hash = ContentHash.of(plain, content);
            town.documents.insert(plain.sealed(hash), content);
            town.ledger.append(Chain.next(town.ledger.lockHead(), id, hash, AT));
        });
        return id;
    }

    private String verified(DisposalRun run) throws IOException {
        Path folder = Files.createDirectories(town.folder.resolve("export"));
        write(folder.resolve("1.jsonl"), out -> town.disposals.certificateLines(town.archivist, run.id(), out));
        write(town.folder.resolve("present.jsonl"), out -> town.disposals.presentLines(town.archivist, out));
        write(town.folder.resolve("ledger-export.jsonl"), out -> town.disposals.ledgerLines(town.archivist, out));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), "--certificates", folder.toString(), "--ledger",
            town.folder.resolve("ledger-export.jsonl").toString(), "--present", town.folder.resolve("present.jsonl").toString());
        return exit + " " + out.toString(StandardCharsets.UTF_8);
    }

    private static void write(Path file, Consumer<OutputStream> writer) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.accept(out);
        }
    }
}
