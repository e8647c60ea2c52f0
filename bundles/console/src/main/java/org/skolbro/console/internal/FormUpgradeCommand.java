package org.skolbro.console.internal;

import java.util.List;
import java.util.Optional;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.outcome.Outcome;

/** Switches to another version of a school form, on all nodes. */
@Service
@Command(scope = "skolbro", name = "form-upgrade", description = "Switches to another version of a school form, on all nodes: NAME [VERSION], the newest unless told")
public final class FormUpgradeCommand extends SwitchCommand {

    private Optional<String> version = Optional.empty();

    /** The newest version unless told; an older one is a step back. */
    @Override
    void takeWords(List<String> words) {
        version = words.stream().findFirst();
        super.takeWords(words.stream().skip(1).toList());
    }

    @Override
    Outcome<FormStatus> change(Caller operator, FormId form) {
        return forms.upgrade(operator, form, version, reason);
    }
}
