package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/** Where the files of a package are written, one after the other. */
abstract class PackageFiles {

    private int files;

    /** A file of the package. {@code path} is within the folder of the package. */
    record Entry(String id, String path, String mediaType, long bytes, String sha256) {
    }

    abstract Entry text(String path, String mediaType, byte[] content) throws IOException;

    /** What every package has. */
    abstract Entry carried(String path, String mediaType, Carried file) throws IOException;

    /** What is compressed already. */
    abstract Entry stored(String path, String mediaType, byte[] content) throws IOException;

    /** Piece by piece. */
    abstract Entry streamed(String path, String mediaType, InputStream content) throws IOException;

    final int files() {
        return files;
    }

    final Entry entry(String path, String mediaType, byte[] content) {
        return entry(path, mediaType, content.length, HexFormat.of().formatHex(Counted.sha256Digest().digest(content)));
    }

    final Entry entry(String path, String mediaType, long bytes, String sha256) {
        return new Entry("file-" + ++files, path, mediaType, bytes, sha256);
    }
}
