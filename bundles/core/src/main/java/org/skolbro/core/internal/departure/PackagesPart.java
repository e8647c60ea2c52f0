package org.skolbro.core.internal.departure;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.departure.DeparturePart.Kind;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.Person;
import org.skolbro.api.register.Group;
import org.skolbro.core.internal.delivery.DeliveryBuilding;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.delivery.DocumentTrial;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.internal.document.DeliveredPapers.Veil;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.core.packing.Packer;
import org.skolbro.core.store.DepartureStore.Held;
import org.skolbro.core.store.DepartureStore.Member;
import org.skolbro.core.store.MunicipalityStore;
import org.skolbro.core.store.MunicipalityStore.Entered;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDeparture;
import org.skolbro.core.store.UnitOfWork;

/** A part with the packages of its children or groups, a page about each, and the list of all documents in it. */
@Component(service = PackagesPart.class)
public final class PackagesPart {

    static final String LIST = "handlingar.csv";
    /** Beside it in a part that a document had to be left out of. */
    static final String LEFT = "ej-packade.csv";
    private static final List<String> HEADING = List.of("handling", "liggarnummer", "kod", "barn", "grupp", "enhet", "skolform", "handlingstyp", "datum",
        "rubrik", "paket", "pdf");
    private static final Packer.Folder NOWHERE = new Packer.Folder() {
        @Override
        public OutputStream file(String path) {
            return OutputStream.nullOutputStream();
        }

        @Override
        public void printed(DocumentId document, String path) {
            // nobody reads it
        }
    };
    private static final List<String> LEFT_HEADING = List.of("handling", "liggarnummer", "kod", "barn", "grupp", "datum", "paket", "felkod");

    private final UnitOfWork work;
    private final MunicipalityStore municipality;
    private final RegisterStore register;
    private final DeliveredPapers papers;
    private final DeliveryFolder deliverer;
    private final Clock clock;
    private final List<Packer> packers;

    /** What a member has. */
    private record Content(Member member, Optional<Veil> veil, List<Entered> entered, ChildPackage.Child whom,
            Function<Iterator<Paper>, ChildPackage> packed) {
    }

    /**
     * @param looks each document is packed for nobody first, and left out when that fails: for a part that failed as a whole
     * @param goesOn asked before each member
     */
    record Manner(boolean looks, Predicate<Member> goesOn) {
    }

    /** @param packers none where no bundle that packs is installed */
    @Activate
    public PackagesPart(@Reference UnitOfWork work, @Reference MunicipalityStore municipality, @Reference RegisterStore register,
            @Reference DeliveredPapers papers, @Reference DeliveryFolder deliverer, @Reference(target = "(skolbro.clock=platform)") Clock clock,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<Packer> packers) {
        this.work = work;
        this.municipality = municipality;
        this.register = register;
        this.papers = papers;
        this.deliverer = deliverer;
        this.clock = clock;
        this.packers = List.copyOf(packers);
    }

    boolean ready() {
        return papers.ready() && !packers.isEmpty();
    }

    /** Answers which documents are in it, or should be; nothing when it was left before its end. */
    Optional<List<Held>> write(StoredDeparture departure, Kind kind, List<Member> members, PartFiles files, Manner manner) {
        List<Held> held = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> left = new ArrayList<>();
        List<MemberPage> pages = new ArrayList<>();
        Optional<Veil> veil = kind == Kind.PROTECTED_CHILDREN ? Optional.empty() : Optional.of(work.inOne(papers::veil));
        for (Member member : members) {
            if (!manner.goesOn().test(member)) {
                return Optional.empty();
            }
            Content content = content(departure, veil, member);
            Map<DocumentId, String> faults = manner.looks() ? faults(content) : Map.of();
            MemberPage page = member(content, faults.keySet(), files, rows);
            page.write(files);
            page.entries().forEach(entry -> held.add(new Held(member.order(), entry.document(), "")));
            faults.forEach((document, fault) -> held.add(new Held(member.order(), document, fault)));
            content.entered().stream().filter(one -> faults.containsKey(one.document()))
                .forEach(one -> left.add(row(content, one, faults.get(one.document()))));
            pages.add(page);
        }
        MemberPage.list(pages, files);
        files.file(LIST, out -> {
            CsvFile csv = new CsvFile(out, HEADING);
            rows.forEach(csv::row);
            csv.end();
        });
        if (!left.isEmpty()) {
            files.file(LEFT, out -> {
                CsvFile csv = new CsvFile(out, LEFT_HEADING);
                left.forEach(csv::row);
                csv.end();
            });
        }
        return Optional.of(held);
    }

