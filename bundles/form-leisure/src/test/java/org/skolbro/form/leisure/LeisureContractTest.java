package org.skolbro.form.leisure;

import org.skolbro.api.form.SchoolForm;
import org.skolbro.testkit.SchoolFormContract;

public class LeisureContractTest extends SchoolFormContract {

    @Override
    protected SchoolForm form() {
        return new Leisure();
    }
}
