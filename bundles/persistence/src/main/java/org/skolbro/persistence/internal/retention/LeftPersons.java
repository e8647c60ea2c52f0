package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/**
 * Persons, children and adults, when nothing refers to them any more that has a life of its own: then the register's rows of
 * theirs go with them, and the rows of those who were found to be the same person. What is evidence keeps the bare id.
 */
final class LeftPersons implements RecordTable {

    private static final List<String> NOTHING = List.of(
        "draft_subject x where x.person_id = h.id",
        "account x where x.person_id = h.id",
        "consent_answer x where x.child_id = h.id",
        "consent_answer x where x.guardian_id = h.id",
        "document_order x where x.child_id = h.id",
        "document_order x where x.requester_id = h.id",
        "rectification x where x.child_id = h.id",
        "disclosure_item x join disclosure d on d.id = x.disclosure_id where x.subject_id = h.id and d.closed_at is null",
        "guardian_hiding x where x.guardian_id = h.id",
        "identity_link x where x.person_id = h.id",
        "unit_closing x where x.person_id = h.id and x.withdrawn_at is null",
        "transition_case x where x.child_id = h.id and x.state in ('PLANNED', 'GATHERED', 'DECIDED', 'HANDED_OVER')");

    private static final List<String> WITH_THEM = List.of(
        "guardian_hiding_document where hiding_id in (select id from guardian_hiding where child_id = ?)",
        "guardian_hiding_lift where hiding_id in (select id from guardian_hiding where child_id = ?)",
        "guardian_hiding where child_id = ?",
        "transition_evaluation where transition_id in (select id from transition_case where child_id = ?)",
        "transition_undone where transition_id in (select id from transition_case where child_id = ?)",
        "transition_case where child_id = ?",
        "transfer_package where child_id = ?", "transfer_arrival where child_id = ?",
        "personal_grant_end where grant_id in (select id from personal_grant where child_id = ?)",
        "personal_grant where child_id = ?",
        "reminder_recipient where person_id = ?",
        "placement where child_id = ?", "guardianship where child_id = ?", "guardianship where adult_id = ?", "duty where person_id = ?",
        "assignment where person_id = ?", "membership where person_id = ?", "person_identity where person_id = ?",
        "person_register_key where person_id = ?", "person_merge where kept_id = ?", "person_merge where duplicate_id = ?",
        "person where id = ?");

    @Override
    public RecordKind kind() {
        return RecordKind.PERSON;
    }

    @Override
    public String rows() {
        return "select p.id, p.id as subject_id, t.last_tie_ended as filed_on, t.last_tie_ended from person p join (" + Ties.ENDED
            + ") t on t.person_id = p.id where p.merged_into is null";
    }

    @Override
    public String unless() {
        StringBuilder conditions = new StringBuilder(RecordTables.NOTHING_KEPT);
        NOTHING.forEach(one -> conditions.append(" and not exists (select 1 from ").append(one).append(')'));
        return conditions.toString();
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        long lines = 0;
        for (long one : same(connection, id)) {
            // two steps: in one Derby looks at all persons there are
            List<Long> adults = Sql.of("select adult_id from guardianship where child_id = ?", one).list(connection, row -> row.getLong(1));
            if (!adults.isEmpty()) {
                Sql.of("update person set last_tie_on = ? where", day).in("id", adults).change(connection);
            }
            for (String rows : WITH_THEM) {
                lines += Sql.of("delete from " + rows, one).change(connection);
            }
        }
        return lines;
    }

    /** The person, and those who became her. */
    private static List<Long> same(Connection connection, long id) throws SQLException {
        List<Long> same = new ArrayList<>(List.of(id));
        for (int i = 0; i < same.size(); i++) {
            same.addAll(Sql.of("select id from person where merged_into = ?", same.get(i)).list(connection, row -> row.getLong(1)));
        }
        return same;
    }
}
