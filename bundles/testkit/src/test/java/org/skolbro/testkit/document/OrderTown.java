package org.skolbro.testkit.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.order.Orders;
import org.skolbro.api.order.Orders.Asked;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;

/** Maja left the preschool, which has a named person, and her documents are in its archive. A teacher elsewhere needs them. */
final class OrderTown {

    final PaperTown town = new PaperTown();
    final Orders orders = town.platform.orders();
    final DocumentId plan = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
    final DocumentId note = town.finalised(InventedForm.NOTE, "note", "Orolig", town.maja);
    final UnitCode school = town.town.unit();
    final Caller teacher = town.platform.callers().teacherOf(town.town.group(school));
    final Caller colleague = town.platform.callers().teacherOf(town.town.group(school));
    final Caller namedPerson = town.platform.callers().of(town.town.onDuty(town.unit, "Arkivansvarig"));
    final Caller namedElsewhere = town.platform.callers().of(town.town.onDuty(school, "Arkivansvarig"));
    final Caller archivist = town.platform.callers().archivist();
    final Caller archivistByPassword = town.platform.callers().office(Role.ARCHIVIST, AssuranceLevel.PASSWORD);

    OrderTown() {
        archive(town.maja);
    }

    void archive(PersonId child) {
        town.town.leaves(child, today().minusDays(1));
        town.platform.house().memory.inOne(() -> town.platform.papers().holdingStore.archive(child, town.unit, Town.PRESCHOOL));
    }

    LocalDate today() {
        return town.platform.clock().today();
    }

    String number(PersonId child) {
        return town.platform.house().memory.inOne(() -> town.platform.house().registerStore.person(child)).orElseThrow().number()
            .map(IdentityNumber::formatted).orElseThrow();
    }

    Asked asked() {
        return asked(number(town.maja));
    }

    Asked asked(String number) {
        return new Asked(new Orders.ByNumber(number), Optional.of(town.unit), Optional.empty(), "Utredning om stöd", today().plusDays(5));
    }

    OrderId place() {
        return PaperTown.done(orders.place(teacher, asked()));
    }

    OrderId fulfilled(DocumentId... documents) {
        OrderId order = place();
        return PaperTown.done(orders.fulfil(namedPerson, order, List.of(documents), today().plusDays(30)));
    }

    String read(Caller caller, DocumentId document) {
        return town.documents.read(caller, document, Optional.of(town.maja)).fields().values().iterator().next();
    }

    List<DocumentId> ids(List<DocumentRow> rows) {
        return rows.stream().map(DocumentRow::id).toList();
    }
}
