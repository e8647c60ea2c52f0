package org.skolbro.api.register;

import java.nio.file.Path;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Progress;

/**
 * Imports of a total file (totalfil) from the municipality's register. One bad row is rejected and named; a file whose
 * structure is wrong changes nothing. The same file twice changes nothing the second time. Nobody is ever deleted for
 * being missing: the missing are counted and named in the report.
 */
@ProviderType
public interface RegisterImports {

    /**
     * Reads a folder or zip file. Cancelling stops between batches: what is written stays, and running again completes it.
     *
     * @param source read and left alone; {@link #importAndDestroy} for an uploaded working copy
     */
    ImportReport run(Caller caller, Path source, boolean dryRun, Progress progress);

    /** As {@link #run}, then destroys the file, whatever happened, and says so in the audit. */
    ImportReport importAndDestroy(Caller caller, Path workingCopy, boolean dryRun, Progress progress);

    /** The latest runs, newest first, at most 50. */
    List<ImportReport> latest(Caller caller);
}
