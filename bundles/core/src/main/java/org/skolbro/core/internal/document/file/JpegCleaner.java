package org.skolbro.core.internal.document.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.skolbro.api.text.Text;

/**
 * Drops from a JPEG every segment that is not needed to show it: Exif with position and camera, XMP, IPTC, comments, hidden
 * thumbnails and whatever comes after the end. How the picture is turned is kept, in an Exif segment of our own with nothing
 * else in it; without that, pictures from phones would lie on their side.
 */
final class JpegCleaner implements Cleaner {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    @Override
    public Optional<Text> clean(Path file, OutputStream out) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new Copying(in, out).run();
        }
    }

    /** One file on its way. */
    private static final class Copying {
        private final DataInputStream in;
        private final OutputStream out;
        private boolean sized;
        private boolean scanned;

        Copying(DataInputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        Optional<Text> run() throws IOException {
            if (in.readUnsignedShort() != 0xFFD8) {
                return Optional.of(DAMAGED);
            }
            write(0xFF, 0xD8);
            int marker = nextMarker();
            while (marker != END) {
                Optional<Text> refusal = copy(marker);
                if (refusal.isPresent()) {
                    return refusal;
                }
                marker = marker == START_OF_SCAN ? copyScan() : nextMarker();
            }
            write(0xFF, END);
            return sized && scanned ? Optional.empty() : Optional.of(DAMAGED);
        }

        private int nextMarker() throws IOException {
            if (in.readUnsignedByte() != 0xFF) {
                throw new EOFException("No marker where one should be");
            }
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            return marker;
        }

        private Optional<Text> copy(int marker) throws IOException {
            if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) {
                write(0xFF, marker);
                return Optional.empty();
            }
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                return Optional.of(DAMAGED);
            }
            byte[] segment = in.readNBytes(length);
            if (segment.length < length) {
                return Optional.of(DAMAGED);
            }
            if (isFrame(marker)) {
                sized = true;
                Optional<Text> refusal = length < 6 ? Optional.of(DAMAGED) : Cleaner.size(number(segment, 3), number(segment, 1));
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            scanned |= marker == START_OF_SCAN;
            if (isNeeded(marker, segment)) {
                writeSegment(marker, segment);
            } else if (marker == 0xE1) {
                Optional<byte[]> turned = ExifOrientation.only(segment);
                if (turned.isPresent()) {
                    writeSegment(marker, turned.get());
                }
            }
            return Optional.empty();
        }

        /** Entropy-coded data until a marker that is neither a stuffed byte nor a restart. */
        private int copyScan() throws IOException {
            while (true) {
                int next = in.readUnsignedByte();
                if (next != 0xFF) {
                    out.write(next);
                    continue;
                }
                int marker = in.readUnsignedByte();
                while (marker == 0xFF) {
                    marker = in.readUnsignedByte();
                }
                if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
                    return marker;
                }
                write(0xFF, marker);
            }
        }

        private void writeSegment(int marker, byte[] segment) throws IOException {
            int length = segment.length + 2;
            write(0xFF, marker);
            write(length >> 8, length & 0xFF);
            out.write(segment);
        }

        private void write(int first, int second) throws IOException {
            out.write(first);
            out.write(second);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Of the application segments, only what tells the size of a dot and the meaning of the colours. */
    private static boolean isNeeded(int marker, byte[] segment) {
        return switch (marker) {
            case 0xE0 -> begins(segment, "JFIF\0");
            case 0xE2 -> begins(segment, "ICC_PROFILE\0");
            case 0xEE -> begins(segment, "Adobe");
            default -> marker < 0xE0 && marker >= 0xC0;
        };
    }

    private static boolean begins(byte[] segment, String with) {
        return segment.length >= with.length()
            && new String(segment, 0, with.length(), StandardCharsets.ISO_8859_1).equals(with);
    }

    private static int number(byte[] segment, int at) {
        return (segment[at] & 0xFF) << 8 | segment[at + 1] & 0xFF;
    }
}
