package org.skolbro.core.internal.form;

import java.util.List;

import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.text.Text;

/** A form as this node sees it: installed here, or known from before. */
record KnownForm(FormDeclaration declaration, String version, FormStatus.State state, List<Text> faults) {

    boolean isActive() {
        return state == FormStatus.State.ACTIVE;
    }
}
