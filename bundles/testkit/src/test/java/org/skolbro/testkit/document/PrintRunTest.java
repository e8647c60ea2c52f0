package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.print.PrintSummary;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.text.Text;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.Holding;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;

public class PrintRunTest {

    private static final Locale SV = Locale.of("sv");

    @Rule
    public final TemporaryFolder disk = new TemporaryFolder();

    private final PaperTown town = new PaperTown();
    private final Lines printer = new Lines();
    private final Caller headteacher = town.platform.callers().headteacherOf(town.unit);
    private final PrintScope unit = new PrintScope.OfUnit(town.unit);
    private final PrintScope group = new PrintScope.OfGroup(town.group);
    private final PersonId elder = child("Zoe", 5);
    private Path folder;
    private PrintRuns prints;

    @Before
    public void printing() {
        folder = disk.getRoot().toPath().resolve("prints");
        prints = start();
        plan("Skogen", town.maja);
    }

    @Test
    public void isAFileForEachChildInTheOrderOfNumbers() {
        plan("Parken", elder);
        child("Utan", 6);
        assertEquals(new PrintSummary(2, 1, 2, 0), prints.size(headteacher, unit));
        assertEquals(new PrintSummary(2, 1, 2, 0), printed());
        Map<String, String> zip = downloaded(headteacher);
        assertEquals(List.of("0001.pdf", "0002.pdf", "index.csv"), List.copyOf(zip.keySet()));
        assertTrue(zip.get("0001.pdf"), zip.get("0001.pdf").contains("Parken"));
        assertTrue(zip.get("0002.pdf"), zip.get("0002.pdf").contains("Skogen"));
        List<String> index = zip.get("index.csv").lines().toList();
        assertTrue(index.get(1), index.get(1).startsWith(";;") && index.get(1).contains("inga handlingar"));
        assertTrue(index.get(2), index.get(2).startsWith("1;0001.pdf;20210504-TF") && index.get(2).contains("Zoe"));
    }

    @Test
    public void leavesALineForEachChildThatIsReadOrHandedOut() {
        printed();
        downloaded(headteacher);
        for (String act : List.of("child.printed", "print.downloaded")) {
            List<AuditLine> lines = town.audit(act);
            assertEquals(List.of(List.of(town.maja), List.of(elder)), lines.stream().map(AuditLine::children)
                .sorted((a, b) -> Long.compare(a.getFirst().equals(town.maja) ? 0 : 1, b.getFirst().equals(town.maja) ? 0 : 1)).toList());
            assertTrue(lines.stream().allMatch(line -> line.reference().equals(town.unit.value())));
        }
        prints.size(headteacher, unit);
        assertEquals(2, town.audit("print.sized").getFirst().children().size());
    }

    @Test
    public void isForTheHeadteacherOfTheUnitAndNobodyElse() {
        Caller elsewhere = town.platform.callers().headteacherOf(town.town.unit());
        for (Caller other : List.of(town.teacher, town.guardianOf(town.maja), elsewhere, town.platform.callers().administrator(),
                town.platform.callers().auditor(), town.platform.callers().operator())) {
            for (PrintScope scope : List.of(unit, group)) {
                assertThrows(NotFound.class, () -> prints.size(other, scope));
                assertThrows(NotFound.class, () -> prints.print(other, scope, SV, Progress.NONE));
                assertThrows(NotFound.class, () -> prints.contents(other, scope, SV, OutputStream.nullOutputStream()));
            }
        }
        assertThrows(NotFound.class, () -> prints.size(town.platform.callers().archivist(), group));
        assertEquals(List.of(), printer.printed);
    }

    @Test
    public void isOfferedForTheUnitsThatOneLeadsOrKeepsTheArchiveOf() {
        town.town.unit();
        assertEquals(List.of(town.unit), prints.places(headteacher).stream().map(place -> place.unit().code()).toList());
        assertEquals(List.of(town.group), prints.places(headteacher).getFirst().groups().stream().map(Group::id).toList());
        assertEquals(2, prints.places(town.platform.callers().archivist()).size());
        assertEquals(List.of(), prints.places(town.teacher));
    }

    @Test
    public void ofAGroupHasItsOwnChildrenAlone() {
        GroupId next = town.town.group(town.unit);
        town.town.teachesAlso(town.teacherPerson, next);
        PersonId other = town.town.child(next);
        plan("Ängen", other);
        assertEquals(1, prints.size(headteacher, group).children());
        assertEquals(2, prints.size(headteacher, unit).children());
    }

