package org.skolbro.core.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;

/**
 * What an open request for disclosure (begäran om utlämnande) lets the archivist read, who reviews it: documents that a unit
 * still holds, once a headteacher has added them; of types that an archivist reads, and nothing about a protected child. To be
 * called in a unit of work.
 */
@Component(service = RequestedPapers.class)
public final class RequestedPapers {

    private final Gate gate;
    private final DisclosureStore disclosures;
    private final Names names;
    private final HiddenPapers hidden;

    @Activate
    public RequestedPapers(@Reference Gate gate, @Reference DisclosureStore disclosures, @Reference Names names,
            @Reference HiddenPapers hidden) {
        this.gate = gate;
        this.disclosures = disclosures;
        this.names = names;
        this.hidden = hidden;
    }

    /** The holdings through which any open request shows a document; none when no request does. */
    List<Holding> seen(Caller caller, StoredDocument document, Optional<PersonId> child, List<Holding> held) {
        if (!caller.roles().contains(Role.ARCHIVIST) || hidden.from(caller).covers(document.id(), document.about())
            || child.filter(this::isProtected).isPresent()) {
            return List.of();
        }
        gate.requireOffice(caller, Role.ARCHIVIST);
        boolean asked = disclosures.openWith(document.id()).stream()
            .anyMatch(one -> one.item(document.id()).filter(item -> item.child().equals(child)).isPresent());
        return asked && gate.reads(caller, Set.of(Role.ARCHIVIST), document.type()) ? held : List.of();
    }

    private boolean isProtected(PersonId child) {
        return Optional.ofNullable(names.persons(List.of(child)).get(child)).map(known -> known.isProtected()).orElse(true);
    }
}
