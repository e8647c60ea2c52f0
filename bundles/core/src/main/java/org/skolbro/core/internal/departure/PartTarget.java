package org.skolbro.core.internal.departure;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of one part come to lie, one after the other. */
interface PartTarget extends AutoCloseable {

    /** @param path with slashes; the stream is closed before the next is asked for */
    OutputStream open(String path) throws IOException;

    /**
     * Ends the part: nothing of it is missing any more.
     *
     * @param list the checksum of the list of its checksums
     * @return the checksum by which the part is known outside
     */
    String end(String list) throws IOException;

    /** Lets go of it, ended or not. */
    @Override
    void close() throws IOException;
}
