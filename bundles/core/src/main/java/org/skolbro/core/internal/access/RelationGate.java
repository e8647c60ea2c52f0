package org.skolbro.core.internal.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.UnitOfWork;

/** The gate, by the relations of the register, the offices of accounts and personal permissions. */
@Component
public final class RelationGate implements Gate {

    /** Offices never write about a child, whatever a type declares. */
    private static final Set<Role> WRITERS = EnumSet.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER, Role.GUARDIAN, Role.PUPIL);
    /** A named person reads by an order and not by a role alone; administrators, operators and auditors never do. */
    private static final Set<Role> READERS = EnumSet.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER, Role.GUARDIAN, Role.PUPIL,
        Role.ARCHIVIST);

    private final UnitOfWork work;
    private final Sessions sessions;
    private final Directory register;
    private final GrantStore grants;

    @Activate
    public RelationGate(@Reference UnitOfWork work, @Reference Sessions sessions, @Reference Directory register,
            @Reference GrantStore grants) {
        this.work = work;
        this.sessions = sessions;
        this.register = register;
        this.grants = grants;
    }

    @Override
    public AccountId account(Caller caller) {
        return require(caller).id();
    }

    @Override
    public void requireOffice(Caller caller, Role... anyOf) {
        Set<Role> held = require(caller).officeRoles();
        if (List.of(anyOf).stream().noneMatch(held::contains)) {
            throw new NotPermitted("The caller does not hold the office");
        }
    }

    @Override
    public void requireLevel(Caller caller, AssuranceLevel level) {
        require(caller);
        if (!caller.level().reaches(level)) {
            throw new NotPermitted("A second factor is needed");
        }
    }

    @Override
    public Set<Role> towards(Caller caller, PersonId child) {
        return towards(caller, Set.of(child)).getOrDefault(child, Set.of());
    }

    @Override
    public Map<PersonId, Set<Role>> towards(Caller caller, Collection<PersonId> children) {
        return work.inOne(() -> {
            StoredAccount account = sessions.admit(caller);
            Map<PersonId, Person> known = register.known(new HashSet<>(children));
            Map<PersonId, Set<Role>> roles = new HashMap<>();
            caller.person().ifPresent(person -> roles.putAll(protection(caller, person).towards(known)));
            if (account.officeRoles().contains(Role.ARCHIVIST)) {
                known.forEach((child, facts) -> {
                    if (!facts.isProtected()) {
                        roles.computeIfAbsent(child, none -> EnumSet.noneOf(Role.class)).add(Role.ARCHIVIST);
                    }
                });
            }
            roles.values().removeIf(Collection::isEmpty);
            return roles;
        });
    }

    @Override
    public Set<PersonId> permitted(Caller caller, Collection<PersonId> children) {
        return work.inOne(() -> person(caller)
            .map(person -> protection(caller, person).permitted(register.known(new HashSet<>(children)))).orElse(Set.of()));
    }

    @Override
    public Map<UnitCode, Set<Role>> asStaff(Caller caller, PersonId child) {
        return asStaff(caller, Set.of(child)).getOrDefault(child, Map.of());
    }

    @Override
    public Map<PersonId, Map<UnitCode, Set<Role>>> asStaff(Caller caller, Collection<PersonId> children) {
        return work.inOne(() -> {
            Map<PersonId, Map<UnitCode, Set<Role>>> roles = new HashMap<>();
            person(caller).ifPresent(person -> roles.putAll(
                protection(caller, person).asStaff(register.known(new HashSet<>(children)))));
            roles.values().removeIf(Map::isEmpty);
            return roles;
        });
    }

    @Override
    public Set<Role> towards(Caller caller, GroupId group) {
        return towardsGroups(caller, Set.of(group)).getOrDefault(group, Set.of());
    }

    @Override
    public Map<GroupId, Set<Role>> towardsGroups(Caller caller, Collection<GroupId> groups) {
        return work.inOne(() -> {
            StoredAccount account = sessions.admit(caller);
            Map<GroupId, Set<Role>> roles = new HashMap<>();
            groups.forEach(group -> roles.put(group, EnumSet.noneOf(Role.class)));
            caller.person().ifPresent(person -> throughGroups(caller, person, roles));
            if (account.officeRoles().contains(Role.ARCHIVIST)) {
                roles.values().forEach(held -> held.add(Role.ARCHIVIST));
            }
            roles.values().removeIf(Collection::isEmpty);
            return roles;
        });
    }

    private void throughGroups(Caller caller, PersonId person, Map<GroupId, Set<Role>> roles) {
        Protection protection = protection(caller, person);
        Relations relations = protection.relations();
        relations.asStaffOf(roles.keySet()).forEach((group, held) -> roles.get(group).addAll(held));
        Map<PersonId, Set<GroupId>> household = relations.household();
        protection.atHome(register.known(household.keySet())).forEach((child, held) ->
            household.get(child).stream().filter(roles::containsKey).forEach(group -> roles.get(group).addAll(held)));
    }

    @Override
    public Set<Role> at(Caller caller, UnitCode unit) {
        return work.inOne(() -> {
            StoredAccount account = sessions.admit(caller);
            Set<Role> roles = EnumSet.noneOf(Role.class);
            caller.person().ifPresent(person -> roles.addAll(new Relations(register, person).at(unit)));
            for (Role office : List.of(Role.ARCHIVIST, Role.ADMINISTRATOR)) {
                if (account.officeRoles().contains(office)) {
                    roles.add(office);
                }
            }
            return roles;
        });
    }

    @Override
    public boolean reads(Caller caller, Set<Role> roles, DocumentType type) {
        return !readable(caller, roles, List.of(type)).isEmpty();
    }

    @Override
    public List<DocumentType> readable(Caller caller, Set<Role> roles, Collection<DocumentType> types) {
        require(caller);
        return types.stream().filter(type -> isOpen(caller, roles, type, READERS, type.readers())).toList();
    }

    @Override
    public boolean writes(Caller caller, Set<Role> roles, DocumentType type) {
        require(caller);
        return isOpen(caller, roles, type, WRITERS, type.writers());
    }

    private static boolean isOpen(Caller caller, Set<Role> roles, DocumentType type, Set<Role> possible, Set<Role> declared) {
        return caller.level().reaches(type.level())
            && roles.stream().anyMatch(role -> possible.contains(role) && declared.contains(role));
    }

    private StoredAccount require(Caller caller) {
        return work.inOne(() -> sessions.admit(caller));
    }

    private Optional<PersonId> person(Caller caller) {
        sessions.admit(caller);
        return caller.person();
    }

    private Protection protection(Caller caller, PersonId person) {
        return new Protection(register, grants, person, caller.level());
    }
}
