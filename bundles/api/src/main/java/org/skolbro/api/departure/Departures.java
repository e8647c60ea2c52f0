package org.skolbro.api.departure;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.LeftOut;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;

/**
 * Leaving Skolbro (lämna Skolbro): the whole municipality in a folder that the operator has named, in parts. An administrator
 * asks for it and an archivist approves, both with a second factor and not the same person; writing it is an archivist's or an
 * operator's, who reads nothing by that. Nothing is removed here: disposal is disposal's.
 *
 * <p>Protected persons come along in parts of their own and stand in no common list. Drafts do not come along. Each part
 * leaves a line with its children in the audit.
 */
@ProviderType
public interface Departures {

    /** What it would take along now. For administrators, archivists and operators. */
    DepartureSize size(Caller caller);

    /** What stands in the way: no folder, one that others may read, too little space, nothing that packs. Empty when nothing does. */
    Optional<Text> hindrance(Caller caller);

    /** Refused while another is open, without a reason, and when something {@link #hindrance stands in the way}. */
    Outcome<Departure> ask(Caller caller, String reason);

    /** By an archivist who did not ask for it. */
    Outcome<Departure> approve(Caller caller, DepartureId id);

    /** Newest first. */
    List<Departure> all(Caller caller);

    /** @throws org.skolbro.api.problem.NotFound when there is none */
    Departure departure(Caller caller, DepartureId id);

    /** By number. */
    Page<DeparturePart> parts(Caller caller, DepartureId id, Page.Request page);

    /** Documents that could not be packed so far, by part. Names no child. */
    List<LeftOut> leftOut(Caller caller, DepartureId id);

    /**
     * Writes what is not written yet, until done, paused or stopped through {@code progress}; then compares with the ledger and
     * signs the summary. A document that cannot be packed does not keep the others back: it is tried once more by itself, and
     * then left out, named and counted. May be called again after any failure. Refused until it is approved and once it has ended.
     */
    Outcome<Departure> run(Caller caller, DepartureId id, Progress progress);

    Outcome<Departure> pause(Caller caller, DepartureId id);

    /** Removes what was written. Refused once it is done. */
    Outcome<Departure> cancel(Caller caller, DepartureId id);
}
