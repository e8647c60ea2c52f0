package org.skolbro.api.consent;

import java.io.OutputStream;
import java.util.Locale;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.person.PersonId;

/**
 * Receipts of consents (samtyckeskvitton): what the caller has answered herself about a child, each answer with the text that she
 * answered to. Nothing of what others answered, nor whether anybody else is asked.
 */
@ProviderType
public interface ConsentReceipts {

    /** PDF/A-2a for people; JSON with English names, after ISO/IEC TS 27560, for machines. */
    enum Format {
        PDF, JSON
    }

    /** Whether a bundle that prints is installed; JSON needs none. */
    boolean prints();

    /**
     * Writes all of the caller's own answers about the child, newest first; does not close the stream. Leaves its line in the audit.
     *
     * @param language Swedish or English
     * @throws org.skolbro.api.problem.NotFound when she is no guardian of the child, and not herself, or has answered nothing
     * @throws org.skolbro.api.problem.StorageFailure when nothing is installed that prints, or the stream fails
     */
    void write(Caller caller, PersonId child, Format format, Locale language, OutputStream out);
}
