package org.skolbro.demo.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.form.Forms;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.status.Origin;
import org.skolbro.api.status.PlatformStatus;
import org.skolbro.api.transition.Transitions;
import org.skolbro.core.internal.consent.ConsentService;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.evidence.EvidenceFolder;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.internal.register.TotalFileImports;
import org.skolbro.core.internal.status.CountedStatus;
import org.skolbro.core.internal.status.Readiness;
import org.skolbro.core.internal.transfer.CounterpartService;
import org.skolbro.core.internal.transfer.Departing;
import org.skolbro.core.internal.transfer.Glossary;
import org.skolbro.core.internal.transfer.Keys;
import org.skolbro.core.internal.transfer.TransferService;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.core.store.Counts;
import org.skolbro.core.store.TransferStore;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Size;
import org.skolbro.demo.time.TimeTravel;
import org.skolbro.form.adapted.Adapted;
import org.skolbro.form.adult.Adult;
import org.skolbro.form.compulsory.Compulsory;
import org.skolbro.form.leisure.Leisure;
import org.skolbro.form.preschool.Preschool;
import org.skolbro.form.upper.secondary.UpperSecondary;
import org.skolbro.register.csv.CsvRegisterFormat;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.Crossings;
import org.skolbro.testkit.memory.House;
import org.skolbro.testkit.memory.InMemoryCertificateStore;
import org.skolbro.testkit.memory.InMemoryConsentStore;
import org.skolbro.testkit.memory.InMemoryCounts;
import org.skolbro.testkit.memory.InMemoryDisposalStore;
import org.skolbro.testkit.memory.InMemoryRecordStore;
import org.skolbro.testkit.memory.InMemoryTransferStore;
import org.skolbro.testkit.memory.InMemoryTransitionStore;
import org.skolbro.testkit.memory.InMemoryUnitClosingStore;
import org.skolbro.testkit.memory.Papers;
import org.skolbro.testkit.memory.Records;
import org.skolbro.testkit.memory.Switchboard;

/** The platform with everything that the demo needs, and an empty database that its first start has marked. */
final class DemoTown {

    static final Size SIZE = Size.TINY;

    final InMemoryPlatform platform = new InMemoryPlatform();
    final House house = platform.house();
    final LocalDate today = house.clock.today();
    final Papers papers = new Papers(house, Papers.NO_PLAN);
    final InMemoryTransitionStore transitionStore = new InMemoryTransitionStore(house.memory);
    private final Forms forms = new Switchboard(house, papers, transitionStore).forms;
    final InMemoryConsentStore answerStore = new InMemoryConsentStore(house.memory);
    private final Crossings crossings = new Crossings(house, papers.forms,
        new Crossings.Kept(papers.documentStore, papers.holdingStore), answerStore, transitionStore);
    final Consents consents = new ConsentService(house.memory, house.gate, house.trail, house.clock, papers.forms,
        house.registerStore, answerStore, papers.holdingStore, papers.hidden, crossings.since);
    final Transitions transitions = crossings.service;
    private final TransferStore packages = new InMemoryTransferStore(house.memory);
    private final Records.Rules rules = Records.Rules.inMemory(house);
    final Records records = new Records(house, house.memory, rules, new Records.Stores(papers.documentStore,
        papers.holdingStore, papers.ledgerStore, transitionStore, papers.formStore,
        new InMemoryDisposalStore(house.memory, papers.holdingStore, rules.holds(), house.registerStore),
        new InMemoryCertificateStore(house.memory), new InMemoryRecordStore(house)), papers.forms);
    final TotalFileImports imports = new TotalFileImports(house.gate, house.trail, house.memory, house.registerStore,
        house.registerImportStore, house.clock, house.withdrawn, List.of(crossings.gathering), List.of(new CsvRegisterFormat()));
    private final CountedStatus status = new CountedStatus(house.memory, house.gate,
        new Readiness(forms, Optional::empty), new InMemoryCounts()
        .of(Counts.Kind.FINALISED, day -> papers.documentStore.present(Optional.empty(), Integer.MAX_VALUE).size()),
        house.clock);

    private final Map<String, Caller> callers = new HashMap<>();

    DemoTown() {
        house.firstStart.begin(true, House.cheapPasswords());
        List.of(new Preschool(), new Compulsory(), new Leisure(), new UpperSecondary(), new Adult(), new Adapted())
            .forEach(form -> papers.forms.arrive(form, form.getClass().getPackageName(), "0.1.0"));
    }

    /** As a start of the demo's bundle would: nothing is known from before. */
    void load(Progress progress) {
        LogIns logIns = new LogIns(house.signIn, house.accounts, house.register, new Travel());
        Acts acts = new Acts(logIns, new Pen(papers.documents, forms, logIns), new Answers(consents, logIns),
            new BoardMeeting(records.plans), transitions,
            new Safeguards(papers.hidings, house.grants, papers.documents, logIns), neighbours());
        new Loading(new TotalFiles(imports), acts, status, new Travel()).run(SIZE, progress);
    }

    /** Counterparts and transitions to them; nothing is packed while the demo is loaded. */
    private Neighbours neighbours() {
        BridgeEnds ends = new BridgeEnds(house.gate, house.registerStore, transitionStore, new InMemoryUnitClosingStore(house.memory), house.clock);
        DeliveryFolder ourselves = DeliveryFolder.at(folder(), new Organisation("Norrbro", "212000-0001"));
        Keys keys = new Keys(new SigningKey(EvidenceFolder.at(folder())), packages);
        return new Neighbours(new CounterpartService(house.memory, house.gate, house.trail, packages, keys, ourselves,
            new Glossary(packages, papers.formStore, null), house.clock),
            new TransferService(house.memory, house.trail, ends, new TransferService.Parts(packages, transitionStore, null, null, null,
                new Departing(ends, house.registerStore, transitionStore, crossings.gathering, house.trail), null, null), house.clock));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("evidence");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Logged in as far as a password goes. */
    Caller byPassword(String userName) {
        return ((SignIn.SignedIn) house.signIn.withPassword(userName, LogIns.PASSWORD.toCharArray(), "test")).caller();
    }

    /** Logged in, with the second factor where there is one. A code counts once, so the log-in is kept. */
    Caller caller(String userName) {
        return callers.computeIfAbsent(userName, name -> {
            Caller known = byPassword(name);
            return house.signIn.hasSecondFactor(known) ? withCode(known) : known;
        });
    }

    private Caller withCode(Caller known) {
        house.clock.advance(Duration.ofSeconds(30));
        return ((SignIn.SignedIn) house.signIn.withSecondFactor(known,
            Totp.code(Origin.DEMO_SECRET, house.clock.instant()))).caller();
    }

    Disposals disposals() {
        return records.start(house.memory, folder());
    }

    /** How many documents the municipality has when all is there. */
    int total() {
        return new AllPlans(municipality()).total();
    }

    Municipality municipality() {
        return Municipality.of(SIZE, today);
    }

    PersonId id(UUID registerId) {
        return house.register.find(platform.callers().operator(), registerId).orElseThrow();
    }

    PlatformStatus status() {
        return status.now(platform.callers().operator());
    }

    /** Moves the clock on which the in-memory platform stands still. */
    private final class Travel implements TimeTravel {

        private final Instant real = house.clock.instant();

        @Override
        public Instant now() {
            return house.clock.instant();
        }

        @Override
        public void to(Instant moment) {
            house.clock.advance(Duration.between(now(), moment));
        }

        @Override
        public void home() {
            to(real);
        }
    }
}
