package org.skolbro.core.register;

import org.osgi.annotation.versioning.ConsumerType;

/** A register whose structure is sound. Rows are streamed: memory does not grow with the size of a file. */
@ConsumerType
public interface RegisterSource extends AutoCloseable {

    /** About how many rows the file has, for showing progress; -1 when that is not known. */
    long rows(RegisterFile file);

    /**
     * Hands out the rows from first to last, until the reader has had enough.
     *
     * @throws org.skolbro.api.problem.StorageFailure when the file cannot be read to its end
     */
    void read(RegisterFile file, RowReader reader);

    @Override
    void close();
}
