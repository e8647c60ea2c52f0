package org.skolbro.persistence.internal.departure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.Packer;

/** Writes each document as one line of text, and stops where it is told to. */
final class LinePacker implements Packer {

    final List<String> packed = new ArrayList<>();
    int crashAt;
    /** In which package it stops in the middle of a file, until somebody kills the process. */
    int hangAt;
    /** What is written in the document that nothing can pack, and how often that goes wrong. */
    String unpackable = "nothing";
    int faults = Integer.MAX_VALUE;

    /** The end of the process, as far as a test can have it. */
    static final class OutOfPower extends Error {
        private static final long serialVersionUID = 1;
    }

    @Override
    public String format() {
        return "lines";
    }

    @Override
    public String suffix() {
        return "zip";
    }

    @Override
    public Packed write(ChildPackage content, OutputStream out) {
        packed.add(content.child().name());
        StringBuilder lines = new StringBuilder();
        int documents = 0;
        while (content.documents().hasNext()) {
            lines.append(content.documents().next().fields().get("text")).append('\n');
            documents++;
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        try {
            out.write(bytes, 0, bytes.length / 2);
            hang(out);
            out.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Packed(bytes.length, Sha256.hex(Sha256.digest().digest(bytes)), documents, documents);
    }

    private void hang(OutputStream out) throws IOException {
        if (packed.size() == hangAt) {
            out.flush();
            LeavingProcess.inTheMiddle();
        }
    }

    @Override
    public Unpacked unpacked(ChildPackage content, Folder to) {
        if (packed.size() + 1 == crashAt) {
            crashAt = 0;
            throw new OutOfPower();
        }
        packed.add(content.child().name());
        int documents = 0;
        while (content.documents().hasNext()) {
            ChildPackage.Paper paper = content.documents().next();
            if (unpackable.equals(paper.fields().get("text")) && faults-- > 0) {
                throw new IllegalStateException("cannot be drawn");
            }
            String path = "data/%04d/handling.pdf".formatted(++documents);
            try (OutputStream out = to.file(path)) {
                out.write((content.child().name() + ": " + paper.fields().get("text")).getBytes(StandardCharsets.UTF_8));
                hang(out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            to.printed(paper.document().id(), path);
        }
        return new Unpacked(documents, documents);
    }
}
