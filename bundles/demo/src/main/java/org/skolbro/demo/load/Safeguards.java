package org.skolbro.demo.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Documents.Filter;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.Hidings;
import org.skolbro.api.document.Hidings.Asked;
import org.skolbro.api.document.Hidings.OfChild;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Grants;
import org.skolbro.api.register.Grants.ProtectedChild;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.DemoPerson;
import org.skolbro.demo.register.Group;
import org.skolbro.demo.register.Municipality;

/** What a headteacher sees to: that one guardian does not read one document, and who reaches a child whom nobody sees. */
@Component(service = Safeguards.class)
public final class Safeguards {

    private static final LegalBasis LAW = LegalBasis.of("12 kap. 3 § offentlighets- och sekretesslagen");
    private static final DocumentTypeId TALK = new DocumentTypeId("preschool/development-talk");
    private static final int MONTHS = 6;

    private final Hidings hidings;
    private final Grants grants;
    private final Documents documents;
    private final LogIns logIns;

    @Activate
    public Safeguards(@Reference Hidings hidings, @Reference Grants grants, @Reference Documents documents,
            @Reference LogIns logIns) {
        this.hidings = hidings;
        this.grants = grants;
        this.documents = documents;
        this.logIns = logIns;
    }

    /** On the last day of the child of the two guardians at the unit; done twice it equals once. */
    void see(Municipality municipality) {
        Caller headteacher = logIns.strong(logIns.of(DemoPerson.REKTOR.id(), DemoPerson.REKTOR.login()));
        PersonId child = logIns.id(DemoPerson.CHILD);
        OfChild known = hidings.about(headteacher, child);
        if (known.rows().isEmpty()) {
            hide(headteacher, child, known.today());
        }
        protectedChild(municipality).map(logIns::id)
            .ifPresent(hidden -> permit(headteacher, hidden, known.today().plusMonths(MONTHS)));
    }

    private void hide(Caller headteacher, PersonId child, LocalDate from) {
        latest(headteacher, child, Optional.of(TALK)).or(() -> latest(headteacher, child, Optional.empty()))
            .ifPresent(paper -> Answered.yes(hidings.hide(headteacher, child, new Asked(
                logIns.id(DemoPerson.VARDNADSHAVARE2.id()), new Hiding.Papers(List.of(paper.id())), DateSpan.from(from),
                "Barnet har berättat om hemmet. Gäller medan en utredning pågår.", LAW))));
    }

    private Optional<DocumentRow> latest(Caller headteacher, PersonId child, Optional<DocumentTypeId> type) {
        return documents.about(headteacher, child, new Filter(Optional.empty(), type), Page.Request.first(1)).items().stream()
            .findFirst();
    }

    /** In the group that the demo's teacher opens first. */
    private static Optional<UUID> protectedChild(Municipality municipality) {
        Group group = municipality.staff().stream().filter(employee -> employee.person().id().equals(DemoPerson.LARARE.id()))
            .findFirst().flatMap(employee -> employee.assignment()).orElseThrow().group();
        return municipality.children().stream().filter(child -> child.person().isProtected())
            .filter(child -> child.groupOn(municipality.today()).filter(group::equals).isPresent())
            .map(Child::person).map(person -> person.id()).findFirst();
    }

    private void permit(Caller headteacher, PersonId child, LocalDate until) {
        ProtectedChild row = grants.protectedChildren(headteacher).stream().filter(one -> one.id().equals(child)).findFirst()
            .orElseThrow();
        if (row.grants().isEmpty()) {
            give(headteacher, row, DemoPerson.REKTOR, until, "Leder enheten och möter hemmet.");
            give(headteacher, row, DemoPerson.LARARE, until, "Ansvarig för barnet på avdelningen.");
        }
    }

    private void give(Caller headteacher, ProtectedChild row, DemoPerson to, LocalDate until, String reason) {
        Answered.yes(grants.give(headteacher, new Grants.Asked(row.id(), row.unit().code(), logIns.id(to.id()), until, reason)));
    }
}
