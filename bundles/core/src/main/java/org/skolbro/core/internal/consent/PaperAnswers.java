package org.skolbro.core.internal.consent;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentAnswer.OnPaper;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.SignedPaper;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.file.Intake;
import org.skolbro.core.internal.document.file.TakenFile;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.UnitOfWork;

/** Takes in what guardians signed on paper. No transaction waits while a browser is sending the scan. */
final class PaperAnswers {

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final Clock clock;
    private final ConsentStore answers;
    private final Withdrawals withdrawals;

    PaperAnswers(UnitOfWork work, AuditTrail trail, Clock clock, ConsentStore answers, Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
        this.work = work;
        this.trail = trail;
        this.clock = clock;
        this.answers = answers;
    }

    /** @param refusal checks in a unit of work whether it may be taken in at all; asked before the scan is read, and again */
    Outcome<ConsentAnswer> take(Caller caller, PersonId child, SignedPaper paper, InputStream scan, Supplier<Optional<Text>> refusal) {
        Optional<Text> early = work.inOne(refusal);
        if (early.isPresent()) {
            return Outcome.refused(early.get());
        }
        return switch (Intake.take(scan, true)) {
            case Outcome.Refused<TakenFile>(Text reason) -> Outcome.refused(reason);
            case Outcome.Done<TakenFile>(TakenFile file) -> {
                try (file) {
                    yield work.inOne(() -> refusal.get().<Outcome<ConsentAnswer>>map(Outcome::refused)
                        .orElseGet(() -> keep(caller, child, paper, file)));
                }
            }
        };
    }

    private Outcome<ConsentAnswer> keep(Caller caller, PersonId child, SignedPaper paper, TakenFile file) {
        Instant at = countsFrom(paper);
        Optional<ConsentAnswer> before = answers.about(child).stream()
            .filter(one -> one.purpose().equals(paper.purpose()) && one.guardian().equals(paper.guardian()))
            .reduce((earlier, later) -> later);
        Choice choice = choice(paper.choice(), before);
        if (choice == Choice.WITHDRAWN && before.filter(one -> one.choice() == Choice.YES).isEmpty()) {
            return Outcome.refused(ConsentSentences.NOTHING_TO_WITHDRAW);
        }
        if (before.filter(one -> isSame(one, paper)).isPresent()) {
            return Outcome.done(before.get());
        }
        if (before.filter(one -> one.at().isAfter(at)).isPresent()) {
            return Outcome.refused(ConsentSentences.answeredLater(before.get().at().atZone(PlatformClock.ZONE).toLocalDate()));
        }
        return Outcome.done(added(caller, child, paper, choice, at, file));
    }

    private ConsentAnswer added(Caller caller, PersonId child, SignedPaper paper, Choice choice, Instant at, TakenFile file) {
        ConsentAnswerId id = new ConsentAnswerId(Ids.next());
        // the name of the file somebody chose may be the name of a person
        Attachment scan = new Attachment(new AttachmentId(Ids.next()), file.kind().nameFor("samtycke-" + id), file.kind().mediaType(),
            file.bytes(), file.sha256());
        ConsentAnswer answer = new ConsentAnswer(id, child, paper.guardian(), paper.purpose(), paper.textVersion(), choice, caller.level(),
            at, Optional.of(new OnPaper(paper.signedOn(), caller.displayName(), clock.instant(), scan)));
        try (InputStream clean = file.open()) {
            answers.add(answer, clean);
        } catch (IOException e) {
            throw new StorageFailure("The scan of answer " + id + " could not be stored", e);
        }
        trail.write(caller, "consent.registered", List.of(child), id.toString(), paper.purpose() + " text " + paper.textVersion() + " " + choice
            + " on paper of " + paper.signedOn());
        if (choice == Choice.WITHDRAWN) {
            withdrawals.told(caller, answer);
        } else if (choice == Choice.YES) {
            withdrawals.givenAnew(caller, answer);
        }
        return answer;
    }

    private Instant countsFrom(SignedPaper paper) {
        LocalDate day = paper.signedOn();
        if (paper.choice() == Choice.YES) {
            return day.atStartOfDay(PlatformClock.ZONE).toInstant();
        }
        Instant end = day.plusDays(1).atStartOfDay(PlatformClock.ZONE).toInstant().minusSeconds(1);
        return end.isAfter(clock.instant()) ? clock.instant() : end;
    }

    /** A no after a yes takes the yes back: the history tells them apart. */
    private static Choice choice(Choice onPaper, Optional<ConsentAnswer> before) {
        return onPaper == Choice.NO && before.filter(one -> one.choice() == Choice.YES).isPresent() ? Choice.WITHDRAWN : onPaper;
    }

    /** Whoever presses twice registers once. */
    private static boolean isSame(ConsentAnswer before, SignedPaper paper) {
        return before.paper().filter(one -> one.signedOn().equals(paper.signedOn())).isPresent() && before.textVersion() == paper.textVersion()
            && (before.choice() == Choice.YES) == (paper.choice() == Choice.YES);
    }
}
