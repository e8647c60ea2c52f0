package org.skolbro.persistence.internal.departure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.audit.AuditLineId;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.Departure.State;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.packages.eark.internal.SipPacker;
import org.skolbro.persistence.internal.audit.JpaAuditStore;
import org.skolbro.persistence.internal.sql.Sql;

/**
 * A municipality where a child with a fictitious identity, a guardian and a member of staff are protected leaves whole, in real
 * packages: nothing about them lies open, and nothing of theirs is left behind.
 */
public abstract class ProtectedLeavingOnDatabase extends LeavingSteps {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 12);
    private static final Instant AT = Instant.parse("2024-04-12T09:00:00.123Z");
    private static final AccountId TEACHERS = new AccountId(Ids.next());

    private PersonId guardian;
    private PersonId teacher;
    /** Found to be the same person as the hidden child, and marked nowhere. */
    private PersonId duplicate;
    private DocumentId own;
    private DocumentId titled;
    private DocumentId ofGroup;
    private DisposalRun run;

    @Before
    public void muchIsKeptOfThem() {
        town.packs = new SipPacker("2.1.0", false);
        guardian = town.person("Skyddsmor", "198504022388", SecurityMarking.SECRECY_MARKING);
        teacher = town.person("Fridlyst", "197909152394", SecurityMarking.PROTECTED_REGISTRATION);
        duplicate = town.person("Dubbelgun", "201804012399", SecurityMarking.NONE);
        own = town.document(About.child(hidden), "Hemligas eget torn");
        titled = town.document(new About.OfChildren(List.of(olle, hidden)), "Olle och Hemliga", "Hemligas hus");
        ofGroup = town.document(new About.OfGroup(new GroupId("eken")), "Eken och Hemliga bygger");
        DocumentId destroyed = town.document(About.child(hidden), "Gallras snart");
        town.handedOver(destroyed);
        town.consentOnPaper(hidden, "Hemligas far har skrivit under");
        town.sealedForm(hidden, "Förseglat");
        town.disposal.adoptAPlan(town.archivist, LeavingTown.TYPE.id());
        run = town.disposal.executed(town.archivist, town.disposal.approved(town.archivist, town.platform.callers().archivist()));
        registered();
        acted();
    }

    private void registered() {
        change("update person set merged_into = ? where id = ?", hidden.value(), duplicate.value());
        change("insert into person_identity (person_id, turn_no, number_kind, number_text, valid_from) values (?, 1, 'PERSONNUMMER', '201804012399', ?)",
            duplicate.value(), DAY);
        change("insert into person_merge (id, kept_id, duplicate_id, undone, merge_text) values (1, ?, ?, false, '{}')", hidden.value(), duplicate.value());
        change("insert into placement (id, child_id, unit_code, school_type, valid_from) values (1, ?, 'skog', 'FS', ?)", hidden.value(), DAY);
        change("insert into placement (id, child_id, unit_code, school_type, valid_from) values (2, ?, 'skog', 'FS', ?)", olle.value(), DAY);
        change("insert into membership (group_id, person_id, valid_from) values ('eken', ?, ?)", hidden.value(), DAY);
        for (PersonId child : List.of(hidden, olle)) {
            change("insert into guardianship (child_id, adult_id, kind, valid_from) values (?, ?, 'GUARDIAN', ?)", child.value(), guardian.value(), DAY);
        }
        change("insert into duty (person_id, unit_code, staff_role, valid_from) values (?, 'skog', 'Lärare', ?)", teacher.value(), DAY);
        change("insert into account (id, user_name, display_name, sought_name, person_id, office_roles, state, password_hash, code_hash, code_until,"
            + " totp_secret, totp_offered, totp_step, version) values (?, 'fridlyst.ek', 'Fridlyst Ek', 'fridlyst ek', ?, '', 'ACTIVE', '', '', ?, '', '', 0, 1)",
            TEACHERS.value(), teacher.value(), AT);
        town.consentOnPaper(maja, "Majas mor har skrivit under");
        change("update consent_answer set registered_by = 'Fridlyst Ek'");
        change("update document set author_name = 'Fridlyst Ek', decided_by = 'Fridlyst Ek'");
        change("insert into personal_grant (id, staff_id, child_id, until_day, reason, given_by, given_at, unit_code) values (1, ?, ?, ?, 'Undervisar', 1, ?,"
            + " 'skog')", teacher.value(), hidden.value(), DAY, AT);
        change("insert into disposal_hold (id, child_id, reason, basis, placed_by, placed_at) values (1, ?, 'Ärende', '', 'Ada', ?)", hidden.value(), AT);
        change("insert into disposal_hold (id, document_id, reason, basis, placed_by, placed_at) values (2, ?, 'Hemligas ärende', '', 'Ada', ?)", own.value(), AT);
    }

    /** Five lines, of which one is about nobody that is protected. */
    private void acted() {
        line(new AccountId(1), "Ada", "register.child-read", List.of(hidden), hidden.toString(), "");
        line(TEACHERS, "Fridlyst Ek (fridlyst.ek)", "document.listed", List.of(olle), "", "");
        line(new AccountId(1), "Ada", "group.overview", List.of(maja, hidden), "eken", "");
        line(new AccountId(1), "Ada", "guardian.hidden", List.of(olle), "1", "guardian " + guardian + " everything");
        line(new AccountId(1), "Ada", "document.listed", List.of(olle), "", "Ensam");
    }

    private void line(AccountId account, String actor, String action, List<PersonId> about, String reference, String detail) {
        town.work.inOne(() -> new JpaAuditStore(database().database()).append(Optional.of(account),
            new AuditLine(new AuditLineId(Ids.next()), AT, actor, action, about, reference, detail)));
    }

    private void change(String sql, Object... values) {
        database().tx().sql(connection -> Sql.of(sql, values).change(connection));
    }

    @Test
    public void nothingAboutThemLiesOpen() throws IOException {
        Path folder = folder(left());
        List<String> traces = Stream.concat(Stream.of("Hemlig", "20180401", "180401-", "Skyddsmor", "19850402", "Fridlyst", "fridlyst.ek", "19790915", "Dubbelgun"),
            Stream.of(hidden, guardian, teacher, duplicate).flatMap(person -> Stream.of(Long.toString(person.value()), person.toString()))).toList();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString();
            if (!name.startsWith("skydda")) {
                String text = name + Files.readString(file, StandardCharsets.ISO_8859_1);
                assertEquals(name, List.of(), traces.stream().filter(text::contains).toList());
            }
        }
    }

    @Test
    public void everythingOfTheirsComesAlongApart() throws IOException {
        Path folder = folder(left());
        assertEquals(codes(own, titled, shared), column(folder.resolve("skyddade-0001/handlingar.csv"), 0));
        String packages = text(folder, "skyddade-0001");
        List.of("Hemligas eget torn", "Olle och Hemliga", "Hemligas hus", "Maja, Olle och Hemliga bygger", "201804012389", "http://www.loc.gov/METS/")
            .forEach(words -> assertTrue(words, packages.contains(words)));
        assertTrue(text(folder, "skyddade-grupper-0001").contains("Eken och Hemliga bygger"));
        assertTrue(text(folder, "grupper-0001").contains("Eken och annat barn bygger"));
        assertTrue(column(folder.resolve("grupper-0001/handlingar.csv"), 0).contains(Long.toString(ofGroup.value())));
        assertTrue("who wrote about her", packages.contains("Fridlyst Ek"));
        assertTrue("who wrote about others", text(folder, "barn-0001").contains("Skyddade personuppgifter"));
        assertTrue(Files.readString(folder.resolve("register/consent_answer.csv")).contains(";Skyddade personuppgifter;"));
        Path apart = folder.resolve("skyddat-register");
        assertEquals(values(hidden, guardian, teacher, duplicate), column(apart.resolve("person.csv"), 0));
        assertEquals(values(duplicate), column(apart.resolve("person_identity.csv"), 0));
        assertEquals(2, rows(apart.resolve("guardianship.csv")).size());
        assertEquals(2, rows(apart.resolve("disposal_hold.csv")).size());
        assertEquals(4, rows(apart.resolve("audit_line.csv")).size());
        assertEquals(1, rows(folder.resolve("logg/audit_line.csv")).size());
        assertEquals(values(olle), column(folder.resolve("logg/audit_subject.csv"), 2));
        String listed = Files.readString(apart.resolve("index.html"));
        List.of("person.csv", "audit_line.csv", "audit_subject.csv").forEach(name -> assertTrue(name, listed.contains("href=\"" + name + "\"")));
    }

    @Test
    public void isReckonedToTheLastDocumentAndTheLastRow() throws Exception {
        Departure done = left();
        assertEquals(State.DONE, done.state());
        Reckoned reckoned = Reckoned.of(folder(done));
        assertEquals(List.of(), reckoned.faults());
        assertEquals("three that were there, two of hers and one of her group", 6, reckoned.documents().size());
        assertEquals(2, done.reckoning().orElseThrow().destroyed());
        assertTrue(Files.exists(folder(done).resolve("bevis/gallringsprotokoll/" + run.id() + ".pdf")));
        assertEquals("", Script.faults(folder(done)));
        for (TakenAlong table : TakenAlong.ALL) {
            String name = table.table().name() + ".csv";
            List<Path> files = files(folder(done)).stream().filter(file -> file.getFileName().toString().equals(name)).toList();
            long rows = 0;
            for (Path file : files) {
                rows += rows(file).size();
            }
            assertEquals(name, database().tx().sql(connection -> Sql.of("select count(*) from " + table.table().name()).number(connection)).longValue(), rows);
            assertEquals(name, table.table().personal() ? 2 : 1, files.size());
        }
    }

    @Test
    public void nobodyIsExposedByAnUnmarkedRowOfTheSamePerson() throws IOException {
        assertFalse(column(folder(left()).resolve("register/person.csv"), 0).contains(Long.toString(duplicate.value())));
    }

    private static Set<String> codes(DocumentId... documents) {
        return Stream.of(documents).map(document -> Long.toString(document.value())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(PersonId... persons) {
        return Stream.of(persons).map(person -> Long.toString(person.value())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> column(Path file, int number) throws IOException {
        return rows(file).stream().map(row -> row.split(";", -1)[number]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).toList();
    }
}
