package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.assertDone;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;

/** From her eighteenth birthday she answers for herself (föräldrabalken 9 kap. 1 §). */
public class PupilOfAgeTest {

    private static final Duration EIGHTEEN_YEARS = Duration.ofDays(18 * 366);

    private final Bridge bridge = new Bridge();

    @Test
    public void isAskedNothingTheDayBefore() {
        Caller child = bridge.platform.callers().of(bridge.child);
        assertEquals(List.of(), bridge.consents.about(child, bridge.child));
        assertRefused(bridge.says(child, Choice.YES));
    }

    @Test
    public void isAskedAnewWhateverHerGuardiansSaid() {
        bridge.log();
        bridge.bothSayYes();
        Caller herself = comesOfAge();
        assertFalse(card(herself).inForce());
        assertEquals(List.of(), card(herself).history());
        assertDone(bridge.says(herself, Choice.YES));
        assertTrue(card(herself).inForce());
    }

    @Test
    public void takesHerPapersAlongByHerOwnAnswerAlone() {
        bridge.log();
        bridge.bothSayYes();
        Caller herself = comesOfAge();
        movesOn();
        assertEquals("Följer inte: eleven, som är myndig, hade inte svarat den " + bridge.house.clock.today() + ".",
            item().reason().sv());
        assertDone(bridge.says(herself, Choice.YES));
        assertEquals(Verdict.FOLLOWS, item().verdict());
        assertDone(bridge.says(herself, Choice.WITHDRAWN));
        assertEquals(Verdict.STAYS, item().verdict());
    }

    private Caller comesOfAge() {
        bridge.platform.clock().advance(EIGHTEEN_YEARS);
        return bridge.platform.callers().of(bridge.child);
    }

    private void movesOn() {
        LocalDate now = bridge.house.clock.today();
        bridge.town.leaves(bridge.child, now.minusDays(1));
        bridge.town.isPlaced(bridge.child, bridge.to, DateSpan.from(now));
        bridge.registerTells();
    }

    private HandOver.Item item() {
        Caller sender = bridge.platform.callers().headteacherOf(bridge.from);
        return bridge.transitions.preview(sender, bridge.transitions.mine(sender).getFirst().id()).items().getFirst();
    }

    private ConsentCard card(Caller caller) {
        return bridge.consents.about(caller, bridge.child).getFirst();
    }
}
