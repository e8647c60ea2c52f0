package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.skolbro.itests.Services.done;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.print.PrintSummary;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.Transitions;
import org.skolbro.itests.Switchboard;
import org.skolbro.itests.Village;
import org.skolbro.itests.Village.Who;

/**
 * Whatever kept a form away, its children's documents can do all that they could, at every door there is. A subclass says
 * how the form goes and how it returns; whoever builds a new door adds a test here.
 */
public abstract class AbsentForm extends InVillage {

    static final String FORM = "preschool";

    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/learning-log");
    private static final DocumentTypeId AGREEMENT = new DocumentTypeId("preschool/agreement");

    /** Each test has a village of its own: children who moved cannot move again. */
    private static int villages;

    private final String place;
    private final State state;
    private Switchboard switchboard;

    /** @param state how an absent form of this kind is shown */
    AbsentForm(State state, String place, int firstNumber) {
        this(state, place, firstNumber, villages++ % 10);
    }

    private AbsentForm(State state, String place, int firstNumber, int village) {
        super(new Village(place + village, firstNumber + village));
        this.state = state;
        this.place = place + village;
    }

    abstract void goes(Switchboard with) throws Exception;

    abstract void returns(Switchboard with) throws Exception;

    @Before
    public void switchboardIsThere() {
        switchboard = new Switchboard(context);
    }

    @After
    public void formReturns() throws Exception {
        if (switchboard.status(FORM).state() != State.ACTIVE) {
            returns(switchboard);
        }
        logHoldsOnly("could not say what it contains");
    }

    private void leave() throws Exception {
        goes(switchboard);
        assertEquals(state, switchboard.status(FORM).state());
    }

    @Test
    public void leavesItsDocumentsToBeRead() throws Exception {
        Documents documents = service(Documents.class);
        Caller teacher = logIn(Who.TEACHER);
        DocumentRow log = write(teacher, LOG, "what-happened");
        leave();
        assertEquals(TEXT, documents.read(teacher, log.id(), Optional.of(child())).fields().get("what-happened"));
        assertFalse(documents.why(teacher, log.id(), Optional.of(child())).isEmpty());
        assertEquals(List.of(log.id()), documents.about(teacher, child(), Documents.Filter.ALL, Page.Request.first(10)).items()
            .stream().map(DocumentRow::id).toList());
    }

    @Test
    public void leavesItsDocumentsToBeFound() throws Exception {
        Caller teacher = logIn(Who.TEACHER);
        DocumentRow log = write(teacher, LOG, "what-happened");
        leave();
        List<Found> found = service(Documents.class).search(teacher, place, Page.Request.first(10)).items();
        assertEquals(List.of(log.id()), found.stream().map(one -> one.row().id()).toList());
    }

    @Test
    public void letsNobodyWriteUntilItReturns() throws Exception {
        Documents documents = service(Documents.class);
        Caller teacher = logIn(Who.TEACHER);
        leave();
        assertEquals(List.of(), documents.writable(teacher, About.child(child())));
        returns(switchboard);
        assertEquals(State.ACTIVE, switchboard.status(FORM).state());
        assertEquals(List.of(), switchboard.status(FORM).faults());
        assertFalse(documents.writable(teacher, About.child(child())).isEmpty());
    }

    @Test
    public void letsATransitionIntoItWait() throws Exception {
        leave();
        childMoves();
        Caller headteacher = logIn(Who.HEADTEACHER);
        Transitions transitions = service(Transitions.class);
        assertTrue(transitions.mine(headteacher).getFirst().waitsFor().orElseThrow().en().contains("Preschool"));
        returns(switchboard);
        assertEquals(Optional.empty(), transitions.mine(headteacher).getFirst().waitsFor());
    }

    @Test
    public void letsItsDocumentsFollowToAnotherForm() throws Exception {
        DocumentRow agreement = write(logIn(Who.TEACHER), AGREEMENT, "what");
        leave();
        consents(logIn(Who.MOTHER));
        consents(logIn(Who.FATHER));
        childMovesTo("FKLASS");
        Caller headteacher = logIn(Who.HEADTEACHER);
        Transitions transitions = service(Transitions.class);
        TransitionRow waiting = transitions.mine(headteacher).getFirst();
        HandOver preview = transitions.preview(headteacher, waiting.id());
        assertEquals(List.of(Verdict.FOLLOWS), preview.items().stream().map(HandOver.Item::verdict).toList());
        done(transitions.handOver(headteacher, waiting.id(), Set.of(), "", preview.fingerprint()));
        Caller next = logIn(Who.NEXT_HEADTEACHER);
        done(transitions.receive(next, waiting.id()));
        assertEquals(TEXT, service(Documents.class).read(next, agreement.id(), Optional.of(child())).fields().get("what"));
    }

