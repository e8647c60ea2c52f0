package org.skolbro.packages.eark.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferManifest.Listed;

/** Lets through what was listed, and ends with an error as soon as it is longer, or at the end when it is other. */
final class Exact extends FilterInputStream {

    private final Listed said;
    private final MessageDigest digest = Counted.sha256Digest();
    private long read;
    private boolean over;

    Exact(InputStream in, Listed said) {
        super(in);
        this.said = said;
    }

    /** Names the file and nothing that is in it. */
    static final class NotAsListed extends IOException {
        private static final long serialVersionUID = 1L;

        NotAsListed(String path) {
            super(path);
        }
    }

    static BadPackage changed(Listed said) {
        return BadPackage.of("Filen " + said.path() + " är ändrad: storleken eller kontrollsumman stämmer inte.",
            "The file " + said.path() + " was changed: its size or checksum does not agree.");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        if (got > 0) {
            digest.update(into, from, got);
            read += got;
        }
        if (read > said.bytes()) {
            throw new NotAsListed(said.path());
        }
        if (got < 0 && !over) {
            over = true;
            if (read != said.bytes() || !HexFormat.of().formatHex(digest.digest()).equals(said.sha256())) {
                throw new NotAsListed(said.path());
            }
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] some = new byte[(int) Math.min(bytes, 8192)];
        return Math.max(0, read(some, 0, some.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
