package org.skolbro.core.internal.disclosure;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.HandOut;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.DisclosureRow;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.disclosure.Provision;
import org.skolbro.api.disclosure.ReviewSheet;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.UnitOfWork;

/** Requests as others see them: opens the units of work. */
@Component
public final class DisclosureService implements Disclosures {

    static final int LONGEST = 4000;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final Parts parts;

    @Activate
    public DisclosureService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference Parts parts) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.parts = parts;
    }

    /** What it is put together from. */
    @Component(service = Parts.class)
    public record Parts(Cases cases, Registering registering, Reviewing reviewing, Deciding deciding, Copies copies, DisclosureViews views) {

        @Activate
        public Parts(@Reference Cases cases, @Reference Registering registering, @Reference Reviewing reviewing, @Reference Deciding deciding,
                @Reference Copies copies, @Reference DisclosureViews views) {
            this.cases = cases;
            this.registering = registering;
            this.reviewing = reviewing;
            this.deciding = deciding;
            this.copies = copies;
            this.views = views;
        }
    }

    /** Whether a text that has to be written is missing, or too long to be kept. */
    static boolean isNoText(String text) {
        return text == null || text.isBlank() || text.strip().length() > LONGEST;
    }

    @Override
    public List<DisclosureRow> all(Caller caller) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return work.inOne(() -> {
            trail.write(caller, "disclosure.listed", List.of(), "", "");
            return parts.cases().store().all().stream().map(parts.views()::row).toList();
        });
    }

    @Override
    public Disclosure read(Caller caller, DisclosureId id) {
        return work.inOne(() -> {
            StoredDisclosure one = parts.cases().require(caller, id);
            parts.cases().write(caller, one, "disclosure.read", "");
            return parts.views().of(caller, one);
        });
    }

    @Override
    public LocalDate due(LocalDate received) {
        return parts.registering().due(received);
    }

    @Override
    public Outcome<DisclosureId> register(Caller caller, Asked asked) {
        return work.inOne(() -> parts.registering().register(caller, asked));
    }

    @Override
    public Outcome<DisclosureId> take(Caller caller, DisclosureId id) {
        return work.inOne(() -> Outcome.done(parts.cases().update(caller,
            parts.cases().require(caller, id).responsible(caller.displayName()), "disclosure.taken", "")));
    }

    @Override
    public Outcome<DisclosureId> withdraw(Caller caller, DisclosureId id, String reason) {
        return work.inOne(() -> parts.deciding().withdraw(caller, id, reason));
    }

    @Override
    public List<Addable> addable(Caller caller) {
        return work.inOne(() -> {
            parts.registering().requireWhoAdds(caller);
            return parts.cases().store().all().stream().filter(one -> !Cases.isDecided(one))
                .map(one -> new Addable(one.id(), one.name(), one.asked().received(), one.responsible())).toList();
        });
    }

    @Override
    public Outcome<DisclosureId> add(Caller caller, DisclosureId id, DocumentId document, Optional<PersonId> child) {
        return work.inOne(() -> parts.registering().add(caller, id, document, child));
    }

    @Override
    public Outcome<DisclosureId> remove(Caller caller, DisclosureId id, DocumentId document) {
        return work.inOne(() -> parts.registering().remove(caller, id, document));
    }

    @Override
    public List<Provision> provisions() {
        return Provisions.ROWS;
    }

    @Override
    public ReviewSheet sheet(Caller caller, DisclosureId id, DocumentId document) {
        return work.inOne(() -> parts.reviewing().sheet(caller, id, document));
    }

    @Override
    public Outcome<DisclosureId> review(Caller caller, DisclosureId id, DocumentId document, Reviewed reviewed) {
        return work.inOne(() -> parts.reviewing().review(caller, id, document, reviewed));
    }

    @Override
    public boolean prints() {
        return parts.copies().prints();
    }

    @Override
    public Outcome<DocumentId> preview(Caller caller, DisclosureId id, DocumentId document, OutputStream out) {
        return parts.copies().preview(caller, id, document, out);
    }

    @Override
    public Outcome<DisclosureId> decide(Caller caller, DisclosureId id, Disclosures.Answer answer) {
        return work.inOne(() -> parts.deciding().decide(caller, id, answer));
    }

    @Override
    public Outcome<DisclosureId> letter(Caller caller, DisclosureId id, OutputStream out) {
        return parts.copies().letter(caller, id, out);
    }

    @Override
    public Outcome<DisclosureId> reopen(Caller caller, DisclosureId id) {
        return work.inOne(() -> parts.deciding().reopen(caller, id));
    }

    @Override
    public Outcome<HandOut> handOut(Caller caller, DisclosureId id, Way way, OutputStream out) {
        return parts.copies().handOut(caller, id, way, out);
    }

    @Override
    public Outcome<DisclosureId> close(Caller caller, DisclosureId id) {
        return work.inOne(() -> parts.deciding().close(caller, id));
    }
}
