package org.skolbro.core.internal.disclosure;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.HoldMatter;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.retention.AutomaticHolds;
import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredDisclosure.Item;

/** Requests behind the gate, with their holds and lines of audit. Inside a unit of work. */
@Component(service = Cases.class)
public final class Cases {

    private static final LegalBasis LAW = LegalBasis.of("2 kap. 15 § tryckfrihetsförordningen");

    private final Gate gate;
    private final DisclosureStore store;
    private final AutomaticHolds holds;
    private final AuditTrail trail;

    @Activate
    public Cases(@Reference Gate gate, @Reference DisclosureStore store, @Reference AutomaticHolds holds, @Reference AuditTrail trail) {
        this.gate = gate;
        this.store = store;
        this.holds = holds;
        this.trail = trail;
    }

    /** @throws NotFound for an id that nobody has; @throws org.skolbro.api.problem.NotPermitted for all but the archivist */
    StoredDisclosure require(Caller caller, DisclosureId id) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return find(id);
    }

    /** For those who only add to it, whom the caller has to know already. */
    StoredDisclosure find(DisclosureId id) {
        return store.find(id).orElseThrow(() -> new NotFound("No request " + id));
    }

    DisclosureStore store() {
        return store;
    }

    /** A document that is asked for is not destroyed meanwhile. */
    Item held(Caller caller, StoredDisclosure one, Item item) {
        return item.heldBy(holds.on(item.document(), new AutomaticHolds.For(new HoldMatter(HoldMatter.Kind.DISCLOSURE, one.name()), LAW,
            caller.displayName())));
    }

    void release(List<Item> items) {
        items.forEach(item -> holds.end(item.hold()));
    }

    DisclosureId update(Caller caller, StoredDisclosure changed, String action, String detail) {
        store.update(changed);
        write(caller, changed, action, detail);
        return changed.id();
    }

    void write(Caller caller, StoredDisclosure one, String action, String detail) {
        trail.write(caller, action, one.items().stream().flatMap(item -> item.child().stream()).distinct().toList(), one.id().toString(), detail);
    }

    /** Of one of its documents. */
    void write(Caller caller, StoredDisclosure one, DocumentId document, String action, String detail) {
        trail.write(caller, action, one.item(document).flatMap(Item::child).map(List::of).orElse(List.of()), document.toString(),
            one.id() + (detail.isEmpty() ? "" : " " + detail));
    }

    static boolean isDecided(StoredDisclosure one) {
        return one.state() != State.RECEIVED && one.state() != State.REVIEWED;
    }

    /** What the reviews amount to. */
    static State reached(List<Item> items) {
        return !items.isEmpty() && items.stream().allMatch(item -> item.review().isPresent()) ? State.REVIEWED : State.RECEIVED;
    }
}
