package org.skolbro.persistence.internal.extract;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.Hidings;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Grants;
import org.skolbro.core.internal.extract.Codes;
import org.skolbro.core.store.PersonDataStore.Whom;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;

/** What one person is told of herself, and that no table is forgotten. */
public abstract class ExtractOnDatabase {

    private static final Pattern REFERS_TO_A_PERSON = Pattern.compile(
        "(person|child|adult|guardian|subject|staff|requester|kept|duplicate|account)_id|given_by|ended_by");

    private ExtractTown town;

    protected abstract TestDatabase database();

    @Before
    public void aChildWithTwoGuardians() {
        town = new ExtractTown(database().database());
    }

    /** A table that is added and forgotten here would be kept from whom it is about. */
    @Test
    public void everyTableTellsOfHerOrItIsSaidWhyNot() {
        List<String> unnamed = columns().keySet().stream().filter(table -> NamedIn.ALL.stream().noneMatch(one -> one.from().equals(table)))
            .filter(table -> !NamedIn.WITHIN.containsKey(table) && !NamedIn.LEFT_OUT.containsKey(table)).toList();
        assertEquals("Name these in NamedIn", List.of(), unnamed);
    }

    /** A second column of persons in a table that is named already. */
    @Test
    public void everyColumnThatRefersToAPersonIsAskedFor() {
        List<String> unasked = new ArrayList<>();
        columns().forEach((table, columns) -> {
            List<NamedIn> named = NamedIn.ALL.stream().filter(one -> one.from().equals(table)).toList();
            columns.stream().filter(column -> !named.isEmpty() && REFERS_TO_A_PERSON.matcher(column).matches())
                .filter(column -> named.stream().noneMatch(one -> one.about().contains(column + " {")))
                .map(column -> table + "." + column).forEach(unasked::add);
        });
        assertEquals(List.of(), unasked);
    }

    @Test
    public void everythingIsCalledByAWordThatPeopleRead() {
        assertEquals(List.of(), Codes.unspoken(new SqlPersonDataStore(database().database()).tables()));
    }

    @Test
    public void everyStatementIsUnderstoodWithAndWithoutAnAccount() {
        SqlPersonDataStore store = new SqlPersonDataStore(database().database());
        for (Set<AccountId> accounts : List.of(Set.<AccountId>of(), Set.of(new AccountId(7), new AccountId(8)))) {
            Whom whom = new Whom(town.maja, Set.of(town.maja, town.elsa), accounts);
            store.tables().forEach(table -> new JpaUnitOfWork(database().database()).inOne(() -> store.rows(table, whom, row -> { })));
        }
    }

    @Test
    public void tellsEverythingAndNothingOfOthers() {
        town.document(InventedForm.LOG, "story", "Maja och Elsa byggde", town.maja, town.elsa);
        town.looked(town.teacher, "document.read", town.maja, "");
        Map<String, String> files = town.taken(town.archivist, town.maja, Optional.empty());
        String all = String.join("\n", files.values());
        assertTrue(all.contains(town.number(town.maja)));
        assertTrue(all.contains("Signe"));
        assertTrue(all.contains("person med skyddade uppgifter"));
        assertTrue(all.contains("Den påhittade lagen 1 §"));
        assertTrue(all.contains(town.teacher.displayName() + ", pedagog"));
        List.of("Hemlige", "Elsa", "Signe@example.se", town.number(town.mother), town.number(town.father), town.number(town.elsa),
            Long.toString(town.father.value())).forEach(never -> assertFalse(never, all.contains(never)));
        assertEquals(Set.of("registerutdrag.pdf", "registerutdrag.json"), files.keySet());
    }

