package org.skolbro.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormId;

/**
 * Keeps what forms have declared, so that a form that is gone still can be read, moved, held and destroyed; and which forms
 * the municipality wants on.
 */
public interface FormStore {

    /** Keeps a declaration with all its rows and types. One that equals the latest of its form is not kept again. */
    void remember(FormDeclaration declaration, String version, Instant at);

    /** Keeps a description when the type and version are new; a known one is never changed. */
    void remember(DocumentType type);

    /** The latest declaration of every form ever seen. */
    List<Seen> latest();

    /** Every version of every type, by id and version. */
    List<DocumentType> types();

    Optional<DocumentType> type(DocumentTypeId id, int version);

    /** Forms that somebody has switched off; all others are wanted. */
    Set<FormId> switchedOff();

    void want(FormId form, boolean on);

    /** @param version of the bundle that declared it */
    record Seen(FormDeclaration declaration, String version, Instant at) {
    }
}
