package org.skolbro.testkit.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRow;

/** A child on the bridge, more who cross it with her, and whoever starts a roll-over of them. */
abstract class AtTheTurnOfTheYear {

    final Bridge bridge = new Bridge();
    final RollOvers rollOvers = bridge.crossings.rollOvers;
    final Caller administrator = bridge.platform.callers().administrator();
    final LocalDate summer = bridge.today.plusMonths(3);

    /** Log-ins end while the clock goes. */
    Caller senderLater() {
        return bridge.platform.callers().of(bridge.sender.person().orElseThrow());
    }

    TransitionRow rowLater() {
        return bridge.transitions.mine(senderLater()).getFirst();
    }

    PersonId another() {
        PersonId child = bridge.town.child(bridge.group);
        moves(child);
        return child;
    }

    void moves(PersonId child) {
        bridge.town.leaves(child, bridge.today.minusDays(1));
        bridge.town.isPlaced(child, bridge.to, DateSpan.from(bridge.today));
        bridge.house.memory.inOne(() -> bridge.gathering.placementsChanged(List.of(child)));
    }

    RollOver start(Caller caller) {
        return done(rollOvers.start(caller, summer, rollOvers.preview(caller, summer).digest()));
    }

    RollOver runs(Caller caller) {
        RollOver run = start(caller);
        drive();
        return rollOvers.run(caller, run.id());
    }

    void drive() {
        bridge.crossings.execution.unattended().forEach(run -> bridge.crossings.execution.drive(run, () -> true));
    }

    long lines(String action) {
        return bridge.house.audit.lines(bridge.platform.callers().auditor(), new Audit.Filter(Optional.empty(), Optional.of(bridge.child),
            Optional.empty(), Optional.empty(), Optional.empty(), false), Page.Request.first(100)).items().stream()
            .filter(line -> line.action().equals(action)).count();
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }
}
