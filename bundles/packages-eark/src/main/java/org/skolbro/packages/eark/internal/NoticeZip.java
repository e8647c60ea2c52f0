package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat.Notice;
import org.skolbro.core.packing.TransferFormat.Noticed;
import org.skolbro.core.packing.TransferFormat.Seal;
import org.skolbro.core.packing.TransferNotice;

/** What a sender tells of consent that was withdrawn, or given anew, after a package has gone: which documents of it, its signature and the key. */
final class NoticeZip extends Statement implements Noticed {

    private static final SignedZip.Kind KIND = new SignedZip.Kind("notice.json", "notice.sig", TransferPacker.KEY, "skolbro-transfer-notice");
    private static final String WITHDRAWN = "consentWithdrawn";
    /** Only where there is something to say: a reader that does not know it finds a notice about nothing, and says so. */
    private static final String GIVEN = "consentGivenAnew";
    private static final int MOST_DOCUMENTS = 100_000;

    private NoticeZip(SignedZip zip) {
        super(zip);
    }

    static Notice write(TransferNotice notice, Seal seal) {
        Written written = write(KIND, json -> {
            json.writeStringField("id", notice.id());
            json.writeStringField("transfer", notice.transfer());
            json.writeStringField("manifestSha256", notice.digest());
            json.writeStringField("createdAt", notice.at().toString());
            ManifestJson.party(json, "sender", notice.sender());
            ManifestJson.party(json, "receiver", notice.receiver());
            lines(json, WITHDRAWN, notice.lines().stream().filter(line -> !line.given()).toList());
            List<TransferNotice.Line> given = notice.lines().stream().filter(TransferNotice.Line::given).toList();
            if (!given.isEmpty()) {
                lines(json, GIVEN, given);
            }
        }, seal);
        return new Notice(written.file(), written.digest());
    }

    private static void lines(JsonGenerator json, String name, List<TransferNotice.Line> lines) throws IOException {
        json.writeArrayFieldStart(name);
        for (TransferNotice.Line line : lines) {
            json.writeStartObject();
            json.writeStringField("id", line.document());
            json.writeStringField("on", line.on().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Whatever is larger, or has other parts, is something else. */
    static Optional<Noticed> read(Path file) throws IOException {
        if (Files.size(file) > SignedZip.LARGEST) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return SignedZip.read(KIND, in).map(NoticeZip::new);
        }
    }

    @Override
    BadPackage unknown() {
        return BadPackage.of("Meddelandet har ett format eller en version som inte går att läsa här.",
            "The notice has a format or a version that cannot be read here.");
    }

    @Override
    public TransferNotice notice() throws BadPackage {
        JsonTree json = json();
        List<JsonTree> withdrawn = json.objects(WITHDRAWN);
        List<JsonTree> given = json.has(GIVEN) ? json.objects(GIVEN) : List.of();
        if (withdrawn.size() + given.size() > MOST_DOCUMENTS) {
            throw unknown();
        }
        List<TransferNotice.Line> lines = new ArrayList<>();
        for (JsonTree line : withdrawn) {
            lines.add(new TransferNotice.Line(line.text("id", 64), line.day("on"), false));
        }
        for (JsonTree line : given) {
            lines.add(new TransferNotice.Line(line.text("id", 64), line.day("on"), true));
        }
        return new TransferNotice(json.text("id", 80), json.text("transfer", 64), json.text("manifestSha256", 64), json.instant("createdAt"),
            ManifestReading.party(json, "sender"), ManifestReading.party(json, "receiver"), lines);
    }
}
