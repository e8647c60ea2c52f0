package org.skolbro.console.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Writes the notice that consent was withdrawn after a package had gone, for whoever carries it. */
@Service
@Command(scope = "skolbro", name = "transfer-notice", description = "Writes a notice of withdrawn consent to the receiver of a package into a file")
public final class TransferNoticeCommand extends SkolbroCommand {

    @Argument(name = "id", description = "The id of the package, see skolbro:transfers", required = true)
    String id;

    @Argument(index = 1, name = "number", description = "Which of its notices, from 1", required = true)
    int number;

    @Argument(index = 2, name = "path", description = "The file to write", required = true)
    @Completion(FileCompleter.class)
    String path;

    @Argument(index = 3, name = "options", description = "Options may stand here too", multiValued = true)
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
        TransferExportCommand.write(file, out -> transfers.notice(operator, TransferId.parse(id), number, out));
        long bytes = Files.size(file);
        say(json ? Json.object(out -> out.writeNumberField("bytes", bytes)) : bytes + " bytes written to " + file);
    }
}
