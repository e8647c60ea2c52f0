package org.skolbro.core.internal.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;

/**
 * Among whom a caller's searches look today. Nobody with a security marking is in it. What of theirs she sees is for the
 * gate to say.
 *
 * @param everybody whether every other child and group is in it too, as for an archivist
 */
public record Circle(boolean everybody, Set<PersonId> children, Set<GroupId> groups) {

    private static final int SIZE = 1000;

    /** @throws org.skolbro.api.problem.NotPermitted for a caller whose log-in has ended */
    public static Circle around(Caller caller, Gate gate, RegisterStore register, LocalDate today) {
        Surroundings around = new Surroundings(gate, register, caller, today);
        ChildSearch.Related related = around.related();
        Set<GroupId> groups = new HashSet<>(related.groups());
        if (!related.children().isEmpty()) {
            register.memberships(related.children(), today).stream().map(Membership::group).forEach(groups::add);
        }
        return new Circle(around.holds(Role.ARCHIVIST), children(register, new ChildSearch(List.of(), related)), groups);
    }

    private static Set<PersonId> children(RegisterStore register, ChildSearch search) {
        Set<PersonId> children = new HashSet<>();
        Page<Person> page;
        do {
            page = register.search(search, new Page.Request(children.size(), SIZE));
            page.items().forEach(child -> children.add(child.id()));
        } while (!page.items().isEmpty() && children.size() < page.total());
        return children;
    }
}
