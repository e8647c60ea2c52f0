package org.skolbro.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.outcome.Outcome;

/** Switches a school form on, on all nodes. */
@Service
@Command(scope = "skolbro", name = "form-enable", description = "Switches a school form on, on all nodes")
public final class FormEnableCommand extends SwitchCommand {

    @Override
    Outcome<FormStatus> change(Caller operator, FormId form) {
        return forms.enable(operator, form, reason);
    }
}
