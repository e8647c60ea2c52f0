package org.skolbro.persistence.internal.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft;
import org.skolbro.api.extract.RegisterExtracts;
import org.skolbro.api.extract.RegisterExtracts.Wish;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.transfer.ArrivalViews;
import org.skolbro.core.internal.transfer.ArrivedConsents;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.PersonDataStore;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.memory.InMemoryTransferStore;

/** A child with a teacher, a guardian, and another guardian whom nobody may find; the rows about them are in a database. */
final class ExtractTown {

    private static final Instant AT = Instant.parse("2026-04-12T09:00:00.123Z");

    final InMemoryPlatform platform = new InMemoryPlatform();
    final UnitCode unit = platform.town().unit();
    final GroupId group = platform.town().group(unit);
    final PersonId maja = child("Maja");
    final PersonId elsa = child("Elsa");
    final PersonId mother = adult("Signe", SecurityMarking.NONE);
    final PersonId father = adult("Hemlige", SecurityMarking.SECRECY_MARKING);
    final Caller teacher = platform.callers().teacherOf(group);
    final Caller archivist = platform.callers().archivist();
    final RegisterExtracts extracts;
    private final InMemoryTransferStore arrivals = new InMemoryTransferStore(platform.house().memory);
    private final Database database;

    ExtractTown(Database database) {
        this.database = database;
        platform.install(new InventedForm());
        extracts = platform.extracts(new Within(new SqlPersonDataStore(database), new JpaUnitOfWork(database)), new ArrivedConsents(arrivals,
            new ArrivalViews.Manifests(List.of(new KeptManifest(AT, name(mother), name(father))))), new Words());
        List.of(maja, elsa, mother, father).forEach(this::row);
        List.of(mother, father).forEach(adult -> {
            platform.town().isGuardian(adult, maja, DateSpan.from(day().minusYears(3)));
            sql("insert into guardianship (child_id, adult_id, kind, valid_from) values (?, ?, 'GUARDIAN', ?)", maja.value(), adult.value(),
                day().minusYears(3));
        });
    }

    LocalDate day() {
        return platform.clock().today();
    }

    PersonId protectedChild(String given) {
        PersonId child = child(given, SecurityMarking.SECRECY_MARKING);
        row(child);
        return child;
    }

    private PersonId child(String given) {
        return child(given, SecurityMarking.NONE);
    }

    private PersonId child(String given, SecurityMarking marking) {
        PersonId child = adult(given, marking, day().minusYears(4));
        platform.town().joins(child, group);
        platform.town().isPlaced(child, unit, DateSpan.from(day().minusYears(1)));
        return child;
    }

    private PersonId adult(String given, SecurityMarking marking) {
        return adult(given, marking, day().minusYears(40));
    }

    private PersonId adult(String given, SecurityMarking marking, LocalDate born) {
        return platform.town().person(given, marking, Optional.of(born));
    }

    Person known(PersonId person) {
        return platform.house().memory.inOne(() -> platform.house().registerStore.person(person)).orElseThrow();
    }

    private String name(PersonId person) {
        return known(person).name().full();
    }

    /** With what two guardians had answered where she came from. */
    void packageCame(PersonId child) {
        platform.house().memory.inOne(() -> arrivals.insert(new StoredArrival(new ArrivalId(Ids.next()), 1, new CounterpartId(1), "north-1", "ab",
            Arrival.State.ANSWERED, Optional.of(child), Optional.of(unit), Optional.empty(), "FS", Optional.empty(), AT, archivist.account(),
            new StoredArrival.Signed("{}", "", ""), List.of(), List.of(), Optional.empty(), List.of())));
    }

    /** The same, in another language. */
    String takenIn(String language, PersonId person) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        extracts.write(archivist, person, new Wish(Optional.empty(), false, Locale.of(language), UnaryOperator.identity()), out);
        return String.join("\n", files(out).values());
    }

    String number(PersonId person) {
        return known(person).number().orElseThrow().value();
    }

    private void row(PersonId id) {
        Person person = known(id);
        sql("insert into person (id, given_name, family_name, sought_name, sort_key, number_kind, number_text, marking, email, mobile)"
            + " values (?, ?, ?, '', '', 'TEMPORARY', ?, ?, ?, '')", id.value(), person.name().given(), person.name().family(), number(id),
            person.marking(), person.name().given() + "@example.se");
    }

    void sql(String statement, Object... values) {
        database.tx().sql(connection -> Sql.of(statement, values).change(connection));
    }

    /** Finalised by the rules in memory; what of it names her is in the database too. */
    DocumentId document(DocumentType type, String field, String text, PersonId... children) {
        Draft draft = done(platform.documents().start(teacher, type.id(), About.children(List.of(children))));
        platform.documents().save(teacher, draft.id(), List.of(new Draft.Change(field, "", text)));
        DocumentId id = done(platform.documents().finalise(teacher, draft.id())).id();
        sql("insert into document (id, type_key, school_type, unit_code, title, document_date, authors, author_name, finalised_at, hash,"
            + " attachment_count) values (?, ?, 'FS', ?, '', ?, ?, 'Läraren', ?, '', 0)", id.value(), type.id() + "@1", unit.value(), day(),
            teacher.account().toString(), AT);
        for (int i = 0; i < children.length; i++) {
            sql("insert into document_subject (document_id, position_no, person_id) values (?, ?, ?)", id.value(), i, children[i].value());
        }
        return id;
    }

    void answered(PersonId guardian, String purpose) {
        sql("insert into consent_answer (id, child_id, guardian_id, purpose, text_version, choice, assurance, answered_at) values (?, ?, ?, ?, 1, 'YES',"
            + " 'PASSWORD', ?)", Ids.next(), maja.value(), guardian.value(), purpose, AT);
    }

    void looked(Caller who, String action, PersonId at, String reference) {
        long line = Ids.next();
        sql("insert into audit_line (id, happened_at, account_id, actor, sought_actor, action, reference, detail) values (?, ?, ?, ?, '', ?, ?, '')",
            line, AT, who.account().value(), who.displayName(), action, reference);
        sql("insert into audit_subject (audit_id, position_no, person_id) values (?, 0, ?)", line, at.value());
    }

    /** The files of an extract, as text. */
    Map<String, String> taken(Caller caller, PersonId person, Optional<PersonId> handedTo) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        extracts.write(caller, person, new Wish(handedTo, true, Locale.of("sv"), UnaryOperator.identity()), out);
        return files(out);
    }

    private static Map<String, String> files(ByteArrayOutputStream out) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> no -> throw new AssertionError("Refused: " + no.reason().en());
        };
    }

    /** Each call in a transaction of the database, besides the one in memory. */
    private record Within(PersonDataStore store, UnitOfWork work) implements PersonDataStore {

        @Override
        public Whom whom(PersonId person) {
            return work.inOne(() -> store.whom(person));
        }

        @Override
        public List<Table> tables() {
            return store.tables();
        }

        @Override
        public void rows(Table table, Whom whom, Consumer<List<String>> row) {
            work.inOne(() -> store.rows(table, whom, row));
        }

        @Override
        public List<PersonName> protectedStaff() {
            return work.inOne(store::protectedStaff);
        }
    }

    /** Prints what stands on the pages, and closes what it was given as a careless printer would. */
    private static final class Words implements Printer {

        @Override
        public void certificate(CertificateDocument document, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void paper(Paper paper, OutputStream out) {
            try (out) {
                out.write(paper.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
