package org.skolbro.core.internal.evidence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredRun;

/** The texts of certificates, ledger and list of what is present. What they say never changes once written. */
public final class CertificateLines {

    private CertificateLines() {
    }

    /** The first line of a certificate: by which plan and decision, who previewed and who approved what. */
    public static String run(StoredRun run, Plan plan, long approvedItems) {
        Map<String, Object> line = line("run");
        line.put("format", actsOnRecords(plan) ? "skolbro-certificate-2" : "skolbro-certificate-1");
        line.put("run", run.id());
        line.put("plan", plan(plan));
        line.put("asOf", run.asOf());
        line.put("previewed", signature(run.previewed()));
        line.put("approved", signature(run.approved().orElseThrow()));
        line.put("items", approvedItems);
        line.put("digest", run.digest());
        return JsonLine.of(line);
    }

    /** Verifiers of the first format know documents only. */
    private static boolean actsOnRecords(Plan plan) {
        return plan.rules().stream().anyMatch(rule -> !rule.recordKind().equals(RetentionRule.DOCUMENT));
    }

    /**
     * A record other than a document.
     *
     * @param lines how many it had
     */
    public static String removed(Place place, RunItem item, long lines) {
        Map<String, Object> line = item("removed", place, item);
        line.put("lines", lines);
        line.put("at", place.at());
        return JsonLine.of(line);
    }

    /**
     * @param erased whether the content ended with this holding
     * @param anonymised whether it ended by a row that anonymises; not whether it is in any number
     */
    public static String destroyed(Place place, RunItem item, String hash, boolean erased, boolean anonymised) {
        Map<String, Object> line = item("destroyed", place, item);
        line.put("hash", hash);
        line.put("erased", erased);
        if (anonymised) {
            line.put("anonymised", true);
        }
        line.put("at", place.at());
        return JsonLine.of(line);
    }

    /** An item that left the run, with the reason. */
    public static String kept(Place place, RunItem item) {
        RunItem.Left left = item.left().orElseThrow();
        Map<String, Object> line = item("kept", place, item);
        line.put("cause", left.cause());
        line.put("reason", left.note());
        line.put("approved", left.afterApproval());
        line.put("at", place.at());
        return JsonLine.of(line);
    }

    public static String batch(int batch, int lines, String root, String link) {
        Map<String, Object> line = line("batch");
        line.put("batch", batch);
        line.put("lines", lines);
        line.put("root", root);
        line.put("link", link);
        return JsonLine.of(line);
    }

    public static String head(CertificateChain.Head head, String hash, SigningKey key) {
        Map<String, Object> line = line("head");
        line.put("number", head.number());
        line.put("run", head.run());
        line.put("outcome", head.outcome());
        line.put("batches", head.batches());
        line.put("destroyed", head.destroyed());
        line.put("kept", head.kept());
        line.put("link", head.link());
        line.put("ledgerNumber", head.ledgerNumber());
        line.put("ledgerHead", head.ledgerHead());
        line.put("previousHead", head.previousHead());
        line.put("at", head.at());
        line.put("head", hash);
        line.put("publicKey", key.publicKey());
        line.put("signature", key.sign(hash));
        return JsonLine.of(line);
    }

    public static String entry(LedgerStore.Entry entry) {
        Map<String, Object> line = line("entry");
        line.put("number", entry.number());
        line.put("document", entry.document());
        line.put("hash", entry.hash());
        line.put("at", entry.at());
        line.put("head", entry.head());
        return JsonLine.of(line);
    }

    /** The first line of a list of what is present: the ledger's latest number when it was begun. */
    static String asOf(long ledgerNumber) {
        Map<String, Object> line = line("asOf");
        line.put("ledgerNumber", ledgerNumber);
        return JsonLine.of(line);
    }

    static String present(Object document, String hash) {
        Map<String, Object> line = line("present");
        line.put("document", document);
        line.put("hash", hash);
        return JsonLine.of(line);
    }

    /** The last line of a list: without it a list that was cut short would look whole. */
    static String end(long lines) {
        Map<String, Object> line = line("end");
        line.put("lines", lines);
        return JsonLine.of(line);
    }

    private static Map<String, Object> item(String kind, Place place, RunItem item) {
        Map<String, Object> line = line(kind);
        line.put("batch", place.batch());
        item.recordKind().ifPresentOrElse(records -> {
            line.put("record", item.holding());
            line.put("recordKind", records.id());
        }, () -> holding(line, item));
        line.put("rule", item.rule());
        line.put("milestone", item.milestone());
        line.put("milestoneDate", item.toldDate());
        line.put("plan", place.planVersion());
        return line;
    }

    private static void holding(Map<String, Object> line, RunItem item) {
        line.put("holding", item.holding());
        line.put("document", item.document());
        line.put("type", item.type());
        line.put("schoolType", item.schoolType());
        line.put("unit", item.unit());
        line.put("basis", item.basis());
        line.put("documentDate", item.documentDate());
    }

    private static Map<String, Object> plan(Plan plan) {
        Decision decision = plan.decision().orElseThrow();
        Map<String, Object> cited = new LinkedHashMap<>();
        cited.put("board", decision.board());
        cited.put("date", decision.date());
        cited.put("paragraph", decision.paragraph());
        cited.put("registryNumber", decision.registryNumber());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", plan.id());
        line.put("version", plan.version());
        line.put("validFrom", plan.validFrom().orElseThrow());
        line.put("decision", cited);
        return line;
    }

    private static Map<String, Object> signature(StoredRun.Signature who) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("account", who.account());
        line.put("name", who.name());
        line.put("at", who.at());
        return line;
    }

    private static Map<String, Object> line(String kind) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", kind);
        return line;
    }

    /** Where in a certificate a line stands. */
    public record Place(int batch, int planVersion, Instant at) {
    }
}
