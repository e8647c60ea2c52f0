package org.skolbro.core.internal.rollover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.ChosenPreview;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.transition.CrossingMany.Prospect;
import org.skolbro.core.internal.transition.CrossingMany;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RollOverRow;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.StoredRollOver;
import org.skolbro.core.store.StoredTransition;

/** Children whom a headteacher marks: decided about together, and handed over by a run of their own. */
@Component(service = ChosenHandOvers.class)
public final class ChosenHandOvers {

    private static final int MOST = 500;
    private static final int LONGEST_NOTE = 2000;

    private final RollOverStore store;
    private final CrossingMany crossing;
    private final RegisterStore register;
    private final RollOverPolicy policy;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public ChosenHandOvers(@Reference RollOverStore store, @Reference CrossingMany crossing, @Reference RegisterStore register,
            @Reference RollOverPolicy policy, @Reference AuditTrail trail, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.crossing = crossing;
        this.register = register;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param notes what is written about single children instead of {@code note} */
    record Chosen(Set<TransitionId> transitions, String note, Map<TransitionId, String> notes, String digest) {

        private String noteOn(Prospect one) {
            String own = notes.getOrDefault(one.transition().id(), "").strip();
            String common = own.isEmpty() ? note.strip() : own;
            return common.isEmpty() ? one.transition().note() : common;
        }

        private boolean isLong() {
            return Stream.concat(Stream.of(note), notes.values().stream()).anyMatch(one -> one.length() > LONGEST_NOTE);
        }
    }

    private List<Prospect> prospects(Caller caller, Whose whose, Collection<TransitionId> ids) {
        Set<UnitCode> headed = whose.units(caller).headed();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<TransitionId, StoredTransition> kept = crossing.find(ids);
        Set<PersonId> shown = whose.shown(caller, kept.values().stream().map(StoredTransition::child).distinct().toList());
        ids.stream().filter(id -> !kept.containsKey(id) || !headed.contains(kept.get(id).fromUnit()) || !shown.contains(kept.get(id).child()))
            .findFirst().ifPresent(id -> {
                throw new NotFound("Transition " + id);
            });
        Set<TransitionId> elsewhere = store.waiting();
        List<StoredTransition> inOrder = kept.values().stream().sorted(Comparator.comparingLong(one -> one.id().value())).toList();
        return crossing.prospects(inOrder, whose.today(), policy.draftsWait()).stream()
            .map(one -> elsewhere.contains(one.transition().id()) ? one.because(Cause.IN_ANOTHER_RUN) : one).toList();
    }

    /** To be called in a unit of work. */
    public ChosenPreview preview(Caller caller, Whose whose, Set<TransitionId> ids) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " transitions at a time");
        }
        List<Prospect> prospects = prospects(caller, whose, ids);
        List<PersonId> children = prospects.stream().map(one -> one.transition().child()).distinct().toList();
        Map<PersonId, String> names = register.persons(children).stream().collect(Collectors.toMap(Person::id, person -> person.name().full()));
        Map<UnitCode, String> units = names(prospects);
        trail.write(caller, "transition.previewed", children, "", "");
        return new ChosenPreview(digest(prospects), prospects.stream().map(one -> child(one, names, units))
            .sorted(Comparator.comparing((ChosenPreview.Child child) -> !child.isReady()).thenComparing(ChosenPreview.Child::name)
                .thenComparing(child -> child.transition().value())).toList());
    }

    private Map<UnitCode, String> names(List<Prospect> prospects) {
        return register.units(prospects.stream().flatMap(one -> Stream.of(one.transition().fromUnit(), one.transition().toUnit())).distinct().toList())
            .stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    private ChosenPreview.Child child(Prospect one, Map<PersonId, String> names, Map<UnitCode, String> units) {
        StoredTransition kept = one.transition();
        return new ChosenPreview.Child(kept.id(), kept.child(), names.getOrDefault(kept.child(), "–"),
            units.getOrDefault(kept.fromUnit(), kept.fromUnit().value()), units.getOrDefault(kept.toUnit(), kept.toUnit().value()), kept.leftOn(),
            one.cause(), crossing.shares(one));
    }

    private static String digest(List<Prospect> prospects) {
        MessageDigest digest = Sha256.digest();
        prospects.forEach(one -> digest.update((one.transition().id() + " " + one.cause().map(Enum::name).orElse("-") + " " + one.fingerprint() + "\n")
            .getBytes(StandardCharsets.US_ASCII)));
        return Sha256.hex(digest.digest());
    }

    /** On the turn of hand-overs. */
    Outcome<StoredRollOver> start(Caller caller, Whose whose, Chosen chosen) {
        if (chosen.transitions().size() > MOST || chosen.isLong()) {
            return Outcome.refused(chosen.isLong() ? RollOverSentences.LONG_NOTE : RollOverSentences.TOO_MANY);
        }
        List<Prospect> prospects = prospects(caller, whose, chosen.transitions());
        Optional<Text> no = refusal(prospects, chosen);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        List<Prospect> ready = prospects.stream().filter(one -> one.cause().isEmpty()).toList();
        List<StoredTransition> decided = ready.stream().map(one -> one.transition().decided(one.transition().deciding(clock.instant(),
            caller.displayName(), Set.of(), Set.of()), chosen.noteOn(one))).toList();
        crossing.change(decided);
        decided.forEach(one -> trail.write(caller, "transition.decided", List.of(one.child()), one.id().toString(), "together"));
        LocalDate until = decided.stream().map(StoredTransition::leftOn).max(Comparator.naturalOrder()).orElseThrow();
        StoredRollOver run = new StoredRollOver(new RollOverId(Ids.next()), 1, State.RUNNING, until,
            decided.stream().map(StoredTransition::fromUnit).collect(Collectors.toSet()), caller.account(), caller.displayName(), clock.instant(),
            chosen.digest(), 0, true);
        store.insert(run, decided.stream().map(RollOverRow::waiting).toList());
        trail.write(caller, "rollover.start", List.of(), run.id().toString(), "children " + decided.size() + " chosen");
        return Outcome.done(run);
    }

    private static Optional<Text> refusal(List<Prospect> prospects, Chosen chosen) {
        if (!digest(prospects).equals(chosen.digest())) {
            return Optional.of(RollOverSentences.ANEW);
        }
        return prospects.stream().allMatch(one -> one.cause().isPresent()) ? Optional.of(RollOverSentences.NOBODY_READY) : Optional.empty();
    }
}
