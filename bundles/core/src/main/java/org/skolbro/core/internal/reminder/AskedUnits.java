package org.skolbro.core.internal.reminder;

import java.util.List;
import java.util.Set;

import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.core.internal.rollover.Whose.Units;
import org.skolbro.core.store.RegisterStore;

/** The units that somebody asks for, of those she may ask for. */
final class AskedUnits {

    private AskedUnits() {
    }

    /** @throws NotPermitted when she asks for others */
    static List<Unit> of(Units units, ReminderScope scope, RegisterStore register) {
        Set<UnitCode> asked = scope.units();
        if (asked.stream().anyMatch(unit -> !units.covers(unit))) {
            throw new NotPermitted("The caller has nothing to say about the unit");
        }
        return register.units().stream().filter(unit -> asked.isEmpty() ? units.covers(unit.code()) : asked.contains(unit.code())).toList();
    }
}
