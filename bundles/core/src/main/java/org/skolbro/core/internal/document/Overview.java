package org.skolbro.core.internal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.document.GroupOverview;
import org.skolbro.api.document.GroupOverview.Begun;
import org.skolbro.api.document.GroupOverview.Written;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Placement;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.register.ListedChildren;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.RegisterStore;

/** What is written about the children of a whole group, at a glance. To be called in a unit of work. */
@Component(service = Overview.class)
public final class Overview {

    private final Gate gate;
    private final RegisterStore register;
    private final FormStore forms;
    private final Clock clock;
    private final DocumentStore documents;
    private final Sights sights;
    private final ListedChildren listed;
    private final AuditTrail trail;

    @Activate
    public Overview(@Reference Gate gate, @Reference RegisterStore register, @Reference FormStore forms,
            @Reference(target = "(skolbro.clock=platform)") Clock clock, @Reference DocumentStore documents,
            @Reference Sights sights, @Reference AuditTrail trail) {
        this.gate = gate;
        this.register = register;
        this.forms = forms;
        this.clock = clock;
        this.documents = documents;
        this.sights = sights;
        this.listed = new ListedChildren(gate, register, clock);
        this.trail = trail;
    }

    List<Latest> latest(Caller caller, GroupId group) {
        Query query = sights.ofChildrenIn(caller, group);
        List<PersonId> children = listed.of(caller, group);
        trail.write(caller, "group.overview", children, group.value(), "");
        return documents.latest(children, query);
    }

    /** What the caller does not read, nobody fetches: the query says it, and free text is left where it is. */
    public GroupOverview of(Caller caller, GroupId group, Collection<DocumentTypeId> asked) {
        List<DocumentType> types = forms.types().stream().filter(type -> asked.contains(type.id())).toList();
        Query query = sights.ofChildrenIn(caller, group, types);
        List<Person> children = listed.persons(caller, group);
        List<PersonId> ids = children.stream().map(Person::id).toList();
        trail.write(caller, "group.overview", ids, group.value(), "");
        Glance glance = new Glance(types);
        Map<PersonId, Integer> years = years(group, ids);
        List<Latest> latest = documents.latest(ids, query);
        Map<DocumentId, Map<String, String>> fields = documents.fields(latest.stream()
            .filter(one -> glance.hasValues(one.type())).map(Latest::document).distinct().toList());
        return new GroupOverview(
            children.stream().map(child -> new GroupOverview.Child(child.id(), child.name(),
                Optional.ofNullable(years.get(child.id())))).toList(),
            latest.stream().map(one -> new Written(one.child(), one.type(), one.document(), one.date(),
                glance.values(one.type(), fields.getOrDefault(one.document(), Map.of())))).toList(),
            documents.begun(gate.account(caller), ids, glance.within(caller.level())).stream()
                .map(draft -> new Begun(draft.child(), draft.type(), draft.draft(), glance.day(draft.type(), draft.fields()),
                    draft.handedIn())).toList());
    }

    private Map<PersonId, Integer> years(GroupId id, List<PersonId> children) {
        Group group = register.groups(List.of(id)).getFirst();
        return register.placements(children).stream().filter(placement -> placement.span().contains(LocalDate.now(clock))
                && placement.unit().equals(group.unit()) && placement.schoolType().equals(group.schoolType()) && placement.schoolYear().isPresent())
            .collect(Collectors.toMap(Placement::child, placement -> placement.schoolYear().getAsInt(), Math::max));
    }
}
