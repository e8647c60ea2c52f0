package org.skolbro.itests.container;

import static org.skolbro.itests.Services.done;

import java.time.LocalDate;
import java.util.List;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.itests.Services;

/** Two archivists of a place, who need each other to destroy anything. */
final class Archivists {

    private final Services services;
    private final String place;
    private final Caller first;
    private final Caller second;

    Archivists(Services services, String place) {
        this.services = services;
        this.place = place;
        first = services.logIn(place + "-arkivarie", Role.ARCHIVIST);
        second = services.strong(services.logIn(place + "-arkivarie2", Role.ARCHIVIST));
    }

    Caller first() {
        return first;
    }

    Caller second() {
        return second;
    }

    /** A plan by which documents of the type are destroyed three months after their date. */
    void adoptPlan(DocumentTypeId type) {
        RecordsPlans plans = services.get(RecordsPlans.class);
        RetentionRule row = RetentionRule.forDocuments(place + "/row", type, new SchoolType("FS"), Basis.MADE_HERE,
            Milestone.DOCUMENT_DATE, 3, Action.DESTROY, LegalBasis.of("Arkivlagen (1990:782) 10 §"),
            Text.sv("Kort frist.").en("A short period."));
        Plan draft = done(plans.draft(first, List.of(row)));
        Decision decision = new Decision("Barn- och utbildningsnämnden", LocalDate.now(), "12", "BUN 1/12");
        done(plans.adopt(first, draft.id(), decision, LocalDate.now(), true));
    }

    boolean wouldDestroy(DocumentId document) {
        Disposals disposals = services.get(Disposals.class);
        DisposalRun run = done(disposals.preview(first, Progress.NONE));
        boolean listed = disposals.items(first, run.id(), Disposals.Items.ALL, Page.Request.first(100)).items().stream()
            .anyMatch(item -> item.document().equals(document));
        done(disposals.cancel(first, run.id()));
        return listed;
    }

    DisposalRun destroyWhatIsDue() {
        Disposals disposals = services.get(Disposals.class);
        DisposalRun run = done(disposals.preview(first, Progress.NONE));
        done(disposals.approve(second, run.id(), run.digest()));
        return done(disposals.execute(second, run.id(), Progress.NONE));
    }
}
