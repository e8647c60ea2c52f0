package org.skolbro.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.outcome.Outcome;

/** Switches a school form off, on all nodes; its documents stay. */
@Service
@Command(scope = "skolbro", name = "form-disable", description = "Switches a school form off, on all nodes; its documents stay")
public final class FormDisableCommand extends SwitchCommand {

    @Override
    Outcome<FormStatus> change(Caller operator, FormId form) {
        return forms.disable(operator, form, reason);
    }
}
