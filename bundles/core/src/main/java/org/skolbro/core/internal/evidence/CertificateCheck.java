package org.skolbro.core.internal.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.retention.Disposals.Check;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.CertificateStore.Entry;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.UnitOfWork;

/** Reckons certificates again in the running house, batch by batch in short units of work. */
@Component(service = CertificateCheck.class)
public final class CertificateCheck {

    private static final int NAMED = 10;
    private static final Text STEP = Text.sv("Räknar om intyget").en("Reckoning the certificate");
    private static final Text NONE = Text.sv("Det finns inget intyg.").en("There is no certificate.");
    private static final Text BEGINNING = Text.sv("Intygets första rad är ändrad.").en("The first line of the certificate has been changed.");
    private static final Text SIGNATURE = Text.sv("Avslutningen eller dess underskrift stämmer inte.").en("The head or its signature does not agree.");
    private static final Text COUNTS = Text.sv("Antalen i avslutningen är inte radernas.").en("The numbers of the head are not those of the lines.");
    private static final Text OPEN = Text.sv("Intyget är inte avslutat och underskrivet.").en("The certificate has not been closed and signed.");

    private final UnitOfWork work;
    private final CertificateStore certificates;
    private final DocumentStore documents;
    private final Clock clock;

    @Activate
    public CertificateCheck(@Reference UnitOfWork work, @Reference CertificateStore certificates, @Reference DocumentStore documents,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.certificates = certificates;
        this.documents = documents;
        this.clock = clock;
    }

    public Check of(RunId run, Progress progress) {
        Reckoning reckoning = new Reckoning();
        List<Entry> entries = work.inOne(() -> certificates.of(run));
        for (Entry entry : entries) {
            progress.at(STEP, entries.indexOf(entry), entries.size());
            switch (entry.kind()) {
                case RUN -> reckoning.require(entry.hash().equals(CertificateChain.run(entry.text())), BEGINNING);
                case BATCH -> work.inOne(() -> reckoning.batch(entry, certificates.lines(run, entry.batch())));
                case HEAD -> reckoning.head(entry);
            }
            reckoning.link = entry.hash();
        }
        reckoning.require(!entries.isEmpty(), NONE);
        reckoning.require(entries.isEmpty() || entries.getLast().kind() == Entry.Kind.HEAD, OPEN);
        return new Check(reckoning.lines, reckoning.batches, clock.instant(), reckoning.faults, reckoning.kept);
    }

    private final class Reckoning {

        private final List<Text> faults = new ArrayList<>();
        private long lines;
        private long kept;
        private int batches;
        private String link = "";

        private void require(boolean sound, Text fault) {
            if (!sound && faults.size() < NAMED) {
                faults.add(fault);
            }
        }

        private void head(Entry entry) {
            require(isSound(entry, link), SIGNATURE);
            Map<String, String> head = JsonLine.read(entry.text());
            require(Long.toString(lines - kept).equals(head.get("destroyed")) && Long.toString(kept).equals(head.get("kept")), COUNTS);
        }

        private void batch(Entry entry, List<String> texts) {
            batches++;
            lines += texts.size();
            String root = MerkleTree.root(texts);
            String next = CertificateChain.batch(link, entry.batch(), texts.size(), root);
            require(entry.hash().equals(next) && entry.text().equals(CertificateLines.batch(entry.batch(), texts.size(), root, next)),
                Text.sv("Omgång " + entry.batch() + " är ändrad.").en("Batch " + entry.batch() + " has been changed."));
            List<Map<String, String>> told = texts.stream().map(JsonLine::read).toList();
            kept += told.stream().filter(line -> "kept".equals(line.get("kind"))).count();
            List<DocumentId> erased = told.stream().filter(line -> "true".equals(line.get("erased")))
                .map(line -> DocumentId.parse(line.get("document"))).toList();
            documents.find(erased).stream().filter(document -> document.erasedAt().isEmpty()).forEach(still -> require(false,
                Text.sv("Handlingen " + still.id() + " finns kvar.").en("Document " + still.id() + " is still here.")));
        }
    }

    /** What stands in the head is what it is the hash of, it follows the last batch, and its key signed it. */
    private static boolean isSound(Entry entry, String link) {
        Map<String, String> head = JsonLine.read(entry.text());
        try {
            String hash = CertificateChain.head(new CertificateChain.Head(head.get("previousHead"), number(head, "number"), entry.run(),
                head.get("outcome"), (int) number(head, "batches"), number(head, "destroyed"), number(head, "kept"), head.get("link"),
                number(head, "ledgerNumber"), head.get("ledgerHead"), Instant.parse(head.getOrDefault("at", ""))));
            return hash.equals(entry.hash()) && hash.equals(head.get("head")) && link.equals(head.get("link")) && isSigned(hash, head);
        } catch (NumberFormatException | DateTimeParseException changed) {
            return false;
        }
    }

    private static long number(Map<String, String> head, String name) {
        return Long.parseLong(head.getOrDefault(name, ""));
    }

    private static boolean isSigned(String hash, Map<String, String> head) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(head.getOrDefault("publicKey", "")))));
            signature.update((SigningKey.SIGNED + hash).getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(head.getOrDefault("signature", "")));
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            return false;
        }
    }
}
