package org.skolbro.console.internal;

import java.io.IOException;
import java.io.InputStream;
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
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.api.transfer.Transfers;

/** Takes in the receiver's signed answer to a package. */
@Service
@Command(scope = "skolbro", name = "transfer-acknowledge", description = "Takes in the answer of another provider to a package; twice is once")
public final class TransferAcknowledgeCommand extends SkolbroCommand {

    @Argument(name = "path", description = "The answer, a small zip", required = true)
    @Completion(FileCompleter.class)
    String path;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Reference
    Transfers transfers;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) throws IOException {
        Outcome<Transfer> outcome;
        try (InputStream file = Files.newInputStream(Path.of(path))) {
            outcome = transfers.acknowledge(operator, file);
        }
        switch (outcome) {
            case Outcome.Done<Transfer>(Transfer transfer) ->
                say(json ? Json.object(out -> TransfersCommand.write(transfer, out)) : TransfersCommand.words(transfer));
            case Outcome.Refused<Transfer>(Text reason) -> throw new IllegalArgumentException(reason.en());
        }
    }
}
