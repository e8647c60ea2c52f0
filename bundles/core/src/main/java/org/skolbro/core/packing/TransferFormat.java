package org.skolbro.core.packing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.document.Field;
import org.skolbro.api.outcome.Progress;

/** Writes and reads packages that go to another provider, and the answers to them. Knows nothing of whose key counts. */
public interface TransferFormat {

    /** What the format is called by those who receive it. */
    String name();

    /**
     * Writes the whole package in one pass; does not close the stream.
     *
     * @throws org.skolbro.api.problem.StorageFailure when the stream fails, or when a file is not what its checksum says
     */
    Written write(TransferLetter letter, ChildPackage content, Seal seal, OutputStream out);

    /**
     * Looks at the outside of a package: names, number and sizes of what is in it, and no more than that. Reads nothing but the
     * manifest as bytes, its signature and its key.
     *
     * @param scratch where the E-ARK package inside comes to lie while it is read, a file of the caller's; removed by {@link Opened#close}
     */
    Opened open(Path file, Path scratch, Limits limits) throws BadPackage, IOException;

    /** A manifest that was kept, see {@link Opened#text}. */
    TransferManifest manifest(String text) throws BadPackage;

    /** A receipt with its signature, as one small zip. */
    byte[] write(TransferReceipt receipt, Seal seal);

    /** @param file read to its end, which may not be far */
    Answered answered(InputStream file) throws BadPackage, IOException;

    /** A notice with its signature, as one small zip. */
    Notice write(TransferNotice notice, Seal seal);

    /**
     * A notice, which comes in by the same way as packages do.
     *
     * @return empty when the file is something else
     */
    Optional<Noticed> noticed(Path file) throws IOException;

    /** Signs. */
    interface Seal {

        /** @param digest SHA-256 in hex of what is signed; the signature in bytes */
        byte[] sign(String purpose, String digest);

        /** The public key as {@code openssl} reads it. */
        String pem();
    }

    /**
     * Of something that came from outside: who says to have signed it, and what.
     *
     * @param key public key in Base64, as it lies in the package: to be looked up, never to be believed
     * @param digest SHA-256 in hex of what is signed
     */
    record Sealed(String purpose, String digest, byte[] signature, String key) {
    }

    /** @param digest SHA-256 of the manifest, in hex */
    record Written(long bytes, String digest, int documents) {
    }

    /**
     * The file of a notice.
     *
     * @param digest SHA-256 of what is signed, in hex
     */
    record Notice(byte[] file, String digest) {
    }

    /**
     * @param file bytes of the whole package
     * @param unpacked bytes of all that is in it, the E-ARK package's files too
     * @param documents how many it may have
     */
    record Limits(long file, long unpacked, int documents) {
    }

    /** The bytes of a receipt, and what they say once the signature is believed. */
    interface Answered {

        Sealed sealed();

        TransferReceipt receipt() throws BadPackage;

        /** What was signed, to be kept. */
        String text();
    }

    /** The bytes of a notice, and what they say once the signature is believed. */
    interface Noticed {

        Sealed sealed();

        TransferNotice notice() throws BadPackage;

        /** What was signed, to be kept. */
        String text();
    }

    /** A package that nothing is believed of until its signature is. */
    interface Opened extends Closeable {

        Sealed sealed();

        /** The manifest as it was signed, to be kept. */
        String text();

        TransferManifest manifest() throws BadPackage;

        /**
         * Compares every file with what the manifest says, also those of the E-ARK package inside, and that all are about the child.
         * Ends as a bad package when it is cancelled.
         */
        void compare(TransferManifest manifest, Progress progress) throws BadPackage, IOException;

        /** What is written in a document; after {@link #compare}. */
        Data data(TransferManifest.Item item) throws BadPackage, IOException;

        /** A file of the E-ARK package; after {@link #compare}. Ends with an error when it is not what was listed. */
        InputStream file(TransferManifest.Listed file) throws BadPackage, IOException;
    }

    /**
     * @param about names on the document
     * @param fields values by key
     * @param described the fields of its type, in order
     */
    record Data(List<String> about, Map<String, String> fields, List<Field> described) {

        public Data {
            about = List.copyOf(about);
            fields = Map.copyOf(fields);
            described = List.copyOf(described);
        }
    }
}
