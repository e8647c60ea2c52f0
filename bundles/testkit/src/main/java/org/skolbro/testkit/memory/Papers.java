package org.skolbro.testkit.memory;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.archive.Archive;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Hidings;
import org.skolbro.api.extract.RegisterExtracts;
import org.skolbro.api.order.Orders;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.Prints;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.access.UnitStaff;
import org.skolbro.core.internal.disclosure.Cases;
import org.skolbro.core.internal.disclosure.Copies;
import org.skolbro.core.internal.disclosure.Deciding;
import org.skolbro.core.internal.disclosure.DisclosureService;
import org.skolbro.core.internal.disclosure.DisclosureSettings;
import org.skolbro.core.internal.disclosure.DisclosureViews;
import org.skolbro.core.internal.disclosure.PeopleAround;
import org.skolbro.core.internal.disclosure.Registering;
import org.skolbro.core.internal.disclosure.Reviewing;
import org.skolbro.core.internal.document.Acknowledging;
import org.skolbro.core.internal.document.ArchiveSearching;
import org.skolbro.core.internal.document.Attaching;
import org.skolbro.core.internal.document.ChildPapers;
import org.skolbro.core.internal.document.Citations;
import org.skolbro.core.internal.document.CoAuthors;
import org.skolbro.core.internal.document.Custody;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.internal.document.Deriving;
import org.skolbro.core.internal.document.DocumentNotes;
import org.skolbro.core.internal.document.DisclosedPapers;
import org.skolbro.core.internal.document.DocumentService;
import org.skolbro.core.internal.document.DraftDesk;
import org.skolbro.core.internal.document.Drafting;
import org.skolbro.core.internal.document.FieldRows;
import org.skolbro.core.internal.document.Filing;
import org.skolbro.core.internal.document.Finalising;
import org.skolbro.core.internal.document.FinalisingMany;
import org.skolbro.core.internal.document.HandingIn;
import org.skolbro.core.internal.document.HiddenPapers;
import org.skolbro.core.internal.document.HidingSentences;
import org.skolbro.core.internal.document.LedgerCopy;
import org.skolbro.core.internal.document.Names;
import org.skolbro.core.internal.document.NewInCase;
import org.skolbro.core.internal.document.Opening;
import org.skolbro.core.internal.document.OrderedPapers;
import org.skolbro.core.internal.document.Overview;
import org.skolbro.core.internal.document.OwnDrafts;
import org.skolbro.core.internal.document.Printing;
import org.skolbro.core.internal.document.ReadableDocuments;
import org.skolbro.core.internal.document.Reading;
import org.skolbro.core.internal.document.RequestedPapers;
import org.skolbro.core.internal.document.RetentionWhy;
import org.skolbro.core.internal.document.Rows;
import org.skolbro.core.internal.document.Searching;
import org.skolbro.core.internal.document.SeenDocuments;
import org.skolbro.core.internal.document.Sights;
import org.skolbro.core.internal.document.WhySentences;
import org.skolbro.core.internal.document.Writing;
import org.skolbro.core.internal.extract.ExtractArrivals;
import org.skolbro.core.internal.extract.ExtractDocuments;
import org.skolbro.core.internal.extract.ExtractReading;
import org.skolbro.core.internal.extract.ExtractService;
import org.skolbro.core.internal.form.SchoolForms;
import org.skolbro.core.internal.hiding.HiddenScope;
import org.skolbro.core.internal.hiding.HidingService;
import org.skolbro.core.internal.hiding.HidingViews;
import org.skolbro.core.internal.order.OrderService;
import org.skolbro.core.internal.order.OrderViews;
import org.skolbro.core.internal.order.Placing;
import org.skolbro.core.internal.print.ChildFiles;
import org.skolbro.core.internal.print.Choosing;
import org.skolbro.core.internal.print.PrintFolder;
import org.skolbro.core.internal.print.PrintRunService;
import org.skolbro.core.internal.rectification.Receivers;
import org.skolbro.core.internal.rectification.RectificationService;
import org.skolbro.core.internal.rectification.RectificationViews;
import org.skolbro.core.internal.retention.CaseFiles;
import org.skolbro.core.internal.retention.KindPeriods;
import org.skolbro.core.internal.retention.PlanVersions;
import org.skolbro.core.print.Printer;
import org.skolbro.core.internal.transfer.ArrivedConsents;
import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.PersonDataStore;
import org.skolbro.core.store.RectificationStore;

/** Forms and documents of the core, wired by hand in a {@link House}. */
public final class Papers {

