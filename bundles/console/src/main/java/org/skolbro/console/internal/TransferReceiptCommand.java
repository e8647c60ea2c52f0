package org.skolbro.console.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.skolbro.api.access.Caller;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.Arrivals;

/** Writes the signed answer to a package that came, or to a notice about one. */
@Service
@Command(scope = "skolbro", name = "transfer-receipt", description = "Writes the signed answer to a package from another provider into a file")
public final class TransferReceiptCommand extends SkolbroCommand {

    @Argument(name = "id", description = "The id of the arrival, see skolbro:transfers", required = true)
    String id;

    @Argument(index = 1, name = "path", description = "The file to write", required = true)
    @Completion(FileCompleter.class)
    String path;

    @Option(name = "--notice", description = "The answer to the notice of withdrawn consent with this number instead, see skolbro:transfers")
    String notice;

    @Argument(index = 2, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Reference
    Arrivals arrivals;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) throws IOException {
        Path file = Path.of(path);
        TransferExportCommand.write(file, out -> {
            if (notice == null) {
                arrivals.receipt(operator, ArrivalId.parse(id), out);
            } else {
                arrivals.noticeReceipt(operator, ArrivalId.parse(id), number(), out);
            }
        });
        long bytes = Files.size(file);
        say(json ? Json.object(out -> out.writeNumberField("bytes", bytes)) : bytes + " bytes written to " + file);
    }

    private int number() {
        try {
            return Integer.parseInt(notice);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("--notice takes a number, see skolbro:transfers");
        }
    }
}
