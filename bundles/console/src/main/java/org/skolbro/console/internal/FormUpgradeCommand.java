package org.skolbro.console.internal;

import java.util.Optional;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.outcome.Outcome;

/** Switches to another version of a school form, on all nodes. */
@Service
@Command(scope = "skolbro", name = "form-upgrade", description = "Switches to another version of a school form, on all nodes")
public final class FormUpgradeCommand extends SwitchCommand {

    @Argument(index = 1, name = "version", description = "The newest unless told; an older one is a step back")
    String version;

    @Override
    Outcome<FormStatus> change(Caller operator, FormId form) {
        return forms.upgrade(operator, form, Optional.ofNullable(version), reason);
    }
}
