package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.delivery.Deliveries;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.DeliveryPackage;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.LeftOut;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.testkit.memory.InMemoryDeliveryStore;
import org.skolbro.testkit.memory.Shipments;

public class DeliveryToTheArchiveTest {

    private final ArchiveTown town = new ArchiveTown();
    private final InMemoryDeliveryStore store = new InMemoryDeliveryStore(town.house.memory);
    private final LinePacker packer = new LinePacker();
    private final Path folder = town.folder.resolve("deliveries");
    private final Deliveries deliveries = start();
    private final PersonId maja = child("Maja", SecurityMarking.NONE);
    private final PersonId olle = child("Olle", SecurityMarking.NONE);

    @Before
    public void aPlanThatDelivers() {
        town.runs.follow(store);
        town.adopt(RetentionRule.forDocuments("preschool/log-delivered", ArchiveTown.LOG, ArchiveTown.FS, Basis.HANDED_OVER, Milestone.HANDED_OVER,
            18, Action.DELIVER_THEN_DESTROY, ArchiveTown.LAW, Text.sv("Levereras").en("Delivered")));
    }

    @Test
    public void packsWhatIsDueByChild() {
        due(maja);
        due(maja);
        due(olle);
        Delivery built = built();
        assertEquals(Delivery.State.BUILT, built.state());
        assertEquals(2, built.totals().built());
        assertEquals(3, built.totals().documents());
        assertEquals(List.of(2L, 1L), packages(built).stream().map(DeliveryPackage::documents).sorted((a, b) -> Long.compare(b, a)).toList());
    }

    @Test
    public void destroysNothingBeforeTheReceipt() {
        HoldingId holding = due(maja);
        assertEquals(0, town.preview().totals().items());
        Delivery built = built();
        assertEquals(0, town.preview().totals().items());
        ArchiveTown.done(deliveries.delivered(town.archivist, built.id()));
        assertEquals(0, town.preview().totals().items());
        received(built);
        assertFalse(Files.exists(folder.resolve(built.id().toString())));
        assertThrows(NotFound.class, () -> deliveries.contents(town.archivist, built.id(), OutputStream.nullOutputStream()));
        assertEquals(HoldingView.State.ACTIVE, town.state(holding));
        DisposalRun run = town.approved();
        assertEquals(1, run.totals().items());
        town.execute(run.id());
        assertEquals(HoldingView.State.DESTROYED, town.state(holding));
    }

    @Test
    public void leavesOutProtectedChildrenAndDocumentsOfGroups() {
        due(child("Hemlig", SecurityMarking.PROTECTED_REGISTRATION));
        assertEquals("There is nothing to deliver right now.", refusal());
        due(maja);
        assertEquals(1, built().totals().packages());
    }

    @Test
    public void takesNothingTwice() {
        due(maja);
        Delivery first = built();
        assertEquals("There is nothing to deliver right now.", refusal());
        ArchiveTown.done(deliveries.cancel(town.archivist, first.id()));
        assertFalse(Files.exists(folder.resolve(first.id().toString())));
        assertEquals(1, built().totals().packages());
    }

    @Test
    public void goesOnAfterACrashAndPacksNobodyTwice() {
        due(maja);
        due(olle);
        Delivery planned = planned();
        packer.crashAt = 2;
        assertThrows(LinePacker.OutOfPower.class, () -> deliveries.build(town.archivist, planned.id(), Progress.NONE));
        Delivery built = ArchiveTown.done(start().build(town.archivist, planned.id(), Progress.NONE));
        assertEquals(2, built.totals().built());
        assertEquals(List.of("Maja", "Olle"), packer.packed);
    }

    @Test
    public void canBePausedAndGoesOn() {
        due(maja);
        due(olle);
        Delivery planned = planned();
        Delivery paused = ArchiveTown.done(deliveries.build(town.archivist, planned.id(), new Stopped()));
        assertEquals(Delivery.State.PAUSED, paused.state());
        assertEquals(Delivery.State.BUILT, ArchiveTown.done(deliveries.build(town.archivist, planned.id(), Progress.NONE)).state());
    }

    @Test
    public void keepsWhatCouldNotBePackedForTheNextDelivery() {
        HoldingId kept = due(maja);
        due(olle);
        packer.failFor = Optional.of("Maja");
        Delivery built = built();
        assertEquals(1, built.totals().failed());
        ArchiveTown.done(deliveries.delivered(town.archivist, built.id()));
        received(built);
        assertEquals(1, town.preview().totals().items());
        assertEquals(HoldingView.State.ACTIVE, town.state(kept));
        packer.failFor = Optional.empty();
        Delivery next = built();
        assertEquals(1, next.totals().built());
        ArchiveTown.done(deliveries.delivered(town.archivist, next.id()));
        received(next);
        assertEquals(2, town.preview().totals().items());
    }

