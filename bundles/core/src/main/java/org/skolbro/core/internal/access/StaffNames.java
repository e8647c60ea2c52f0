package org.skolbro.core.internal.access;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.Person;
import org.skolbro.core.store.RegisterStore;

/**
 * Names of staff as they were written down when somebody acted, told so that nobody meets a colleague who has got protected
 * personal data since. What is stored stays as it was: it is evidence.
 */
@Component(service = StaffNames.class)
public final class StaffNames {

    private final RegisterStore register;

    @Activate
    public StaffNames(@Reference RegisterStore register) {
        this.register = register;
    }

    /** To be asked once for a list, in a unit of work. A name that somebody else has too is not told either. */
    public UnaryOperator<String> told() {
        return instead(register.protectedStaff(), "");
    }

    /** The same for those who acted, guardians and pupils too, as the audit names them: by name, and by user name in brackets. */
    public UnaryOperator<String> actors() {
        return instead(register.protectedOnes(), " (");
    }

    private static UnaryOperator<String> instead(List<Person> whom, String followedBy) {
        List<String> hidden = whom.stream().map(person -> person.name().full() + followedBy)
            .sorted(Comparator.comparing(String::length).reversed()).toList();
        return written -> {
            String told = written;
            for (String name : hidden) {
                told = told.replace(name, AccountTexts.PROTECTED + followedBy);
            }
            return told;
        };
    }
}
