package org.skolbro.core.internal.retention;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.UnitOfWork;

/** Holds (gallringsstopp). Placing one waits for a batch that is being destroyed, so that its answer is true. */
@Component
public final class HoldsService implements Holds {

    private static final Text NO_REASON = Text.sv("Ange ett skäl.").en("Give a reason.");
    private static final Text NOTHING = Text.sv("Det finns ingen sådan handling och inget sådant barn. Kontrollera koden.")
        .en("There is no such document and no such child. Check the code.");
    private static final Text NOBODY = Text.sv("Inget barn här har det numret. Kontrollera det, tolv siffror.")
        .en("No child here has that number. Check it, twelve digits.");
    private static final Text EMPTY = Text.sv("Inget som finns har det du valt. Kontrollera urvalet.")
        .en("Nothing that is kept has what you chose. Check the selection.");
    private static final Text TOO_MANY = Text.sv("Det är fler än " + MOST_AT_ONCE + " handlingar. Lägg stoppet på ett urval i stället.")
        .en("There are more than " + MOST_AT_ONCE + " documents. Place the hold on a selection instead.");
    private static final Text LIFTED = Text.sv("Gallringsstoppet är redan hävt.").en("The hold has been lifted already.");

    private static final Text BY_ITSELF = Text.sv("Gallringsstoppet hör till ett öppet ärende och hävs när det är avslutat.")
        .en("The hold belongs to an open case and is lifted when that has been closed.");

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail audit;
    private final HoldStore store;
    private final HoldScopes scopes;
    private final HeldChildren children;
    private final AutomaticHolds automatic;
    private final CaseFiles cases;
    private final Clock clock;

    @Activate
    public HoldsService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail audit,
            @Reference HoldStore store, @Reference HoldScopes scopes, @Reference HeldChildren children,
            @Reference AutomaticHolds automatic, @Reference CaseFiles cases,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.audit = audit;
        this.store = store;
        this.scopes = scopes;
        this.children = children;
        this.automatic = automatic;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public long covers(Caller caller, HoldRow.OnSelection selection) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return work.inOne(() -> scopes.covered(selection));
    }

    @Override
    public Outcome<Child> child(Caller caller, String number) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return work.inOne(() -> {
            Optional<Child> found = children.find(caller, number);
            audit.write(caller, "hold.child-sought", found.map(Child::id).stream().toList(), "", "");
            return found.map(Outcome::done).orElse(Outcome.refused(NOBODY));
        });
    }

    @Override
    public Outcome<HoldRow> place(Caller caller, HoldRow.Scope scope, String reason, LegalBasis basis) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        if (reason.isBlank()) {
            return Outcome.refused(NO_REASON);
        }
        return work.inOne(() -> {
            store.takeTurn();
            if (!scopes.isThere(scope)) {
                return Outcome.refused(scope instanceof HoldRow.OnSelection ? EMPTY : NOTHING);
            }
            return Outcome.done(placed(caller, scope, reason, basis));
        });
    }

    /** A selection is told by its codes: whom it concerns can be counted again from them. */
    private String detail(HoldRow.Scope scope, LegalBasis basis) {
        return scope instanceof HoldRow.OnSelection selection
            ? basis.citation() + " (" + scopes.about(selection).sv() + ": " + scopes.covered(selection) + ")" : basis.citation();
    }

    @Override
    public List<DocumentId> caseOf(Caller caller, DocumentId document) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return work.inOne(() -> scopes.isThere(new HoldRow.OnDocument(document)) ? cases.of(document) : List.of());
    }

    @Override
    public Outcome<Integer> placeOnEach(Caller caller, List<DocumentId> documents, String reason, LegalBasis basis) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        if (reason.isBlank()) {
            return Outcome.refused(NO_REASON);
        }
        if (documents.size() > MOST_AT_ONCE) {
            return Outcome.refused(TOO_MANY);
        }
        return work.inOne(() -> {
            store.takeTurn();
            List<HoldRow.Scope> there = documents.stream().distinct().<HoldRow.Scope>map(HoldRow.OnDocument::new).filter(scopes::isThere).toList();
            there.forEach(scope -> placed(caller, scope, reason, basis));
            return there.isEmpty() ? Outcome.refused(NOTHING) : Outcome.done(there.size());
        });
    }

    private HoldRow placed(Caller caller, HoldRow.Scope scope, String reason, LegalBasis basis) {
        HoldRow hold = new HoldRow(new HoldId(Ids.next()), scope, reason.strip(), basis, caller.displayName(), clock.instant(), Optional.empty());
        store.insert(hold);
        audit.write(caller, "hold.place", scopes.children(scope), hold.id().toString(), detail(scope, basis));
        return hold;
    }

    @Override
    public Outcome<HoldRow> lift(Caller caller, HoldId id, String reason) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        if (reason.isBlank()) {
            return Outcome.refused(NO_REASON);
        }
        return work.inOne(() -> {
            HoldRow hold = store.find(id).orElseThrow(() -> new NotFound("No hold " + id));
            if (hold.to().isPresent()) {
                return Outcome.refused(LIFTED);
            }
            if (automatic.behind(id).isPresent()) {
                return Outcome.refused(BY_ITSELF);
            }
            store.lift(id, clock.instant());
            audit.write(caller, "hold.lift", scopes.children(hold.scope()), id.toString(), reason.strip());
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    @Override
    public List<InForce> inForce(Caller caller) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(() -> {
            List<HoldRow> holds = store.inForce();
            Map<PersonId, Child> named = children.named(caller, holds.stream().flatMap(hold -> child(hold).stream()).toList());
            if (!named.isEmpty()) {
                audit.write(caller, "hold.listed", named.keySet(), "", "");
            }
            return holds.stream().map(hold -> new InForce(hold, scopes.about(hold.scope()), child(hold).map(named::get))).toList();
        });
    }

    private static Optional<PersonId> child(HoldRow hold) {
        return hold.scope() instanceof HoldRow.OnChild(PersonId child) ? Optional.of(child) : Optional.empty();
    }
}
