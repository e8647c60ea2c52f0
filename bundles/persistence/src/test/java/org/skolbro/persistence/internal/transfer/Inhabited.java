package org.skolbro.persistence.internal.transfer;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

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
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
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
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.account.JpaAccountStore;
import org.skolbro.persistence.internal.account.JpaGrantStore;
import org.skolbro.persistence.internal.account.JpaSessionStore;
import org.skolbro.persistence.internal.consent.JpaConsentStore;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.document.JpaDocumentStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.evidence.JpaLedgerStore;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.persistence.internal.register.SqlRegisterStore;
import org.skolbro.persistence.internal.setting.JpaSettingStore;
import org.skolbro.testkit.MovableClock;

/** The people of a municipality, what they write, and the database that keeps it. */
abstract class Inhabited {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final SchoolType FS = new SchoolType("FS");
    static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

    final MovableClock clock = new MovableClock(TODAY);
    final Database database;
    final UnitOfWork work;
    final UnitCode unit;
    final JpaDocumentStore documents;
    final JpaHoldingStore holdings;
    final JpaLedgerStore ledger;
    final JpaConsentStore consents;
    final JpaAccountStore accounts;
    final SqlRegisterStore people;
    final Gate gate;
    final Caller administrator;
    final Caller operator;
    Caller headteacher;
    private final SqlRegisterImportStore register;
    private final Issuing issuing;

    Inhabited(Database database, Organisation name) {
        this.database = database;
        unit = new UnitCode(name.code().replaceAll("\\D", "").substring(0, 4) + "skog");
        work = new JpaUnitOfWork(database);
        documents = new JpaDocumentStore(database);
        holdings = new JpaHoldingStore(database);
        ledger = new JpaLedgerStore(database);
        consents = new JpaConsentStore(database);
        register = new SqlRegisterImportStore(database);
        accounts = new JpaAccountStore(database);
        people = new SqlRegisterStore(database);
        Directory directory = new Directory(people, clock);
        JpaSessionStore sessionStore = new JpaSessionStore(database);
        JpaGrantStore grants = new JpaGrantStore(database);
        Sessions sessions = new Sessions(sessionStore, accounts, directory, grants);
        gate = new RelationGate(work, sessions, directory, grants);
        issuing = new Issuing(sessionStore, new JpaSettingStore(database), sessions, clock);
        work.inOne(() -> register.putUnits(added(List.of(new Unit(unit, name.name() + "s förskola", Set.of(FS), name.name())))));
        headteacher = headteacher(unit, "Rita Rektor");
        administrator = office(Role.ADMINISTRATOR);
        operator = office(Role.OPERATOR);
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
