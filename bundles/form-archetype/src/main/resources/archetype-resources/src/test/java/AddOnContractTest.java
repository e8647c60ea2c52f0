package ${package};

import org.skolbro.api.form.SchoolForm;
import org.skolbro.testkit.SchoolFormContract;

/** What every form and add-on owes. */
public class AddOnContractTest extends SchoolFormContract {

    @Override
    protected SchoolForm form() {
        return new AddOn();
    }
}
