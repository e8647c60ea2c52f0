package org.skolbro.testkit.memory;

import java.nio.file.Path;
import java.util.List;

import org.skolbro.api.delivery.Deliveries;
import org.skolbro.core.internal.delivery.DeliveryBuilding;
import org.skolbro.core.internal.delivery.DeliveryFiles;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.delivery.DeliveryPlanning;
import org.skolbro.core.internal.delivery.DeliveryReceipt;
import org.skolbro.core.internal.delivery.DeliveryService;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.internal.document.DocumentNotes;
import org.skolbro.core.internal.document.Names;
import org.skolbro.core.internal.retention.DueForDelivery;
import org.skolbro.core.internal.retention.Evaluation;
import org.skolbro.core.packing.Packer;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.UnitOfWork;

/** Deliveries wired by hand, on stores in memory or others; the files are real. */
public final class Shipments {

    private Shipments() {
    }

    /** @param folder where packages lie */
    public static Deliveries start(House house, UnitOfWork work, Records.Rules rules, Records.Stores stores, DeliveryStore deliveries, Path folder,
            Printer printer, Packer packer) {
        DueForDelivery due = new DueForDelivery(rules.versions(), stores.runs(),
            new Evaluation(stores.runs(), stores.transitions(), stores.holdings(), rules.holds()));
        DeliveredPapers papers = new DeliveredPapers(stores.documents(), new Names(house.registerStore, house.accountStore),
            new DocumentNotes(new InMemoryRectificationStore(house.memory, stores.documents())), List.of(printer));
        DeliveryFolder files = DeliveryFolder.at(folder);
        DeliveryBuilding building = new DeliveryBuilding(work, deliveries, house.registerStore, due, papers, files, house.trail, List.of(packer));
        return new DeliveryService(work, house.gate, house.trail, new DeliveryService.Parts(deliveries, due,
            new DeliveryPlanning(deliveries, due, house.registerStore, stores.documents()), building,
            new DeliveryReceipt(work, deliveries, papers, files, building),
            new DeliveryFiles(work, deliveries, house.registerStore, building, files, house.trail, stores.documents()), files));
    }
}
