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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.Test;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.audit.AuditLineId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.verify.Main;

public class OtherRecordsThanDocumentsTest {

    private static final Instant OLD = Instant.parse("2024-04-12T09:00:00Z");
    private final ArchiveTown town = new ArchiveTown();

    @Test
    public void areKeptWithoutARowForTheirKind() {
        report(OLD);
        line(OLD, 7);
        town.adopt(ArchiveTown.afterHandOver());
        assertEquals(0, town.preview().totals().items());
    }

    @Test
    public void goThroughTheSameRunAsDocuments() {
        HoldingId report = report(OLD);
        HoldingId day = line(OLD, 7);
        line(OLD.plusSeconds(60), 7);
        line(OLD.plusSeconds(86_400L * 800), 7);
        town.due();
        town.adopt(ArchiveTown.afterHandOver(), row(RecordKind.SYNC_REPORT, 3), row(RecordKind.AUDIT, 24));
        DisposalRun run = town.approved();
        assertEquals(3, run.totals().items());
        assertEquals(List.of("record/audit", "record/sync-report"), run.counts().stream()
            .filter(count -> count.schoolType().equals(RecordKind.NO_SCHOOL_TYPE)).map(count -> count.type().value()).toList());
        assertEquals("Destroyed 2026-04-12, 24 months after the record was made 2024-04-12 (row house/audit, Arkivlagen (1990:782) 10 §) "
            + "by plan 1, decision Barn- och utbildningsnämnden 2025-12-14 § 88, Dnr BU 2025/503.", town.item(run.id(), day).why().en());
        assertEquals(3, town.execute(run.id()).totals().done());
        assertEquals(DisposalItem.State.DONE, town.item(run.id(), report).state());
        assertEquals(List.of(), town.house.memory.inOne(() -> town.house.registerImportStore.latest(9)));
        assertEquals(0, lines(OLD));
        assertEquals(1, lines(OLD.plusSeconds(86_400L * 800)));
    }

    @Test
    public void leaveALineInTheCertificateThatSaysHowManyLinesTheyHad() {
        HoldingId day = line(OLD, 7);
        line(OLD.plusSeconds(60), 7);
        town.adopt(row(RecordKind.AUDIT, 24));
        DisposalRun run = town.execute(town.approved().id());
        String line = town.certificate(run.id()).get(1);
        assertTrue(line, line.startsWith("{\"kind\":\"removed\",\"batch\":1,\"record\":\"" + day + "\",\"recordKind\":\"audit\",\"rule\":\"house/audit\","
            + "\"milestone\":\"RECORDED\",\"milestoneDate\":\"2024-04-12\",\"plan\":1,\"lines\":2,"));
    }

    @Test
    public void leaveALineInTheAuditWithCountsAndDays() {
        line(OLD, 7);
        line(OLD.plusSeconds(86_400), 7);
        line(OLD.plusSeconds(86_460), 7);
        town.adopt(row(RecordKind.AUDIT, 24));
        town.execute(town.approved().id());
        assertEquals(List.of("0; audit 2, 3 lines, 2024-04-12/2024-04-13"), town.house.memory.inOne(() -> town.house.auditStore
            .lines(filter("disposal.destroy"), Page.Request.first(9))).items().stream().map(AuditLine::detail).toList());
    }

    @Test
    public void areProvedByTheVerifier() throws IOException {
        line(OLD, 7);
        HoldingId dropped = report(OLD);
        HoldingId held = line(OLD.plusSeconds(86_400), 8);
        town.due();
        town.hold(town.document(), new PersonId(8), Basis.MADE_HERE, Map.of());
        town.adopt(ArchiveTown.afterHandOver(), row(RecordKind.SYNC_REPORT, 3), row(RecordKind.AUDIT, 24));
        DisposalRun run = town.approved();
        ArchiveTown.done(town.disposals.drop(town.archivist, run.id(), dropped, "Utreds"));
        ArchiveTown.done(town.records.holds.place(town.archivist, new HoldRow.OnChild(new PersonId(8)), "Tvist", ArchiveTown.LAW));
        town.execute(run.id());
        assertEquals("A hold is in force.", town.item(run.id(), held).outcome().orElseThrow().en());
        assertEquals("0 OK: 1 intyg, 2 gallrade, 2 kvar / 1 certificates, 2 destroyed, 2 kept; liggare / ledger: 2 = 1 + 1 + 0\n", verdict(run));
    }

