package org.skolbro.core.internal.document.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.skolbro.api.text.Text;

/**
 * Lets a PDF through as it is, unless it can do something: run scripts, start programs, carry other files, send forms, or
 * hide behind a password. Names are looked for everywhere in the file and in its packed objects, however they are spelled.
 */
final class PdfScreening implements Cleaner {

    private static final Set<String> ACTIVE =
        Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "SubmitForm", "ImportData", "GoToE");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DICTIONARY = 8192;
    private static final int LARGEST_UNPACKED = 64 * 1024 * 1024;

    private static final Text DOES_THINGS =
        Text.sv("PDF-filen innehåller skript, andra filer eller länkar till program. Skriv ut den till en ny PDF och bifoga den.")
            .en("The PDF contains scripts, other files or links to programs. Print it to a new PDF and attach that.");
    private static final Text LOCKED = Text.sv("PDF-filen är låst med lösenord. Spara den utan lösenord först.")
        .en("The PDF is locked with a password. Save it without one first.");

    @Override
    public Optional<Text> clean(Path file, OutputStream out) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int tail = Math.max(0, whole.limit() - 2048);
            if (find(whole, "%%EOF", tail) < 0) {
                return Optional.of(DAMAGED);
            }
            Optional<Text> refusal = screen(whole).or(() -> screenPacked(whole));
            if (refusal.isEmpty()) {
                Files.copy(file, out);
            }
            return refusal;
        }
    }

    private static Optional<Text> screen(ByteBuffer bytes) {
        for (int at = 0; at < bytes.limit(); at++) {
            if (bytes.get(at) == '/') {
                String name = name(bytes, at + 1);
                if (ACTIVE.contains(name)) {
                    return Optional.of(DOES_THINGS);
                }
                if (name.equals("Encrypt")) {
                    return Optional.of(LOCKED);
                }
            }
        }
        return Optional.empty();
    }

    private static String name(ByteBuffer bytes, int from) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < bytes.limit() && name.length() < LONGEST_NAME; at++) {
            int letter = bytes.get(at) & 0xFF;
            if (letter <= ' ' || "()<>[]{}/%".indexOf(letter) >= 0) {
                break;
            }
            int escaped = letter == '#' && at + 2 < bytes.limit()
                ? Character.digit(bytes.get(at + 1), 16) * 16 + Character.digit(bytes.get(at + 2), 16) : -1;
            name.append((char) (escaped >= 0 ? escaped : letter));
            at += escaped >= 0 ? 2 : 0;
        }
        return name.toString();
    }

    /** Objects may be packed into streams; what stands before such a stream names it. */
    private static Optional<Text> screenPacked(ByteBuffer bytes) {
        int start = 0;
        for (int at = find(bytes, "stream", 0); at >= 0; at = find(bytes, "stream", at + 6)) {
            int before = Math.max(start, at - LONGEST_DICTIONARY);
            if (has(bytes.slice(before, at - before), "ObjStm")) {
                Optional<Text> refusal = screenUnpacked(bytes, at + 6);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            start = at + 6;
        }
        return Optional.empty();
    }

    private static boolean has(ByteBuffer bytes, String wanted) {
        for (int at = 0; at < bytes.limit(); at++) {
            if (bytes.get(at) == '/' && name(bytes, at + 1).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Text> screenUnpacked(ByteBuffer bytes, int afterKeyword) {
        int from = afterKeyword;
        while (from < bytes.limit() && (bytes.get(from) == '\r' || bytes.get(from) == '\n')) {
            from++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes.slice(from, bytes.limit() - from));
            ByteBuffer unpacked = ByteBuffer.allocate(64 * 1024);
            while (inflater.inflate(unpacked) > 0 || !inflater.finished()) {
                if (inflater.needsInput() || inflater.needsDictionary() || unpacked.capacity() > LARGEST_UNPACKED) {
                    return Optional.of(DAMAGED);
                }
                if (!unpacked.hasRemaining()) {
                    unpacked = ByteBuffer.allocate(unpacked.capacity() * 2).put(unpacked.flip());
                }
            }
            return screen(unpacked.flip());
        } catch (DataFormatException notPacked) {
            return Optional.of(DAMAGED);
        } finally {
            inflater.end();
        }
    }

    private static int find(ByteBuffer bytes, String wanted, int from) {
        byte[] letters = wanted.getBytes(StandardCharsets.US_ASCII);
        for (int at = from; at <= bytes.limit() - letters.length; at++) {
            int i = 0;
            while (i < letters.length && bytes.get(at + i) == letters[i]) {
                i++;
            }
            if (i == letters.length) {
                return at;
            }
        }
        return -1;
    }
}
