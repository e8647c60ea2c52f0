package org.skolbro.core.internal.document;

import java.time.Clock;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.register.ListedChildren;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.RegisterStore;

/** What is written about the children of a whole group, at a glance. To be called in a unit of work. */
@Component(service = Overview.class)
public final class Overview {

    private final DocumentStore documents;
    private final Sights sights;
    private final ListedChildren listed;
    private final AuditTrail trail;

    @Activate
    public Overview(@Reference Gate gate, @Reference RegisterStore register,
            @Reference(target = "(skolbro.clock=platform)") Clock clock, @Reference DocumentStore documents,
            @Reference Sights sights, @Reference AuditTrail trail) {
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
}
