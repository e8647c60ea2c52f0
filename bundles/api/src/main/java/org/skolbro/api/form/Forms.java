package org.skolbro.api.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * The school forms (skolformer) of this installation. What is wanted of them is stored; every node goes there by itself, and
 * again after a restart. Whoever switches must hold the office of administrator or operator, and says why.
 */
@ProviderType
public interface Forms {

    /** All that are or were installed, for administrators and operators. */
    List<FormStatus> all(Caller caller);

    /** What switching the form off touches; zeros for a form that nobody has seen. */
    FormImpact impact(Caller caller, FormId form);

    /** Wants a form on. Refused when nobody knows the form; no change when it is wanted already. */
    Outcome<FormStatus> enable(Caller caller, FormId form, String reason);

    /** Wants a form off: its bundle is taken away from all nodes, its documents stay. Refused when nobody knows the form. */
    Outcome<FormStatus> disable(Caller caller, FormId form, String reason);

    /**
     * Wants another version of a form; on or off stays as it is. An older version is a step back.
     *
     * @param version empty = the newest there is
     */
    Outcome<FormStatus> upgrade(Caller caller, FormId form, Optional<String> version, String reason);

    /** Who switched the form, when and why; newest first. */
    List<FormSwitch> history(Caller caller, FormId form);

    /** The active form that serves a code. */
    Optional<FormId> serving(SchoolType code);

    /** Active forms whose types are written about children with one of the codes, also those alongside others. */
    Set<FormId> about(Collection<SchoolType> codes);

    /** The latest description of a type, also of a form that is gone. */
    Optional<DocumentType> documentType(DocumentTypeId id);

    /** Names of active forms by id, for chips and menus. */
    Optional<Text> name(FormId id);

    /** Hears of every change of what {@link #all} answers on this node, in any thread, until it is closed. */
    Watch watch(Runnable listener);

    /** Somebody who listens. */
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
