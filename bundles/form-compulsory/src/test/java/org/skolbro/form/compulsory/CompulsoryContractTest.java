package org.skolbro.form.compulsory;

import org.skolbro.api.form.SchoolForm;
import org.skolbro.testkit.SchoolFormContract;

public class CompulsoryContractTest extends SchoolFormContract {

    @Override
    protected SchoolForm form() {
        return new Compulsory();
    }
}
