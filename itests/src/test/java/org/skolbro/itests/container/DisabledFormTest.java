package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.itests.Switchboard;

/** Somebody switched the form off. */
public class DisabledFormTest extends AbsentForm {

    public DisabledFormTest() {
        super(State.DISABLED, "avby", 60);
    }

    @Override
    void goes(Switchboard with) {
        with.off(FORM);
        assertEquals(Optional.empty(), with.bundle(FORM));
    }

    @Override
    void returns(Switchboard with) {
        with.on(FORM);
    }
}
