package org.skolbro.core.print;

import java.io.OutputStream;

/** Makes PDF for long keeping: PDF/A-2a (ISO 19005-2) that is also PDF/UA-1 (ISO 14289-1), readable by a screen reader. */
public interface Printer {

    /**
     * Writes the whole file; does not close the stream.
     *
     * @throws org.skolbro.api.problem.StorageFailure when the stream fails
     */
    void certificate(CertificateDocument document, OutputStream out);

    /**
     * Writes the whole file; does not close the stream. A picture that cannot be shown is told of in its place.
     *
     * @throws org.skolbro.api.problem.StorageFailure when the stream fails
     */
    void paper(Paper paper, OutputStream out);
}
