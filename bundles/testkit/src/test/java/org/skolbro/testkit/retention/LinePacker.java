package org.skolbro.testkit.retention;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.Packer;

/** Writes each child's documents as lines, and stops or fails where it is told to. Children go by their given names. */
final class LinePacker implements Packer {

    final List<String> packed = new ArrayList<>();
    int crashAt;
    Optional<String> failFor = Optional.empty();
    Optional<DocumentId> unpackable = Optional.empty();

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
        String child = content.child().name().split(" ")[0];
        if (packed.size() + 1 == crashAt) {
            crashAt = 0;
            throw new OutOfPower();
        }
        if (failFor.equals(Optional.of(child))) {
            throw new StorageFailure("The disk says no");
        }
        packed.add(child);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int documents = 0;
        while (content.documents().hasNext()) {
            DocumentId document = content.documents().next().document().id();
            if (unpackable.equals(Optional.of(document))) {
                throw new IllegalStateException("cannot be drawn");
            }
            text.writeBytes(document.toString().getBytes(StandardCharsets.UTF_8));
            documents++;
        }
        try {
            out.write(text.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Packed(text.size(), Sha256.hex(Sha256.digest().digest(text.toByteArray())), documents, documents);
    }

    @Override
    public Unpacked unpacked(ChildPackage content, Folder folder) {
        try (OutputStream out = folder.file("lines.txt")) {
            Packed packed = write(content, out);
            return new Unpacked(packed.documents(), 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