    @Test
    public void areFoundByTheVerifierWhenALineIsChanged() throws IOException {
        line(OLD, 7);
        town.adopt(row(RecordKind.AUDIT, 24));
        DisposalRun run = town.execute(town.approved().id());
        Path file = town.folder.resolve("changed.jsonl");
        Files.writeString(file, String.join("\n", town.certificate(run.id())).replace("\"lines\":1,\"at\"", "\"lines\":9,\"at\"") + "\n");
        String answer = verify("--certificates", file.toString());
        assertTrue(answer, answer.startsWith("1 ") && answer.contains("a line of the batch was changed"));
        Files.writeString(file, String.join("\n", town.certificate(run.id())).replace("skolbro-certificate-2", "skolbro-certificate-1") + "\n");
        assertTrue(verify("--certificates", file.toString()).contains("the line does not belong to the format"));
    }

    @Test
    public void areForecastByKind() {
        report(OLD);
        line(OLD, 7);
        var draft = ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(row(RecordKind.SYNC_REPORT, 3), row(RecordKind.AUDIT, 36))));
        var forecast = town.records.plans.forecast(town.archivist, draft.id(), 3, Progress.NONE);
        assertEquals(List.of("Report of a register reading 2026-05-04", "Audit log, one day 2027-12-31"), forecast.rows().stream()
            .filter(row -> row.holdings() == 1 && !row.until().isAfter(LocalDate.of(2027, 12, 31)))
            .map(row -> row.typeName().en() + " " + row.until()).toList());
    }

    @Test
    public void haveRowsThatFitTheirKind() {
        assertEquals("Row house/audit cannot count from the hand-over. Choose another starting point.", refusal(
            RetentionRule.forRecords("house/audit", RecordKind.AUDIT, Milestone.HANDED_OVER, 24, Action.DESTROY, ArchiveTown.LAW, remark())));
        assertEquals("Row house/audit can only destroy or preserve.", refusal(
            RetentionRule.forRecords("house/audit", RecordKind.AUDIT, Milestone.RECORDED, 24, Action.ANONYMISE, ArchiveTown.LAW, remark())));
        assertEquals("Row house/x is about a kind of record that is not here.", refusal(new RetentionRule(new RetentionRuleId("house/x"), "x",
            Optional.empty(), Optional.empty(), Optional.empty(), Milestone.RECORDED, 1, Action.DESTROY, ArchiveTown.LAW, remark())));
    }

    private String refusal(RetentionRule rule) {
        return ArchiveTown.refusal(town.records.plans.draft(town.archivist, List.of(rule)));
    }

    private static RetentionRule row(RecordKind kind, int months) {
        return RetentionRule.forRecords("house/" + kind.id(), kind, Milestone.RECORDED, months, Action.DESTROY, ArchiveTown.LAW, remark());
    }

    private static Text remark() {
        return Text.sv("Rad").en("Row");
    }

    private HoldingId report(Instant at) {
        ImportId id = new ImportId(Ids.next());
        town.house.memory.inOne(() -> town.house.registerImportStore.insert(new ImportReport(id, at, at, "", false, ImportReport.State.DONE,
            Map.of(), List.of(), Optional.empty())));
        return new HoldingId(id.value());
    }

    private HoldingId line(Instant at, long child) {
        AuditLineId id = new AuditLineId(Ids.next());
        town.house.memory.inOne(() -> town.house.auditStore.append(Optional.empty(), new AuditLine(id, at, "Lärare", "document.read",
            List.of(new PersonId(child)), "", "")));
        return new HoldingId(id.value());
    }

    private long lines(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return town.house.memory.inOne(() -> town.house.auditStore.lines(new Audit.Filter(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.of(day), Optional.of(day)), Page.Request.first(9))).total();
    }

    private static Audit.Filter filter(String action) {
        return new Audit.Filter(Optional.empty(), Optional.empty(), Optional.of(action), Optional.empty(), Optional.empty());
    }

    private String verdict(DisposalRun run) throws IOException {
        write("run.jsonl", out -> town.disposals.certificateLines(town.archivist, run.id(), out));
        write("present.jsonl", out -> town.disposals.presentLines(town.archivist, out));
        write("ledger-export.jsonl", out -> town.disposals.ledgerLines(town.archivist, out));
        return verify("--certificates", file("run.jsonl"), "--ledger", file("ledger-export.jsonl"), "--present", file("present.jsonl"),
            "--key", file("signing.pub"));
    }

    private void write(String name, Consumer<OutputStream> writer) throws IOException {
        try (OutputStream out = Files.newOutputStream(town.folder.resolve(name))) {
            writer.accept(out);
        }
    }

    private String file(String name) {
        return town.folder.resolve(name).toString();
    }

    private static String verify(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), words);
        return exit + " " + out.toString(StandardCharsets.UTF_8);
    }
}