    /** What is said of retention where no plan has been adopted. */
    public static final RetentionWhy NO_PLAN = holding -> new RetentionWhy.Answer(Optional.empty(),
        Text.sv("Bevaras tills en plan har antagits.").en("Kept until a plan has been adopted."));

    public final InMemoryHoldingStore holdingStore;
    public final InMemoryFormStore formStore;
    public final InMemoryFormWishStore wishStore;
    public final InMemoryDocumentStore documentStore;
    public final InMemoryLedgerStore ledgerStore;
    public final InMemoryHidingStore hidingStore;
    public final OrderStore orderStore;
    public final RectificationStore rectificationStore;
    public final DisclosureStore disclosureStore;
    public final InMemoryOutsideLedger outsideLedger = new InMemoryOutsideLedger();

    public final SchoolForms forms;
    public final Documents documents;
    public final Hidings hidings;
    public final HiddenPapers hidden;
    public final SeenDocuments seen;
    public final Custody custody;

    private final House house;
    private final UnitStaff staff;
    private final OrderedPapers ordered;
    private final Sights sights;
    private final Opening opening;
    private final Rows rows;
    private final Names names;

    public Papers(House house, RetentionWhy retention) {
        this(house, retention, new InMemoryOrderStore(house.memory), Optional.empty());
    }

    /** Documents that open the cases again which they belong to, by the plan in force. */
    public Papers(House house, Records.Rules rules) {
        this(house, rules.why(), rules.orders(), Optional.of(rules.versions()));
    }

    private Papers(House house, RetentionWhy retention, OrderStore orders, Optional<PlanVersions> plans) {
        holdingStore = new InMemoryHoldingStore(house.memory);
        formStore = new InMemoryFormStore(house.memory);
        wishStore = new InMemoryFormWishStore(house.memory);
        documentStore = new InMemoryDocumentStore(house.memory, holdingStore, formStore);
        ledgerStore = new InMemoryLedgerStore(house.memory);
        hidingStore = new InMemoryHidingStore(house.memory);
        rectificationStore = new InMemoryRectificationStore(house.memory, documentStore);
        orderStore = orders;
        disclosureStore = new InMemoryDisclosureStore(house.memory);
        forms = new SchoolForms(house.memory, formStore, wishStore, house.clock);
        hidden = new HiddenPapers(hidingStore, documentStore, house.trail, house.clock);
        this.house = house;
        names = new Names(house.registerStore, house.accountStore);
        sights = new Sights(house.gate, house.registerStore, formStore, hidden);
        rows = new Rows(house.gate, documentStore, holdingStore, names, retention);
        staff = new UnitStaff(house.registerStore, house.accountStore, house.clock);
        ordered = new OrderedPapers(house.gate, staff, orders, documentStore, holdingStore, names, rows, hidden, house.clock);
        opening = new Opening(house.gate, documentStore, holdingStore, sights, names, hidden, ordered,
            new RequestedPapers(house.gate, disclosureStore, names, hidden));
        NewInCase cases = plans.<NewInCase>map(versions -> new CaseFiles(versions, documentStore, holdingStore, house.trail))
            .orElse((caller, document) -> { });
        documents = documents(house, retention, cases);
        seen = new SeenDocuments(documentStore, holdingStore, sights, rows);
        custody = new Custody(house.gate, documentStore, holdingStore, sights);
        hidings = hidings(house, seen);
    }

    private Hidings hidings(House house, SeenDocuments seen) {
        return new HidingService(house.memory, house.gate, house.trail, hidingStore,
            new HidingViews(hidingStore, house.registerStore, seen, house.clock), new HiddenScope(hidingStore, seen, hidden),
            house.clock);
    }

    public Orders orders(Records.Rules rules) {
        OrderViews views = new OrderViews(house.gate, house.registerStore, formStore, ordered, house.clock);
        return new OrderService(house.memory, house.gate, house.trail, rules.orders(),
            new Placing(house.gate, staff, house.registerStore, formStore, rules.orders(), rules.automatic(), views, house.trail,
                house.clock), ordered, views, rules.automatic(), house.clock);
    }

    public Disclosures disclosures(Records.Rules rules, Printer... printers) {
        Cases cases = new Cases(house.gate, disclosureStore, rules.automatic(), house.trail);
        DisclosedPapers disclosed = new DisclosedPapers(house.gate, opening, rows, names, documentStore, notes());
        DisclosureSettings settings = DisclosureSettings.with(2, "Barn- och utbildningsnämnden", "");
        Deciding deciding = new Deciding(house.gate, cases, disclosed, house.clock);
        return new DisclosureService(house.memory, house.gate, house.trail, new DisclosureService.Parts(cases,
            new Registering(house.gate, cases, disclosed, settings, house.trail, house.clock),
            new Reviewing(cases, disclosed, new PeopleAround(house.registerStore), house.clock), deciding,
            new Copies(house.memory, house.gate, cases, deciding, disclosed, settings, List.of(printers), house.clock),
            new DisclosureViews(disclosed, house.clock)));
    }

