package org.skolbro.api.rollover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionId;

/**
 * Year roll-overs (läsårsbyten). A headteacher starts one for the units she heads and reads names there; administrators and
 * operators start one for the whole municipality and read counts. Each child is decided about by the rules of a single
 * hand-over at the moment of hers, and recorded like one. What needs a person is left to the headteacher.
 */
@ProviderType
public interface RollOvers {

    RollOverPreview preview(Caller caller, LocalDate until);

    /**
     * The platform drives the run by itself from here on, on whichever node, and goes on each day until the last has left. One about
     * the whole municipality first waits for another person, {@link #release}, unless the settings say that one is enough.
     *
     * @param digest of the preview that was shown; refused when the run would be about others
     */
    Outcome<RollOver> start(Caller caller, LocalDate until, String digest);

    /**
     * Lets a run about the whole municipality go (släpper läsårsbytet) that another person started. For administrators and operators.
     *
     * @param digest of the run that was shown; refused when its children are others
     */
    Outcome<RollOver> release(Caller caller, RollOverId run, String digest);

    /**
     * What handing over some children together (en klass i taget) would come to, child by child; for the head of the units that
     * they leave. The number of statements does not grow with the children.
     *
     * @param transitions at most 500
     */
    ChosenPreview chosen(Caller caller, Set<TransitionId> transitions);

    /**
     * Decides about those of them who are ready and hands them over by a run of their own, each when her last day has passed; the
     * others stay as they are. Like any run it is paused, cancelled and taken back.
     *
     * @param note to the receivers
     * @param notes to the receivers of single children, in its place
     * @param digest of the preview that was shown; refused when something would go another way now
     */
    Outcome<RollOver> start(Caller caller, Set<TransitionId> transitions, String note, Map<TransitionId, String> notes, String digest);

    /** Those about units that the caller heads, or all; newest first. */
    List<RollOver> runs(Caller caller);

    RollOver run(Caller caller, RollOverId run);

    /** The children of the caller's units, those that wait for a person first. Empty for those who read counts. */
    List<RollOverItem> items(Caller caller, RollOverId run);

    Outcome<RollOver> pause(Caller caller, RollOverId run);

    /** Goes on with a paused run. */
    Outcome<RollOver> resume(Caller caller, RollOverId run);

    /** What is handed over stays so; the rest leaves the run. */
    Outcome<RollOver> cancel(Caller caller, RollOverId run);

    /** Refused when the grace period (ångerfristen) of the unit is over or nothing was handed over there. */
    Outcome<UndoPreview> undoPreview(Caller caller, RollOverId run, UnitCode unit);

    /**
     * Takes back what the run handed over from a unit and the receiver has not answered: the children are gathered there again.
     *
     * @param digest of the preview that was shown
     */
    Outcome<RollOver> undo(Caller caller, RollOverId run, UnitCode unit, String digest);

    /** The caller's own drafts about children who leave soon or have left: what is not finalised does not follow. */
    List<LeaverDraft> drafts(Caller caller);

    /** @param leavesOn last day of the placement, passed or not */
    record LeaverDraft(DocumentId draft, String title, String child, LocalDate leavesOn) {
    }
}
