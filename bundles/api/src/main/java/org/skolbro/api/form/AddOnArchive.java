package org.skolbro.api.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An archive (arkivfil) that somebody wants to install: one jar that is an OSGi bundle with a school form or an add-on in it,
 * or a KAR that holds exactly one such jar.
 *
 * @param fileName as it was called where it came from; the ending {@code .kar} says that it is a KAR
 */
public record AddOnArchive(String fileName, byte[] bytes) {

    /** Far more than any form needs: screens come from the shell, and libraries are not brought along. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    public AddOnArchive {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("An archive has at most " + MOST_BYTES + " bytes");
        }
    }

    /** Reads no more than may be; empty when there is more. */
    public static Optional<AddOnArchive> read(String fileName, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(new AddOnArchive(fileName, bytes));
    }
}
