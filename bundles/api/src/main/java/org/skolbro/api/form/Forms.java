package org.skolbro.api.form;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;

/** The school forms (skolformer) of this installation. */
@ProviderType
public interface Forms {

    /** All that are or were installed, for administrators and operators. */
    List<FormStatus> all(Caller caller);

    /** The active form that serves a code. */
    Optional<FormId> serving(SchoolType code);

    /** The latest description of a type, also of a form that is gone. */
    Optional<DocumentType> documentType(DocumentTypeId id);

    /** Names of active forms by id, for chips and menus. */
    Optional<org.skolbro.api.text.Text> name(FormId id);
}
