package org.skolbro.core.internal.retention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.Holds;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;

/** Children whose documents are held, by name for an archivist who may see them and for nobody else. Inside a unit of work. */
@Component(service = HeldChildren.class)
public final class HeldChildren {

    private final Gate gate;
    private final RegisterStore register;
    private final HoldingStore holdings;

    @Activate
    public HeldChildren(@Reference Gate gate, @Reference RegisterStore register, @Reference HoldingStore holdings) {
        this.gate = gate;
        this.register = register;
        this.holdings = holdings;
    }

    /** Whose number it is: somebody who is or was placed here, or of whom something is kept. */
    Optional<Holds.Child> find(Caller caller, String written) {
        return register.ownerOf(written)
            .filter(id -> !register.placements(Set.of(id)).isEmpty() || !holdings.ofSubject(id).isEmpty())
            .flatMap(id -> Optional.ofNullable(named(caller, Set.of(id)).get(id)));
    }

    /** Those whom the caller may see. */
    Map<PersonId, Holds.Child> named(Caller caller, Collection<PersonId> children) {
        Map<PersonId, Set<Role>> roles = gate.towards(caller, children);
        List<PersonId> seen = children.stream().filter(child -> roles.getOrDefault(child, Set.of()).contains(Role.ARCHIVIST)).distinct().toList();
        return register.persons(seen).stream().map(HeldChildren::told).collect(Collectors.toMap(Holds.Child::id, Function.identity()));
    }

    private static Holds.Child told(Person person) {
        return new Holds.Child(person.id(), person.name().full(), person.number().map(IdentityNumber::masked).orElse(""));
    }
}
