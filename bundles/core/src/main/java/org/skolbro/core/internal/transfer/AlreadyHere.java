package org.skolbro.core.internal.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.packing.TransferLetter.Origin;
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.StoredArrival.Settled;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.TransferStore;

/**
 * Knows documents again that come back, or that come a second time in another package: they are not doubled. What is believed
 * is our own document, never the sender's copy of it. To be called in a unit of work.
 */
@Component(service = AlreadyHere.class)
public final class AlreadyHere {

    private final TransferStore store;
    private final DocumentStore documents;
    private final ArrivalViews.Manifests manifests;
    private final DeliveryFolder ourselves;

    @Activate
    public AlreadyHere(@Reference TransferStore store, @Reference DocumentStore documents, @Reference ArrivalViews.Manifests manifests,
            @Reference DeliveryFolder ourselves) {
        this.store = store;
        this.documents = documents;
        this.manifests = manifests;
        this.ourselves = ourselves;
    }

    /** Where the child's documents came from that were received from others; their first origin, however often they moved. */
    Map<DocumentId, Origin> origins(PersonId child) {
        Map<DocumentId, Origin> origins = new HashMap<>();
        for (StoredArrival arrival : store.arrivals(child)) {
            Optional<String> sender = store.counterpart(arrival.sender()).map(Counterpart::code);
            Map<String, Origin> before = firsts(arrival);
            sender.ifPresent(code -> arrival.settled().forEach(one -> one.document().ifPresent(document ->
                origins.putIfAbsent(document, before.getOrDefault(one.item(), new Origin(code, one.item()))))));
        }
        return origins;
    }

    private Map<String, Origin> firsts(StoredArrival arrival) {
        Map<String, Origin> firsts = new HashMap<>();
        TransferManifest manifest = manifests.of(arrival);
        manifest.documents().forEach(item -> item.origin().ifPresent(origin -> firsts.put(item.id(), origin)));
        return firsts;
    }

    /** Our document that the item is, if it is still here and about the same child. */
    Optional<DocumentId> find(StoredArrival arrival, Item item) {
        return arrival.child().flatMap(child -> own(item).or(() -> before(arrival, child, item)).flatMap(documents::find)
            .filter(document -> document.erasedAt().isEmpty() && isAbout(document, child)).map(StoredDocument::id));
    }

    private Optional<DocumentId> own(Item item) {
        String code = ourselves.deliverer().code();
        return item.origin().filter(origin -> !code.isBlank() && origin.provider().equals(code)).flatMap(origin -> parsed(origin.document()));
    }

    private static Optional<DocumentId> parsed(String code) {
        try {
            return Optional.of(DocumentId.parse(code));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<DocumentId> before(StoredArrival arrival, PersonId child, Item item) {
        return store.arrivals(child).stream().filter(other -> !other.id().equals(arrival.id()) && other.sender().equals(arrival.sender()))
            .flatMap(other -> other.settled().stream()).filter(settled -> settled.item().equals(item.id())).map(Settled::document)
            .flatMap(Optional::stream).findFirst();
    }

    private static boolean isAbout(StoredDocument document, PersonId child) {
        return document.about() instanceof About.OfChildren(var children) && children.contains(child);
    }
}
