package org.skolbro.persistence.internal.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.identity.Mentions;
import org.skolbro.api.identity.Mentions.Found;
import org.skolbro.api.identity.Mentions.Kind;
import org.skolbro.api.identity.Mentions.Mention;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.identity.MentionSearch;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.form.JpaFormStore;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.testkit.InMemoryPlatform;

/** What is written on a real database, and where it names a child; log-ins and audit are in memory. */
abstract class MentionsOnDatabase {

    private static final Instant AT = Instant.parse("2026-04-12T09:00:00.123Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 12);
    private static final String NUMBER = "20211115-2381";
    private static final long ALVA = 1;
    private static final long BO = 2;
    private static final long HIDDEN = 3;

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final Caller manager = platform.callers().office(Role.ADMINISTRATOR, AssuranceLevel.SECOND_FACTOR);
    private long documents = 100;
    private Mentions mentions;

    abstract TestDatabase testDatabase();

    /** One unit of work over both. */
    private record Both(UnitOfWork memory, UnitOfWork database) implements UnitOfWork {

        @Override
        public <T> T inOne(Supplier<T> work) {
            return memory.inOne(() -> database.inOne(work));
        }
    }

    @Before
    public void aChildAndTwoOthers() {
        var database = testDatabase().database();
        mentions = new MentionSearch(new Both(platform.house().memory, new JpaUnitOfWork(database)), platform.house().gate, platform.house().trail,
            new SqlRegisterStore(database), new SqlIdentityStore(database), new SqlRunningTextStore(database), new JpaFormStore(database));
        person(ALVA, "Alva", "Riktigberg", NUMBER.replace("-", ""), SecurityMarking.NONE);
        sql("insert into person_identity (person_id, turn_no, number_kind, number_text, valid_from) values (?, 0, 'PERSONNUMMER', ?, ?)", ALVA,
            NUMBER.replace("-", ""), DAY);
        person(BO, "Bo", "Ek", "20210501TF11", SecurityMarking.NONE);
        person(HIDDEN, "Stina", "Ask", "20210501TF12", SecurityMarking.SECRECY_MARKING);
        sql("insert into unit (code, name, school_types, provider) values ('bjork', 'Björken', 'FS', 'Byn')");
        sql("insert into placement (id, child_id, unit_code, school_type, valid_from) values (7, ?, 'bjork', 'FS', ?)", ALVA, DAY);
    }

    @Test
    public void whatNamesHerIsToldByPlace() {
        long sure = document("gran", BO, "Utflykt", "Bo och Alva\nRiktigberg lekte.");
        long maybe = document("bjork", BO, "Bygge", "Då rasade\nAlvas torn.");
        document("gran", BO, "Bygge", "Då rasade Alvas torn.");
        document("bjork", BO, "Resa", "Vi läste om Alvastra och Riktigberg.");
        document("bjork", ALVA, "Om henne", "Alva Riktigberg, " + NUMBER);
        Found found = search(Progress.NONE);
        assertEquals(List.of(new Mention(Kind.DOCUMENT, Optional.of(new DocumentId(sure)), "gran",
                Optional.of(new Text("gone/log", "gone/log")), DAY, true),
            new Mention(Kind.DOCUMENT, Optional.of(new DocumentId(maybe)), "Björken", Optional.of(new Text("gone/log", "gone/log")),
                DAY, false)), found.places());
        assertEquals(1, found.sure());
        assertEquals(1, found.maybe());
        assertTrue(found.whole());
    }

    @Test
    public void herNumberIsFoundHoweverItIsWritten() {
        for (String written : List.of("20211115-2381", "211115-2381", "202111152381", "2111152381", "211115 2381")) {
            document("gran", BO, "Ring", "Ring om " + written + ".");
        }
        document("gran", BO, "Ring", "Ring 082111152381 eller 21111523819.");
        assertEquals(5, search(Progress.NONE).sure());
    }

    @Test
    public void allKindsOfTextAreRead() {
        long group = row("document (id, type_key, school_type, unit_code, title, document_date, authors, author_name, finalised_at, hash,"
            + " attachment_count, group_id)", "?, 'gone/log@1', 'FS', 'bjork', 'Vi och Alva Riktigberg', ?, '', '', ?, '', 0, 'g'", DAY, AT);
        sql("insert into document_content (document_id, fields, salt) values (?, '{}', '')", group);
        long hidden = document("gran", HIDDEN, "Kort", "Inget.");
        row("attachment (id, document_id, file_name, media_type, byte_count, sha256)", "?, ?, 'Alva Riktigberg.png', 'image/png', 1, ''", hidden);
        long draft = row("draft (id, type_key, school_type, unit_code, title, document_date, fields, version, saved_at)",
            "?, 'gone/log@1', 'FS', 'bjork', 'Utkast', ?, '{\"text\":\"Alva Riktigberg\"}', 1, ?", DAY, AT);
        sql("insert into draft_subject (draft_id, position_no, person_id) values (?, 0, ?)", draft, BO);
        row("rectification (id, document_id, asked_account_id, asked_by, asked_at, on_behalf_of, wrong, hold_id, state)",
            "?, ?, 1, 'Någon', ?, '', 'Alva Riktigberg var inte där.', 1, 'ASKED'", hidden, AT);
        row("transition_case (id, version, child_id, leaves_placement, enters_placement, from_unit, from_type, to_unit, to_type, left_on, deadline,"
            + " state, note, reason)", "?, 1, 2, 1, 2, 'bjork', 'FS', 'gran', 'FS', ?, ?, 'PLANNED', 'Leker med Alva Riktigberg.', ''", DAY, DAY);
        row("document_order (id, requester_id, child_id, purpose, due_day, ordered_at, hold_id, state)",
            "?, 1, 2, 'Om Alva Riktigberg', ?, ?, 1, 'OPEN'", DAY, AT);
        long disclosure = row("disclosure (id, version, year_no, number_no, state, received_on, due_on, disclosure_text)",
            "?, 1, 2026, 1, 'OPEN', ?, ?, '{}'", DAY, DAY);
        sql("insert into disclosure_item (disclosure_id, document_id, position_no, hold_id, review_text) values (?, 5, 0, 1, '\"Alva Riktigberg maskeras\"')",
            disclosure);
        row("guardian_hiding (id, child_id, guardian_id, from_day, reason, basis, decided_by, decided_at)",
            "?, 2, 3, ?, 'För Alva Riktigbergs skull', '', '', ?", DAY, AT);
        row("disposal_hold (id, by_selection, reason, basis, placed_by, placed_at)", "?, false, 'Tvist om Alva Riktigberg', '', '', ?", AT);
        row("personal_grant (id, staff_id, child_id, unit_code, until_day, reason, given_by, given_at)",
            "?, 9, 2, 'bjork', ?, 'Samma grupp som Alva Riktigberg', 1, ?", DAY, AT);
        Found found = search(Progress.NONE);
        Map<Kind, Mention> places = found.places().stream().collect(Collectors.toMap(Mention::kind, one -> one));
        assertEquals(Set.of(Kind.GROUP_DOCUMENT, Kind.FILE_NAME, Kind.DRAFT, Kind.RECTIFICATION, Kind.TRANSITION, Kind.ORDER, Kind.DISCLOSURE, Kind.HIDING,
            Kind.HOLD, Kind.GRANT), places.keySet());
        assertEquals(10, found.sure());
        assertTrue(places.get(Kind.GROUP_DOCUMENT).document().isPresent());
        assertFalse("about somebody protected", places.get(Kind.FILE_NAME).document().isPresent());
        assertFalse("its authors' alone", places.get(Kind.DRAFT).document().isPresent());
    }

    @Test
    public void everyPortionIsRead() {
        for (int i = 0; i < 600; i++) {
            document("bjork", BO, "Dag " + i, i % 3 == 0 ? "Alva Riktigberg" : "Bo");
        }
        Found found = search(Progress.NONE);
        assertEquals(200, found.sure());
        assertEquals(600, found.read());
        assertEquals(600, found.all());
    }

    @Test
    public void itStopsWhenItIsToldTo() {
        document("bjork", BO, "Dag", "Alva Riktigberg");
        Found found = search(new Progress() {
            @Override
            public void at(Text step, long done, long total) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        });
        assertFalse(found.whole());
        assertEquals(0, found.read());
    }

    @Test
    public void nobodyElseSearches() {
        for (Caller none : List.of(platform.callers().archivist(), platform.callers().office(Role.ADMINISTRATOR, AssuranceLevel.PASSWORD),
                platform.callers().operator())) {
            assertThrows(NotPermitted.class, () -> mentions.of(none, NUMBER, Progress.NONE));
        }
        assertTrue(mentions.of(manager, "20210501TF99", Progress.NONE) instanceof Outcome.Refused<Found>);
    }

    private Found search(Progress progress) {
        return switch (mentions.of(manager, NUMBER, progress)) {
            case Outcome.Done<Found>(Found found) -> found;
            case Outcome.Refused<Found>(Text why) -> throw new AssertionError(why.en());
        };
    }

    private long document(String unit, long about, String title, String text) {
        long id = ++documents;
        sql("insert into document (id, type_key, school_type, unit_code, title, document_date, authors, author_name, finalised_at, hash,"
            + " attachment_count) values (?, 'gone/log@1', 'FS', ?, ?, ?, '', '', ?, '', 0)", id, unit, title, DAY, AT);
        sql("insert into document_content (document_id, fields, salt) values (?, ?, '')", id, Json.write(Map.of("text", text)));
        sql("insert into document_subject (document_id, position_no, person_id) values (?, 0, ?)", id, about);
        return id;
    }

    private long row(String into, String values, Object... more) {
        long id = ++documents;
        Object[] all = new Object[more.length + 1];
        all[0] = id;
        System.arraycopy(more, 0, all, 1, more.length);
        sql("insert into " + into + " values (" + values + ")", all);
        return id;
    }

    private void person(long id, String given, String family, String number, SecurityMarking marking) {
        sql("insert into person (id, given_name, family_name, sought_name, sort_key, number_kind, number_text, marking, email, mobile)"
            + " values (?, ?, ?, '', '', ?, ?, ?, '', '')", id, given, family, number.contains("TF") ? "TEMPORARY" : "PERSONNUMMER", number, marking);
    }

    private void sql(String statement, Object... values) {
        testDatabase().database().tx().sql(connection -> Sql.of(statement, values).change(connection));
    }
}
