package org.skolbro.core.internal.retention;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldMatter;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.OrderStore;

/**
 * Holds (gallringsstopp) that something open places by itself and takes along when it ends. They are holds like others, so
 * that a run looks for them where it destroys; only nobody lifts them by hand. Inside a unit of work.
 */
@Component(service = AutomaticHolds.class)
public final class AutomaticHolds {

    static final Text BY_ORDER = Text.sv("En beställning av barnets handlingar är öppen, så inget av dem gallras.")
        .en("An order of the child’s documents is open, so none of them is destroyed.");

    private final HoldStore holds;
    private final OrderStore orders;
    private final List<OpenMatter> matters;
    private final Clock clock;

    /** @param matters what else may be open */
    @Activate
    public AutomaticHolds(@Reference HoldStore holds, @Reference OrderStore orders,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<OpenMatter> matters,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.holds = holds;
        this.orders = orders;
        this.matters = List.copyOf(matters);
        this.clock = clock;
    }

    /** What the hold is for. */
    public record For(HoldMatter matter, LegalBasis basis, String by) {
    }

    /** Waits for a batch that is being destroyed, so that what is acknowledged is true. */
    public HoldId on(PersonId child, For what) {
        return on(new HoldRow.OnChild(child), what);
    }

    /** The same for one document alone. */
    public HoldId on(DocumentId document, For what) {
        return on(new HoldRow.OnDocument(document), what);
    }

    private HoldId on(HoldRow.Scope scope, For what) {
        holds.takeTurn();
        HoldRow hold = new HoldRow(new HoldId(Ids.next()), scope, "", what.basis(), what.by(), clock.instant(), Optional.empty(),
            Optional.of(what.matter()));
        holds.insert(hold);
        return hold.id();
    }

    public void end(HoldId id) {
        holds.lift(id, clock.instant());
    }

    /** What is open behind a hold; empty for one that somebody placed. */
    Optional<Text> behind(HoldId id) {
        return orders.openWith(id).map(order -> BY_ORDER).or(() -> matters.stream().flatMap(matter -> matter.behind(id).stream()).findFirst());
    }
}
