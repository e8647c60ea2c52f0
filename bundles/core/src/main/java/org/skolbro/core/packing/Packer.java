package org.skolbro.core.packing;

import java.io.OutputStream;

/** Writes packages (leveranspaket) that an archive takes in, one for each child. */
public interface Packer {

    /** What the format is called by those who receive it, such as {@code E-ARK SIP 2.1.0}. */
    String format();

    /** How the file's name ends, without the dot. */
    String suffix();

    /**
     * Writes the whole package, document by document; does not close the stream. Of the documents one at a time is in memory,
     * of files a piece.
     *
     * @throws org.skolbro.api.problem.StorageFailure when the stream fails, or when a file is not what its checksum says
     */
    Packed write(ChildPackage content, OutputStream out);

    /** @param sha256 of all that was written, in hex */
    record Packed(long bytes, String sha256, int documents, int files) {
    }
}
