package org.skolbro.api.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;

/**
 * Orders of archived documents (beställningar). Staff do not browse an archive: they ask the unit's named person (utpekad
 * person), or the archivist, who hands out exactly the documents that serve the purpose, to be read by the one who asked and
 * through a last day. While an order is open nothing about the child is destroyed.
 *
 * <p>A child with protected personal data cannot be ordered, and what was handed out about her is read by nobody any more.
 */
@ProviderType
public interface Orders {

    /** What staff may ask of whom; for staff alone. */
    Choices choices(Caller caller);

    /** Refused without a purpose, for a day that has been, and for a child who cannot be ordered, known or not. */
    Outcome<OrderId> place(Caller caller, Asked asked);

    /** What the caller ordered, newest first. */
    List<Order> mine(Caller caller);

    /** For a named person what her units are asked, for an archivist all: open ones by due day, then what was answered lately. */
    List<Order> queue(Caller caller);

    /** @throws org.skolbro.api.problem.NotFound for whom it is neither from nor to */
    Order order(Caller caller, OrderId order);

    /** What may be handed out: archived documents about the child that the requester reads by her duties. For who answers it. */
    List<DocumentRow> candidates(Caller caller, OrderId order);

    /** What was handed out and can still be read today, for the one who ordered it. */
    List<DocumentRow> delivered(Caller caller, OrderId order);

    /** What was handed out, in that order, whether it can still be read or not; for who ordered and who answers. */
    List<HandedOut> handedOut(Caller caller, OrderId order);

    /** Hands out these, of the candidates, through a last day. Refused for none of them, and for more than ninety days. */
    Outcome<OrderId> fulfil(Caller caller, OrderId order, List<DocumentId> documents, LocalDate until);

    /** Refused without a reason. */
    Outcome<OrderId> refuse(Caller caller, OrderId order, String reason);

    /** Takes an open order back, for the one who placed it. */
    Outcome<OrderId> withdraw(Caller caller, OrderId order);

    /** The child whom an order is about. */
    sealed interface Whom {
    }

    /** By her number, as it is written. */
    record ByNumber(String number) implements Whom {

        /** Without the number: it never reaches a log by being printed. */
        @Override
        public String toString() {
            return "ByNumber";
        }
    }

    /** One whom the caller reaches. */
    record Reached(PersonId child) implements Whom {
    }

    /**
     * @param archive the unit whose archive may have it; empty to ask the archivist
     * @param type the kind of document; empty = whatever serves the purpose
     * @param due the last day on which the answer is of use
     */
    record Asked(Whom whom, Optional<UnitCode> archive, Optional<DocumentTypeId> type, String purpose, LocalDate due) {
    }

    /** @param today the first possible due day */
    record Choices(List<Unit> units, List<Kind> types, LocalDate today) {

        public Choices {
            units = List.copyOf(units);
            types = List.copyOf(types);
        }
    }

    /**
     * A document that was handed out, by kind and day: what it says is for those who may read it.
     *
     * @param gone whether its content is destroyed
     */
    record HandedOut(Text type, LocalDate date, boolean gone) {
    }

    /** A kind of document that the caller reads by her duties. */
    record Kind(DocumentTypeId id, Text name) {
    }
}
