package org.skolbro.core.internal.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.LeftOut;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.csv.SpreadsheetCsv;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DeliveryStore.Missing;
import org.skolbro.core.store.DeliveryStore.Packet;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDelivery;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.UnitOfWork;

/** Hands out packages that are built. Each child's line is written before her package leaves. Opens its own units of work. */
@Component(service = DeliveryFiles.class)
public final class DeliveryFiles {

    private static final int PAGE = 200;
    private static final List<String> LEFT_HEADING = List.of("fil", "handling", "handlingstyp", "datum", "felkod");
    private static final List<String> HEADING = List.of("paket", "personnummer", "namn", "fil", "sha256", "handlingar");

    private final UnitOfWork work;
    private final DeliveryStore store;
    private final RegisterStore register;
    private final DeliveryBuilding building;
    private final DeliveryFolder folder;
    private final AuditTrail trail;
    private final DocumentStore documents;

    @Activate
    public DeliveryFiles(@Reference UnitOfWork work, @Reference DeliveryStore store, @Reference RegisterStore register,
            @Reference DeliveryBuilding building, @Reference DeliveryFolder folder, @Reference AuditTrail trail,
            @Reference DocumentStore documents) {
        this.work = work;
        this.store = store;
        this.register = register;
        this.building = building;
        this.folder = folder;
        this.trail = trail;
        this.documents = documents;
    }

    void one(Caller caller, StoredDelivery delivery, int number, OutputStream out) {
        requireHere(delivery);
        Packet packet = work.inOne(() -> {
            Packet found = store.packet(delivery.id(), number).filter(each -> each.state() == DeliveryPackage.State.BUILT)
                .orElseThrow(() -> new NotFound("No package " + number + " in delivery " + delivery.id()));
            trail.write(caller, "delivery.downloaded", List.of(found.subject()), delivery.id().toString(), Integer.toString(number));
            return found;
        });
        folder.copy(delivery.id(), building.fileName(packet), out);
    }

    /** The packages are zips already, so they are not compressed again. */
    void all(Caller caller, StoredDelivery delivery, OutputStream out) {
        requireHere(delivery);
        List<List<String>> index = new ArrayList<>();
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (int offset = 0;; offset += PAGE) {
                Page.Request request = new Page.Request(offset, PAGE);
                List<Packet> page = work.inOne(() -> page(caller, delivery, request, index));
                if (page.isEmpty()) {
                    break;
                }
                for (Packet packet : page.stream().filter(DeliveryFiles::isBuilt).toList()) {
                    zip.putNextEntry(new ZipEntry(building.fileName(packet)));
                    folder.copy(delivery.id(), building.fileName(packet), zip);
                    zip.closeEntry();
                }
            }
            zip.putNextEntry(new ZipEntry("index.csv"));
            zip.write(SpreadsheetCsv.of(HEADING, index).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            leftOut(delivery, zip);
            zip.finish();
        } catch (IOException failed) {
            throw new StorageFailure("Delivery " + delivery.id() + " could not be written where it was asked for", failed);
        }
    }

    /** In a unit of work. */
    List<LeftOut> leftOut(DeliveryId id) {
        List<Missing> missing = store.leftOut(id);
        Map<DocumentId, StoredDocument> known = documents.find(missing.stream().map(Missing::document).distinct().toList()).stream()
            .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        return missing.stream().filter(one -> known.containsKey(one.document())).map(one -> new LeftOut(one.document(),
            known.get(one.document()).type().name(), known.get(one.document()).date(), building.fileName(store.packet(id, one.packet()).orElseThrow()),
            one.fault())).toList();
    }

    /** Whoever receives the packages sees what is missing from them. */
    private void leftOut(StoredDelivery delivery, ZipOutputStream zip) throws IOException {
        List<List<String>> rows = work.inOne(() -> leftOut(delivery.id())).stream().map(one -> List.of(one.place(), one.document().toString(),
            one.type().sv(), one.date().toString(), one.fault())).toList();
        if (!rows.isEmpty()) {
            zip.putNextEntry(new ZipEntry("ej-packade.csv"));
            zip.write(SpreadsheetCsv.of(LEFT_HEADING, rows).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static void requireHere(StoredDelivery delivery) {
        if (delivery.state() == Delivery.State.RECEIVED || delivery.state() == Delivery.State.CANCELLED) {
            throw new NotFound("The packages of delivery " + delivery.id() + " are not here any more");
        }
    }

    private List<Packet> page(Caller caller, StoredDelivery delivery, Page.Request request, List<List<String>> index) {
        List<Packet> page = store.packages(delivery.id(), request).items();
        List<Packet> built = new ArrayList<>(page.stream().filter(DeliveryFiles::isBuilt).toList());
        if (!built.isEmpty()) {
            trail.write(caller, "delivery.downloaded", built.stream().map(Packet::subject).toList(), delivery.id().toString(), "");
            built.forEach(packet -> index.add(line(packet)));
        }
        return page;
    }

    private List<String> line(Packet packet) {
        Person person = register.person(packet.subject()).orElseThrow();
        return List.of(Integer.toString(packet.number()), person.number().map(number -> number.value()).orElse(""), person.name().full(),
            building.fileName(packet), packet.sha256(), Long.toString(packet.documents()));
    }

    private static boolean isBuilt(Packet packet) {
        return packet.state() == DeliveryPackage.State.BUILT;
    }
}
