package org.skolbro.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Hidings;
import org.skolbro.api.extract.RegisterExtracts;
import org.skolbro.api.form.Forms;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.order.Orders;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.api.register.Grants;
import org.skolbro.api.register.Register;
import org.skolbro.api.retention.DeclaredMilestones;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.consent.ConsentService;
import org.skolbro.core.internal.form.Converging;
import org.skolbro.core.internal.disclosure.DisclosuresBehindHolds;
import org.skolbro.core.internal.rectification.RectificationsBehindHolds;
import org.skolbro.core.print.Printer;
import org.skolbro.core.internal.transfer.ArrivedConsents;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.PersonDataStore;
import org.skolbro.testkit.memory.House;
import org.skolbro.testkit.memory.InMemoryCertificateStore;
import org.skolbro.testkit.memory.InMemoryConsentStore;
import org.skolbro.testkit.memory.InMemoryDisposalStore;
import org.skolbro.testkit.memory.InMemoryRecordStore;
import org.skolbro.testkit.memory.InMemoryTransitionStore;
import org.skolbro.testkit.memory.Papers;
import org.skolbro.testkit.memory.Records;
import org.skolbro.testkit.memory.Switchboard;

/**
 * The whole platform in memory, with a clock that stands still: its rules are the real ones, only the database is not.
 * Today is 4 May 2026 until the clock is moved.
 */
public final class InMemoryPlatform {

    private final House house = new House(LocalDate.of(2026, 5, 4));
    private final Records.Rules rules = Records.Rules.inMemory(house, this::openMatter);
    private final Papers papers = new Papers(house, rules);
    private final InMemoryTransitionStore transitionStore = new InMemoryTransitionStore(house.memory);
    private final Switchboard switchboard = new Switchboard(house, papers, transitionStore);
    private final Records records = new Records(house, house.memory, rules, new Records.Stores(papers.documentStore,
        papers.holdingStore, papers.ledgerStore, transitionStore, papers.formStore,
        new InMemoryDisposalStore(house.memory, papers.holdingStore, rules.holds(), house.registerStore),
        new InMemoryCertificateStore(house.memory), new InMemoryRecordStore(house)), papers.forms);
    private final DeclaredMilestones declared = records.declared(papers.custody, papers.seen);
    private final Consents consents = new ConsentService(house.memory, house.gate, house.trail, house.clock, papers.forms,
        house.registerStore, new InMemoryConsentStore(house.memory), papers.holdingStore, papers.hidden,
        (caller, withdrawn) -> { });
    private final Orders orders = papers.orders(rules);
    private final Town town = new Town(house);
    private final Callers callers = new Callers(house, town);

    public MovableClock clock() {
        return house.clock;
    }

    /** Invents people, groups and units in the register. */
    public Town town() {
        return town;
    }

    /** Logs invented people in. */
    public Callers callers() {
        return callers;
    }

    public SignIn signIn() {
        return house.signIn;
    }

    public Accounts accounts() {
        return house.accounts;
    }

    public Audit audit() {
        return house.audit;
    }

    public Documents documents() {
        return papers.documents;
    }

    public Hidings hidings() {
        return papers.hidings;
    }

    public Register register() {
        return house.register;
    }

    public Grants grants() {
        return house.grants;
    }

    public Consents consents() {
        return consents;
    }

    public RecordsPlans recordsPlans() {
        return records.plans;
    }

    public Orders orders() {
        return orders;
    }

    /**
     * @param store where the rows about a person are
     * @param arrived what came with packages
     */
    public RegisterExtracts extracts(PersonDataStore store, ArrivedConsents arrived, Printer... printers) {
        return papers.extracts(store, arrived, rules, printers);
    }

    public Rectifications rectifications() {
        return papers.rectifications(rules);
    }

    private Optional<Text> openMatter(HoldId hold) {
        return new RectificationsBehindHolds(papers.rectificationStore).behind(hold)
            .or(() -> new DisclosuresBehindHolds(papers.disclosureStore).behind(hold));
    }

    /** @param printers what copies and letters are printed by; none where nothing prints */
    public Disclosures disclosures(Printer... printers) {
        return papers.disclosures(rules, printers);
    }

    public Holds holds() {
        return records.holds;
    }

    /** Where holds are kept, for the core's own tests. */
    public HoldStore holdStore() {
        return rules.holds();
    }

    public DeclaredMilestones declared() {
        return declared;
    }

    /** @param evidence a folder for the files that stay outside the database */
    public Disposals disposals(Path evidence) {
        return records.start(house.memory, evidence);
    }

    public Forms forms() {
        return switchboard.forms;
    }

    /** How this node follows what is wanted of the forms, for the core's own tests. */
    public Converging converging() {
        return switchboard.converging;
    }

    /** Where add-ons come in, for the core's own tests. */
    public Switchboard switchboard() {
        return switchboard;
    }

    /** As when the form's bundle starts. */
    public void install(SchoolForm form) {
        papers.forms.arrive(form, form.getClass().getPackageName(), "1.0.0");
    }

    /** As when the form's bundle stops. */
    public void remove(SchoolForm form) {
        papers.forms.leave(form);
    }

    /** The stores and rules of documents and forms, for the core's own tests. */
    public Papers papers() {
        return papers;
    }

    /** The stores and the rules behind, for the core's own tests. */
    public House house() {
        return house;
    }
}
