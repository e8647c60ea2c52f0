package org.skolbro.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.form.FormDeclaration;

/** Keeps what forms have declared, so that the documents of a form that is gone still can be read, moved, held and destroyed. */
public interface FormStore {

    /** Keeps a declaration with all its rows and types. One that equals the latest of its form is not kept again. */
    void remember(FormDeclaration declaration, String version, Instant at);

    /** Keeps a description when the type and version are new; a known one is never changed. */
    void remember(DocumentType type);

    /** The latest declaration of every form ever seen. */
    List<Seen> latest();

    /** A question as it was asked in that version of its text, also when its form asks otherwise now or is gone. */
    Optional<ConsentPurpose> purpose(PurposeId id, int textVersion);

    /** Every version of every type, by id and version. */
    List<DocumentType> types();

    Optional<DocumentType> type(DocumentTypeId id, int version);

    /** @param version of the bundle that declared it */
    record Seen(FormDeclaration declaration, String version, Instant at) {
    }
}
