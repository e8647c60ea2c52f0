package org.skolbro.core.internal.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.Disclosure.Standing;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.DisclosureRow;
import org.skolbro.core.internal.document.DisclosedPapers;
import org.skolbro.core.internal.document.DisclosedPapers.Shown;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredDisclosure.Item;
import org.skolbro.core.store.StoredDisclosure.Review;
import org.skolbro.core.store.StoredDocument;

/** Requests as one reader is told of them. Inside a unit of work. */
@Component(service = DisclosureViews.class)
public final class DisclosureViews {

    private final DisclosedPapers papers;
    private final Clock clock;

    @Activate
    public DisclosureViews(@Reference DisclosedPapers papers, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    DisclosureRow row(StoredDisclosure one) {
        return new DisclosureRow(one.id(), one.name(), one.asked().received(), one.asked().via(), one.asked().what(), one.responsible(),
            one.due(), one.state(), one.items().size(), one.closedAt(), isLate(one));
    }

    Disclosure of(Caller caller, StoredDisclosure one) {
        return new Disclosure(one.id(), one.name(), one.asked(), one.responsible(), one.due(), one.state(),
            one.items().stream().map(item -> item(caller, item)).toList(), one.decisions(), one.handOuts(), one.ending(), one.closedAt(),
            isLate(one), DisclosureDigest.of(one));
    }

    private boolean isLate(StoredDisclosure one) {
        return (one.state() == State.RECEIVED || one.state() == State.REVIEWED) && one.due().isBefore(LocalDate.now(clock));
    }

    private Disclosure.Item item(Caller caller, Item item) {
        StoredDocument document = papers.stored(item.document()).orElseThrow();
        Optional<Shown> shown = papers.find(caller, item.document(), item.child());
        Standing standing = document.erasedAt().isPresent() ? Standing.GONE : shown.isPresent() ? Standing.THERE : Standing.HIDDEN;
        return new Disclosure.Item(item.document(), shown.isPresent() ? item.child() : Optional.empty(), document.type().name(),
            shown.map(Shown::title).orElse(""), document.date(), shown.map(Shown::about).orElse(List.of()), shown.map(Shown::unit).orElse(""),
            document.type().secrecy(), shown.map(there -> there.row().corrected()).orElse(false), standing,
            item.review().map(review -> review(review, shown)));
    }

    private static Disclosure.Review review(Review review, Optional<Shown> shown) {
        boolean holds = review.verdict() == Verdict.REFUSED || shown.filter(there -> there.seen().equals(review.seen())).isPresent();
        return new Disclosure.Review(review.verdict(), review.provisions(), review.reason(), MaskedCopy.count(review.masks()), review.by(),
            review.at(), holds);
    }
}
