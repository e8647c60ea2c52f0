package org.skolbro.core.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;

/** Tells other parts whether a caller reads a document, and answers for it. To be called in a unit of work. */
@Component(service = ReadableDocuments.class)
public final class ReadableDocuments {

    private final Gate gate;
    private final Opening opening;
    private final Rows rows;

    @Activate
    public ReadableDocuments(@Reference Gate gate, @Reference Opening opening, @Reference Rows rows) {
        this.gate = gate;
        this.opening = opening;
        this.rows = rows;
    }

    /**
     * One that the caller reads.
     *
     * @param row as she sees it
     * @param leads whether she is its headteacher, or its archivist when it is archived
     * @param masking what she may not see of others
     */
    public record Readable(StoredDocument document, Optional<PersonId> child, DocumentRow row, boolean leads, Masking masking) {
    }

    /** @param child for whom it is read; empty for a group's document, or for the first child it can be seen for */
    public Optional<Readable> find(Caller caller, DocumentId id, Optional<PersonId> child) {
        return opening.find(caller, id, child).map(opened -> new Readable(opened.document(), opened.child(), rows.of(caller, opened),
            leads(caller, opened), opened.masking()));
    }

    private boolean leads(Caller caller, Opened opened) {
        if (opened.document().about() instanceof About.OfGroup(var group)) {
            return gate.towards(caller, group).contains(Role.HEADTEACHER);
        }
        return opened.child().filter(child -> leads(caller, child, opened.seen())).isPresent();
    }

    private boolean leads(Caller caller, PersonId child, List<Holding> seen) {
        var asStaff = gate.asStaff(caller, child);
        boolean archivist = gate.towards(caller, child).contains(Role.ARCHIVIST);
        return seen.stream().anyMatch(holding -> holding.holderKind() == HolderKind.UNIT
            ? asStaff.getOrDefault(holding.unit(), Set.of()).contains(Role.HEADTEACHER) : archivist);
    }
}
