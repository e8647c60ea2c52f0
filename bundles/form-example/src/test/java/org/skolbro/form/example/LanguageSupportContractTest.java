package org.skolbro.form.example;

import org.skolbro.api.form.SchoolForm;
import org.skolbro.testkit.SchoolFormContract;

public class LanguageSupportContractTest extends SchoolFormContract {

    @Override
    protected SchoolForm form() {
        return new LanguageSupport();
    }
}
