package org.skolbro.core.internal.disclosure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures.Reviewed;
import org.skolbro.api.disclosure.ReviewSheet;
import org.skolbro.api.disclosure.ReviewSheet.Mask;
import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.api.disclosure.ReviewSheet.Piece;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.DisclosedPapers;
import org.skolbro.core.internal.document.DisclosedPapers.Shown;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredDisclosure.Item;
import org.skolbro.core.store.StoredDisclosure.Review;

/** Lays documents out for the review of secrecy (sekretessprövning) and keeps what came of it. Inside a unit of work. */
@Component(service = Reviewing.class)
public final class Reviewing {

    private final Cases cases;
    private final DisclosedPapers papers;
    private final PeopleAround people;
    private final Clock clock;

    @Activate
    public Reviewing(@Reference Cases cases, @Reference DisclosedPapers papers, @Reference PeopleAround people,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.cases = cases;
        this.papers = papers;
        this.people = people;
        this.clock = clock;
    }

    ReviewSheet sheet(Caller caller, DisclosureId id, DocumentId document) {
        StoredDisclosure one = cases.require(caller, id);
        Item item = item(one, document);
        Shown shown = papers.find(caller, document, item.child()).orElseThrow(() -> new NotFound("No document " + document));
        cases.write(caller, one, document, "disclosure.document-read", shown.document().type().id().value());
        List<Piece> pieces = Pieces.of(shown, people.of(shown, item.child()));
        Optional<Review> before = item.review().filter(review -> review.seen().equals(shown.seen()));
        return new ReviewSheet(pieces, shown.seen(), before.map(Review::verdict), before.map(Review::provisions).orElse(List.of()),
            item.review().map(Review::reason).orElse(""), before.map(Review::masks).orElseGet(() -> maskedFirst(shown, pieces)));
    }

    /** What tells of several hides the others unless somebody says otherwise, pictures included. */
    private static List<Mask> maskedFirst(Shown shown, List<Piece> pieces) {
        List<Mask> masks = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Passage> names = piece.suggested().stream().filter(one -> Pieces.isMaskedFirst(shown, one.whose()))
                .map(ReviewSheet.Suggestion::passage).toList();
            if (Pieces.isFile(piece) && shown.tellsOfOthers()) {
                masks.add(new Mask(piece.key(), true, List.of()));
            } else if (!names.isEmpty()) {
                masks.add(new Mask(piece.key(), false, names));
            }
        }
        return masks;
    }

    Outcome<DisclosureId> review(Caller caller, DisclosureId id, DocumentId document, Reviewed reviewed) {
        StoredDisclosure one = cases.require(caller, id);
        Item item = item(one, document);
        if (Cases.isDecided(one)) {
            return Outcome.refused(DisclosureTexts.DECIDED);
        }
        Optional<Text> no = refusal(caller, item, reviewed);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Review review = new Review(reviewed.verdict(), reviewed.verdict() == Verdict.WHOLE ? List.of() : reviewed.provisions(),
            reviewed.reason().strip(), reviewed.verdict() == Verdict.MASKED ? reviewed.masks() : List.of(), reviewed.seen(),
            caller.displayName(), clock.instant());
        List<Item> items = one.items().stream().map(other -> other.equals(item) ? item.reviewed(review) : other).toList();
        StoredDisclosure changed = one.items(items, Cases.reached(items));
        cases.store().update(changed);
        cases.write(caller, changed, document, "disclosure.document-reviewed", review.verdict() + " " + String.join(" ", review.provisions()));
        return Outcome.done(id);
    }

    private Optional<Text> refusal(Caller caller, Item item, Reviewed reviewed) {
        if (reviewed.reason().length() > DisclosureService.LONGEST) {
            return Optional.of(DisclosureTexts.NO_REASON);
        }
        boolean secret = reviewed.verdict() != Verdict.WHOLE;
        if (secret && (reviewed.provisions().isEmpty() || !Provisions.know(reviewed.provisions()))) {
            return Optional.of(DisclosureTexts.NO_PROVISION);
        }
        Optional<Shown> shown = papers.find(caller, item.document(), item.child());
        if (reviewed.verdict() == Verdict.REFUSED && shown.isEmpty()) {
            // whatever stands in it, nobody reads it by this
            return Optional.empty();
        }
        if (shown.filter(now -> now.seen().equals(reviewed.seen())).isEmpty()) {
            return Optional.of(DisclosureTexts.CHANGED_SINCE);
        }
        if (reviewed.verdict() != Verdict.MASKED) {
            return Optional.empty();
        }
        if (reviewed.masks().isEmpty()) {
            return Optional.of(DisclosureTexts.NO_MASK);
        }
        List<Piece> pieces = Pieces.of(shown.get(), people.of(shown.get(), item.child()));
        return MaskedCopy.fit(pieces, reviewed.masks()) ? Optional.empty() : Optional.of(DisclosureTexts.WRONG_MASK);
    }

    private static Item item(StoredDisclosure one, DocumentId document) {
        return one.item(document).orElseThrow(() -> new NotFound("No document " + document));
    }
}
