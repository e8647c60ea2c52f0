package org.skolbro.core.internal.rectification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.rectification.Rectification;
import org.skolbro.api.rectification.Rectification.State;
import org.skolbro.api.rectification.RectificationId;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldMatter;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.ReadableDocuments;
import org.skolbro.core.internal.document.ReadableDocuments.Readable;
import org.skolbro.core.internal.retention.AutomaticHolds;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.RectificationStore;
import org.skolbro.core.store.StoredRectification;
import org.skolbro.core.store.StoredRectification.Ruling;
import org.skolbro.core.store.StoredRectification.Signature;
import org.skolbro.core.store.UnitOfWork;

/** Rectifications as others see them. */
@Component
public final class RectificationService implements Rectifications {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 400;
    private static final LegalBasis LAW = LegalBasis.of("Dataskyddsförordningen art. 16 och 18.1 a");

    private final UnitOfWork work;
    private final Gate gate;
    private final ReadableDocuments documents;
    private final RectificationStore store;
    private final RectificationViews views;
    private final AutomaticHolds holds;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public RectificationService(@Reference UnitOfWork work, @Reference Gate gate, @Reference ReadableDocuments documents,
            @Reference RectificationStore store, @Reference RectificationViews views, @Reference AutomaticHolds holds, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.documents = documents;
        this.store = store;
        this.views = views;
        this.holds = holds;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Outcome<RectificationId> ask(Caller caller, DocumentId document, Optional<PersonId> child, Asked asked) {
        return work.inOne(() -> {
            Readable read = require(caller, document, child);
            if (!isText(asked.wrong()) || asked.onBehalfOf().length() > LONGEST_NAME) {
                return Outcome.refused(RectificationTexts.NOTHING_WRONG);
            }
            HoldId hold = holds.on(document, new AutomaticHolds.For(new HoldMatter(HoldMatter.Kind.RECTIFICATION, ""), LAW,
                caller.displayName()));
            StoredRectification stored = new StoredRectification(new RectificationId(Ids.next()), document, read.child(), signature(caller),
                asked.onBehalfOf().strip(), asked.wrong().strip(), hold, State.OPEN, Optional.empty());
            store.insert(stored);
            write(caller, "rectification.asked", stored);
            return Outcome.done(stored.id());
        });
    }

    @Override
    public List<Rectification> of(Caller caller, DocumentId document, Optional<PersonId> child) {
        return work.inOne(() -> {
            Readable read = require(caller, document, child);
            List<Rectification> told = store.of(List.of(document)).stream().filter(one -> one.child().equals(read.child()))
                .flatMap(one -> views.of(caller, one, read).stream()).toList();
            if (!told.isEmpty()) {
                trail.write(caller, "rectification.read", read.child().stream().toList(), document.toString(), "");
            }
            return told;
        });
    }

    @Override
    public List<Rectification> queue(Caller caller) {
        return work.inOne(() -> {
            gate.account(caller);
            List<Rectification> waiting = store.open().stream().flatMap(one -> documents.find(caller, one.document(), one.child())
                .filter(Readable::leads).flatMap(read -> views.of(caller, one, read)).stream()).toList();
            if (!waiting.isEmpty()) {
                trail.write(caller, "rectification.queue-listed", waiting.stream().flatMap(one -> one.child().stream()).distinct().toList(), "", "");
            }
            return waiting;
        });
    }

    @Override
    public Outcome<RectificationId> decide(Caller caller, RectificationId id, Decision decision) {
        return work.inOne(() -> {
            StoredRectification stored = find(caller, id);
            Readable read = require(caller, stored.document(), stored.child());
            if (!read.leads()) {
                throw missing();
            }
            Optional<Text> no = refusal(stored, read, decision);
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            String note = decision.how() == State.NOTED ? decision.note().strip() : "";
            return end(caller, stored.ended(decision.how(), Optional.of(new Ruling(signature(caller), decision.reasons().strip(), note))),
                "rectification.decided");
        });
    }

    private static Optional<Text> refusal(StoredRectification stored, Readable read, Decision decision) {
        return switch (decision.how()) {
            case OPEN, WITHDRAWN -> throw new IllegalArgumentException("A decision corrects, notes or refuses");
            case CORRECTED, NOTED, REFUSED -> stored.state() != State.OPEN ? Optional.of(RectificationTexts.DECIDED)
                : !isText(decision.reasons()) ? Optional.of(RectificationTexts.NO_REASONS)
                : decision.how() == State.NOTED && !isText(decision.note()) ? Optional.of(RectificationTexts.NO_NOTE)
                : decision.how() == State.CORRECTED && read.row().place() != DocumentRow.Place.CURRENT ? Optional.of(RectificationTexts.IN_THE_ARCHIVE)
                : Optional.empty();
        };
    }

    @Override
    public Outcome<RectificationId> withdraw(Caller caller, RectificationId id) {
        return work.inOne(() -> {
            StoredRectification stored = Optional.of(find(caller, id)).filter(one -> one.asked().account().equals(caller.account()))
                .orElseThrow(RectificationService::missing);
            return stored.state() != State.OPEN ? Outcome.refused(RectificationTexts.DECIDED)
                : end(caller, stored.ended(State.WITHDRAWN, Optional.empty()), "rectification.withdrawn");
        });
    }

    private Outcome<RectificationId> end(Caller caller, StoredRectification ended, String action) {
        store.end(ended);
        holds.end(ended.hold());
        write(caller, action, ended);
        return Outcome.done(ended.id());
    }

    @Override
    public Text appeal() {
        return RectificationTexts.APPEAL;
    }

    @Override
    public Text registerFacts() {
        return RectificationTexts.REGISTER;
    }

    private StoredRectification find(Caller caller, RectificationId id) {
        gate.account(caller);
        return store.find(id).orElseThrow(RectificationService::missing);
    }

    /** @throws NotFound as if it did not exist */
    private Readable require(Caller caller, DocumentId document, Optional<PersonId> child) {
        return documents.find(caller, document, child).orElseThrow(RectificationService::missing);
    }

    private static NotFound missing() {
        return new NotFound("No such document or rectification");
    }

    private static boolean isText(String written) {
        return written != null && !written.isBlank() && written.strip().length() <= LONGEST;
    }

    private Signature signature(Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Signature(caller.account(), caller.displayName(), now);
    }

    private void write(Caller caller, String action, StoredRectification stored) {
        trail.write(caller, action, stored.child().stream().toList(), stored.id().toString(), stored.document() + " " + stored.state());
    }
}
