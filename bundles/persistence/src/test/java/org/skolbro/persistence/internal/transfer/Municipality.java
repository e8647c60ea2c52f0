package org.skolbro.persistence.internal.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts.State;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.internal.access.Directory;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.Issuing;
import org.skolbro.core.internal.access.RelationGate;
import org.skolbro.core.internal.access.Sessions;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.audit.StoredTrail;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.internal.document.DocumentNotes;
import org.skolbro.core.internal.document.Names;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.internal.evidence.EvidenceFolder;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.internal.form.SchoolForms;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.transfer.Acknowledging;
import org.skolbro.core.internal.transfer.AlreadyHere;
import org.skolbro.core.internal.transfer.Answering;
import org.skolbro.core.internal.transfer.ArrivalIntake;
import org.skolbro.core.internal.transfer.ArrivalService;
import org.skolbro.core.internal.transfer.ArrivalViews;
import org.skolbro.core.internal.transfer.ChildMatching;
import org.skolbro.core.internal.transfer.CounterpartService;
import org.skolbro.core.internal.transfer.Departing;
import org.skolbro.core.internal.transfer.Glossary;
import org.skolbro.core.internal.transfer.Keys;
import org.skolbro.core.internal.transfer.ReceivedDocuments;
import org.skolbro.core.internal.transfer.ReceivedTypes;
import org.skolbro.core.internal.transfer.Noticing;
import org.skolbro.core.internal.transfer.TransferBuilding;
import org.skolbro.core.internal.transfer.TransferFolder;
import org.skolbro.core.internal.transfer.TransferLetters;
import org.skolbro.core.internal.transfer.TransferService;
import org.skolbro.core.internal.transfer.TransferViews;
import org.skolbro.core.internal.transfer.WithdrawnConsents;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.internal.transition.Crossing;
import org.skolbro.core.internal.transition.HandOverChecks;
import org.skolbro.core.internal.transition.HandOverFacts;
import org.skolbro.core.internal.transition.ReceivedHoldings;
import org.skolbro.core.internal.transition.Rulebook;
import org.skolbro.core.internal.transition.SinceThen;
import org.skolbro.core.internal.transition.TransitionGathering;
import org.skolbro.core.internal.transition.TransitionPolicy;
import org.skolbro.core.internal.transition.TransitionService;
import org.skolbro.core.internal.transition.TransitionSteps;
import org.skolbro.core.internal.transition.TransitionViews;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.packages.eark.internal.TransferPacker;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.account.JpaAccountStore;
import org.skolbro.persistence.internal.account.JpaGrantStore;
import org.skolbro.persistence.internal.account.JpaSessionStore;
import org.skolbro.persistence.internal.audit.JpaAuditStore;
import org.skolbro.persistence.internal.closing.SqlUnitClosingStore;
import org.skolbro.persistence.internal.consent.JpaConsentStore;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.document.JpaDocumentStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.evidence.JpaLedgerStore;
import org.skolbro.persistence.internal.form.JpaFormStore;
import org.skolbro.persistence.internal.form.JpaFormWishStore;
import org.skolbro.persistence.internal.rectification.SqlRectificationStore;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.persistence.internal.register.SqlRegisterStore;
import org.skolbro.persistence.internal.retention.JpaHoldStore;
import org.skolbro.persistence.internal.setting.JpaSettingStore;
import org.skolbro.persistence.internal.transition.JpaTransitionStore;
import org.skolbro.persistence.internal.transition.SqlTransitionRuleStore;
import org.skolbro.testkit.MovableClock;

/** A municipality of its own: its database, its folder, its key, its people; the rules and stores are the real ones. */
final class Municipality {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final SchoolType FS = new SchoolType("FS");
    static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

