package org.skolbro.itests.container;

import org.osgi.framework.BundleException;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.itests.Switchboard;

/** The form is wanted, and somebody took its bundle away behind our back. */
public class UninstalledFormTest extends AbsentForm {

    public UninstalledFormTest() {
        super(State.FAULTY, "tomby", 80);
    }

    @Override
    void goes(Switchboard with) throws BundleException {
        with.bundle(FORM).orElseThrow().uninstall();
    }

    @Override
    void returns(Switchboard with) {
        with.off(FORM);
        with.on(FORM);
    }
}
