package org.skolbro.core.internal.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.packing.TransferLetter;
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.StoredArrival.Settled;
import org.skolbro.core.store.TransferStore;

/** Turns what is kept of packages that came into what is shown. To be called in a unit of work. */
@Component(service = ArrivalViews.class)
public final class ArrivalViews {

    private static final Text NO_TYPE = Text.sv("okänd skolform").en("unknown school type");

    private final Gate gate;
    private final RegisterStore register;
    private final TransferStore store;
    private final Manifests manifests;
    private final AlreadyHere known;
    private final Glossary glossary;

    @Activate
    public ArrivalViews(@Reference Gate gate, @Reference RegisterStore register, @Reference TransferStore store, @Reference Manifests manifests,
            @Reference AlreadyHere known, @Reference Glossary glossary) {
        this.gate = gate;
        this.register = register;
        this.store = store;
        this.manifests = manifests;
        this.known = known;
        this.glossary = glossary;
    }

    /** Manifests that were kept, read again. */
    @Component(service = Manifests.class)
    public static final class Manifests {

        private final List<TransferFormat> formats;

        @Activate
        public Manifests(@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                List<TransferFormat> formats) {
            this.formats = List.copyOf(formats);
        }

        TransferManifest of(StoredArrival arrival) {
            try {
                return formats.stream().findFirst().orElseThrow(() -> new StorageFailure("Nothing is installed that reads packages"))
                    .manifest(arrival.manifest().text());
            } catch (BadPackage changed) {
                throw new StorageFailure("What is kept of package " + arrival.id() + " cannot be read", changed);
            }
        }
    }

    TransferManifest manifest(StoredArrival arrival) {
        return manifests.of(arrival);
    }

    /** @param named whether the caller may know whom it is about */
    Arrival of(Caller caller, StoredArrival arrival, boolean named) {
        TransferManifest manifest = manifest(arrival);
        String sender = store.counterpart(arrival.sender()).map(Counterpart::name).orElse(manifest.sender().name());
        String fingerprint = store.counterpart(arrival.sender()).map(Counterpart::fingerprint).orElse("");
        Optional<String> unit = arrival.unit().map(code -> register.units(List.of(code)).stream().map(Unit::name).findFirst().orElse(code.value()));
        return new Arrival(arrival.id(), arrival.state(), new Arrival.Party(sender, manifest.sender().unit(), fingerprint),
            named ? manifest.child().name() : "–", named ? masked(manifest.child().number()) : "", named ? arrival.child() : Optional.empty(), unit,
            arrival.quarantine(), arrival.arrivedAt(), manifest.deadline(), new Arrival.Way(word(manifest.way().from()), word(manifest.way().to()),
                manifest.way().leftOn()), named ? manifest.note() : "", arrival.digest(), named ? items(caller, arrival, manifest) : List.of(),
            named ? manifest.consents().stream().map(ArrivalViews::consent).toList() : List.of(),
            arrival.answered().map(by -> new Arrival.Answered(by.at(), by.by(), by.reason())), notices(arrival));
    }

    private static List<Arrival.Notice> notices(StoredArrival arrival) {
        return IntStream.range(0, arrival.notices().size()).mapToObj(at -> {
            StoredArrival.Notice notice = arrival.notices().get(at);
            return new Arrival.Notice(at + 1, notice.saidAt(), notice.takenAt(), notice.documents().size(),
                notice.documents().stream().allMatch(StoredArrival.Withdrawn::given));
        }).toList();
    }

    private List<Arrival.Item> items(Caller caller, StoredArrival arrival, TransferManifest manifest) {
        Map<String, Settled> settled = arrival.settled().stream().collect(Collectors.toMap(Settled::item, Function.identity()));
        Map<String, LocalDate> withdrawn = arrival.withdrawn();
        List<Arrival.Item> items = new ArrayList<>();
        for (int at = 0; at < manifest.documents().size(); at++) {
            Item item = manifest.documents().get(at);
            items.add(item(caller, arrival, item, arrival.types().get(at), Optional.ofNullable(settled.get(item.id())),
                Optional.ofNullable(withdrawn.get(item.id()))));
        }
        return items.stream().sorted(Comparator.comparing(Arrival.Item::date).reversed()).toList();
    }

    private Arrival.Item item(Caller caller, StoredArrival arrival, Item item, DocumentType type, Optional<Settled> settled,
            Optional<LocalDate> withdrawn) {
        return new Arrival.Item(item.id(), item.type().name(), item.title(), item.date(), item.author(), item.unit(), word(item.schoolType()),
            schoolType(arrival, item.schoolType()).isPresent(), item.why(), item.basis(), item.files().size(), type.name(), ReceivedTypes.isOurs(type),
            arrival.isOpen() && known.find(arrival, item).isPresent(), reads(caller, type), settled.map(Settled::accepted),
            settled.map(Settled::reason).orElse(""), settled.flatMap(Settled::document), withdrawn);
    }

    /** The type of ours that the sender's code stands for. */
    Optional<SchoolType> schoolType(StoredArrival arrival, String code) {
        return known(code).or(() -> store.counterpart(arrival.sender()).flatMap(sender -> glossary.schoolType(sender, code)));
    }

    boolean reads(Caller caller, DocumentType type) {
        return gate.reads(caller, Set.of(Role.HEADTEACHER), type);
    }

    /** Empty for a code that is none of SS 12000 as we know it. */
    static Optional<SchoolType> known(String code) {
        try {
            SchoolType type = new SchoolType(code);
            return type.name().sv().equals(code) ? Optional.empty() : Optional.of(type);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Text word(String code) {
        return known(code).map(SchoolType::name).orElse(code.isBlank() ? NO_TYPE : new Text(code, code));
    }

    private static String masked(String number) {
        try {
            return number.isEmpty() ? "" : IdentityNumber.parse(number).masked();
        } catch (IllegalArgumentException none) {
            return "••••";
        }
    }

    private static Arrival.Consent consent(TransferLetter.Consent consent) {
        return new Arrival.Consent(consent.question(), consent.answers().stream().map(TransferTexts::said).toList());
    }
}
