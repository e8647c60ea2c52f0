package org.skolbro.core.packing;

import java.io.IOException;
import java.io.OutputStream;

import org.skolbro.api.document.DocumentId;

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

    /**
     * Writes the same package as files in a folder.
     *
     * @throws org.skolbro.api.problem.StorageFailure as {@link #write}
     */
    Unpacked unpacked(ChildPackage content, Folder folder);

    record Unpacked(int documents, int files) {
    }

    /** Where the files of a package come to lie, one after the other. */
    interface Folder {

        /** @param path within the package, with slashes; the stream is closed before the next is asked for */
        OutputStream file(String path) throws IOException;

        /** Told after each document: where its PDF lies. */
        void printed(DocumentId document, String path);
    }
}
