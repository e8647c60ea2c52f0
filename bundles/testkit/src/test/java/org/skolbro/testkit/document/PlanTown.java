package org.skolbro.testkit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.DeclaredMilestones;
import org.skolbro.api.retention.DeclaredMilestones.Asked;
import org.skolbro.api.retention.DeclaredMilestones.Standing;
import org.skolbro.api.retention.DeclaredMilestones.What;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.testkit.Town;

/** A preschool whose board has adopted a plan with milestones that people set. */
final class PlanTown {

    final PaperTown papers = new PaperTown();
    final DeclaredMilestones declared = papers.platform.declared();
    final LocalDate today = papers.platform.clock().today();
    final Caller archivist = papers.platform.callers().archivist();
    final Disposals disposals = papers.platform.disposals(folder());

    PlanTown(RetentionRule... rows) {
        Plan draft = PaperTown.done(papers.platform.recordsPlans().draft(archivist, List.of(rows)));
        PaperTown.done(papers.platform.recordsPlans().adopt(archivist, draft.id(),
            new Decision("Nämnden", LocalDate.of(2025, 12, 14), "88", "BU 2025/503"), LocalDate.of(2026, 1, 1), true));
    }

    static RetentionRule row(DocumentType type, Milestone milestone, int months) {
        return RetentionRule.forDocuments("invented/" + type.id().value().replace('/', '-'), type.id(), Town.PRESCHOOL, Basis.MADE_HERE,
            milestone, months, Action.DESTROY, LegalBasis.of("Arkivlagen 10 §"), Text.sv("Prov").en("Trial"));
    }

    Outcome<Integer> declare(Caller caller, What what, LocalDate on, PersonId child, DocumentId... documents) {
        return declared.declare(caller, new Asked(what, of(child, documents), on, "Behövs inte längre"));
    }

    Outcome<Integer> takeBack(Caller caller, What what, PersonId child, DocumentId... documents) {
        return declared.takeBack(caller, what, of(child, documents), "Behövs igen");
    }

    Optional<LocalDate> since(What what, PersonId child, DocumentId document) {
        return declared.of(papers.teacher, document, Optional.of(child)).stream().filter(one -> one.what() == what).findFirst()
            .flatMap(Standing::since);
    }

    private static DeclaredMilestones.Documents of(PersonId child, DocumentId... documents) {
        return new DeclaredMilestones.Documents(Optional.of(child), List.of(documents));
    }

    DisposalRun preview() {
        return PaperTown.done(disposals.preview(archivist, Progress.NONE));
    }

    DisposalRun approved() {
        DisposalRun run = preview();
        return PaperTown.done(disposals.approve(papers.platform.callers().archivist(), run.id(), run.digest()));
    }

    String why(PersonId child, DocumentId document) {
        return String.join(" ", papers.documents.why(papers.teacher, document, Optional.of(child)).stream().map(Text::sv).toList());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
