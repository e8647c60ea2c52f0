package org.skolbro.packages.eark.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.skolbro.core.packing.TransferFormat.Seal;
import org.skolbro.core.packing.TransferFormat.Sealed;

/** A text with its signature and the key, in one small zip: what providers tell each other beside packages. */
record SignedZip(Kind kind, byte[] text, byte[] signature, byte[] key) {

    static final int LARGEST = 4 << 20;
    private static final int MOST_ENTRIES = 10;

    /**
     * What its parts are called.
     *
     * @param format what the text says that it is
     */
    record Kind(String text, String signature, String key, String format) {

        /** The line that is signed before the checksum. */
        String purpose() {
            return format + "-1";
        }
    }

    static byte[] write(Kind kind, byte[] text, Seal seal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            TransferPacker.put(zip, kind.text(), text);
            TransferPacker.put(zip, kind.signature(), seal.sign(kind.purpose(), TransferPacker.sha256(text)));
            TransferPacker.put(zip, kind.key(), seal.pem().getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    /**
     * Reads it as it comes, so that nothing of it needs a place on the disk.
     *
     * @return empty when it is too large, no zip, or something is missing
     */
    static Optional<SignedZip> read(Kind kind, InputStream file) throws IOException {
        byte[] all = file.readNBytes(LARGEST + 1);
        Map<String, byte[]> parts = all.length > LARGEST ? Map.of() : parts(all);
        return parts.keySet().containsAll(List.of(kind.text(), kind.signature(), kind.key()))
            ? Optional.of(new SignedZip(kind, parts.get(kind.text()), parts.get(kind.signature()), parts.get(kind.key()))) : Optional.empty();
    }

    private static Map<String, byte[]> parts(byte[] all) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(all), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && parts.size() < MOST_ENTRIES; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(LARGEST + 1);
                if (content.length > LARGEST) {
                    return Map.of();
                }
                parts.put(entry.getName(), content);
            }
            return parts;
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return Map.of();
        }
    }

    Sealed sealed() {
        return new Sealed(kind.purpose(), TransferPacker.sha256(text), signature, TransferReader.key(key));
    }
}
