package org.skolbro.core.internal.document.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that may be attached, told by how they begin. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", new JpegCleaner()),
    PNG("image/png", "png", new PngCleaner()),
    WEBP("image/webp", "webp", new WebPCleaner()),
    PDF("application/pdf", "pdf", new PdfScreening());

    /** As many bytes as {@link #of} needs to see. */
    public static final int HEAD = 12;

    private final String mediaType;
    private final String extension;
    private final Cleaner cleaner;

    FileKind(String mediaType, String extension, Cleaner cleaner) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.cleaner = cleaner;
    }

    public static Optional<FileKind> of(byte[] head) {
        if (startsWith(head, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (startsWith(head, 0, PngCleaner.SIGNATURE)) {
            return Optional.of(PNG);
        }
        if (startsWith(head, 0, codes("RIFF")) && startsWith(head, 8, codes("WEBP"))) {
            return Optional.of(WEBP);
        }
        return startsWith(head, 0, codes("%PDF-")) ? Optional.of(PDF) : Optional.empty();
    }

    public boolean isPicture() {
        return this != PDF;
    }

    public String mediaType() {
        return mediaType;
    }

    Cleaner cleaner() {
        return cleaner;
    }

    /** A harmless name that ends as the content says: {@code photo.exe} with a picture in it becomes {@code photo.exe.jpg}. */
    public String nameFor(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").strip();
        String name = plain.isEmpty() ? "bilaga" : plain.substring(0, Math.min(plain.length(), 100));
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("." + extension) || this == JPEG && lower.endsWith(".jpeg") ? name : name + "." + extension;
    }

    private static int[] codes(String letters) {
        byte[] bytes = letters.getBytes(StandardCharsets.US_ASCII);
        int[] codes = new int[bytes.length];
        Arrays.setAll(codes, i -> bytes[i]);
        return codes;
    }

    private static boolean startsWith(byte[] head, int at, int... expected) {
        if (head.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((head[at + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
