package org.skolbro.itests.container;

import java.util.Optional;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.itests.AddOnJar;
import org.skolbro.itests.Switchboard;
import org.skolbro.itests.guest.TwoFacedPreschool;

/** A version was installed that throws once it runs. */
public class FailedFormTest extends AbsentForm {

    public FailedFormTest() {
        super(State.FAULTY, "felby", 70);
    }

    @Override
    void goes(Switchboard with) {
        with.requireSignatures(false);
        String failing = with.after(FORM, "failing");
        if (with.status(FORM).versions().stream().anyMatch(known -> known.version().equals(failing))) {
            with.to(FORM, Optional.of(failing));
        } else {
            with.install(AddOnJar.of(TwoFacedPreschool.class).header("Bundle-SymbolicName", "org.skolbro.form.preschool")
                .header("Bundle-Version", failing).archive());
        }
        with.requireSignatures(true);
    }

    /** A step back, as the button in the list of forms offers it. */
    @Override
    void returns(Switchboard with) {
        with.to(FORM, Optional.of(with.carried(FORM)));
    }
}
