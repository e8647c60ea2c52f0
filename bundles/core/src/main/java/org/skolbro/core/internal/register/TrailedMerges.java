package org.skolbro.core.internal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.MergeId;
import org.skolbro.api.register.PersonMerges;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.register.RowMoving.Undoing;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.PersonMergeStore;
import org.skolbro.core.store.PersonRows;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredMerge;
import org.skolbro.core.store.UnitOfWork;

/** Merges that keep what undoing them takes. */
@Component
public final class TrailedMerges implements PersonMerges {

    private static final int LATEST = 50;

    private final Gate gate;
    private final AuditTrail trail;
    private final UnitOfWork work;
    private final RegisterStore register;
    private final PersonMergeStore merges;
    private final MergeViews views;
    private final Clock clock;
    private final List<PersonMoved> parts;
    private final List<RegisterChanges> listeners;

    @Activate
    public TrailedMerges(@Reference Gate gate, @Reference AuditTrail trail, @Reference UnitOfWork work,
            @Reference RegisterStore register, @Reference PersonMergeStore merges, @Reference MergeViews views,
            @Reference(target = "(skolbro.clock=platform)") Clock clock,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<PersonMoved> parts,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<RegisterChanges> listeners) {
        this.gate = gate;
        this.trail = trail;
        this.work = work;
        this.register = register;
        this.merges = merges;
        this.views = views;
        this.clock = clock;
        this.parts = List.copyOf(parts);
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public Outcome<MergeId> merge(Caller caller, PersonId kept, PersonId duplicate, String reason) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("Whoever merges two persons says why");
        }
        return work.inOne(() -> {
            PersonRows before = merges.rows(duplicate);
            Optional<Text> no = MergeRefusals.of(register, person(kept), person(duplicate), before);
            return no.isPresent() ? Outcome.refused(no.get()) : Outcome.done(merge(caller, kept, before, reason.strip()));
        });
    }

    @Override
    public List<Candidate> find(Caller caller, String text) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        return work.inOne(() -> {
            List<Candidate> found = views.find(text);
            trail.write(caller, "register.persons-searched", found.stream().map(Candidate::id).toList(), "", "");
            return found;
        });
    }

    @Override
    public Outcome<Preview> preview(Caller caller, PersonId kept, PersonId duplicate) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        return work.inOne(() -> {
            PersonRows before = merges.rows(duplicate);
            Optional<Text> no = MergeRefusals.of(register, person(kept), person(duplicate), before);
            trail.write(caller, "register.merge-previewed", List.of(kept, duplicate), "", "");
            return no.isPresent() ? Outcome.refused(no.get())
                : Outcome.done(new Preview(kept, duplicate, MergeCounts.of(before, moved(kept, before), parts)));
        });
    }

    private PersonRows moved(PersonId kept, PersonRows before) {
        return new RowMoving(before.person(), kept).moved(before, merges.rows(kept), LocalDate.now(clock));
    }

    private MergeId merge(Caller caller, PersonId kept, PersonRows before, String reason) {
        PersonId duplicate = before.person();
        PersonRows moved = moved(kept, before);
        merges.replace(before, moved);
        merges.pointTo(duplicate, Optional.of(kept));
        Map<String, List<Long>> others = parts.stream()
            .collect(Collectors.toMap(PersonMoved::part, part -> part.rows(duplicate)));
        parts.forEach(part -> part.move(duplicate, kept, others.get(part.part())));
        MergeId id = new MergeId(Ids.next());
        merges.insert(new StoredMerge(
            new MergeRow(id, kept, duplicate, reason, caller.displayName(), clock.instant(), false), before, moved, others));
        listeners.forEach(listener -> listener.placementsChanged(List.of(kept)));
        trail.write(caller, "register.persons-merged", List.of(kept, duplicate), id.toString(), reason);
        return id;
    }

    @Override
    public Outcome<MergeId> undo(Caller caller, MergeId id) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        return work.inOne(() -> {
            StoredMerge merge = merges.find(id).orElseThrow(() -> new NotFound("Merge " + id));
            if (merge.row().undone()) {
                return Outcome.refused(MergeRefusals.UNDONE);
            }
            if (!merges.of(merge.row().kept()).getFirst().row().id().equals(id)) {
                return Outcome.refused(MergeRefusals.NOT_THE_LATEST);
            }
            undo(caller, merge);
            return Outcome.done(id);
        });
    }

    private void undo(Caller caller, StoredMerge merge) {
        PersonId kept = merge.row().kept();
        PersonId duplicate = merge.row().duplicate();
        PersonRows back = new RowMoving(kept, duplicate).back(new Undoing(merge.before(), merge.moved(), merges.rows(kept)));
        merges.replace(merge.moved(), back);
        merges.pointTo(duplicate, Optional.empty());
        parts.stream().filter(part -> merge.others().containsKey(part.part()))
            .forEach(part -> part.move(kept, duplicate, merge.others().get(part.part())));
        merges.markUndone(merge.row().id());
        listeners.forEach(listener -> listener.placementsChanged(List.of(kept, duplicate)));
        trail.write(caller, "register.merge-undone", List.of(kept, duplicate), merge.row().id().toString(), "");
    }

    @Override
    public List<Merged> latest(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.AUDITOR);
        return work.inOne(() -> views.named(merges.latest(LATEST).stream().map(StoredMerge::row).toList()));
    }

    private Person person(PersonId id) {
        return register.person(id).orElseThrow(() -> new NotFound("Person " + id));
    }
}
