package org.skolbro.api.transfer;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transition.TransitionId;

/**
 * Packages to other providers (överföringar). What goes into one is what was decided to follow when the transition was handed
 * over, see {@code Transitions}; nothing is decided anew here. The sender's part is settled by the receiver's signed answer.
 */
@ProviderType
public interface Transfers {

    /** Children who leave, or left within a year, the caller's units and of whom the register does not know where they go. */
    List<Leaver> leavers(Caller caller);

    /** Makes the transition of such a child to another provider; it is decided and handed over like any other. */
    Outcome<TransitionId> begin(Caller caller, PlacementId placement, CounterpartId receiver, SchoolType to);

    /** Transitions of the caller's units that were handed over to another provider and wait for a package, the longest first. */
    List<TransitionId> unbuilt(Caller caller);

    /** Packages of the caller's units, newest first; an operator's are all. */
    List<Transfer> mine(Caller caller);

    /** How a package for the transition stands. For the headteacher of the unit that is left. */
    Standing standing(Caller caller, TransitionId transition);

    /**
     * Builds the package of a transition that was handed over to another provider. Twice gives the same package, until it is
     * discarded. Refused for one within the own provider, and when nothing is installed that packs and prints.
     */
    Outcome<Transfer> build(Caller caller, TransitionId transition, CounterpartId receiver, Progress progress);

    /**
     * Writes the file, until it is acknowledged or discarded; one audit line for the child.
     *
     * @throws org.skolbro.api.problem.NotPermitted when it holds what the caller may not read; an operator may have it
     */
    void content(Caller caller, TransferId id, OutputStream out);

    /** Notes that it was handed over. */
    Outcome<Transfer> sent(Caller caller, TransferId id);

    /** Removes the file; another may be built. Refused once it is acknowledged. */
    Outcome<Transfer> discard(Caller caller, TransferId id);

    /**
     * Takes in the receiver's answer, to the package or to a notice about it. Its signature must be the receiver's and its digest
     * that of what it answers; by that of a package the transition is received, or declined when nothing was taken. The same
     * answer twice is one.
     */
    Outcome<Transfer> acknowledge(Caller caller, InputStream receipt);

    /**
     * Writes the notice of a withdrawn consent, a small signed zip that names nobody, for the receiver to take in.
     *
     * @param number of {@link Transfer#notices}
     * @throws org.skolbro.api.problem.NotFound when there is no such notice, and when the package was discarded
     */
    void notice(Caller caller, TransferId id, int number, OutputStream out);

    /** @param lastDay of the placement that ends */
    record Leaver(PlacementId placement, PersonId child, String name, String unit, SchoolType schoolType, LocalDate lastDay) {
    }

    /**
     * @param elsewhere whether the transition goes to another provider
     * @param receiver to whom it was begun; empty when the register knows the unit, and the counterpart is chosen when it is built
     * @param transfer the latest that was not discarded
     */
    record Standing(boolean elsewhere, Optional<CounterpartId> receiver, Optional<Transfer> transfer) {
    }
}
