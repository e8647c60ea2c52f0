package org.skolbro.api.print;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;

/**
 * Prints (utskrifter): finalised documents as PDF/A-2a (ISO 19005-2) that is also PDF/UA-1 (ISO 14289-1). Made of the
 * description that is stored with each document, so that it can be printed when its form is gone.
 */
@ProviderType
public interface Prints {

    /** Whether a bundle that prints is installed. */
    boolean ready();

    /**
     * Writes one document that the caller may read; does not close the stream. Leaves its line in the audit.
     *
     * @param child for which child it is read; decides what is masked. Empty for a group's document
     * @param language Swedish or English, for headings and labels; what was written stays as it was written
     * @throws org.skolbro.api.problem.NotFound when it is not there, or not for this caller
     * @throws org.skolbro.api.problem.StorageFailure when nothing is installed that prints, or the stream fails
     */
    void document(Caller caller, DocumentId document, Optional<PersonId> child, Locale language, OutputStream out);

    /**
     * Writes all that the caller may read about a child as one file, a child's copy: a cover sheet, contents, then the
     * documents, oldest first, with the names of other children masked; does not close the stream. Leaves its line in the audit.
     * The whole identity number is on it for headteachers and archivists.
     *
     * @throws org.skolbro.api.problem.NotFound for a stranger
     * @throws org.skolbro.api.problem.StorageFailure when nothing is installed that prints, or the stream fails
     */
    void child(Caller caller, PersonId child, Locale language, OutputStream out);
}
