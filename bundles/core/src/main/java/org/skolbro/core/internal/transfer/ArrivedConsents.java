package org.skolbro.core.internal.transfer;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.core.packing.TransferLetter;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.TransferStore;

/** What guardians had answered at a sender's, as the signed manifests of a child's packages have it, in words. To be called in a unit of work. */
@Component(service = ArrivedConsents.class)
public final class ArrivedConsents {

    private final TransferStore store;
    private final ArrivalViews.Manifests manifests;

    @Activate
    public ArrivedConsents(@Reference TransferStore store, @Reference ArrivalViews.Manifests manifests) {
        this.store = store;
        this.manifests = manifests;
    }

    /** @param transfer the package's name for itself */
    public record Asked(String transfer, Text question, List<Answer> answers) {

        public Asked {
            answers = List.copyOf(answers);
        }
    }

    /** @param by her name, as the sender wrote it; {@code said} has it too */
    public record Answer(String by, Text said) {
    }

    public List<Asked> of(PersonId child) {
        return store.arrivals(child).stream().flatMap(arrival -> manifests.of(arrival).consents().stream().map(one -> asked(arrival, one))).toList();
    }

    private static Asked asked(StoredArrival arrival, TransferLetter.Consent consent) {
        return new Asked(arrival.transfer(), consent.question(),
            consent.answers().stream().map(said -> new Answer(said.by(), TransferTexts.said(said))).toList());
    }
}
