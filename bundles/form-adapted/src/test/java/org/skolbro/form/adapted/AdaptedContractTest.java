package org.skolbro.form.adapted;

import org.skolbro.api.form.SchoolForm;
import org.skolbro.testkit.SchoolFormContract;

public class AdaptedContractTest extends SchoolFormContract {

    @Override
    protected SchoolForm form() {
        return new Adapted();
    }
}