    final MovableClock clock = new MovableClock(TODAY);
    final Database database;
    final Path folder;
    final UnitOfWork work;
    final UnitCode unit;
    final Organisation name;
    Caller headteacher;
    final Caller administrator;
    final Caller operator;
    final TransitionService transitions;
    final TransitionGathering gathering;
    final SinceThen since;
    final TransferService transfers;
    final ArrivalService arrivals;
    final CounterpartService counterparts;
    final JpaDocumentStore documents;
    final JpaHoldingStore holdings;
    final JpaTransitionStore transitionStore;
    final SqlTransferStore store;
    final JpaLedgerStore ledger;
    final JpaFormStore forms;
    final TransferFormat format = new TransferPacker();
    private final JpaConsentStore consents;
    private final SqlRegisterImportStore register;
    private final JpaAccountStore accounts;
    private final Issuing issuing;

    /** @param megabytes the largest package that it takes in */
    Municipality(Database database, Path folder, Organisation name, FormDeclaration form, long megabytes) {
        this.database = database;
        this.folder = folder;
        this.name = name;
        unit = new UnitCode(name.code().replaceAll("\\D", "").substring(0, 4) + "skog");
        work = new JpaUnitOfWork(database);
        documents = new JpaDocumentStore(database);
        holdings = new JpaHoldingStore(database);
        transitionStore = new JpaTransitionStore(database);
        store = new SqlTransferStore(database);
        ledger = new JpaLedgerStore(database);
        forms = new JpaFormStore(database);
        consents = new JpaConsentStore(database);
        register = new SqlRegisterImportStore(database);
        accounts = new JpaAccountStore(database);
        SqlRegisterStore people = new SqlRegisterStore(database);
        Directory directory = new Directory(people, clock);
        JpaSessionStore sessionStore = new JpaSessionStore(database);
        JpaGrantStore grants = new JpaGrantStore(database);
        Sessions sessions = new Sessions(sessionStore, accounts, directory, grants);
        Gate gate = new RelationGate(work, sessions, directory, grants);
        issuing = new Issuing(sessionStore, new JpaSettingStore(database), sessions, clock);
        StoredTrail trail = new StoredTrail(new JpaAuditStore(database), clock);
        SchoolForms rules = new SchoolForms(work, forms, new JpaFormWishStore(database), clock);
        rules.arrive(() -> form, "form", "1.0.0");
        work.inOne(() -> register.putUnits(added(List.of(new Unit(unit, name.name() + "s förskola", Set.of(FS), name.name())))));
        headteacher = headteacher(unit, "Rita Rektor");
        administrator = office(Role.ADMINISTRATOR);
        operator = office(Role.OPERATOR);

        BridgeEnds ends = new BridgeEnds(gate, people, transitionStore, new SqlUnitClosingStore(database), clock);
        HandOverFacts facts = new HandOverFacts(rules, new Rulebook(rules, new SqlTransitionRuleStore(database)), people, consents, holdings);
        JpaHoldStore holds = new JpaHoldStore(database);
        since = new SinceThen(transitionStore, consents, people, rules, trail, new WithdrawnConsents(store, trail, clock));
        TransitionViews views = new TransitionViews(gate, rules, people, documents, since, TransitionPolicy.usual());
        gathering = new TransitionGathering(transitionStore, people, holdings, trail, TransitionPolicy.usual(), clock);
        Crossing crossing = new Crossing(facts, new ReceivedHoldings(documents, holdings), holdings, holds, transitionStore);
        transitions = new TransitionService(work, trail, ends, crossing, views, gathering, new HandOverChecks(ends, crossing, views),
            new TransitionSteps(new JpaAuditStore(database), new StaffNames(people)), clock);

        DeliveryFolder ourselves = DeliveryFolder.at(folder, name);
        Keys keys = new Keys(new SigningKey(EvidenceFolder.at(folder.resolve("evidence"))), store);
        TransferFolder files = TransferFolder.at(folder.resolve("transfers"), megabytes, 50);
        List<TransferFormat> formats = List.of(format);
        ArrivalViews.Manifests manifests = new ArrivalViews.Manifests(formats);
        AlreadyHere known = new AlreadyHere(store, documents, manifests, ourselves);
        Glossary glossary = new Glossary(store, forms, manifests);
        ArrivalViews shown = new ArrivalViews(gate, people, store, manifests, known, glossary);
        ChildMatching children = new ChildMatching(people, clock);
        DeliveredPapers papers = new DeliveredPapers(documents, new Names(people, accounts), new DocumentNotes(new SqlRectificationStore(database)),
            List.of(new Printed()));
        TransferBuilding building = new TransferBuilding(work, trail, new TransferBuilding.Sources(store, people, papers,
            new TransferLetters(views, forms, people), known, files, keys, ourselves, since), clock, formats);
        Noticing notices = new Noticing(store, trail, keys, ourselves, clock, formats);
        transfers = new TransferService(work, trail, ends, new TransferService.Parts(store, transitionStore, building,
            new TransferViews(gate, people, forms, store), files, new Departing(ends, people, transitionStore, gathering, trail),
            new Acknowledging(work, trail, new Acknowledging.Stores(store, transitionStore, holds, notices), keys, clock, formats), notices), clock);
        arrivals = new ArrivalService(work, trail, ends, new ArrivalService.Parts(store, people, new ArrivalIntake(work, trail,
            new ArrivalIntake.Checks(store, files, keys, new ReceivedTypes(forms, glossary), children, ourselves, manifests), clock, formats), shown,
            new Answering(work, trail, new Answering.Means(store, people, new ReceivedDocuments(documents, holdings, ledger, clock), known, shown, files,
                keys, ourselves), clock, formats), children));
        counterparts = new CounterpartService(work, gate, trail, store, keys, ourselves, glossary, clock);
    }

