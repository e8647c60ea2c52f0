package org.skolbro.core.internal.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.identity.FictitiousIdentities.Place;
import org.skolbro.api.identity.FictitiousPlacements;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.register.RegisterChanges;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.IdentityStore.Link;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** Does for children with a fictitious identity what the register file does for all others. */
@Component(service = FictitiousPlacements.class)
public final class FictitiousPlacementService implements FictitiousPlacements {

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final RegisterStore register;
    private final RegisterImportStore imports;
    private final IdentityStore store;
    private final Clock clock;
    private final List<RegisterChanges> listeners;

    @Activate
    public FictitiousPlacementService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference RegisterStore register, @Reference RegisterImportStore imports, @Reference IdentityStore store,
            @Reference(target = "(skolbro.clock=platform)") Clock clock,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<RegisterChanges> listeners) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.register = register;
        this.imports = imports;
        this.store = store;
        this.clock = clock;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public List<Group> groups(Caller caller, UnitCode unit, LocalDate day) {
        return work.inOne(() -> {
            requireManager(caller);
            return register.groupsOf(List.of(unit), day).stream().sorted(Comparator.comparing(Group::name)).toList();
        });
    }

    @Override
    public Outcome<List<Placed>> of(Caller caller, String number) {
        return ofChild(caller, number, link -> {
            trail.write(caller, "identity.placements-read", List.of(link.person()), link.id().toString(), "");
            return Outcome.done(within(link.person()).stream().map(this::placed).toList());
        });
    }

    private List<Placement> within(PersonId child) {
        return register.placements(List.of(child)).stream().filter(placement -> !placement.span().hasEnded(today().minusYears(1))).toList();
    }

    private Placed placed(Placement placement) {
        List<Group> groups = seats(placement).groups(today());
        return new Placed(placement.id(), register.units(List.of(placement.unit())).getFirst(), placement.schoolType(), placement.schoolYear(),
            placement.span(), groups, groups.size() == 1 ? new Turning(register, imports, today()).next(groups.getFirst()) : Optional.empty());
    }

    @Override
    public Outcome<PlacementId> add(Caller caller, String number, Place place) {
        return ofChild(caller, number, link -> {
            boolean twice = register.placements(List.of(link.person())).stream().anyMatch(other -> other.unit().equals(place.unit())
                && other.schoolType().equals(place.schoolType()) && !other.span().hasEnded(place.from()));
            Optional<Text> no = checks().place(place).or(() -> twice ? Optional.of(IdentityTexts.PLACED_THERE) : Optional.empty());
            return no.isPresent() ? Outcome.refused(no.get()) : done(caller, "identity.placed", link, added(link.person(), place));
        });
    }

    @Override
    public Outcome<PlacementId> change(Caller caller, String number, PlacementId placement, Place to) {
        return ofPlacement(caller, number, placement, (link, before) -> {
            Optional<Text> no = checks().place(to).or(() -> mayFollow(before, to));
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            if (to.from().equals(before.span().from())) {
                return done(caller, "identity.placement-corrected", link, corrected(before, to));
            }
            return done(caller, "identity.placement-changed", link, changed(before, to));
        });
    }

    private Optional<Text> mayFollow(Placement before, Place to) {
        LocalDate first = before.span().from();
        if (to.from().isBefore(first)) {
            return Optional.of(IdentityTexts.BEFORE_IT_BEGAN);
        }
        // a hand-over to it may be under way
        boolean follows = register.placements(List.of(before.child())).stream()
            .anyMatch(other -> !other.id().equals(before.id()) && other.span().to().isPresent());
        return to.from().equals(first) && follows ? Optional.of(IdentityTexts.FOLLOWS_ANOTHER) : Optional.empty();
    }

    private Placement corrected(Placement before, Place to) {
        Placement now = new Placement(before.id(), before.child(), to.unit(), to.schoolType(), to.schoolYear(), before.span());
        // as if it had not been: nobody of a group that was wrong has been near her for a day
        seats(before).end(to.from().minusDays(1), to.group());
        put(now);
        seats(now).take(to.group(), to.from());
        return now;
    }

    private Placement changed(Placement before, Place to) {
        LocalDate last = to.from().minusDays(1);
        seats(before).end(last, to.group());
        if (isTheSame(before, to)) {
            seats(before).take(to.group(), to.from());
            return before;
        }
        if (!before.span().hasEnded(to.from())) {
            put(ending(before, last));
        }
        return added(before.child(), to);
    }

    private static boolean isTheSame(Placement before, Place to) {
        return before.unit().equals(to.unit()) && before.schoolType().equals(to.schoolType()) && before.schoolYear().equals(to.schoolYear())
            && !before.span().hasEnded(to.from());
    }

    @Override
    public Outcome<PlacementId> end(Caller caller, String number, PlacementId placement, LocalDate last) {
        return ofPlacement(caller, number, placement, (link, before) -> {
            if (last.isBefore(before.span().from()) || last.isBefore(today().minusYears(1)) || last.isAfter(today().plusYears(1))) {
                return Outcome.refused(IdentityTexts.LAST_DAY);
            }
            Placement ended = ending(before, last);
            seats(before).end(last, Optional.empty());
            put(ended);
            return done(caller, "identity.placement-ended", link, ended);
        });
    }

    private static Placement ending(Placement before, LocalDate last) {
        return new Placement(before.id(), before.child(), before.unit(), before.schoolType(), before.schoolYear(),
            DateSpan.of(before.span().from(), last));
    }

    private Placement added(PersonId child, Place place) {
        Placement placement = new Placement(new PlacementId(Ids.next()), child, place.unit(), place.schoolType(), place.schoolYear(),
            DateSpan.from(place.from()));
        imports.putPlacements(new Batch<>(List.of(placement), List.of()));
        seats(placement).take(place.group(), place.from());
        return placement;
    }

    private void put(Placement changed) {
        imports.putPlacements(new Batch<>(List.of(), List.of(changed)));
    }

    private Outcome<PlacementId> done(Caller caller, String action, Link link, Placement placement) {
        listeners.forEach(listener -> listener.placementsChanged(List.of(placement.child())));
        trail.write(caller, action, List.of(placement.child()), link.id().toString(), placement.unit() + " " + placement.schoolType().value());
        return Outcome.done(placement.id());
    }

    private <T> Outcome<T> ofChild(Caller caller, String number, Function<Link, Outcome<T>> then) {
        return work.inOne(() -> {
            requireManager(caller);
            return new Known(register, store).by(number).map(then).orElse(Outcome.refused(IdentityTexts.NO_LINK));
        });
    }

    private <T> Outcome<T> ofPlacement(Caller caller, String number, PlacementId id, BiFunction<Link, Placement, Outcome<T>> then) {
        return ofChild(caller, number, link -> within(link.person()).stream().filter(placement -> placement.id().equals(id)).findFirst()
            .map(placement -> then.apply(link, placement)).orElse(Outcome.refused(IdentityTexts.CHANGED)));
    }

    private Seats seats(Placement placement) {
        return new Seats(register, imports, placement);
    }

    private void requireManager(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
    }

    private Checks checks() {
        return new Checks(register, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
