package org.skolbro.core.internal.rollover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.transition.BridgeEnds;

/** What somebody has to say about roll-overs, and about reminders of consent: about all units by office, or about those she heads. */
@Component(service = Whose.class)
public final class Whose {

    private final BridgeEnds ends;

    @Activate
    public Whose(@Reference BridgeEnds ends) {
        this.ends = ends;
    }

    /**
     * @param account whose they are
     * @param office whether it is the whole municipality
     * @param headed units of which she reads names too
     */
    public record Units(AccountId account, boolean office, Set<UnitCode> headed) {

        public boolean covers(UnitCode unit) {
            return office || headed.contains(unit);
        }

        /** Whether she may start, pause and cancel a run about these; about all when there is none. */
        public boolean rules(Set<UnitCode> units) {
            return office || !units.isEmpty() && headed.containsAll(units);
        }

        Set<UnitCode> of() {
            return office ? Set.of() : headed;
        }
    }

    public Units units(Caller caller) {
        Set<UnitCode> headed = Set.copyOf(ends.headedBy(caller));
        boolean office = caller.roles().contains(Role.ADMINISTRATOR) || caller.roles().contains(Role.OPERATOR);
        if (office) {
            ends.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
        } else if (headed.isEmpty()) {
            throw new NotPermitted("The caller neither heads a unit nor holds the office");
        }
        return new Units(caller.account(), office, headed);
    }

    /** Without those who have a security marking, unless she has a permission of her own. */
    public Set<PersonId> shown(Caller caller, List<PersonId> children) {
        return ends.shown(caller, children);
    }

    public LocalDate today() {
        return ends.today();
    }
}
