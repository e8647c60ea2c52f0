package org.skolbro.core.internal.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;

/**
 * What a caller answers for (ansvarar för) of what is kept: as staff what her unit holds and she might have written, as its
 * headteacher all of that, as archivist what is in the archive; and of it only what she sees. Inside a unit of work.
 */
@Component(service = Custody.class)
public final class Custody {

    private final Gate gate;
    private final DocumentStore documents;
    private final HoldingStore holdings;
    private final Sights sights;

    @Activate
    public Custody(@Reference Gate gate, @Reference DocumentStore documents, @Reference HoldingStore holdings,
            @Reference Sights sights) {
        this.gate = gate;
        this.documents = documents;
        this.holdings = holdings;
        this.sights = sights;
    }

    /** @param answeredFor its active holdings that the caller answers for, never none */
    public record Kept(StoredDocument document, List<Holding> answeredFor) {
    }

    /** As many statements for many as for one. */
    public List<Kept> of(Caller caller, PersonId child) {
        return ofChild(caller, child, holdings.activeOf(child));
    }

    /** @param child for whom they are kept; empty for documents of groups */
    public List<Kept> of(Caller caller, Optional<PersonId> child, Collection<DocumentId> ids) {
        List<Holding> held = holdings.activeOf(ids).stream().filter(holding -> holding.subject().equals(child)).toList();
        return child.map(who -> ofChild(caller, who, held)).orElseGet(() -> ofGroups(caller, held));
    }

    private List<Kept> ofChild(Caller caller, PersonId child, List<Holding> held) {
        Set<Role> roles = gate.towards(caller, child);
        return roles.isEmpty() || held.isEmpty() ? List.of()
            : kept(caller, documents(held), held, new Sight(sights.of(caller, child), gate.asStaff(caller, child), roles));
    }

    private List<Kept> ofGroups(Caller caller, List<Holding> held) {
        return documents(held).stream().flatMap(document -> document.about() instanceof About.OfGroup(GroupId group)
            ? ofGroup(caller, group, document, held).stream() : List.<Kept>of().stream()).toList();
    }

    private List<Kept> ofGroup(Caller caller, GroupId group, StoredDocument document, List<Holding> held) {
        Set<Role> roles = gate.towards(caller, group);
        Set<Role> staff = roles.stream().filter(Sights::isStaff).collect(Collectors.toSet());
        return roles.isEmpty() ? List.of()
            : kept(caller, List.of(document), held, new Sight(sights.of(caller, group), Map.of(document.unit(), staff), roles));
    }

    private record Sight(Query query, Map<UnitCode, Set<Role>> asStaff, Set<Role> roles) {
    }

    private List<StoredDocument> documents(List<Holding> held) {
        return held.isEmpty() ? List.of() : documents.find(held.stream().map(Holding::document).distinct().toList()).stream()
            .filter(document -> document.erasedAt().isEmpty()).toList();
    }

    private List<Kept> kept(Caller caller, List<StoredDocument> found, List<Holding> held, Sight sight) {
        Map<DocumentId, List<Holding>> byDocument = held.stream().collect(Collectors.groupingBy(Holding::document));
        return found.stream().map(document -> new Kept(document,
            Sights.seen(sight.query(), document, byDocument.getOrDefault(document.id(), List.of())).stream()
                .filter(holding -> answers(caller, document, holding, sight)).toList()))
            .filter(kept -> !kept.answeredFor().isEmpty()).toList();
    }

    private boolean answers(Caller caller, StoredDocument document, Holding holding, Sight sight) {
        if (holding.holderKind() != HolderKind.UNIT) {
            return holding.holderKind() == HolderKind.ARCHIVE && sight.roles().contains(Role.ARCHIVIST);
        }
        Set<Role> roles = sight.asStaff().getOrDefault(holding.unit(), Set.of());
        return roles.contains(Role.HEADTEACHER) || !roles.isEmpty() && gate.writes(caller, roles, document.type());
    }
}
