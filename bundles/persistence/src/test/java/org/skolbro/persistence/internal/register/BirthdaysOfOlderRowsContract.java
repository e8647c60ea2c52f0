package org.skolbro.persistence.internal.register;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.Test;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.IdentityNumber.Kind;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.Values;

/** Persons who were there before their birthdays were kept get the day that their number tells, whatever kind it is. */
public abstract class BirthdaysOfOlderRowsContract {

    private static final List<Optional<IdentityNumber>> NUMBERS = List.of(number(Kind.PERSONNUMMER, "201202292384"),
        number(Kind.SAMORDNINGSNUMMER, "201812612386"), number(Kind.SAMORDNINGSNUMMER, "199910792387"),
        number(Kind.SAMORDNINGSNUMMER, "200001892388"), number(Kind.SAMORDNINGSNUMMER, "200001912389"),
        number(Kind.TEMPORARY, "20220310TF01"), number(Kind.INTERIM, "20081231T123"), Optional.empty());

    protected abstract Database database();

    @Test
    public void areWhatTheNumbersTell() {
        UnitOfWork work = new JpaUnitOfWork(database());
        List<Person> persons = IntStream.range(0, NUMBERS.size()).mapToObj(i -> new Person(new PersonId(i + 1L), new PersonName("A", "B"),
            NUMBERS.get(i), SecurityMarking.NONE, "", "")).toList();
        work.inOne(() -> database().tx().sqlWithin(connection -> {
            RegisterTables.PERSONS.insert(connection, persons);
            List<Optional<LocalDate>> written = birthdays(connection);
            Sql.of("update person set born_on = null").change(connection);
            Sql.of("update person set born_on = " + computed() + " where number_text is not null").change(connection);
            assertEquals(NUMBERS.stream().map(number -> number.map(IdentityNumber::birthDate)).toList(), birthdays(connection));
            assertEquals(written, birthdays(connection));
            return null;
        }));
    }

    private static List<Optional<LocalDate>> birthdays(Connection connection) throws SQLException {
        return Sql.of("select born_on from person order by id").list(connection, row -> Optional.ofNullable(Values.day(row, "born_on")));
    }

    /** As the change set has it. */
    private static String computed() {
        try (InputStream log = RegisterTables.class.getResourceAsStream("/db/register.xml")) {
            String text = new String(log.readAllBytes(), StandardCharsets.UTF_8);
            String from = text.substring(text.indexOf("valueComputed=\"", text.indexOf("person-born-on")) + "valueComputed=\"".length());
            return from.substring(0, from.indexOf('"'));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<IdentityNumber> number(Kind kind, String value) {
        return Optional.of(new IdentityNumber(kind, value));
    }
}
