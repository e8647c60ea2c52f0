package org.skolbro.core.internal.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.transition.TransitionRule;

/**
 * The rows that forms ship, as they were last declared and stored: also of forms that are switched off or gone, because
 * their documents are still here. Asking costs nothing: the answers are kept in memory.
 */
public interface FormRules {

    List<TransitionRule> transitionRules();

    List<ConsentPurpose> purposes();

    /** Purposes of the forms that serve any of the codes: what guardians of children placed there are asked. */
    List<ConsentPurpose> purposes(Collection<SchoolType> codes);

    List<RetentionRule> retentionProposals();

    /** Rows about fields of the type. */
    List<FieldRule> fieldRules(DocumentTypeId type);

    /** Whether a form that serves the code is installed, without faults and switched on: only then can it receive. */
    boolean active(SchoolType code);

    /** The latest description of a type, also of a form that is gone. */
    Optional<DocumentType> documentType(DocumentTypeId id);

    /** Document types of the active forms that serve the code or stand alongside it. */
    List<DocumentType> types(SchoolType code);
}
