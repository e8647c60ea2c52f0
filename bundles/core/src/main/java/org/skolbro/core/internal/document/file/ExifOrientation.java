package org.skolbro.core.internal.document.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Finds in an Exif segment how the picture is turned, and makes a segment that says this and nothing else. */
final class ExifOrientation {

    private static final byte[] HEADING = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short ORIENTATION = 0x0112;
    private static final short SHORT = 3;

    private ExifOrientation() {
    }

    /** Empty when the segment is no Exif, is broken, or the picture stands as it should. */
    static Optional<byte[]> only(byte[] segment) {
        try {
            int turned = orientation(segment);
            return turned >= 2 && turned <= 8 ? Optional.of(segment(turned)) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static int orientation(byte[] segment) {
        ByteBuffer whole = ByteBuffer.wrap(segment);
        byte[] heading = new byte[HEADING.length];
        whole.get(heading);
        if (!Arrays.equals(heading, HEADING)) {
            return 1;
        }
        ByteBuffer tiff = whole.slice();
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = tiff.position() + 12 * i;
            if (tiff.getShort(at) == ORIENTATION) {
                return tiff.getShort(at + 8);
            }
        }
        return 1;
    }

    private static byte[] segment(int orientation) {
        return ByteBuffer.allocate(32).put(HEADING).put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8)
            .putShort((short) 1).putShort(ORIENTATION).putShort(SHORT).putInt(1).putShort((short) orientation)
            .putShort((short) 0).putInt(0).array();
    }
}
