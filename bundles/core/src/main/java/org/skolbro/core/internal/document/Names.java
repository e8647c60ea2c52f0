package org.skolbro.core.internal.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.About;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredAccount;

/** The names that stand on documents: of children, groups, units and authors. Knows nothing of who may see them. */
@Component(service = Names.class)
public final class Names {

    private final RegisterStore register;
    private final AccountStore accounts;
    private final StaffNames staff;

    @Activate
    public Names(@Reference RegisterStore register, @Reference AccountStore accounts) {
        this.register = register;
        this.accounts = accounts;
        this.staff = new StaffNames(register);
    }

    /** How those who wrote and decided are told of. */
    UnaryOperator<String> told() {
        return staff.told();
    }

    Map<PersonId, Person> persons(Collection<PersonId> ids) {
        return register.persons(ids).stream().collect(Collectors.toMap(Person::id, Function.identity(), (one, same) -> one));
    }

    /** Who was in the group on the day. */
    Map<PersonId, Person> members(GroupId group, LocalDate day) {
        return persons(register.members(List.of(group), day).stream().map(Membership::person).toList());
    }

    /** In the order of {@code about}; somebody who has left the register has no name. */
    List<String> of(About about) {
        return switch (about) {
            case About.OfGroup(var group) -> register.groups(List.of(group)).stream().map(Group::name).toList();
            case About.OfChildren(var children) -> {
                Map<PersonId, Person> known = persons(children);
                yield children.stream().filter(known::containsKey).map(child -> known.get(child).name().full()).toList();
            }
        };
    }

    Map<UnitCode, String> units(Collection<UnitCode> codes) {
        return register.units(codes).stream().collect(Collectors.toMap(Unit::code, Unit::name, (one, same) -> one));
    }

    List<String> authors(Collection<AccountId> authors) {
        UnaryOperator<String> told = told();
        return authors.stream().flatMap(author -> accounts.find(author).stream()).map(StoredAccount::displayName).map(told).toList();
    }
}
