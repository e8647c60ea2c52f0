package org.skolbro.core.internal.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Placement;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;

/** A child's places in the groups of one unit and form: those that go with a placement. To be asked in a unit of work. */
record Seats(RegisterStore register, RegisterImportStore imports, Placement placement) {

    /** She is in, or will be. By name. */
    List<Group> groups(LocalDate today) {
        Map<GroupId, Group> groups = own();
        return memberships().stream().filter(held -> !held.span().hasEnded(today)).map(held -> groups.get(held.group())).distinct()
            .sorted(Comparator.comparing(Group::name)).toList();
    }

    /** She leaves all of them after that day, unless she goes on in one. Of one that begins later nothing stays: she never came there. */
    void end(LocalDate last, Optional<GroupId> goesOnIn) {
        Map<Boolean, List<Membership>> begun = memberships().stream().filter(held -> !held.span().hasEnded(last.plusDays(1)))
            .filter(held -> goesOnIn.filter(held.group()::equals).isEmpty())
            .collect(Collectors.partitioningBy(held -> !held.span().from().isAfter(last)));
        imports.putMemberships(new Batch<>(List.of(), begun.get(true).stream()
            .map(held -> new Membership(held.group(), held.person(), DateSpan.of(held.span().from(), last))).toList()));
        imports.removeMemberships(begun.get(false));
    }

    void take(Optional<GroupId> group, LocalDate from) {
        if (group.isEmpty()) {
            return;
        }
        List<Membership> before = imports.memberships(List.of(placement.child())).stream().filter(held -> held.group().equals(group.get())).toList();
        imports.removeMemberships(before.stream().filter(held -> held.span().from().isAfter(from)).toList());
        if (before.stream().anyMatch(held -> held.span().to().isEmpty() && !held.span().from().isAfter(from))) {
            return;
        }
        Membership now = new Membership(group.get(), placement.child(), DateSpan.from(from));
        boolean known = before.stream().anyMatch(held -> held.span().from().equals(from));
        imports.putMemberships(known ? new Batch<>(List.of(), List.of(now)) : new Batch<>(List.of(now), List.of()));
    }

    private List<Membership> memberships() {
        Map<GroupId, Group> groups = own();
        return imports.memberships(List.of(placement.child())).stream().filter(held -> groups.containsKey(held.group())).toList();
    }

    private Map<GroupId, Group> own() {
        List<GroupId> all = imports.memberships(List.of(placement.child())).stream().map(Membership::group).distinct().toList();
        return register.groups(all).stream().filter(group -> group.unit().equals(placement.unit())
            && group.schoolType().equals(placement.schoolType())).collect(Collectors.toMap(Group::id, Function.identity()));
    }
}
