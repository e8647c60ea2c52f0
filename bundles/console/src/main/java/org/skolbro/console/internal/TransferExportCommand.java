package org.skolbro.console.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.skolbro.api.access.Caller;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.api.transfer.Transfers;

/** Writes a package that a headteacher has built, for whoever carries it. An existing file is never written over. */
@Service
@Command(scope = "skolbro", name = "transfer-export", description = "Writes a built package to another provider into a file")
public final class TransferExportCommand extends SkolbroCommand {

    @Argument(name = "id", description = "The id of the package, see skolbro:transfers", required = true)
    String id;

    @Argument(index = 1, name = "path", description = "The file to write", required = true)
    @Completion(FileCompleter.class)
    String path;

    @Argument(index = 2, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Reference
    Transfers transfers;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) throws IOException {
        Path file = Path.of(path);
        write(file, out -> transfers.content(operator, TransferId.parse(id), out));
        long bytes = Files.size(file);
        say(json ? Json.object(out -> out.writeNumberField("bytes", bytes)) : bytes + " bytes written to " + file);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0];
    }

    interface Writer {
        void to(OutputStream out);
    }

    /** Nobody but the owner may read it. A file that could not be written whole is not left behind. */
    static void write(Path file, Writer writer) throws IOException {
        if (Files.exists(file)) {
            throw new IllegalArgumentException("There is a file " + file + " already");
        }
        try {
            try (OutputStream out = Files.newOutputStream(Files.createFile(file, ownerOnly(file)))) {
                writer.to(out);
            }
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }
}