    @Test
    public void givesAnArchivistWhatTheUnitsArchiveHoldsAndNoMore() {
        Caller archivist = town.platform.callers().archivist();
        plan("Parken", elder);
        assertEquals(new PrintSummary(0, 0, 0, 0), prints.size(archivist, unit));
        archive(town.maja);
        town.town.leaves(town.maja, town.platform.clock().today().minusDays(1));
        assertEquals(new PrintSummary(1, 0, 1, 0), prints.size(archivist, unit));
        PaperTown.done(prints.print(archivist, unit, SV, Progress.NONE));
        assertEquals(List.of("0001.pdf", "index.csv"), List.copyOf(downloaded(archivist).keySet()));
        assertEquals(new PrintSummary(1, 0, 1, 0), prints.size(headteacher, unit));
    }

    @Test
    public void neverHasAProtectedChild() {
        PersonId secret = town.town.protectedChild(town.group);
        archive(secret);
        assertEquals(2, printed().children() + printed().without());
        assertEquals(new PrintSummary(0, 0, 0, 0), prints.size(town.platform.callers().archivist(), unit));
        assertFalse(town.audit("child.printed").stream().anyMatch(line -> line.children().contains(secret)));
    }

    @Test
    public void followsTheGateInWhatNeedsTheSecondFactor() {
        town.finalised(InventedForm.NOTE, "note", "Säkert", town.maja);
        PersonId head = town.town.headteacherOf(town.unit);
        assertEquals(1, prints.size(town.platform.callers().of(head, AssuranceLevel.PASSWORD), unit).documents());
        assertEquals(2, prints.size(town.platform.callers().of(head), unit).documents());
    }

    @Test
    public void goesOnAfterACrashAndPrintsNobodyTwice() {
        plan("Parken", elder);
        printer.crashAt = 2;
        assertThrows(OutOfPower.class, () -> prints.print(headteacher, unit, SV, Progress.NONE));
        prints = start();
        assertEquals(2, printed().children());
        assertEquals(List.of("Zoe", "Maja"), printer.printed);
        assertEquals(3, downloaded(headteacher).size());
    }

    @Test
    public void handsOutNothingThatIsNotThereAnyMoreAndAllThatCameSince() {
        DocumentId gone = plan("Stranden", town.maja);
        printed();
        town.platform.house().memory.inOne(() -> {
            List<Holding> held = town.platform.papers().holdingStore.ofDocument(gone);
            held.forEach(holding -> town.platform.papers().holdingStore.end(holding.id(), HoldingView.State.DESTROYED));
        });
        plan("Parken", elder);
        Map<String, String> zip = downloaded(headteacher);
        assertEquals(3, zip.size());
        assertFalse(zip.toString(), zip.toString().contains("Stranden"));
        assertTrue(zip.toString(), zip.toString().contains("Parken"));
    }

    @Test
    public void leavesNoFileWhenItIsHandedOutOrDiscarded() {
        printed();
        assertEquals(1, files());
        downloaded(headteacher);
        assertEquals(0, files());
        assertThrows(NotFound.class, () -> downloaded(headteacher));
        printed();
        prints.discard(headteacher, unit);
        assertEquals(0, files());
    }

    @Test
    public void stopsWhenItIsCancelledAndGoesOnWhenItIsAskedForAgain() {
        plan("Parken", elder);
        assertEquals("The print was cancelled.", PaperTown.reason(prints.print(headteacher, unit, SV, new CancelledAfter(1))).en());
        assertEquals(List.of("Zoe"), printer.printed);
        assertEquals(2, printed().children());
        assertEquals(List.of("Zoe", "Maja"), printer.printed);
    }

