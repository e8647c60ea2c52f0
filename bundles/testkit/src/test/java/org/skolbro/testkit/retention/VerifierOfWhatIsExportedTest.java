package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.verify.Main;

/** What the core exports, judged by the verifier that shares no code with it. */
public class VerifierOfWhatIsExportedTest {

    private final ArchiveTown town = new ArchiveTown();
    private final Path certificates = town.folder.resolve("export");

    @Before
    public void twoRunsHaveBeenMade() throws IOException {
        Files.createDirectories(certificates);
        town.adopt(ArchiveTown.afterHandOver());
        town.hold(town.document(), new PersonId(9), Basis.MADE_HERE, Map.of());
        DocumentId shared = town.document();
        town.due(shared, new PersonId(7));
        town.hold(shared, new PersonId(8), Basis.MADE_HERE, Map.of());
        HoldingId dropped = town.due();
        HoldingId held = town.due(town.document(), new PersonId(5));
        town.due();
        town.due();
        DisposalRun first = town.preview();
        DisposalRun reviewed = ArchiveTown.done(town.disposals.drop(town.archivist, first.id(), dropped, "Forskning åäö \"x\""));
        ArchiveTown.done(town.disposals.approve(town.colleague, first.id(), reviewed.digest()));
        ArchiveTown.done(town.records.holds.place(town.archivist, new HoldRow.OnChild(new PersonId(5)), "Tvist", ArchiveTown.LAW));
        town.execute(first.id());
        town.due();
        DisposalRun second = town.execute(town.approved().id());
        assertEquals(DisposalItem.State.DROPPED, town.item(first.id(), held).state());
        export("1.jsonl", out -> town.disposals.certificateLines(town.archivist, first.id(), out));
        export("2.jsonl", out -> town.disposals.certificateLines(town.archivist, second.id(), out));
        write(town.folder.resolve("present.jsonl"), out -> town.disposals.presentLines(town.archivist, out));
        write(town.folder.resolve("ledger-export.jsonl"), out -> town.disposals.ledgerLines(town.archivist, out));
    }

    @Test
    public void acceptsItAll() throws IOException {
        assertEquals("0 OK: 2 intyg, 5 gallrade, 2 kvar / 2 certificates, 5 destroyed, 2 kept; liggare / ledger: 7 = 3 + 4 + 0\n",
            verify("--certificates", certificates.toString(), "--ledger", town.folder.resolve("ledger-export.jsonl").toString(),
                "--present", town.folder.resolve("present.jsonl").toString(), "--key", town.folder.resolve("signing.pub").toString()));
    }

    @Test
    public void acceptsTheCopyOutsideTheDatabase() throws IOException {
        String answer = verify("--certificates", town.folder.resolve("certificates.jsonl").toString());
        assertTrue(answer, answer.startsWith("0 OK: 2 intyg"));
    }

    @Test
    public void findsADocumentThatCameBack() throws IOException {
        Path ledger = town.folder.resolve("ledger-export.jsonl");
        town.document();
        write(town.folder.resolve("present.jsonl"), out -> town.disposals.presentLines(town.archivist, out));
        String answer = verify("--certificates", certificates.toString(), "--ledger", ledger.toString(), "--present",
            town.folder.resolve("present.jsonl").toString());
        assertTrue(answer, answer.startsWith("1 ") && answer.contains("is present but not in the ledger"));
        assertTrue(answer, answer.contains("the ledger is shorter than when the list was made"));
    }

    private void export(String name, Consumer<OutputStream> writer) throws IOException {
        write(certificates.resolve(name), writer);
    }

    private static void write(Path file, Consumer<OutputStream> writer) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.accept(out);
        }
    }

    private static String verify(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), words);
        return exit + " " + out.toString(StandardCharsets.UTF_8);
    }
}
