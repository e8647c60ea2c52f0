package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/** Sealed links of fictitious identities, each with the scan of its form. They stay for as long as a document tells of somebody whom they alone name. */
final class IdentityLinks implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.IDENTITY_LINK;
    }

    @Override
    public String rows() {
        return "select l.id, l.person_id as subject_id, " + RecordTables.day("l.entered_at") + " as filed_on, p.placement_ended"
            + " from identity_link l join (" + Ties.PLACEMENTS_ENDED + ") p on p.person_id = l.person_id";
    }

    @Override
    public String unless() {
        return "and not exists (select 1 from holding x where x.subject_id = h.subject_id and x.state in ('ACTIVE', 'DUE', 'DELIVERED'))";
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        Sql.of("delete from attachment_chunk where attachment_id in (select scan_id from identity_link where id = ? and scan_id is not null)", id)
            .change(connection);
        return Sql.of("delete from identity_link where id = ?", id).change(connection);
    }
}
