package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat.Answered;
import org.skolbro.core.packing.TransferFormat.Seal;
import org.skolbro.core.packing.TransferReceipt;

/** An answer to a package or to a notice: what was taken, its signature and the key. */
final class ReceiptZip extends Statement implements Answered {

    private static final SignedZip.Kind KIND = new SignedZip.Kind("receipt.json", "receipt.sig", "receiver.pem", "skolbro-transfer-receipt");

    private ReceiptZip(SignedZip zip) {
        super(zip);
    }

    static byte[] write(TransferReceipt receipt, Seal seal) {
        return write(KIND, json -> {
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
        }, seal).file();
    }

    static ReceiptZip read(InputStream file) throws BadPackage, IOException {
        return new ReceiptZip(SignedZip.read(KIND, file).orElseThrow(ReceiptZip::no));
    }

    private static BadPackage no() {
        return BadPackage.of("Filen är ingen kvittens. En kvittens är en liten zip-fil med receipt.json, receipt.sig och receiver.pem.",
            "The file is no receipt. A receipt is a small zip with receipt.json, receipt.sig and receiver.pem.");
    }

    @Override
    BadPackage unknown() {
        return no();
    }

    @Override
    public TransferReceipt receipt() throws BadPackage {
        JsonTree json = json();
        List<TransferReceipt.Line> lines = new ArrayList<>();
        for (JsonTree line : json.objects("documents")) {
            lines.add(new TransferReceipt.Line(line.text("id", 64), line.truth("accepted"), line.text("reason", 2000)));
        }
        return new TransferReceipt(json.text("transfer", 80), json.text("manifestSha256", 64), ManifestReading.party(json, "receiver"),
            json.instant("receivedAt"), json.instant("answeredAt"), json.text("reason", 2000), lines);
    }
}
