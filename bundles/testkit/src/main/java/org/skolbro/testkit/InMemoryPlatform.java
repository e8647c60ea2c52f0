package org.skolbro.testkit;

import java.time.LocalDate;

import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.audit.Audit;
import org.skolbro.testkit.memory.House;

/**
 * The whole platform in memory, with a clock that stands still: its rules are the real ones, only the database is not.
 * Today is 4 May 2026 until the clock is moved.
 */
public final class InMemoryPlatform {

    private final House house = new House(LocalDate.of(2026, 5, 4));
    private final Town town = new Town(house);
    private final Callers callers = new Callers(house, town);

    public MovableClock clock() {
        return house.clock;
    }

    /** Invents people, groups and units in the register. */
    public Town town() {
        return town;
    }

    /** Logs invented people in. */
    public Callers callers() {
        return callers;
    }

    public SignIn signIn() {
        return house.signIn;
    }

    public Accounts accounts() {
        return house.accounts;
    }

    public Audit audit() {
        return house.audit;
    }

    /** The stores and the rules behind, for the core's own tests. */
    public House house() {
        return house;
    }
}
