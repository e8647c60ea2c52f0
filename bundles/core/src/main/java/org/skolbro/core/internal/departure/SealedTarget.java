package org.skolbro.core.internal.departure;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.skolbro.core.internal.document.file.Sha256;

/** A part as one zip, sealed for its recipient while it is written: nothing of it is ever on the disk unsealed. */
final class SealedTarget implements PartTarget {

    static final String SUFFIX = ".zip.gpg";

    private final DigestOutputStream file;
    private final OutputStream sealed;
    private final ZipOutputStream zip;
    private final String folder;

    /** @param folder within the zip */
    SealedTarget(OutputStream out, Recipient recipient, String folder) throws IOException {
        this.folder = folder + "/";
        file = new DigestOutputStream(new BufferedOutputStream(out, 1 << 16), Sha256.digest());
        sealed = recipient.seal(file, folder + ".zip");
        zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    public OutputStream open(String path) throws IOException {
        zip.putNextEntry(new ZipEntry(folder + path));
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                zip.write(some, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    @Override
    public String end(String list) throws IOException {
        zip.finish();
        sealed.close();
        file.flush();
        return Sha256.hex(file.getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