    @Test
    public void keepsTheFilesWhenTheDownloadBreaks() {
        printed();
        assertThrows(StorageFailure.class, () -> prints.contents(headteacher, unit, SV, new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException("gone");
            }
        }));
        assertEquals(1, files());
        assertEquals(2, downloaded(headteacher).size());
    }

    @Test
    public void isForgottenWhenNobodyFetchesIt() throws IOException {
        printed();
        try (Stream<Path> runs = Files.list(folder)) {
            Files.setLastModifiedTime(runs.findFirst().orElseThrow(), FileTime.from(Instant.now().minus(25, ChronoUnit.HOURS)));
        }
        prints.print(headteacher, group, SV, new CancelledAfter(0));
        assertThrows(NotFound.class, () -> downloaded(headteacher));
    }

    @Test
    public void isNobodyElses() {
        printed();
        Caller colleague = town.platform.callers().headteacherOf(town.unit);
        assertThrows(NotFound.class, () -> downloaded(colleague));
        assertEquals(2, downloaded(headteacher).size());
    }

    @Test
    public void tellsOfAChildThatCouldNotBePrinted() {
        plan("Parken", elder);
        printer.failFor = Optional.of("Zoe");
        assertEquals(new PrintSummary(2, 0, 1, 1), printed());
        String index = downloaded(headteacher).get("index.csv");
        assertTrue(index, index.contains("kunde inte skrivas ut, fel "));
    }

    @Test
    public void goesOnPastAChildThatIsTooLargeToPrint() {
        plan("Parken", elder);
        printer.tooLarge = Optional.of("Zoe");
        assertEquals(new PrintSummary(2, 0, 1, 1), printed());
        assertEquals(List.of("Maja"), printer.printed);
    }

    @Test
    public void isTheSameWhenTheFormIsGone() {
        printed();
        Map<String, String> before = downloaded(headteacher);
        town.platform.remove(town.form);
        printed();
        assertEquals(before, downloaded(headteacher));
    }

    @Test
    public void isRefusedWhereThereIsNothingOrNothingPrints() {
        Caller head = town.platform.callers().headteacherOf(town.unit);
        PrintRuns none = town.platform.papers().printRuns(folder);
        assertTrue(PaperTown.reason(none.print(head, unit, SV, Progress.NONE)).en().contains("module"));
        PrintScope empty = new PrintScope.OfGroup(town.town.group(town.unit));
        assertEquals("There are no documents to print.", PaperTown.reason(prints.print(head, empty, SV, Progress.NONE)).en());
        assertEquals(0, files());
    }

    private PrintRuns start() {
        return town.platform.papers().printRuns(folder, printer);
    }

    private PersonId child(String given, int age) {
        PersonId child = town.town.person(given, SecurityMarking.NONE, Optional.of(town.platform.clock().today().minusYears(age)));
        town.town.joins(child, town.group);
        town.town.isPlaced(child, town.unit, DateSpan.from(town.platform.clock().today().minusYears(1)));
        return child;
    }

    private DocumentId plan(String text, PersonId about) {
        return town.finalised(InventedForm.PLAN, "purpose", text, about);
    }

    private void archive(PersonId child) {
        town.platform.house().memory.inOne(() -> town.platform.papers().holdingStore.archive(child, town.unit, Town.PRESCHOOL));
    }

    private PrintSummary printed() {
        return PaperTown.done(prints.print(headteacher, unit, SV, Progress.NONE));
    }

    private int files() {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            return (int) all.filter(Files::isRegularFile).count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Map<String, String> downloaded(Caller caller) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        prints.contents(caller, unit, SV, out);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }

    private static final class OutOfPower extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Prints what a paper says, as text. */
    private static final class Lines implements Printer {

        private final List<String> printed = new ArrayList<>();
        private int crashAt;
        private Optional<String> failFor = Optional.empty();
        private Optional<String> tooLarge = Optional.empty();

        @Override
        public void certificate(CertificateDocument document, OutputStream out) {
            throw new AssertionError("A child's file is no protocol");
        }

        @Override
        public void paper(Paper paper, OutputStream out) {
            if (crashAt > 0 && --crashAt == 0) {
                throw new OutOfPower();
            }
            if (failFor.filter(paper.title()::startsWith).isPresent()) {
                throw new StorageFailure("It cannot be laid out");
            }
            if (tooLarge.filter(paper.title()::startsWith).isPresent()) {
                throw new OutOfMemoryError();
            }
            printed.add(paper.title().split(" ")[0]);
            try {
                out.write(paper.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static final class CancelledAfter implements Progress {

        private int left;

        private CancelledAfter(int left) {
            this.left = left;
        }

        @Override
        public void at(Text step, long done, long total) {
        }

        @Override
        public boolean cancelled() {
            return left-- == 0;
        }
    }
}
