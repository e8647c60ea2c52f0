package org.skolbro.persistence.internal.rollover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.RollOverStore.Tally;
import org.skolbro.persistence.internal.retention.PowerCut;
import org.skolbro.persistence.TestDatabase;

/** A whole run over a real database, broken off wherever one likes; what it leaves behind is what an undisturbed one leaves. */
public abstract class RollOverOnDatabase {

    private static final int CHILDREN = 60;
    private static final int FEW = 3;

    protected static final PowerCut POWER = new PowerCut();

    protected abstract TestDatabase testDatabase();

    @Before
    public void nothingYet() {
        POWER.repair();
        testDatabase().clear();
    }

    @Test
    public void handsOverWhatNoPersonIsNeededFor() {
        LeavingSchools schools = filled(CHILDREN, 7);
        assertEquals(CHILDREN - CHILDREN / LeavingSchools.REVIEWED - CHILDREN / LeavingSchools.DRAFTED + CHILDREN / 60, schools.drive());
        assertEquals(State.DONE, schools.state());
        Map<RollOver.Cause, Long> causes = schools.work.inOne(() -> schools.runs.tally(LeavingSchools.RUN)).stream()
            .filter(tally -> tally.cause().isPresent()).collect(Collectors.groupingBy(tally -> tally.cause().get(), Collectors.summingLong(Tally::rows)));
        assertEquals(Map.of(RollOver.Cause.REVIEW, 2L, RollOver.Cause.OPEN_DRAFTS, 2L), causes);
        HandOverRecord consented = recorded(schools, 1);
        assertEquals(5, consented.outcomes().size());
        assertEquals(4, consented.outcomes().stream().filter(outcome -> outcome.verdict() == Verdict.FOLLOWS).count());
        assertEquals(2, recorded(schools, 8).outcomes().stream().filter(outcome -> outcome.verdict() == Verdict.FOLLOWS).count());
        assertEquals(2, recorded(schools, 9).outcomes().stream().filter(outcome -> outcome.verdict() == Verdict.FOLLOWS).count());
    }

    @Test
    public void needsFewStatementsForManyChildren() {
        LeavingSchools schools = filled(CHILDREN, CHILDREN);
        int statements = testDatabase().statements().during(schools::drive);
        assertTrue(statements + " statements for " + CHILDREN, statements < CHILDREN);
    }

    @Test
    public void aClassIsLookedAtInAsManyStatementsAsAChild() {
        LeavingSchools schools = filled(CHILDREN, 7);
        Rehearsed head = new Rehearsed(schools);
        assertEquals(1, head.together(Set.of(new TransitionId(1))).children().size());
        int one = testDatabase().statements().during(() -> head.together(Set.of(new TransitionId(1))));
        Set<TransitionId> all = LongStream.rangeClosed(1, CHILDREN).mapToObj(TransitionId::new).collect(Collectors.toSet());
        int many = testDatabase().statements().during(() -> assertEquals(CHILDREN, head.together(all).children().size()));
        assertTrue(one + " statements for one, " + many + " for " + CHILDREN, many < one + CHILDREN / 3);
    }

    /** Before each statement and each commit of a small run in turn, until one gets through whole. */
    @Test
    public void leavesTheSameBehindWhereverThePowerGoes() {
        LeavingSchools undisturbed = filled(FEW, 2);
        undisturbed.drive();
        List<Object> expected = undisturbed.left();
        int places = 0;
        for (boolean cut = true; cut; places++) {
            POWER.repair();
            testDatabase().clear();
            LeavingSchools schools = filled(FEW, 2);
            POWER.after(places);
            cut = isCut(schools);
            POWER.repair();
            if (schools.state() != State.DONE) {
                schools.drive();
            }
            assertEquals("cut before statement " + places, expected, schools.left());
        }
        assertTrue("only " + places + " places", places > 30);
    }

    private static boolean isCut(LeavingSchools schools) {
        try {
            schools.drive();
        } catch (StorageFailure theEnd) {
            assertTrue(POWER.happened());
        }
        return POWER.happened();
    }

    private LeavingSchools filled(int children, int batch) {
        LeavingSchools schools = new LeavingSchools(testDatabase().database(), batch);
        schools.fill(1, children);
        return schools;
    }

    private static HandOverRecord recorded(LeavingSchools schools, long transition) {
        return schools.work.inOne(() -> schools.transitions.recorded(new TransitionId(transition))).orElseThrow();
    }
}
