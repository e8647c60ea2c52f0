package org.skolbro.api.print;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.Unit;

/**
 * Whole prints (samlade utskrifter) of a group or unit: one file of {@link Prints#child} for each child, in the order of
 * identity numbers. For headteachers and archivists, each within what the gate lets them read. A scope that is not for the
 * caller is {@link org.skolbro.api.problem.NotFound not found}.
 *
 * <p>The files are working copies on the node's disk, each caller's apart. They are gone when they have been handed out or
 * discarded, and when nobody has asked for them for a day.
 */
@ProviderType
public interface PrintRuns {

    /** Units whose children the caller may print together, by name; empty for those who may not. */
    List<Place> places(Caller caller);

    /** What {@link #print} would make now. Leaves one line with all children in the audit. */
    PrintSummary size(Caller caller, PrintScope scope);

    /**
     * Makes the files, child by child; the memory it needs does not grow with their number. Each child is asked for at the gate
     * anew and leaves a line in the audit. Whoever asks again after a crash or a cancellation goes on where it stopped: a file is
     * kept when it is still what it would be now, and made again otherwise. Refused when there is nothing to print, when nothing
     * is installed that prints, and when it was cancelled.
     *
     * @param language Swedish or English, for headings and labels
     */
    Outcome<PrintSummary> print(Caller caller, PrintScope scope, Locale language, Progress progress);

    /**
     * Writes the files as one zip with an index; does not close the stream. Names of files tell only the order. Each child is
     * asked for at the gate anew: what the caller may not read any more is not handed out. Then the files are gone.
     *
     * @throws org.skolbro.api.problem.NotFound also when nothing was made, or it is gone
     * @throws org.skolbro.api.problem.StorageFailure when the stream fails; the files are kept
     */
    void contents(Caller caller, PrintScope scope, Locale language, OutputStream out);

    /** Removes what was made. */
    void discard(Caller caller, PrintScope scope);

    /** @param groups of the unit today, by name; empty for an archivist, whose archive has none */
    record Place(Unit unit, List<Group> groups) {

        public Place {
            groups = List.copyOf(groups);
        }
    }
}