    private void consents(Caller guardian) {
        Consents consents = service(Consents.class);
        ConsentCard card = consents.about(guardian, child()).getFirst();
        done(consents.answer(guardian, child(), card.purpose().id(), card.purpose().textVersion(), Choice.YES));
    }

    @Test
    public void letsItsDocumentsBeHeldThenDestroyedAndPrinted() throws Exception {
        Caller teacher = logIn(Who.TEACHER);
        DocumentRow agreement = write(teacher, AGREEMENT, "what");
        leave();
        Archivists archivists = new Archivists(services(), place);
        archivists.adoptPlan(AGREEMENT);
        Holds holds = service(Holds.class);
        HoldRow hold = done(holds.place(archivists.first(), new HoldRow.OnDocument(agreement.id()), "Prov",
            LegalBasis.of("Tryckfrihetsförordningen (1949:105) 2 kap.")));
        Documents documents = service(Documents.class);
        assertFalse(archivists.wouldDestroy(agreement.id()));
        done(holds.lift(archivists.first(), hold.id(), "Prov"));
        assertTrue(archivists.wouldDestroy(agreement.id()));
        DisposalRun run = archivists.destroyWhatIsDue();
        assertEquals(DisposalRun.State.DONE, run.state());
        assertThrows(NotFound.class, () -> documents.read(teacher, agreement.id(), Optional.of(child())));
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        service(Disposals.class).certificatePdf(archivists.second(), run.id(), paper);
        assertTrue(paper.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    public void letsItsDocumentsBePrintedTogether() throws Exception {
        write(logIn(Who.TEACHER), LOG, "what-happened");
        leave();
        Caller headteacher = logIn(Who.HEADTEACHER);
        PrintRuns prints = service(PrintRuns.class);
        PrintScope unit = new PrintScope.OfUnit(prints.places(headteacher).getFirst().unit().code());
        assertEquals(new PrintSummary(1, 0, 1, 0), prints.size(headteacher, unit));
        done(prints.print(headteacher, unit, Locale.of("sv"), Progress.NONE));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        prints.contents(headteacher, unit, Locale.of("sv"), zip);
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            assertEquals("0001.pdf", files.getNextEntry().getName());
            assertEquals("%PDF", new String(files.readNBytes(4), StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    public void letsItsDocumentsBeExported() throws Exception {
        DocumentRow log = write(logIn(Who.TEACHER), LOG, "what-happened");
        leave();
        Caller archivist = new Archivists(services(), place).first();
        assertTrue(exported(archivist).contains(log.id().toString()));
    }

    @Test
    public void letsItsMunicipalityLeave() throws Exception {
        DocumentRow log = write(logIn(Who.TEACHER), LOG, "what-happened");
        leave();
        Path data = Path.of(System.getProperty("skolbro.data"), "departure");
        Files.createDirectories(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Departures departures = service(Departures.class);
        Departure asked = done(departures.ask(services().strong(services().logIn(place + "-admin", Role.ADMINISTRATOR)), "Prov"));
        Caller archivist = new Archivists(services(), place).second();
        done(departures.approve(archivist, asked.id()));
        assertEquals(Departure.State.DONE, done(departures.run(archivist, asked.id(), Progress.NONE)).state());
        Path folder = data.resolve(asked.id().toString());
        Process script = new ProcessBuilder("sh", folder.resolve("stam-av.sh").toString()).redirectErrorStream(true).start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(said, 0, script.waitFor());
        byte[] pdf = Files.readAllBytes(pdf(folder, log));
        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    private static Path pdf(Path folder, DocumentRow document) throws IOException {
        try (Stream<Path> parts = Files.list(folder)) {
            for (Path part : parts.filter(each -> each.getFileName().toString().startsWith("barn-")).toList()) {
                for (String row : Files.readAllLines(part.resolve("handlingar.csv"))) {
                    if (row.startsWith(document.id().value() + ";")) {
                        return part.resolve(row.substring(row.lastIndexOf(';') + 1));
                    }
                }
            }
        }
        throw new AssertionError("No list has the document");
    }

    private String exported(Caller archivist) throws IOException {
        try (ByteArrayOutputStream present = new ByteArrayOutputStream()) {
            service(Disposals.class).presentLines(archivist, present);
            return present.toString(StandardCharsets.UTF_8);
        }
    }
}