    /** A printer that says what it printed, after the first letters of a PDF. */
    private static final class Printed implements Printer {

        @Override
        public void certificate(CertificateDocument document, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void paper(Paper paper, OutputStream out) {
            try {
                out.write("%PDF-1.7 stand-in".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Later, when whoever was logged in no longer is. */
    void on(LocalDate day) {
        clock.setTo(day);
        headteacher = work.inOne(() -> issuing.issue(accounts.find(headteacher.account()).orElseThrow(), AssuranceLevel.SECOND_FACTOR));
    }

    Caller headteacher(UnitCode of, String called) {
        PersonId staff = person(called, Optional.empty(), SecurityMarking.NONE);
        work.inOne(() -> register.putDuties(added(List.of(new Duty(staff, of, "Rektor", DateSpan.from(TODAY.minusYears(1)))))));
        return account(Optional.of(staff), Set.of(), called);
    }

    private Caller office(Role role) {
        return account(Optional.empty(), Set.of(role), role.name());
    }

    private Caller account(Optional<PersonId> person, Set<Role> offices, String called) {
        StoredAccount account = new StoredAccount(new AccountId(Ids.next()), "user-" + Ids.next(), called, person, offices, State.ACTIVE,
            StoredAccount.Keys.NONE, Optional.empty(), 0);
        return work.inOne(() -> {
            accounts.insert(account);
            return issuing.issue(account, AssuranceLevel.SECOND_FACTOR);
        });
    }

    PersonId child(String called, String number, DateSpan placed) {
        return child(called, number, placed, SecurityMarking.NONE);
    }

    PersonId child(String called, String number, DateSpan placed, SecurityMarking marking) {
        PersonId child = person(called, Optional.of(number), marking);
        place(child, placed);
        return child;
    }

    void place(PersonId child, DateSpan placed) {
        work.inOne(() -> register.putPlacements(added(List.of(new Placement(new PlacementId(Ids.next()), child, unit, FS, OptionalInt.empty(), placed)))));
    }

    PersonId guardian(PersonId child, String called) {
        PersonId adult = person(called, Optional.empty(), SecurityMarking.NONE);
        work.inOne(() -> register.putGuardianships(added(List.of(new Guardianship(child, adult, Guardianship.Kind.GUARDIAN,
            DateSpan.from(TODAY.minusYears(2)))))));
        return adult;
    }

    /** Takes her yes back, as she does by the service of consents. */
    void takesBack(PersonId guardian, PersonId child) {
        answers(guardian, child, ConsentAnswer.Choice.WITHDRAWN, no -> since.told(headteacher, no));
    }

    /** After she took it back. */
    void givesAnew(PersonId guardian, PersonId child) {
        answers(guardian, child, ConsentAnswer.Choice.YES, yes -> since.givenAnew(headteacher, yes));
    }

    private void answers(PersonId guardian, PersonId child, ConsentAnswer.Choice choice, Consumer<ConsentAnswer> told) {
        clock.advance(Duration.ofMinutes(1));
        ConsentAnswer answer = new ConsentAnswer(new ConsentAnswerId(Ids.next()), child, guardian, NorthernForm.PURPOSE, 1, choice,
            AssuranceLevel.SECOND_FACTOR, clock.instant());
        work.inOne(() -> {
            consents.add(answer);
            told.accept(answer);
        });
    }

    void says(PersonId guardian, PersonId child, ConsentAnswer.Choice choice) {
        work.inOne(() -> consents.add(new ConsentAnswer(new ConsentAnswerId(Ids.next()), child, guardian, NorthernForm.PURPOSE, 1, choice,
            AssuranceLevel.SECOND_FACTOR, clock.instant().minusSeconds(3600))));
    }

    private PersonId person(String called, Optional<String> number, SecurityMarking marking) {
        PersonId id = new PersonId(Ids.next());
        String[] names = called.split(" ");
        RegisteredPerson registered = new RegisteredPerson(UUID.randomUUID(), new Person(id, new PersonName(names[0], names[1]),
            number.map(IdentityNumber::parse), marking, "", ""), "x", false);
        work.inOne(() -> register.putPersons(added(List.of(registered)), TODAY));
        return id;
    }

    /** Finalised at the unit, with a picture. */
    DocumentId document(DocumentType type, PersonId child, String title, Map<String, String> fields) {
        DocumentId id = new DocumentId(Ids.next());
        Instant at = Instant.parse("2026-02-03T09:00:00Z");
        LocalDate day = LocalDate.of(2026, 2, 3);
        work.inOne(() -> {
            documents.insert(new StoredDraft(id, type, FS, unit, About.child(child), title, day, fields, List.of(headteacher.account()), 1, at,
                Optional.empty(), Optional.empty()));
            documents.attach(id, new Attachment(new AttachmentId(Ids.next()), "skog.jpg", "image/jpeg", PICTURE.length,
                Sha256.hex(Sha256.digest().digest(PICTURE))), new ByteArrayInputStream(PICTURE));
            Content content = new Content(fields, documents.attachments(id), new byte[] {1, 2, 3});
            StoredDocument plain = new StoredDocument(id, type, FS, unit, About.child(child), title, day, List.of(headteacher.account()), "Lova Lärare",
                at, "", 1, Optional.empty(), Optional.empty());
            String hash = ContentHash.of(plain, content);
            documents.finalise(plain.sealed(hash), content);
            holdings.insert(List.of(new Holding(new HoldingId(Ids.next()), id, type.id(), FS, Optional.of(child), HolderKind.UNIT, unit, Basis.MADE_HERE,
                HoldingView.State.ACTIVE, day, Map.of(Milestone.DOCUMENT_DATE, day))));
            ledger.append(Chain.next(ledger.lockHead(), id, hash, at));
        });
        return id;
    }

    List<Holding> held(PersonId child) {
        return work.inOne(() -> holdings.activeOf(child));
    }

    private static <T> Batch<T> added(List<T> rows) {
        return new Batch<>(rows, List.of());
    }
}
