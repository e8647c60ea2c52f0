package org.skolbro.packages.eark.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat.Answered;
import org.skolbro.core.packing.TransferFormat.Seal;
import org.skolbro.core.packing.TransferFormat.Sealed;
import org.skolbro.core.packing.TransferReceipt;

/** An answer to a package: what was taken, its signature and the key, in one small zip. */
final class ReceiptZip implements Answered {

    private static final String RECEIPT = "receipt.json";
    private static final String SIGNATURE = "receipt.sig";
    private static final String KEY = "receiver.pem";
    private static final String PURPOSE = "skolbro-transfer-receipt-1";
    private static final String FORMAT = "skolbro-transfer-receipt";
    private static final int LARGEST = 4 << 20;
    private static final int MOST_ENTRIES = 10;

    private final byte[] receipt;
    private final Sealed sealed;

    private ReceiptZip(byte[] receipt, byte[] signature, byte[] key) {
        this.receipt = receipt;
        sealed = new Sealed(PURPOSE, TransferPacker.sha256(receipt), signature, TransferReader.key(key));
    }

    static byte[] write(TransferReceipt receipt, Seal seal) {
        try {
            byte[] text = json(receipt);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                TransferPacker.put(zip, RECEIPT, text);
                TransferPacker.put(zip, SIGNATURE, seal.sign(PURPOSE, TransferPacker.sha256(text)));
                TransferPacker.put(zip, KEY, seal.pem().getBytes(StandardCharsets.US_ASCII));
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory does not fail", impossible);
        }
    }

    private static byte[] json(TransferReceipt receipt) throws IOException {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("version", ManifestJson.VERSION);
            json.writeStringField("transfer", receipt.transfer());
            json.writeStringField("manifestSha256", receipt.digest());
            ManifestJson.party(json, "receiver", receipt.receiver());
            json.writeStringField("receivedAt", receipt.receivedAt().toString());
            json.writeStringField("answeredAt", receipt.answeredAt().toString());
            json.writeStringField("reason", receipt.reason());
            json.writeArrayFieldStart("documents");
            for (TransferReceipt.Line line : receipt.lines()) {
                json.writeStartObject();
                json.writeStringField("id", line.document());
                json.writeBooleanField("accepted", line.accepted());
                json.writeStringField("reason", line.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Read as it comes, so that nothing of it needs a place on the disk. */
    static ReceiptZip read(InputStream file) throws BadPackage, IOException {
        byte[] all = file.readNBytes(LARGEST + 1);
        if (all.length > LARGEST) {
            throw no();
        }
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(all), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && parts.size() < MOST_ENTRIES; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(LARGEST + 1);
                if (content.length > LARGEST) {
                    throw no();
                }
                parts.put(entry.getName(), content);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw no();
        }
        if (!parts.keySet().containsAll(List.of(RECEIPT, SIGNATURE, KEY))) {
            throw no();
        }
        return new ReceiptZip(parts.get(RECEIPT), parts.get(SIGNATURE), parts.get(KEY));
    }

    private static BadPackage no() {
        return BadPackage.of("Filen är ingen kvittens. En kvittens är en liten zip-fil med receipt.json, receipt.sig och receiver.pem.",
            "The file is no receipt. A receipt is a small zip with receipt.json, receipt.sig and receiver.pem.");
    }

    @Override
    public Sealed sealed() {
        return sealed;
    }

    @Override
    public String text() {
        return new String(receipt, StandardCharsets.UTF_8);
    }

    @Override
    public TransferReceipt receipt() throws BadPackage {
        JsonTree json = JsonTree.of(RECEIPT, receipt);
        if (!json.text("format").equals(FORMAT) || !json.text("version").startsWith("1.")) {
            throw no();
        }
        List<TransferReceipt.Line> lines = new ArrayList<>();
        for (JsonTree line : json.objects("documents")) {
            lines.add(new TransferReceipt.Line(line.text("id", 64), line.truth("accepted"), line.text("reason", 2000)));
        }
        return new TransferReceipt(json.text("transfer", 64), json.text("manifestSha256", 64), ManifestReading.party(json, "receiver"),
            json.instant("receivedAt"), json.instant("answeredAt"), json.text("reason", 2000), lines);
    }
}
