package org.skolbro.ui.internal.shell;

import org.skolbro.api.access.SignIn;
import org.skolbro.api.document.Documents;
import org.skolbro.api.form.Forms;
import org.skolbro.api.register.Register;
import org.skolbro.api.status.Origin;
import org.skolbro.ui.internal.routes.Catalogue;
import org.skolbro.ui.internal.signin.Demo;

/** What the frame needs besides the page in it. */
public record Surroundings(Catalogue catalogue, SignIn signIn, Register register, Documents documents,
        Forms forms, Origin origin) {

    public Demo demo() {
        return Demo.of(origin);
    }
}