    @Test
    public void namesADocumentThatCannotBePackedAndDeliversTheOthersOfTheChild() {
        DocumentId broken = town.document(About.child(maja));
        HoldingId kept = town.due(broken, maja);
        HoldingId packed = due(maja);
        packer.unpackable = Optional.of(broken);
        Delivery built = built();
        assertEquals(0, built.totals().failed());
        assertEquals(1, built.totals().documents());
        assertEquals(List.of(broken), deliveries.leftOut(town.archivist, built.id()).stream().map(LeftOut::document).toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        deliveries.contents(town.archivist, built.id(), out);
        assertTrue(new String(out.toByteArray(), StandardCharsets.ISO_8859_1).contains("ej-packade.csv"));
        ArchiveTown.done(deliveries.delivered(town.archivist, built.id()));
        received(built);
        assertEquals(1, town.preview().totals().items());
        assertEquals(List.of(HoldingView.State.ACTIVE, HoldingView.State.ACTIVE), List.of(town.state(kept), town.state(packed)));
        packer.unpackable = Optional.empty();
        assertEquals(1, built().totals().documents());
    }

    @Test
    public void refusesAReceiptWhenAPackageIsChanged() throws IOException {
        due(maja);
        Delivery built = built();
        ArchiveTown.done(deliveries.delivered(town.archivist, built.id()));
        try (Stream<Path> files = Files.list(folder.resolve(built.id().toString()))) {
            Files.writeString(files.findFirst().orElseThrow(), "other");
        }
        assertTrue(ArchiveTown.refusal(receive(built, "SA 1", town.house.clock.today())).startsWith("Package 1 is gone or changed"));
        assertEquals(0, town.preview().totals().items());
    }

    @Test
    public void refusesAReceiptWithoutReferenceOrOfAnotherDay() {
        due(maja);
        Delivery built = built();
        assertEquals("First register that the packages were handed over.", ArchiveTown.refusal(receive(built, "SA 1", town.house.clock.today())));
        ArchiveTown.done(deliveries.delivered(town.archivist, built.id()));
        assertTrue(ArchiveTown.refusal(receive(built, " ", town.house.clock.today())).startsWith("Give the receipt"));
        assertTrue(ArchiveTown.refusal(receive(built, "SA 1", town.house.clock.today().plusDays(1))).startsWith("The receipt's day"));
        assertEquals("SA 1", received(built).receipt().orElseThrow().reference());
    }

    @Test
    public void needsTheSecondFactorForReceiptAndFilesAndAnArchivistForAll() {
        due(maja);
        Delivery built = built();
        assertThrows(NotPermitted.class, () -> deliveries.receive(town.platform.callers().office(Role.ARCHIVIST, AssuranceLevel.PASSWORD), built.id(), "SA 1",
            town.house.clock.today(), Progress.NONE));
        assertThrows(NotPermitted.class, () -> deliveries.contents(town.platform.callers().office(Role.ARCHIVIST, AssuranceLevel.PASSWORD), built.id(),
            OutputStream.nullOutputStream()));
        assertThrows(NotPermitted.class, () -> deliveries.plan(town.platform.callers().administrator(), "Stadsarkivet", Progress.NONE));
        assertThrows(NotPermitted.class, () -> deliveries.contents(town.platform.callers().auditor(), built.id(), OutputStream.nullOutputStream()));
    }

    @Test
    public void leavesALineForEachChildThatWasPackedOrHandedOut() {
        due(maja);
        Delivery built = built();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        deliveries.contents(town.archivist, built.id(), out);
        assertTrue(new String(out.toByteArray(), StandardCharsets.ISO_8859_1).contains("index.csv"));
        for (String act : List.of("delivery.packed", "delivery.downloaded")) {
            assertEquals(List.of(maja), town.house.memory.inOne(() -> town.house.auditStore.lines(Audit.Filter.ALL,
                Page.Request.first(100))).items().stream().filter(line -> line.action().equals(act)).findFirst().orElseThrow().children());
        }
    }

    private Deliveries start() {
        return Shipments.start(town.house, town.house.memory, town.rules, town.stores, store, folder, new Blank(), packer);
    }

    private PersonId child(String given, SecurityMarking marking) {
        return town.platform.town().person(given, marking, Optional.of(LocalDate.of(2019, 3, 1)));
    }

    private HoldingId due(PersonId child) {
        DocumentId document = town.document(About.child(child));
        return town.due(document, child);
    }

    private Delivery planned() {
        return ArchiveTown.done(deliveries.plan(town.archivist, "Stadsarkivet", Progress.NONE));
    }

    private Delivery built() {
        return ArchiveTown.done(deliveries.build(town.archivist, planned().id(), Progress.NONE));
    }

    private String refusal() {
        return ArchiveTown.refusal(deliveries.plan(town.archivist, "Stadsarkivet", Progress.NONE));
    }

    private List<DeliveryPackage> packages(Delivery delivery) {
        return deliveries.packages(town.archivist, delivery.id(), Page.Request.first(100)).items();
    }

    private Outcome<Delivery> receive(Delivery delivery, String reference, LocalDate date) {
        return deliveries.receive(town.archivist, delivery.id(), reference, date, Progress.NONE);
    }

    private Delivery received(Delivery delivery) {
        return ArchiveTown.done(receive(delivery, "SA 1", town.house.clock.today()));
    }

    private static final class Stopped implements Progress {

        @Override
        public void at(Text step, long done, long total) {
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }

    private static final class Blank implements Printer {

        @Override
        public void certificate(CertificateDocument document, OutputStream out) {
        }

        @Override
        public void paper(Paper paper, OutputStream out) {
        }
    }
}
