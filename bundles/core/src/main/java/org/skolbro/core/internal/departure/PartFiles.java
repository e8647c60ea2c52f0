package org.skolbro.core.internal.departure;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.skolbro.core.internal.document.file.Sha256;

/** The files of one part while it is written: counts them, and keeps the list of checksums that {@code sha256sum -c} reads. */
final class PartFiles {

    static final String SUMS = "SHA256SUMS";

    private final PartTarget target;
    private final List<String> sums = new ArrayList<>();
    private long bytes;
    private long protocols;

    PartFiles(PartTarget target) {
        this.target = target;
    }

    OutputStream file(String path) throws IOException {
        return new Counted(path, new BufferedOutputStream(target.open(path), 1 << 16));
    }

    void file(String path, Consumer<OutputStream> writer) {
        try (OutputStream out = file(path)) {
            writer.accept(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A protocol of a disposal, which is counted. */
    void protocol(String path, Consumer<OutputStream> writer) {
        file(path, writer);
        protocols++;
    }

    void text(String path, String text) {
        file(path, out -> {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** Ends the part with the list of its checksums. Answers the checksum by which it is known outside. */
    String finish() throws IOException {
        String list = String.join("", sums);
        text(SUMS, list);
        return target.end(Sha256.hex(Sha256.digest().digest(list.getBytes(StandardCharsets.UTF_8))));
    }

    long files() {
        return sums.size();
    }

    long bytes() {
        return bytes;
    }

    long protocols() {
        return protocols;
    }

    private final class Counted extends FilterOutputStream {

        private final String path;
        private final MessageDigest digest = Sha256.digest();
        private boolean closed;

        private Counted(String path, OutputStream out) {
            super(out);
            this.path = path;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            digest.update(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                super.close();
                sums.add(Sha256.hex(digest.digest()) + "  " + path + "\n");
            }
        }
    }
}
