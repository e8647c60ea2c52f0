package org.skolbro.persistence.internal.departure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;

/** Prints what stands on the pages as plain words, so that whoever searches the bytes finds all of them. */
final class WordsPrinter implements Printer {

    @Override
    public void certificate(CertificateDocument document, OutputStream out) {
        write(document, out);
    }

    @Override
    public void paper(Paper paper, OutputStream out) {
        write(paper, out);
    }

    private static void write(Record words, OutputStream out) {
        try {
            out.write(words.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