    @Test
    public void ofAGuardianAndOfStaffTellsTheirOwn() {
        town.document(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        town.looked(town.teacher, "document.read", town.maja, "");
        Caller signe = town.platform.callers().of(town.mother);
        String hers = town.taken(signe, town.mother, Optional.empty()).get("registerutdrag.json");
        assertTrue(hers.contains("Signe@example.se") && hers.contains("Maja"));
        assertFalse(hers.contains("Skogen") || hers.contains("Hemlige"));
        PersonId staff = town.teacher.person().orElseThrow();
        town.sql("insert into account (id, user_name, display_name, sought_name, person_id, office_roles, state, password_hash, code_hash, code_until,"
            + " totp_secret, totp_offered, totp_step, version) values (?, 'lararen', 'Läraren', '', ?, '', 'ACTIVE', '', '', ?, '', '', 0, 1)",
            town.teacher.account().value(), staff.value(), Instant.EPOCH);
        String teachers = town.taken(town.teacher, staff, Optional.empty()).get("registerutdrag.json");
        assertTrue(teachers.contains("\"document_written\"") && teachers.contains("document.read"));
        assertFalse(teachers.contains("Maja"));
    }

    @Test
    public void takesTheDocumentsAlongThatWhoeverTakesItOutReads() {
        DocumentId plan = town.document(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        town.platform.town().leaves(town.maja, town.day().minusDays(1));
        town.platform.house().memory.inOne(() -> town.platform.papers().holdingStore.archive(town.maja, town.unit,
            Town.PRESCHOOL));
        Map<String, String> files = town.taken(town.archivist, town.maja, Optional.empty());
        assertTrue(files.get("handlingar/0001.pdf").contains("Skogen"));
        assertTrue(files.get("registerutdrag.json").contains("\"file\" : \"0001.pdf\""));
        assertTrue(files.get("registerutdrag.json").contains(plan.toString()));
    }

    @Test
    public void isNeitherTakenOutOfTheProtectedNorByAnybodyElse() {
        assertTrue(town.extracts.find(town.archivist, town.number(town.father)) instanceof Outcome.Refused);
        assertThrows(NotFound.class, () -> town.taken(town.archivist, town.father, Optional.empty()));
        assertThrows(NotFound.class, () -> town.extracts.own(town.archivist));
        Caller byPassword = town.platform.callers().office(Role.ARCHIVIST, AssuranceLevel.PASSWORD);
        for (Caller other : List.of(town.teacher, town.platform.callers().of(town.mother), town.platform.callers().administrator(),
                town.platform.callers().auditor(), byPassword)) {
            assertThrows(NotPermitted.class, () -> town.extracts.find(other, town.number(town.maja)));
            assertThrows(NotPermitted.class, () -> town.taken(other, town.maja, Optional.empty()));
        }
        assertTrue(town.taken(town.platform.callers().of(town.father), town.father, Optional.empty()).get("registerutdrag.json").contains("Hemlige"));
    }

    @Test
    public void ofAProtectedChildIsTakenOutByAHeadteacherWithAPermissionOfHerOwn() {
        PersonId hidden = town.protectedChild("Gömda");
        PersonId head = town.platform.town().headteacherOf(town.unit);
        Caller headteacher = town.platform.callers().of(head, AssuranceLevel.SECOND_FACTOR);
        assertTrue(town.extracts.find(headteacher, town.number(hidden)) instanceof Outcome.Refused);
        assertThrows(NotFound.class, () -> town.taken(headteacher, hidden, Optional.empty()));
        assertTrue(town.platform.house().grants.give(headteacher, new Grants.Asked(hidden, town.unit, head, town.day().plusDays(7), "Begäran 12"))
            instanceof Outcome.Done);
        assertTrue(town.extracts.find(headteacher, town.number(hidden)) instanceof Outcome.Done);
        assertTrue(String.join("\n", town.taken(headteacher, hidden, Optional.empty()).values()).contains("Gömda"));
        assertTrue(town.extracts.find(headteacher, town.number(town.maja)) instanceof Outcome.Refused);
        assertTrue(town.extracts.find(town.archivist, town.number(hidden)) instanceof Outcome.Refused);
        assertThrows(NotPermitted.class, () -> town.extracts.find(town.platform.callers().of(head, AssuranceLevel.PASSWORD), town.number(hidden)));
    }

    @Test
    public void isHandedToAGuardianWithoutWhatIsHiddenFromHer() {
        DocumentId open = town.document(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        DocumentId hidden = town.document(InventedForm.PLAN, "purpose", "Samtal", town.maja);
        DocumentId secure = town.document(InventedForm.NOTE, "note", "Orolig", town.maja);
        List.of(open, hidden, secure).forEach(document -> town.looked(town.teacher, "document.read", town.maja, document.toString()));
        town.looked(town.teacher, "guardian.hidden", town.maja, "");
        Caller headteacher = town.platform.callers().headteacherOf(town.unit);
        ExtractTown.done(town.platform.hidings().hide(headteacher, town.maja, new Hidings.Asked(town.mother, new Hiding.Papers(List.of(hidden)),
            DateSpan.from(town.day()), "Orosanmälan", LegalBasis.of("OSL 12 kap. 3 §"))));
        town.answered(town.mother, "own-answer");
        town.answered(town.father, "other-answer");
        town.looked(town.platform.callers().of(town.father), "document.printed", town.maja, "");
        String to = String.join("\n", town.taken(town.archivist, town.maja, Optional.of(town.mother)).values());
        assertTrue(to.contains("own-answer"));
        assertTrue(to.contains(open.toString()));
        List.of(hidden.toString(), secure.toString(), "guardian.hidden", "other-answer", "document.printed", "Säker anteckning", "Orosanmälan")
            .forEach(never -> assertFalse(never, to.contains(never)));
        assertTrue(String.join("\n", town.taken(town.archivist, town.maja, Optional.empty()).values()).contains(hidden.toString()));
        assertThrows(NotFound.class, () -> town.taken(town.archivist, town.maja, Optional.of(town.elsa)));
    }

    /** The other guardian is protected: his answer is there, and not his name. */
    @Test
    public void consentThatCameWithAPackageIsToldInWords() {
        assertFalse(String.join("\n", town.taken(town.archivist, town.maja, Optional.empty()).values()).contains("lärloggen"));
        town.packageCame(town.maja);
        for (String file : town.taken(town.archivist, town.maja, Optional.empty()).values()) {
            assertTrue(file, file.contains("Får lärloggen följa med?") && file.contains("svarade ja den 2026-04-12, inloggad med lösenord."));
            assertTrue(file, file.contains("svarade ja den 2026-03-02, på undertecknat papper."));
            List.of("YES", "PASSWORD", "Hemlige").forEach(never -> assertFalse(never, file.contains(never)));
        }
        String english = town.takenIn("en", town.maja);
        assertTrue(english, english.contains("said yes on 2026-04-12, logged in by password."));
        assertFalse(english.contains("svarade"));
        String mothers = String.join("\n", town.taken(town.archivist, town.maja, Optional.of(town.mother)).values());
        assertTrue(mothers.contains("inloggad med lösenord"));
        assertFalse(mothers.contains("på undertecknat papper"));
    }

    @Test
    public void leavesALineOfItsOwn() {
        town.taken(town.archivist, town.maja, Optional.empty());
        var lines = town.platform.house().memory.inOne(() -> town.platform.house().auditStore.lines(Audit.Filter.ALL,
            Page.Request.first(10))).items();
        assertEquals(List.of(town.maja), lines.stream().filter(line -> line.action().equals("extract.written")).findFirst().orElseThrow().children());
    }

    private Map<String, List<String>> columns() {
        return database().tx().sql(connection -> {
            Map<String, List<String>> found = new TreeMap<>();
            DatabaseMetaData data = connection.getMetaData();
            try (ResultSet row = data.getTables(null, null, "%", new String[] {"TABLE"})) {
                while (row.next()) {
                    found.put(row.getString("TABLE_NAME").toLowerCase(Locale.ROOT), new ArrayList<>());
                }
            }
            try (ResultSet row = data.getColumns(null, null, "%", "%")) {
                while (row.next()) {
                    found.getOrDefault(row.getString("TABLE_NAME").toLowerCase(Locale.ROOT), new ArrayList<>())
                        .add(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
            return found;
        });
    }
}
