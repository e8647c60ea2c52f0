package org.skolbro.testkit.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;

/** Prints what a paper says, as text, as long as nothing is made to go wrong. */
final class Lines implements Printer {

    final List<String> printed = new ArrayList<>();
    int crashAt;
    Optional<String> failFor = Optional.empty();
    Optional<String> tooLarge = Optional.empty();

    @Override
    public void certificate(CertificateDocument document, OutputStream out) {
        throw new AssertionError("A child's file is no protocol");
    }

    @Override
    public void paper(Paper paper, OutputStream out) {
        if (crashAt > 0 && --crashAt == 0) {
            throw new OutOfPower();
        }
        if (failFor.filter(paper.title()::startsWith).isPresent()) {
            throw new StorageFailure("It cannot be laid out");
        }
        if (tooLarge.filter(paper.title()::startsWith).isPresent()) {
            throw new OutOfMemoryError();
        }
        printed.add(paper.title().split(" ")[0]);
        try {
            out.write(paper.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static final class OutOfPower extends Error {
        private static final long serialVersionUID = 1L;
    }
}
