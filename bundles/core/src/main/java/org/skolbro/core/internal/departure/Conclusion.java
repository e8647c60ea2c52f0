package org.skolbro.core.internal.departure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.store.DepartureStore.Account;
import org.skolbro.core.store.StoredDeparture;

/**
 * What lies beside the parts: how to read and reckon them, their sums, and a signed summary. It names no child, so that
 * it may be shown to whoever must believe it. {@code SHA256SUMS} comes last: a folder that has it is whole.
 */
@Component(service = Conclusion.class)
public final class Conclusion {

    /** Keeps this signature from passing for one of a certificate. */
    private static final String PURPOSE = "skolbro-departure-1";
    private static final List<String> TEXTS = List.of("LASMIG.txt", "README.txt", "stam-av.sh");

    private final DepartureFolder folder;
    private final SigningKey key;

    @Activate
    public Conclusion(@Reference DepartureFolder folder, @Reference SigningKey key) {
        this.folder = folder;
        this.key = key;
    }

    /** Answers the checksum of the summary. */
    String write(StoredDeparture departure, Account account, List<DeparturePart> parts, Instant at) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        TEXTS.forEach(name -> files.put(name, resource(name)));
        IndexPage index = new IndexPage(departure, account, parts, at);
        for (Locale language : List.of(Html.SWEDISH, Html.ENGLISH)) {
            files.put(Html.name(IndexPage.STEM, language), index.in(language).getBytes(StandardCharsets.UTF_8));
        }
        files.put("delar.csv", list(parts));
        files.put("summor.csv", sums(account, parts));
        byte[] summary = SummaryJson.of(departure, account, parts, at);
        String digest = digest(summary);
        files.put("sammanfattning.json", summary);
        files.put("sammanfattning.sig", Base64.getDecoder().decode(key.sign(PURPOSE, digest)));
        files.put("nyckel.pem", key.pem().getBytes(StandardCharsets.US_ASCII));
        StringBuilder sums = new StringBuilder();
        files.forEach((name, content) -> {
            folder.write(departure.id(), name, content);
            sums.append(digest(content)).append("  ").append(name).append('\n');
        });
        parts.forEach(part -> sums.append(part.sha256()).append("  ").append(folder.onDisk(part)).append(folder.isSealed() ? "" : "/" + PartFiles.SUMS)
            .append('\n'));
        folder.write(departure.id(), PartFiles.SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
        return digest;
    }

    private static byte[] list(List<DeparturePart> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile csv = new CsvFile(out, List.of("del", "slag", "barn_eller_grupper", "handlingar", "filer", "byte", "sha256"));
        parts.forEach(part -> csv.row(List.of(part.name(), part.kind().name(), Long.toString(part.children()), Long.toString(part.documents()),
            Long.toString(part.files()), Long.toString(part.bytes()), part.sha256())));
        csv.end();
        return out.toByteArray();
    }

    private static byte[] sums(Account account, List<DeparturePart> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile csv = new CsvFile(out, List.of("vad", "antal"));
        csv.row(List.of("liggare", Long.toString(account.ledger())));
        csv.row(List.of("medtagna", Long.toString(account.present())));
        csv.row(List.of("gallrade", Long.toString(account.destroyed())));
        csv.row(List.of("ej_packade", Long.toString(account.leftOut())));
        csv.row(List.of("gallringsprotokoll", Long.toString(protocols(parts))));
        csv.end();
        return out.toByteArray();
    }

    static long protocols(List<DeparturePart> parts) {
        return parts.stream().mapToLong(DeparturePart::protocols).sum();
    }

    private static String digest(byte[] content) {
        return Sha256.hex(Sha256.digest().digest(content));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Conclusion.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The bundle's own files cannot be read", unreadable);
        }
    }
}
