package org.skolbro.core.internal.disclosure;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.skolbro.api.disclosure.Disclosure.File;
import org.skolbro.core.internal.document.file.Sha256;

/** The copies of one answer in one zip, with the digest of each. Names of files tell kind and day, never whom it is about. */
final class Bundle implements AutoCloseable {

    private final ZipOutputStream zip;
    private final List<File> files = new ArrayList<>();

    /** What one file is written by. */
    interface Writer {
        void to(OutputStream out) throws IOException;
    }

    Bundle(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // what is in a PDF is compressed already
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    File add(String name, Writer writer) throws IOException {
        MessageDigest digest = Sha256.digest();
        zip.putNextEntry(new ZipEntry(name));
        writer.to(new Unclosed(new DigestOutputStream(zip, digest)));
        zip.closeEntry();
        File file = new File(name, Sha256.hex(digest.digest()));
        files.add(file);
        return file;
    }

    List<File> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The next file goes into the same stream. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
