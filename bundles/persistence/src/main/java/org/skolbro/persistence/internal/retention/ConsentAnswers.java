package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/** Answers about consent, one by one, each with the scan of its paper. They stay for as long as anything of the child's is kept, for it may rest on them. */
final class ConsentAnswers implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.CONSENT;
    }

    @Override
    public String rows() {
        return "select a.id, a.child_id as subject_id, " + RecordTables.day("a.answered_at") + " as filed_on, p.placement_ended"
            + " from consent_answer a join (" + Ties.PLACEMENTS_ENDED + ") p on p.person_id = a.child_id";
    }

    @Override
    public String unless() {
        return RecordTables.NOTHING_KEPT;
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        Sql.of("delete from attachment_chunk where attachment_id in (select scan_id from consent_answer where id = ? and scan_id is not null)", id)
            .change(connection);
        return Sql.of("delete from consent_answer where id = ?", id).change(connection);
    }
}
