package org.skolbro.core.internal.departure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.Departure.Signature;
import org.skolbro.api.departure.Departure.State;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.departure.DepartureSize;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.LeftOut;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.evidence.Maintenance;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.DepartureStore;
import org.skolbro.core.store.DepartureStore.Missing;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.MunicipalityStore;
import org.skolbro.core.store.StoredDeparture;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.UnitOfWork;

/** Leaving (lämna Skolbro): asks the gate, opens the unit of work, writes the trail. The work is in the classes beside this one. */
@Component
public final class DepartureService implements Departures {

    private static final int LONGEST = 500;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final Parts parts;
    private final Clock clock;

    @Activate
    public DepartureService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference Parts parts,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.parts = parts;
        this.clock = clock;
    }

    /** The parts that departures are made of. */
    @Component(service = Parts.class)
    public static final class Parts {

        private final DepartureStore store;
        private final MunicipalityStore municipality;
        private final LedgerStore ledger;
        private final DeparturePlanning planning;
        private final DepartureWriting writing;
        private final DepartureFolder folder;
        private final Maintenance maintenance;
        private final DocumentStore documents;

        @Activate
        public Parts(@Reference DepartureStore store, @Reference MunicipalityStore municipality, @Reference LedgerStore ledger,
                @Reference DeparturePlanning planning, @Reference DepartureWriting writing, @Reference DepartureFolder folder,
                @Reference Maintenance maintenance, @Reference DocumentStore documents) {
            this.store = store;
            this.municipality = municipality;
            this.ledger = ledger;
            this.planning = planning;
            this.writing = writing;
            this.folder = folder;
            this.maintenance = maintenance;
            this.documents = documents;
        }
    }

    @Override
    public DepartureSize size(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST, Role.OPERATOR);
        return work.inOne(() -> parts.municipality.size());
    }

    @Override
    public Optional<Text> hindrance(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST, Role.OPERATOR);
        return work.inOne(() -> hindrance(parts.municipality.size(), 0));
    }

    private Optional<Text> hindrance(DepartureSize size, long written) {
        return parts.maintenance.reason()
            .or(() -> parts.writing.ready() ? Optional.empty() : Optional.of(DepartureTexts.NOT_READY))
            .or(() -> parts.folder.hindrance(size, written));
    }

    @Override
    public Outcome<Departure> ask(Caller caller, String reason) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Outcome.refused(DepartureTexts.NO_REASON);
        }
        return work.inOne(() -> {
            DepartureSize size = parts.municipality.size();
            Optional<Text> no = parts.store.all().stream().anyMatch(StoredDeparture::isOpen) ? Optional.of(DepartureTexts.ANOTHER) : hindrance(size, 0);
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            AccountId account = gate.account(caller);
            StoredDeparture asked = StoredDeparture.asked(new DepartureId(Ids.next()), account, signature(caller), reason.strip(), size, parts.folder.fingerprint());
            parts.store.insert(asked);
            return told(caller, "departure.asked", reason.strip(), Outcome.done(asked));
        });
    }

    @Override
    public Outcome<Departure> approve(Caller caller, DepartureId id) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
        return decide(caller, id, "departure.approved", departure -> {
            if (departure.state() != State.ASKED) {
                return Outcome.refused(DepartureTexts.NOT_ASKED);
            }
            return departure.askedBy().equals(gate.account(caller)) ? Outcome.refused(DepartureTexts.OWN)
                : updated(departure.approvedBy(signature(caller)));
        });
    }

    @Override
    public List<Departure> all(Caller caller) {
        requireSight(caller);
        return work.inOne(() -> parts.store.all().stream().map(this::shown).toList());
    }

    @Override
    public Departure departure(Caller caller, DepartureId id) {
        requireSight(caller);
        return work.inOne(() -> shown(find(id)));
    }

    @Override
    public Page<DeparturePart> parts(Caller caller, DepartureId id, Page.Request page) {
        requireSight(caller);
        return work.inOne(() -> parts.store.parts(find(id).id(), page));
    }

    @Override
    public List<LeftOut> leftOut(Caller caller, DepartureId id) {
        requireSight(caller);
        return work.inOne(() -> {
            List<Missing> missing = parts.store.leftOut(find(id).id());
            Map<DocumentId, StoredDocument> known = parts.documents.find(missing.stream().map(Missing::document).distinct().toList()).stream()
                .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
            return missing.stream().filter(one -> known.containsKey(one.document())).map(one -> new LeftOut(one.document(),
                known.get(one.document()).type().name(), known.get(one.document()).date(), one.part(), one.fault())).toList();
        });
    }

    /** Counts and checksums: nothing of anybody. */
    private void requireSight(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST, Role.OPERATOR, Role.AUDITOR);
    }

    @Override
    public Outcome<Departure> run(Caller caller, DepartureId id, Progress progress) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.OPERATOR);
        Outcome<StoredDeparture> started = work.inOne(() -> {
            Outcome<StoredDeparture> answer = start(find(id));
            told(caller, "departure.started", "", answer);
            return answer;
        });
        return switch (started) {
            case Outcome.Refused<StoredDeparture>(Text reason) -> Outcome.refused(reason);
            case Outcome.Done<StoredDeparture>(StoredDeparture stored) -> {
                Optional<Text> no = parts.writing.drive(caller, stored, progress);
                yield no.isPresent() ? Outcome.refused(no.get()) : Outcome.done(departure(caller, id));
            }
        };
    }

    private Outcome<StoredDeparture> start(StoredDeparture departure) {
        return switch (departure.state()) {
            case ASKED -> Outcome.refused(DepartureTexts.NOT_APPROVED);
            case DONE, CANCELLED -> Outcome.refused(DepartureTexts.ENDED);
            case APPROVED, RUNNING, PAUSED -> {
                Optional<Text> no = hindrance(departure.size(), parts.store.totals(departure.id()).bytes());
                if (no.isPresent()) {
                    yield Outcome.refused(no.get());
                }
                if (!departure.sealedFor().equals(parts.folder.fingerprint())) {
                    yield Outcome.refused(DepartureTexts.OTHER_KEY);
                }
                yield updated(departure.state() == State.APPROVED ? planned(departure) : again(departure));
            }
        };
    }

    /** The ledger is locked first: whoever finalises meanwhile comes after, and is not missed. */
    private StoredDeparture planned(StoredDeparture departure) {
        long ledger = parts.ledger.lockHead().map(LedgerStore.Entry::number).orElse(0L);
        parts.planning.plan(departure.id());
        return departure.started(ledger);
    }

    private StoredDeparture again(StoredDeparture departure) {
        parts.store.retry(departure.id());
        return departure.started(departure.ledger());
    }

    @Override
    public Outcome<Departure> pause(Caller caller, DepartureId id) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.OPERATOR);
        return decide(caller, id, "departure.paused", departure -> departure.state() == State.RUNNING ? updated(departure.to(State.PAUSED))
            : Outcome.refused(DepartureTexts.NOT_RUNNING));
    }

    @Override
    public Outcome<Departure> cancel(Caller caller, DepartureId id) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST);
        Outcome<Departure> cancelled = decide(caller, id, "departure.cancelled", departure -> switch (departure.state()) {
            case DONE -> Outcome.refused(DepartureTexts.ENDED);
            case CANCELLED -> Outcome.done(departure);
            default -> updated(departure.to(State.CANCELLED));
        });
        if (cancelled instanceof Outcome.Done) {
            parts.folder.remove(id);
        }
        return cancelled;
    }

    private Outcome<Departure> decide(Caller caller, DepartureId id, String action, Function<StoredDeparture, Outcome<StoredDeparture>> decision) {
        return work.inOne(() -> told(caller, action, "", decision.apply(find(id))));
    }

    /** A no leaves no trail, because it changed nothing. */
    private Outcome<Departure> told(Caller caller, String action, String detail, Outcome<StoredDeparture> answer) {
        if (answer instanceof Outcome.Done<StoredDeparture>(StoredDeparture departure)) {
            trail.write(caller, action, List.of(), departure.id().toString(), detail);
        }
        return answer.map(this::shown);
    }

    private Outcome<StoredDeparture> updated(StoredDeparture departure) {
        parts.store.update(departure);
        return Outcome.done(departure);
    }

    private Departure shown(StoredDeparture departure) {
        return new Departure(departure.id(), departure.state(), departure.asked(), departure.reason(), departure.size(), departure.sealedFor(),
            departure.approved(), parts.store.totals(departure.id()), departure.reckoning());
    }

    private Signature signature(Caller caller) {
        return new Signature(caller.displayName(), clock.instant());
    }

    private StoredDeparture find(DepartureId id) {
        return parts.store.find(id).orElseThrow(() -> new NotFound("No departure " + id));
    }
}
