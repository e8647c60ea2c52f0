package org.skolbro.persistence.internal.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.law.LegalBasis;
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
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderPlan.Letter;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderRecipient;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Vault;
import org.skolbro.core.internal.audit.StoredTrail;
import org.skolbro.core.internal.consent.MissingAnswers;
import org.skolbro.core.internal.form.SchoolForms;
import org.skolbro.core.internal.mail.MailOffice;
import org.skolbro.core.internal.reminder.ReminderAudience;
import org.skolbro.core.internal.reminder.ReminderExecution;
import org.skolbro.core.internal.reminder.ReminderSteps;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;
import org.skolbro.core.mail.Mailing;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.core.store.ReminderRow;
import org.skolbro.core.store.StoredReminder;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.audit.JpaAuditStore;
import org.skolbro.persistence.internal.consent.JpaConsentStore;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.persistence.internal.register.SqlRegisterStore;
import org.skolbro.persistence.internal.setting.JpaSettingStore;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.testkit.memory.InMemoryFormStore;
import org.skolbro.testkit.memory.InMemoryFormWishStore;
import org.skolbro.testkit.memory.Memory;

/** Homes in a database of which every second guardian has an address, and a campaign about them that nobody has driven yet. */
final class RemindedHomes {

    static final ReminderId RUN = new ReminderId(7);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final SchoolType FS = new SchoolType("FS");
    private static final UnitCode UNIT = new UnitCode("99000001");
    private static final LegalBasis LAW = LegalBasis.of("Skollagen (2010:800) 3 kap. 12 j §");
    private static final String SERVER = "host=localhost\nport=25\nsecurity=NONE\nuser=\nsender=skola@norrbro.example\nsender-name=Norrbro\nreply-to=\n"
        + "log-in=https://skolbro.norrbro.example/\nper-minute=600\npassword=\n";

    final Database database;
    final UnitOfWork work;
    final SqlReminderStore store;
    /** Addresses that were written to, oldest first: what a server has it has, whatever happens to us. */
    final List<String> written;
    private final ReminderExecution execution;
    private final Clock clock;

    RemindedHomes(Database database, List<String> written) {
        this.database = database;
        this.written = written;
        work = new JpaUnitOfWork(database);
        clock = Clock.fixed(TODAY.atTime(8, 0).atZone(PlatformClock.ZONE).toInstant(), PlatformClock.ZONE);
        store = new SqlReminderStore(database);
        SqlRegisterStore people = new SqlRegisterStore(database);
        Memory memory = new Memory();
        SchoolForms forms = new SchoolForms(memory, new InMemoryFormStore(memory), new InMemoryFormWishStore(memory), clock);
        forms.arrive(RemindedHomes::preschool, "org.skolbro.form.preschool", "1.0.0");
        MailOffice office = MailOffice.of(work, new JpaSettingStore(database), Vault.ofRandomKey(), (server, password) -> new Post());
        ReminderAudience audience = new ReminderAudience(new MissingAnswers(people, new JpaConsentStore(database), forms), people);
        execution = new ReminderExecution(work, store, new ReminderSteps(store, audience, office, new StoredTrail(new JpaAuditStore(database), clock), clock),
            office);
    }

    private static FormDeclaration preschool() {
        Text word = Text.sv("Ord").en("Word");
        DocumentType log = DocumentType.named("preschool/log", word).because(LAW).fields(Field.text("text", word, word)).writtenBy(Role.TEACHER)
            .readBy(Role.TEACHER).build();
        return FormDeclaration.of("preschool", word).serves(FS).documents(log)
            .consents(new ConsentPurpose(new PurposeId("preschool/follow"), 1, word, word, Set.of(log.id()), LAW)).build();
    }

    /** A child and a guardian each. */
    void fill(int homes) {
        SqlRegisterImportStore register = new SqlRegisterImportStore(database);
        DateSpan since = DateSpan.from(TODAY.minusYears(1));
        work.inOne(() -> {
            new JpaSettingStore(database).put("mail.server", SERVER);
            register.putUnits(added(List.of(new Unit(UNIT, "Ekbackens förskola", Set.of(FS), "Norrbro"))));
            List<RegisteredPerson> persons = new ArrayList<>();
            List<Guardianship> guardianships = new ArrayList<>();
            List<Placement> placements = new ArrayList<>();
            List<ReminderRow> rows = new ArrayList<>();
            for (int home = 1; home <= homes; home++) {
                PersonId child = new PersonId(home);
                PersonId guardian = new PersonId(1_000L + home);
                persons.add(person(child, ""));
                persons.add(person(guardian, home % 2 == 1 ? "hem" + home + "@example.org" : ""));
                guardianships.add(new Guardianship(child, guardian, Guardianship.Kind.GUARDIAN, since));
                placements.add(new Placement(new PlacementId(home), child, UNIT, FS, OptionalInt.empty(), since));
                rows.add(ReminderRow.waiting(guardian, UNIT));
            }
            register.putPersons(added(persons), TODAY);
            register.putGuardianships(added(guardianships));
            register.putPlacements(added(placements));
            store.insert(new StoredReminder(RUN, 1, Reminder.State.RUNNING, new ReminderPlan(ReminderScope.ALL, TODAY.plusWeeks(3), new Letter("Ämne", "Hej"),
                new Letter("Subject", "Hello")), new AccountId(1), "Administratören", clock.instant(), "", 0, Optional.empty(), Optional.empty()), rows);
        });
    }

    private static RegisteredPerson person(PersonId id, String address) {
        return new RegisteredPerson(new UUID(0, id.value()), new Person(id, new PersonName("Namn", "Nr " + id.value()), Optional.empty(), SecurityMarking.NONE,
            address, ""), "x", false);
    }

    private static <T> Batch<T> added(List<T> rows) {
        return new Batch<>(rows, List.of());
    }

    /** Whoever drove it before is gone. */
    void drive() {
        work.inOne(() -> store.lease(RUN, clock.instant()));
        execution.drive(RUN, new ReminderExecution.Going() {
            @Override
            public boolean on() {
                return true;
            }

            @Override
            public void rest(Duration pace) {
                // nobody waits here
            }
        });
    }

    Reminder.State state() {
        return work.inOne(() -> store.find(RUN)).orElseThrow().state();
    }

    List<ReminderRow> rows(ReminderRecipient.State state) {
        return work.inOne(() -> store.rows(RUN, Set.of())).stream().filter(row -> row.state() == state).toList();
    }

    /** How often the trail says that somebody was written to. */
    long told() {
        return work.inOne(() -> database.tx().sqlWithin(connection -> Sql.of("select count(*) from audit_line where action = ?", "reminder.sent")
            .first(connection, row -> row.getLong(1)))).orElseThrow();
    }

    private final class Post implements Mailing {

        @Override
        public Delivery carry(Mail mail) {
            written.add(mail.to());
            return new Delivery.Accepted();
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
