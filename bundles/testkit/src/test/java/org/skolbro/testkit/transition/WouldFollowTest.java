package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.Passage;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.testkit.Town;

/** What of a child would follow her to where she does not go yet: told to the head of her unit, and in numbers to offices. */
public class WouldFollowTest {

    private final Bridge bridge = new Bridge();
    private final TransitionMatrix matrix = bridge.crossings.matrix;
    private final Caller administrator = bridge.platform.callers().administrator();
    private final Passage elsewhere = new Passage(Town.PRESCHOOL, Optional.of(bridge.from), new SchoolType("GR"), Optional.empty(), false,
        bridge.today.plusYears(1));
    private final Passage within = new Passage(Town.PRESCHOOL, Optional.of(bridge.from), Town.PRESCHOOL, Optional.empty(), true, bridge.today);
    private final Passage fromAnywhere = new Passage(Town.PRESCHOOL, Optional.empty(), Town.PRESCHOOL, Optional.empty(), true, bridge.today);

    @Test
    public void theHeadAsksWhatWouldFollowAChild() {
        bridge.log();
        bridge.note();
        assertEquals(List.of(Verdict.STAYS, Verdict.STAYS), matrix.wouldFollow(bridge.sender, bridge.child, elsewhere).stream()
            .map(HandOver.Item::verdict).toList());
        bridge.bothSayYes();
        assertEquals(1, matrix.wouldFollow(bridge.sender, bridge.child, elsewhere).stream().filter(item -> item.verdict() == Verdict.FOLLOWS).count());
        assertThrows(NotFound.class, () -> matrix.wouldFollow(bridge.receiver, bridge.child, elsewhere));
        assertThrows(NotFound.class, () -> matrix.wouldFollow(bridge.mother, bridge.child, elsewhere));
        assertEquals(2, bridge.lines("transition.asked"));
    }

    @Test
    public void officesAreToldInNumbers() {
        bridge.log();
        bridge.note();
        bridge.note();
        bridge.bothSayYes();
        assertEquals(List.of("FOLLOWS 1", "STAYS 2"), matrix.wouldFollowInNumbers(administrator, bridge.child, elsewhere).stream()
            .map(share -> share.verdict() + " " + share.documents()).toList());
        assertThrows(NotPermitted.class, () -> matrix.wouldFollowInNumbers(bridge.sender, bridge.child, elsewhere));
        assertThrows(NotFound.class, () -> matrix.wouldFollowInNumbers(administrator, bridge.child, fromAnywhere));
        assertEquals(1, bridge.lines("transition.asked"));
    }

    @Test
    public void whatWouldFollowAProtectedChildIsNotTold() {
        var hidden = bridge.town.protectedChild(bridge.group);
        assertThrows(NotFound.class, () -> matrix.wouldFollowInNumbers(administrator, hidden, within));
        assertThrows(NotFound.class, () -> matrix.wouldFollow(bridge.sender, hidden, fromAnywhere));
    }
}
