package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/**
 * Sealed scans of the forms that fictitious identities rest on. The link itself stays. One run may take both, so that this record has
 * the negative id of the link: see {@link Requesters}.
 */
final class IdentityForms implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.IDENTITY_FORM;
    }

    @Override
    public String rows() {
        return "select -l.id as id, l.person_id as subject_id, " + RecordTables.day("l.entered_at") + " as filed_on, p.placement_ended"
            + " from identity_link l join (" + Ties.PLACEMENTS_ENDED + ") p on p.person_id = l.person_id where l.scan_id is not null";
    }

    @Override
    public String unless() {
        return RecordTables.NOTHING_KEPT;
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        Sql.of("delete from attachment_chunk where attachment_id in (select scan_id from identity_link where id = ? and scan_id is not null)", -id)
            .change(connection);
        return Sql.of("update identity_link set scan_id = null, scan_type = null, scan_bytes = null where id = ? and scan_id is not null", -id)
            .change(connection);
    }
}
