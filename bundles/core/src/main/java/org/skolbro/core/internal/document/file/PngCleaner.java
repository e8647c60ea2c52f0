package org.skolbro.core.internal.document.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.text.Text;

/** Drops from a PNG every chunk that is not needed to show it: texts, Exif, times, unknown ones, and what follows the end. */
final class PngCleaner implements Cleaner {

    static final int[] SIGNATURE = {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP",
        "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    @Override
    public Optional<Text> clean(Path file, OutputStream out) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            out.write(in.readNBytes(SIGNATURE.length));
            String type = "";
            while (!type.equals("IEND")) {
                boolean first = type.isEmpty();
                byte[] head = new byte[8];
                in.readFully(head);
                long length = ByteBuffer.wrap(head).getInt() & 0xFFFFFFFFL;
                type = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
                Optional<Text> refusal = first ? checkHeader(type, length, in) : Optional.empty();
                if (refusal.isPresent()) {
                    return refusal;
                }
                copyChunk(in, NEEDED.contains(type) ? out : OutputStream.nullOutputStream(), head, length + 4);
            }
            return Optional.empty();
        }
    }

    private static Optional<Text> checkHeader(String type, long length, DataInputStream in) throws IOException {
        if (!type.equals("IHDR") || length != 13) {
            return Optional.of(DAMAGED);
        }
        in.mark(8);
        Optional<Text> refusal = Cleaner.size(in.readInt() & 0xFFFFFFFFL, in.readInt() & 0xFFFFFFFFL);
        in.reset();
        return refusal;
    }

    private static void copyChunk(DataInputStream in, OutputStream out, byte[] head, long rest) throws IOException {
        out.write(head);
        Cleaner.copy(in, out, rest);
    }
}
