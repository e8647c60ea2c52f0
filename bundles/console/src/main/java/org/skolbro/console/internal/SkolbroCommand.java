package org.skolbro.console.internal;

import java.util.List;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;

/** What all commands share: the operator who calls, and the choice between words and JSON. */
abstract class SkolbroCommand implements Action {

    @Option(name = "--json", description = "One JSON value on one line, last on standard output")
    boolean json;

    @Reference
    Session session;

    @Reference
    SignIn signIn;

    @Override
    public final Object execute() throws Exception {
        Caller operator = signIn.console(String.valueOf(session.get("USER")))
            .orElseThrow(() -> new IllegalStateException("The console is switched off in this installation"));
        takeWords(new TrailingOptions(this).take(further() == null ? List.of() : further()));
        run(operator);
        return null;
    }

    /** Words beside the argument that are no options. */
    void takeWords(List<String> words) {
        if (!words.isEmpty()) {
            throw new IllegalArgumentException("One word too many: " + words.getFirst());
        }
    }

    /** What the shell took for further arguments. */
    List<String> further() {
        return List.of();
    }

    abstract void run(Caller operator) throws Exception;

    final void say(String line) {
        session.getConsole().println(line);
    }
}
