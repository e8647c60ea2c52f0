package org.skolbro.core.internal.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.disclosure.Disclosure.Decision;
import org.skolbro.api.disclosure.Disclosure.Kind;
import org.skolbro.api.disclosure.Disclosure.Result;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.document.DisclosedPapers;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredDisclosure.Item;

/** Answers requests, and ends them. Inside a unit of work. */
@Component(service = Deciding.class)
public final class Deciding {

    /** Three weeks from the day on which who asked got the decision, and the post has a week to bring it. */
    private static final int APPEAL_DAYS = 28;
    private static final int LONGEST_DELEGATION = 300;

    private final Gate gate;
    private final Cases cases;
    private final DisclosedPapers papers;
    private final Clock clock;

    @Activate
    public Deciding(@Reference Gate gate, @Reference Cases cases, @Reference DisclosedPapers papers,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.papers = papers;
        this.clock = clock;
    }

    Outcome<DisclosureId> decide(Caller caller, DisclosureId id, Disclosures.Answer answer) {
        StoredDisclosure one = cases.require(caller, id);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
        Result result = result(one.items());
        Optional<Text> no = refusal(caller, one, answer, result);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        boolean gives = result == Result.WHOLE || result == Result.PARTIAL;
        Decision decision = new Decision(answer.kind(), result, answer.reasons().strip(),
            answer.kind() == Kind.AUTHORITY ? answer.delegation().strip() : "", caller.displayName(), clock.instant(),
            DisclosureDigest.of(one));
        return Outcome.done(cases.update(caller, one.decided(decision, gives ? State.DECIDED : State.REFUSED), "disclosure.decided",
            answer.kind() + " " + result + " " + decision.digest()));
    }

    private static Result result(List<Item> items) {
        if (items.isEmpty()) {
            return Result.NOTHING;
        }
        List<Verdict> verdicts = items.stream().flatMap(item -> item.review().stream()).map(review -> review.verdict()).distinct().toList();
        return switch (verdicts) {
            case List<Verdict> all when all.equals(List.of(Verdict.WHOLE)) -> Result.WHOLE;
            case List<Verdict> all when all.equals(List.of(Verdict.REFUSED)) -> Result.REFUSED;
            default -> Result.PARTIAL;
        };
    }

    private Optional<Text> refusal(Caller caller, StoredDisclosure one, Disclosures.Answer answer, Result result) {
        if (Cases.isDecided(one)) {
            return Optional.of(DisclosureTexts.DECIDED);
        }
        if (!one.items().isEmpty() && Cases.reached(one.items()) != State.REVIEWED) {
            return Optional.of(DisclosureTexts.NOT_REVIEWED);
        }
        if (!DisclosureDigest.of(one).equals(answer.digest())) {
            return Optional.of(DisclosureTexts.OTHER_DIGEST);
        }
        if (answer.reasons().length() > DisclosureService.LONGEST || result != Result.WHOLE && answer.reasons().isBlank()) {
            return Optional.of(DisclosureTexts.NO_REASON);
        }
        String delegation = answer.delegation().strip();
        if (answer.kind() == Kind.AUTHORITY && (delegation.isEmpty() || delegation.length() > LONGEST_DELEGATION)) {
            return Optional.of(DisclosureTexts.NO_DELEGATION);
        }
        return one.items().stream().allMatch(item -> stands(caller, item)) ? Optional.empty() : Optional.of(DisclosureTexts.STALE);
    }

    /** Whether a review still speaks of what is there. One that gives nothing out speaks of anything. */
    boolean stands(Caller caller, Item item) {
        return item.review().filter(review -> review.verdict() == Verdict.REFUSED
            || papers.find(caller, item.document(), item.child()).filter(shown -> shown.seen().equals(review.seen())).isPresent()).isPresent();
    }

    Outcome<DisclosureId> withdraw(Caller caller, DisclosureId id, String reason) {
        StoredDisclosure one = cases.require(caller, id);
        if (Cases.isDecided(one)) {
            return Outcome.refused(DisclosureTexts.DECIDED);
        }
        if (DisclosureService.isNoText(reason)) {
            return Outcome.refused(DisclosureTexts.NO_REASON);
        }
        cases.release(one.items());
        return Outcome.done(cases.update(caller, one.closed(State.WITHDRAWN, reason.strip(), clock.instant()), "disclosure.withdrawn", ""));
    }

    Outcome<DisclosureId> reopen(Caller caller, DisclosureId id) {
        StoredDisclosure one = cases.require(caller, id);
        boolean anew = one.isOpen() && Cases.isDecided(one)
            && one.decision().filter(last -> last.kind() == Kind.EMPLOYEE && last.result() != Result.WHOLE).isPresent();
        return anew ? Outcome.done(cases.update(caller, one.items(one.items(), Cases.reached(one.items())), "disclosure.reopened", ""))
            : Outcome.refused(one.isOpen() ? DisclosureTexts.NOT_ANEW : DisclosureTexts.CLOSED);
    }

    Outcome<DisclosureId> close(Caller caller, DisclosureId id) {
        StoredDisclosure one = cases.require(caller, id);
        Optional<Decision> last = one.decision();
        if (!one.isOpen()) {
            return Outcome.refused(DisclosureTexts.CLOSED);
        }
        if (!Cases.isDecided(one) || last.isEmpty()) {
            return Outcome.refused(DisclosureTexts.NOT_DECIDED);
        }
        if (one.state() == State.DECIDED) {
            return Outcome.refused(DisclosureTexts.GIVE_FIRST);
        }
        LocalDate until = LocalDate.ofInstant(last.get().at(), PlatformClock.ZONE).plusDays(APPEAL_DAYS);
        if (last.get().result() != Result.WHOLE && LocalDate.now(clock).isBefore(until)) {
            return Outcome.refused(DisclosureTexts.appealable(until));
        }
        cases.release(one.items());
        return Outcome.done(cases.update(caller, one.closed(one.state(), "", clock.instant()), "disclosure.closed", ""));
    }
}
