package org.skolbro.persistence.internal.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.identity.Mentions;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.RunningTextStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.form.TypeKey;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.Values;

/** Running text by the ids of its rows, so that each portion is one short statement. */
@Component
public final class SqlRunningTextStore implements RunningTextStore {

    private static final String PROTECTED = "exists (select 1 from document_subject s join person p on p.id = s.person_id"
        + " where s.document_id = d.id and p.marking <> 'NONE')";
    private static final String NOT_HERS = "not exists (select 1 from document_subject s where s.document_id = d.id and s.person_id = ?)";
    private static final String NO_SUCH = "cast(null as varchar(130))";

    private final Tx tx;

    /**
     * Where text of one kind stands.
     *
     * @param id of its rows
     * @param columns {@code document_id}, {@code unit_code}, {@code type_key}, {@code day}, {@code protected}, and what is written, as
     *     {@code one}, {@code two} and {@code three}
     * @param hers the condition that takes a person's id and leaves her own out; may be empty
     * @param fields whether {@code two} holds fields of a document
     */
    private record Place(String id, String columns, String from, String hers, boolean fields) {
    }

    private static Place place(Mentions.Kind kind) {
        return switch (kind) {
            case DOCUMENT -> document("d.group_id is null");
            case GROUP_DOCUMENT -> document("d.group_id is not null");
            case FILE_NAME -> new Place("a.id", columns("d.id", "d.unit_code", "d.type_key", "d.document_date", PROTECTED, "a.file_name", "null", "null"),
                "attachment a join document d on d.id = a.document_id where 1 = 1", NOT_HERS, false);
            case DRAFT -> new Place("d.id", columns("null", "d.unit_code", "d.type_key", "d.document_date", "1 = 0", "d.title", "d.fields", "null"),
                "draft d where 1 = 1", "not exists (select 1 from draft_subject s where s.draft_id = d.id and s.person_id = ?)", true);
            case RECTIFICATION -> new Place("r.id", columns("d.id", "d.unit_code", "d.type_key", "r.asked_at", PROTECTED, "r.wrong", "r.reasons", "r.note"),
                "rectification r join document d on d.id = r.document_id where 1 = 1", "", false);
            case TRANSITION -> new Place("t.id", columns("null", "t.from_unit", NO_SUCH, "t.left_on", "1 = 0", "t.note", "t.reason", "null"),
                "transition_case t where 1 = 1", "", false);
            case ORDER -> new Place("o.id", columns("null", "o.unit_code", NO_SUCH, "o.ordered_at", "1 = 0", "o.purpose", "o.closing_reason", "null"),
                "document_order o where 1 = 1", "", false);
            case DISCLOSURE -> new Place("x.id", columns("null", NO_SUCH, NO_SUCH, "x.received_on", "1 = 0", "x.disclosure_text", "null", "null"),
                "disclosure x where 1 = 1", "", false);
            case HIDING -> new Place("h.id", columns("null", NO_SUCH, NO_SUCH, "h.decided_at", "1 = 0", "h.reason", "l.reason", "null"),
                "guardian_hiding h left join guardian_hiding_lift l on l.hiding_id = h.id where 1 = 1", "", false);
            case HOLD -> new Place("h.id", columns("h.document_id", "h.unit_code", NO_SUCH, "h.placed_at", PROTECTED, "h.reason", "null", "null"),
                "disposal_hold h left join document d on d.id = h.document_id where 1 = 1", "", false);
            case GRANT -> new Place("g.id", columns("null", "g.unit_code", NO_SUCH, "g.given_at", "1 = 0", "g.reason", "e.reason", "null"),
                "personal_grant g left join personal_grant_end e on e.grant_id = g.id where 1 = 1", "", false);
        };
    }

    private static Place document(String which) {
        return new Place("d.id", columns("d.id", "d.unit_code", "d.type_key", "d.document_date", PROTECTED, "d.title", "c.fields", "null"),
            "document d join document_content c on c.document_id = d.id where " + which, NOT_HERS, true);
    }

    private static String columns(String document, String unit, String type, String day, String isProtected, String one, String two, String three) {
        return (document.equals("null") ? "cast(null as bigint)" : document) + " as document_id, " + unit + " as unit_code, " + type
            + " as type_key, cast(" + day + " as date) as day_on, case when " + isProtected + " then 1 else 0 end as about_protected, " + one
            + " as text_one, " + empty(two) + " as text_two, " + empty(three) + " as text_three";
    }

    private static String empty(String text) {
        return text.equals("null") ? NO_SUCH : text;
    }

    @Activate
    public SqlRunningTextStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public long size(Mentions.Kind kind) {
        return tx.sqlWithin(connection -> Sql.of("select count(*) from " + place(kind).from()).number(connection));
    }

    @Override
    public List<Written> next(Mentions.Kind kind, long after, int most, PersonId about) {
        Place place = place(kind);
        Sql sql = Sql.of("select " + place.id() + " as row_id, " + place.columns() + " from " + place.from() + " and " + place.id() + " > ?", after);
        if (!place.hers().isEmpty()) {
            sql.and("and " + place.hers(), about.value());
        }
        sql.and("order by " + place.id() + " fetch first ? rows only", most);
        return tx.sqlWithin(connection -> {
            List<Written> texts = sql.list(connection, row -> written(row, place));
            return kind == Mentions.Kind.DISCLOSURE ? reviewed(connection, texts) : texts;
        });
    }

    /** With what was written when each document of the request was reviewed. */
    private static List<Written> reviewed(Connection connection, List<Written> requests) throws SQLException {
        List<Written> all = new ArrayList<>();
        for (Written one : requests) {
            String reviews = String.join("\n", Sql.of("select review_text from disclosure_item where disclosure_id = ? and review_text is not null", one.id())
                .list(connection, row -> row.getString(1)));
            all.add(new Written(one.id(), one.document(), one.unit(), one.type(), one.day(), one.aboutProtected(), one.text() + "\n" + plain(reviews)));
        }
        return all;
    }

    private static Written written(ResultSet row, Place place) throws SQLException {
        long document = row.getLong("document_id");
        Optional<DocumentId> where = row.wasNull() ? Optional.empty() : Optional.of(new DocumentId(document));
        String one = row.getString("text_one");
        String two = row.getString("text_two");
        String text = Stream.of(one, place.fields() && two != null ? fields(two) : two, row.getString("text_three")).filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
        return new Written(row.getLong("row_id"), where, Optional.ofNullable(row.getString("unit_code")).map(UnitCode::new),
            Optional.ofNullable(row.getString("type_key")).map(TypeKey::id), Values.day(row, "day_on"),
            row.getInt("about_protected") == 1, plain(text));
    }

    /** What is kept as JSON spells a line break with a letter, which would be taken for one of the name after it. */
    private static String plain(String text) {
        return text.replaceAll("\\\\[nrt]", " ");
    }

    /** As it was written, not as it is stored. */
    private static String fields(String json) {
        Map<?, ?> fields = Json.read(json, Map.class);
        return fields.values().stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
