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
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Arrivals;

/** Takes a package in, so that a headteacher may answer it. */
@Service
@Command(scope = "skolbro", name = "transfer-import", description = "Takes in a package from another provider; twice is once")
public final class TransferImportCommand extends SkolbroCommand {

    @Argument(name = "path", description = "The package, a zip", required = true)
    @Completion(FileCompleter.class)
    String path;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Reference
    Arrivals arrivals;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) throws IOException {
        Outcome<Arrival> outcome;
        try (InputStream file = Files.newInputStream(Path.of(path))) {
            outcome = arrivals.take(operator, file, Files.size(Path.of(path)), Progress.NONE);
        }
        switch (outcome) {
            case Outcome.Done<Arrival>(Arrival arrival) ->
                say(json ? Json.object(out -> TransfersCommand.write(arrival, out)) : TransfersCommand.words(arrival));
            case Outcome.Refused<Arrival>(Text reason) -> throw new IllegalArgumentException(reason.en());
        }
    }
}
