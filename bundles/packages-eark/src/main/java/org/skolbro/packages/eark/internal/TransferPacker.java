package org.skolbro.packages.eark.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.packing.TransferLetter;
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.packing.TransferNotice;
import org.skolbro.core.packing.TransferManifest.Listed;
import org.skolbro.core.packing.TransferReceipt;

/** Packages between providers: an E-ARK package as it is, a manifest that lists every file, and a detached signature over it. */
@Component
public final class TransferPacker implements TransferFormat {

    static final String MANIFEST = "transfer.json";
    static final String SIGNATURE = "transfer.sig";
    static final String KEY = "sender.pem";
    static final String SCHEMA = "transfer-1.0.schema.json";
    static final String PURPOSE = "skolbro-transfer-1";
    private static final List<String> TEXTS = List.of("LASMIG.txt", "README.txt", SCHEMA);
    private static final int BUFFER = 1 << 16;
    /** What those who take packages in know best. */
    private static final Profile PROFILE = Profile.of("2.1.0");

    @Override
    public String name() {
        return "Skolbro transfer 1.0 (E-ARK SIP " + PROFILE.version() + ")";
    }

    @Override
    public Written write(TransferLetter letter, ChildPackage content, Seal seal, OutputStream out) {
        Counted counted = new Counted(new BufferedOutputStream(out, BUFFER));
        try {
            ZipArchiveOutputStream zip = new ZipArchiveOutputStream(counted);
            List<Listed> beside = new ArrayList<>();
            for (String name : TEXTS) {
                byte[] text = resource(name);
                put(zip, name, text);
                beside.add(new Listed(name, text.length, sha256(text)));
            }
            List<ManifestJson.Packed> packed = new ArrayList<>();
            Listed sip = sip(zip, letter, content, packed);
            byte[] manifest = ManifestJson.of(letter, packed, sip, beside);
            put(zip, MANIFEST, manifest);
            put(zip, SIGNATURE, seal.sign(PURPOSE, sha256(manifest)));
            put(zip, KEY, seal.pem().getBytes(StandardCharsets.US_ASCII));
            zip.finish();
            counted.flush();
            return new Written(counted.bytes(), sha256(manifest), packed.size());
        } catch (IOException failed) {
            throw new StorageFailure("Package " + letter.id() + " could not be written", failed);
        }
    }

    /** The package inside is a zip already: it is not compressed again, and its size is not known before. */
    private static Listed sip(ZipArchiveOutputStream zip, TransferLetter letter, ChildPackage content, List<ManifestJson.Packed> packed)
            throws IOException {
        String name = letter.id() + ".zip";
        zip.setLevel(Deflater.NO_COMPRESSION);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        zip.putArchiveEntry(entry);
        Counted counted = new Counted(zip);
        PackageZip inner = new PackageZip(counted, content.id(), false);
        new SipContent(content, inner, PROFILE, (paper, printed, data, files) -> packed.add(new ManifestJson.Packed(paper, printed, data, files))).write();
        inner.finish();
        counted.flush();
        zip.closeArchiveEntry();
        return new Listed(name, counted.bytes(), counted.sha256());
    }

    @Override
    public Opened open(Path file, Path scratch, Limits limits) throws BadPackage, IOException {
        return TransferReader.open(file, scratch, limits);
    }

    @Override
    public TransferManifest manifest(String text) throws BadPackage {
        return ManifestReading.manifest(text.getBytes(StandardCharsets.UTF_8), Integer.MAX_VALUE);
    }

    @Override
    public byte[] write(TransferReceipt receipt, Seal seal) {
        return ReceiptZip.write(receipt, seal);
    }

    @Override
    public Answered answered(InputStream file) throws BadPackage, IOException {
        return ReceiptZip.read(file);
    }

    @Override
    public Notice write(TransferNotice notice, Seal seal) {
        return NoticeZip.write(notice, seal);
    }

    @Override
    public Optional<Noticed> noticed(Path file) throws IOException {
        return NoticeZip.read(file);
    }

    static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(content);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Counted.sha256Digest().digest(content));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = TransferPacker.class.getResourceAsStream("transfer/" + name)) {
            return in.readAllBytes();
        }
    }
}
