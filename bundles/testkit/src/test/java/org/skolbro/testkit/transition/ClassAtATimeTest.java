package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.rollover.ChosenPreview;
import org.skolbro.api.rollover.ChosenPreview.Child;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.testkit.Town;

/** A headteacher marks the children of a class and hands all over who are ready. */
public class ClassAtATimeTest {

    private final Bridge bridge = new Bridge();
    private final RollOvers rollOvers = bridge.crossings.rollOvers;

    @Test
    public void handsOverWhoIsReadyAndLeavesTheOthersWithTheirReason() {
        bridge.log();
        bridge.moves();
        PersonId begun = another();
        begins(begun);
        PersonId third = another();
        ChosenPreview preview = rollOvers.chosen(bridge.sender, all());
        assertEquals(2, preview.ready());
        assertEquals(Map.of(begun, Optional.of(Cause.OPEN_DRAFTS), bridge.child, Optional.empty(), third, Optional.empty()),
            preview.children().stream().collect(Collectors.toMap(Child::child, Child::cause)));
        assertEquals(Optional.of(Cause.OPEN_DRAFTS), preview.children().getLast().cause());
        RollOver run = hands("Ring gärna.", Map.of(idOf(third), "Tycker om tåg."));
        assertTrue(run.chosen());
        assertEquals(new RollOver.Totals(2, 0, 2, 0, 0, 0), run.totals());
        assertEquals(Map.of(begun, State.GATHERED, bridge.child, State.HANDED_OVER, third, State.HANDED_OVER),
            bridge.transitions.mine(bridge.sender).stream().collect(Collectors.toMap(TransitionRow::child, TransitionRow::state)));
        assertEquals("Ring gärna.", bridge.transitions.handedOver(bridge.receiver, idOf(bridge.child)).note());
        assertEquals("Tycker om tåg.", bridge.transitions.handedOver(bridge.receiver, idOf(third)).note());
    }

    @Test
    public void saysOfEachChildWhatFollowsAndWhy() {
        bridge.log();
        bridge.log();
        bridge.note();
        bridge.moves();
        Child child = rollOvers.chosen(bridge.sender, all()).children().getFirst();
        assertEquals(0, child.documents(Verdict.FOLLOWS));
        assertEquals(3, child.documents(Verdict.STAYS));
        assertEquals(Set.of(2L, 1L), child.shares().stream().map(ChosenPreview.Share::documents).collect(Collectors.toSet()));
        bridge.bothSayYes();
        assertEquals(2, rollOvers.chosen(bridge.sender, all()).children().getFirst().documents(Verdict.FOLLOWS));
    }

    @Test
    public void handsNothingElseOverThanWasShown() {
        bridge.log();
        bridge.moves();
        Set<TransitionId> chosen = all();
        String before = rollOvers.chosen(bridge.sender, chosen).digest();
        bridge.bothSayYes();
        assertTrue(rollOvers.start(bridge.sender, chosen, "", Map.of(), before) instanceof Outcome.Refused);
        assertEquals(State.GATHERED, bridge.transition().state());
        assertTrue(rollOvers.start(bridge.sender, chosen, "x".repeat(2_001), Map.of(), rollOvers.chosen(bridge.sender, chosen).digest())
            instanceof Outcome.Refused);
    }

    @Test
    public void isRefusedWhenNobodyIsReady() {
        bridge.moves();
        begins(bridge.child);
        assertTrue(start(bridge.sender, all(), "") instanceof Outcome.Refused);
        assertTrue(start(bridge.sender, Set.of(), "") instanceof Outcome.Refused);
    }

    @Test
    public void waitsWithThoseWhoStillGoThere() {
        bridge.willMove();
        RollOver run = hands("Ring gärna.", Map.of());
        assertEquals(RollOver.State.RESTING, run.state());
        assertEquals(State.DECIDED, bridge.transition().state());
        assertEquals(Optional.of(Cause.IN_ANOTHER_RUN), rollOvers.chosen(bridge.sender, all()).children().getFirst().cause());
    }

    @Test
    public void isTakenBackAsAWhole() {
        bridge.moves();
        another();
        RollOver run = hands("Ring gärna.", Map.of());
        String digest = done(rollOvers.undoPreview(bridge.sender, run.id(), bridge.from)).digest();
        assertEquals(2, done(rollOvers.undo(bridge.sender, run.id(), bridge.from, digest)).totals().undone());
        assertEquals(Set.of(State.GATHERED), bridge.transitions.mine(bridge.sender).stream().map(TransitionRow::state).collect(Collectors.toSet()));
    }

    @Test
    public void isForTheHeadOfTheUnitThatIsLeft() {
        bridge.moves();
        Set<TransitionId> chosen = all();
        assertThrows(NotFound.class, () -> rollOvers.chosen(bridge.receiver, chosen));
        assertThrows(NotFound.class, () -> rollOvers.chosen(bridge.stranger, chosen));
        assertThrows(NotFound.class, () -> start(bridge.administrator, chosen, ""));
        assertThrows(NotPermitted.class, () -> rollOvers.chosen(bridge.mother, chosen));
        PersonId hidden = bridge.town.protectedChild(bridge.group);
        moves(hidden);
        Set<TransitionId> hers = Set.copyOf(bridge.house.memory.inOne(() -> bridge.transitionStore.of(hidden)));
        assertEquals(1, hers.size());
        assertThrows(NotFound.class, () -> rollOvers.chosen(bridge.sender, hers));
    }

    @Test
    public void theClassIsNamedInTheList() {
        bridge.moves();
        assertTrue(bridge.transition().group().isPresent());
        assertEquals(Optional.empty(), bridge.transitions.mine(bridge.receiver).getFirst().group());
    }

    private Set<TransitionId> all() {
        return bridge.transitions.mine(bridge.sender).stream().map(TransitionRow::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private TransitionId idOf(PersonId child) {
        return bridge.transitions.mine(bridge.sender).stream().filter(row -> row.child().equals(child)).findFirst().orElseThrow().id();
    }

    private Outcome<RollOver> start(Caller caller, Set<TransitionId> chosen, String note) {
        return rollOvers.start(caller, chosen, note, Map.of(), rollOvers.chosen(bridge.sender, chosen).digest());
    }

    private RollOver hands(String note, Map<TransitionId, String> notes) {
        Set<TransitionId> chosen = all();
        RollOver run = done(rollOvers.start(bridge.sender, chosen, note, notes, rollOvers.chosen(bridge.sender, chosen).digest()));
        bridge.crossings.execution.unattended().forEach(one -> bridge.crossings.execution.drive(one, () -> true));
        return rollOvers.run(bridge.sender, run.id());
    }

    private PersonId another() {
        PersonId child = bridge.town.child(bridge.group);
        moves(child);
        return child;
    }

    private void moves(PersonId child) {
        bridge.town.leaves(child, bridge.today.minusDays(1));
        bridge.town.isPlaced(child, bridge.to, DateSpan.from(bridge.today));
        bridge.house.memory.inOne(() -> bridge.gathering.placementsChanged(List.of(child)));
    }

    private void begins(PersonId child) {
        bridge.house.memory.inOne(() -> bridge.documents.insert(new StoredDraft(new DocumentId(Ids.next()),
            Bridge.preschool().documentTypes().getFirst(), Town.PRESCHOOL, bridge.from, About.child(child), "Påbörjad", bridge.today,
            Map.of(), List.of(bridge.sender.account()), 1, bridge.house.clock.instant(), Optional.empty(), Optional.empty())));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }
}
