package org.skolbro.core.internal.document.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.text.Text;

/** Drops Exif, XMP and unknown chunks from a WebP picture. Read twice: the new size stands at the beginning. */
final class WebPCleaner implements Cleaner {

    private static final Set<String> NEEDED = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ICCP");
    private static final String EXTENDED = "VP8X";
    private static final int EXIF_AND_XMP = 0x0C;
    private static final Text MOVING = Text.sv("Rörliga bilder går inte att bifoga.").en("Moving pictures cannot be attached.");

    @Override
    public Optional<Text> clean(Path file, OutputStream out) throws IOException {
        Counting counting = new Counting();
        Optional<Text> refusal = copy(file, counting);
        if (refusal.isPresent() || counting.bytes == 0) {
            return refusal.or(() -> Optional.of(DAMAGED));
        }
        out.write(ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).put(ascii("RIFF")).putInt((int) counting.bytes + 4)
            .put(ascii("WEBP")).array());
        return copy(file, out);
    }

    private static Optional<Text> copy(Path file, OutputStream out) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            byte[] riff = new byte[12];
            in.readFully(riff);
            long left = (number(riff, 4) & 0xFFFFFFFFL) - 4;
            while (left >= 8) {
                byte[] head = new byte[8];
                in.readFully(head);
                long size = number(head, 4) & 0xFFFFFFFFL;
                long padded = size + (size & 1);
                left -= 8 + padded;
                Optional<Text> refusal = copyChunk(in, out, head, padded);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<Text> copyChunk(DataInputStream in, OutputStream out, byte[] head, long padded)
            throws IOException {
        String type = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
        if (type.equals("ANIM") || type.equals("ANMF")) {
            return Optional.of(MOVING);
        }
        if (type.equals(EXTENDED)) {
            return copyExtended(in, out, head, padded);
        }
        OutputStream kept = NEEDED.contains(type) ? out : OutputStream.nullOutputStream();
        kept.write(head);
        Cleaner.copy(in, kept, padded);
        return Optional.empty();
    }

    /** The flags say which chunks follow; those of dropped ones are taken away. */
    private static Optional<Text> copyExtended(DataInputStream in, OutputStream out, byte[] head, long padded)
            throws IOException {
        if (padded != 10) {
            return Optional.of(DAMAGED);
        }
        byte[] data = new byte[10];
        in.readFully(data);
        data[0] &= ~EXIF_AND_XMP;
        out.write(head);
        out.write(data);
        return Cleaner.size((number(data, 4) & 0xFFFFFF) + 1L, (number(data, 6) >>> 8) + 1L);
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