    public Prints prints(Printer... printers) {
        return new Printing(house.memory, opening, rows, names, documentStore, childPapers(), notes(), house.trail, List.of(printers));
    }

    /** @param folder where files lie until they are handed out */
    public PrintRuns printRuns(Path folder, Printer... printers) {
        Choosing choosing = new Choosing(house.gate, house.registerStore, holdingStore, house.clock);
        PrintFolder files = PrintFolder.at(folder);
        return new PrintRunService(house.memory, house.gate, choosing, childPapers(),
            new ChildFiles(house.memory, choosing, childPapers(), files, house.trail, List.of(printers)), files, house.trail);
    }

    /**
     * @param store where the rows about a person are, which memory has in no one place
     * @param arrived what came with packages
     */
    public RegisterExtracts extracts(PersonDataStore store, ArrivedConsents arrived, Records.Rules rules, Printer... printers) {
        ExtractDocuments copies = new ExtractDocuments(childPapers(), new DeliveredPapers(documentStore, names, notes(), List.of(printers)), documentStore,
            holdingStore, house.registerStore, rules.why());
        ExtractReading reading = new ExtractReading(store, house.registerStore, house.accountStore, staff, formStore, hidingStore, copies,
            new ExtractArrivals(arrived), new KindPeriods(rules.versions()), house.clock);
        return new ExtractService(house.memory, house.gate, house.registerStore, reading, house.trail, List.of(printers), house.clock);
    }

    public Rectifications rectifications(Records.Rules rules) {
        return new RectificationService(house.memory, house.gate, new ReadableDocuments(house.gate, opening, rows), rectificationStore,
            new RectificationViews(new Receivers(holdingStore, rules.orders(), disclosureStore, house.registerStore),
                new StaffNames(house.registerStore)), rules.automatic(), house.trail, house.clock);
    }

    private DocumentNotes notes() {
        return new DocumentNotes(rectificationStore);
    }

    private ChildPapers childPapers() {
        return new ChildPapers(house.gate, sights, documentStore, names, notes(), house.clock);
    }

    private Searching.Stores searched() {
        return new Searching.Stores(new InMemoryDocumentSearch(documentStore, holdingStore, house.registerStore), documentStore,
            holdingStore, house.registerStore, formStore);
    }

    public Archive archive() {
        return new ArchiveSearching(house.memory, house.gate, searched(), hidden, rows, house.trail);
    }

    private Documents documents(House house, RetentionWhy retention, NewInCase cases) {
        FieldRows rules = new FieldRows(forms, house.registerStore);
        OwnDrafts own = new OwnDrafts(house.gate, documentStore, names, rules);
        Writing writing = new Writing(house.gate, house.registerStore, forms, house.clock);
        Drafting drafting = new Drafting(documentStore, own, writing, house.trail, house.clock);
        HandingIn handing = new HandingIn(house.gate, own, drafting, staff, names);
        Filing filing = new Filing(holdingStore, ledgerStore);
        Finalising finalising = new Finalising(documentStore, filing, writing, names,
            rules, handing, hidden, cases, house.trail, house.clock);
        DraftDesk desk = new DraftDesk(writing, drafting, new CoAuthors(house.registerStore, house.accountStore, own, house.clock),
            new Attaching(house.memory, documentStore, own, opening, house.trail), own, handing, house.settingStore);
        Citations citations = new Citations(documentStore, own, drafting, opening, rows, house.trail);
        return new DocumentService(house.memory, desk,
            new Reading(documentStore, opening, sights, rows, citations, new WhySentences(names, retention,
                new HidingSentences(hidingStore, house.gate, names, house.clock)), house.trail),
            new Overview(house.gate, house.registerStore, formStore, house.clock, documentStore, sights, house.trail),
            new Deriving(documentStore, opening, drafting, house.trail), citations,
            new Acknowledging(house.memory, house.gate, documentStore, holdingStore, own, finalising,
                new FinalisingMany(house.gate, documentStore, writing, finalising, filing, house.clock), rows,
                new LedgerCopy(house.memory, ledgerStore, outsideLedger)),
            new Searching(house.gate, searched(), sights, hidden, rows, house.trail, house.clock));
    }
}