    private Map<DocumentId, String> faults(Content content) {
        return DocumentTrial.faults(content.entered().stream().map(Entered::document).toList(), document -> work
            .inOne(() -> papers.whole(document, content.member().child(), content.veil()))
            .ifPresent(paper -> packers.getFirst().unpacked(content.packed().apply(List.of(paper).iterator()), NOWHERE)));
    }

    private Content content(StoredDeparture departure, Optional<Veil> veil, Member member) {
        List<Entered> entered = work.inOne(() -> member.child().map(child -> municipality.documents(child, departure.ledger()))
            .orElseGet(() -> municipality.documents(member.group().orElseThrow(), departure.ledger())));
        ChildPackage.Child whom = work.inOne(() -> whom(member));
        return new Content(member, veil, entered, whom, papers -> new ChildPackage(member.name(), clock.instant(), parties(departure), whom, papers));
    }

    /** What cannot be read is known by what the ledger and the list of documents say of it. */
    private static List<String> row(Content content, Entered one, String fault) {
        return List.of(Long.toString(one.document().value()), Long.toString(one.number()), one.document().toString(),
            content.member().child().map(child -> Long.toString(child.value())).orElse(""),
            content.member().group().map(group -> group.value()).orElse(""), one.date().toString(), content.member().name(), fault);
    }

    private MemberPage member(Content content, Set<DocumentId> left, PartFiles files, List<List<String>> rows) {
        Member member = content.member();
        List<Entered> entered = content.entered().stream().filter(one -> !left.contains(one.document())).toList();
        Map<DocumentId, Paper> written = new HashMap<>();
        Iterator<Paper> each = entered.stream().flatMap(one -> work.inOne(() -> papers.whole(one.document(), member.child(), content.veil())).stream())
            .peek(paper -> written.put(paper.document().id(), paper)).iterator();
        Printed printed = new Printed(files, member.name());
        packers.getFirst().unpacked(content.packed().apply(each), printed);
        List<MemberPage.Entry> entries = new ArrayList<>();
        for (Entered one : entered) {
            Paper paper = written.get(one.document());
            if (paper != null) {
                String pdf = printed.pdfs.get(one.document());
                entries.add(new MemberPage.Entry(one.document(), one.date(), paper.document().type().name(), paper.title(), paper.unit(), pdf));
                rows.add(List.of(Long.toString(one.document().value()), Long.toString(one.number()), one.document().toString(),
                    member.child().map(child -> Long.toString(child.value())).orElse(""), member.group().map(group -> group.value()).orElse(""),
                    paper.document().unit().value(), paper.document().schoolType().value(), paper.document().type().id().value(),
                    one.date().toString(), paper.title().replaceAll("\\p{Cntrl}+", " "), member.name(), pdf));
            }
        }
        return new MemberPage(member, content.whom().name(), content.whom().number(), entries);
    }

    private ChildPackage.Child whom(Member member) {
        if (member.child().isPresent()) {
            Optional<Person> person = register.person(member.child().get());
            return new ChildPackage.Child(person.flatMap(Person::number).map(number -> number.value()).orElse(""),
                person.map(someone -> someone.name().full()).orElse(member.child().get().toString()));
        }
        return new ChildPackage.Child("", register.groups(member.group().stream().toList()).stream().map(Group::name).findFirst()
            .orElse(member.group().orElseThrow().value()));
    }

    private ChildPackage.Delivery parties(StoredDeparture departure) {
        return new ChildPackage.Delivery(departure.id().toString(), deliverer.deliverer(), departure.asked().name(), deliverer.deliverer(), "Skolbro",
            DeliveryBuilding.version());
    }

    /** Puts a package into its folder of the part, and remembers where the PDFs lie. */
    private static final class Printed implements Packer.Folder {

        private final PartFiles files;
        private final String name;
        private final Map<DocumentId, String> pdfs = new HashMap<>();

        private Printed(PartFiles files, String name) {
            this.files = files;
            this.name = name;
        }

        @Override
        public OutputStream file(String path) throws IOException {
            return files.file(name + "/" + path);
        }

        @Override
        public void printed(DocumentId document, String path) {
            pdfs.put(document, name + "/" + path);
        }
    }
}
