package org.skolbro.core.internal.departure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.departure.DeparturePart.Kind;
import org.skolbro.api.departure.DeparturePart.State;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.store.DepartureStore;
import org.skolbro.core.store.DepartureStore.Member;
import org.skolbro.core.store.MunicipalityStore;

/** Divides a municipality into parts: children in the order of identity numbers. To be called inside a unit of work. */
@Component(service = DeparturePlanning.class)
public final class DeparturePlanning {

    private final DepartureStore store;
    private final MunicipalityStore municipality;
    private final DepartureFolder folder;

    @Activate
    public DeparturePlanning(@Reference DepartureStore store, @Reference MunicipalityStore municipality, @Reference DepartureFolder folder) {
        this.store = store;
        this.municipality = municipality;
        this.folder = folder;
    }

    void plan(DepartureId id) {
        Division division = new Division(folder.children());
        division.add(Kind.CHILDREN, "barn", municipality.children(false), (child, place) -> place.of(Optional.of(child), Optional.empty()));
        division.add(Kind.PROTECTED_CHILDREN, "skyddade", municipality.children(true), (child, place) -> place.of(Optional.of(child), Optional.empty()));
        // whole beside the open copy, in which those are masked who are protected
        division.add(Kind.PROTECTED_CHILDREN, "skyddade-grupper", municipality.groupsOfProtected(),
            (group, place) -> place.of(Optional.empty(), Optional.of(group)));
        division.add(Kind.GROUPS, "grupper", municipality.groups(), (group, place) -> place.of(Optional.empty(), Optional.of(group)));
        division.add(Kind.REGISTER, "register");
        division.add(Kind.PROTECTED_REGISTER, "skyddat-register");
        division.add(Kind.EVIDENCE, "bevis");
        division.add(Kind.AUDIT, "logg");
        division.add(Kind.OVERVIEW, "oversikt");
        store.insertParts(id, division.parts);
        store.insertMembers(id, division.members);
    }

    /** Where the next member comes to stand. */
    private record Place(int part, int order) {

        private Member of(Optional<PersonId> child, Optional<GroupId> group) {
            return new Member(part, order, child, group, UUID.randomUUID().toString());
        }
    }

    private static final class Division {

        private final int most;
        private final List<DeparturePart> parts = new ArrayList<>();
        private final List<Member> members = new ArrayList<>();

        private Division(int most) {
            this.most = most;
        }

        private void add(Kind kind, String name) {
            parts.add(new DeparturePart(parts.size() + 1, kind, State.WAITING, name, 0, 0, 0, 0, "", ""));
        }

        private <T> void add(Kind kind, String name, List<T> all, BiFunction<T, Place, Member> member) {
            for (int first = 0; first < all.size(); first += most) {
                List<T> these = all.subList(first, Math.min(all.size(), first + most));
                parts.add(new DeparturePart(parts.size() + 1, kind, State.WAITING, "%s-%04d".formatted(name, first / most + 1), these.size(), 0, 0, 0,
                    "", ""));
                these.forEach(one -> members.add(member.apply(one, new Place(parts.size(), members.size() + 1))));
            }
        }
    }
}
