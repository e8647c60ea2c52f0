package org.skolbro.core.internal.delivery;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.delivery.DeliveryPackage;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DeliveryStore.DeliveredHolding;
import org.skolbro.core.store.DeliveryStore.Packet;
import org.skolbro.core.store.UnitOfWork;

/** Looks once more before a receipt counts: every package on the disk, every document in the database. Opens its own units of work. */
@Component(service = DeliveryReceipt.class)
public final class DeliveryReceipt {

    private static final int PAGE = 200;

    private final UnitOfWork work;
    private final DeliveryStore store;
    private final DeliveredPapers papers;
    private final DeliveryFolder folder;
    private final DeliveryBuilding building;

    @Activate
    public DeliveryReceipt(@Reference UnitOfWork work, @Reference DeliveryStore store, @Reference DeliveredPapers papers,
            @Reference DeliveryFolder folder, @Reference DeliveryBuilding building) {
        this.work = work;
        this.store = store;
        this.papers = papers;
        this.folder = folder;
        this.building = building;
    }

    /** The first thing that is not as it was; empty when all is. */
    Optional<Text> fault(DeliveryId id, Progress progress) {
        for (int offset = 0;; offset += PAGE) {
            Page.Request request = new Page.Request(offset, PAGE);
            Page<Packet> page = work.inOne(() -> store.packages(id, request));
            if (page.items().isEmpty()) {
                return Optional.empty();
            }
            for (Packet packet : page.items()) {
                progress.at(DeliveryTexts.CHECKING, packet.number() - 1L, page.total());
                Optional<Text> fault = packet.state() == DeliveryPackage.State.BUILT ? fault(id, packet) : Optional.empty();
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
    }

    private Optional<Text> fault(DeliveryId id, Packet packet) {
        if (!folder.sha256(id, building.fileName(packet)).equals(Optional.of(packet.sha256()))) {
            return Optional.of(DeliveryTexts.fileChanged(packet.number()));
        }
        return work.inOne(() -> {
            List<DeliveredHolding> holdings = store.holdings(id, packet.subject());
            boolean same = holdings.stream().allMatch(holding -> papers.is(holding.item().document(), holding.hash()).orElse(true));
            return same ? Optional.empty() : Optional.of(DeliveryTexts.CONTENT_CHANGED);
        });
    }
}
