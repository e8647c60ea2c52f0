package org.skolbro.form.adult;

import org.skolbro.api.form.SchoolForm;
import org.skolbro.testkit.SchoolFormContract;

public class AdultContractTest extends SchoolFormContract {

    @Override
    protected SchoolForm form() {
        return new Adult();
    }
}
