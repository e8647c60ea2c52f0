package ${package};

import org.skolbro.testkit.AddOnInSkolbro;

/** Installs the built jar into a real Skolbro, opens its views there, and takes it away again. */
public class AddOnInSkolbroIT extends AddOnInSkolbro {

    @Override
    protected String id() {
        return "${formId}";
    }
}
