package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;
import org.skolbro.persistence.internal.sql.Sql;

/** Accounts of persons; those of offices never end by themselves. An account with drafts stays: they are its holder's alone. */
final class LeftAccounts implements RecordTable {

    @Override
    public RecordKind kind() {
        return RecordKind.ACCOUNT;
    }

    @Override
    public String rows() {
        return "select a.id, a.person_id as subject_id, t.last_tie_ended as filed_on, t.last_tie_ended from account a join ("
            + Ties.ENDED + ") t on t.person_id = a.person_id where a.office_roles = ''";
    }

    @Override
    public String unless() {
        return "and not exists (select 1 from draft_author d where d.account_id = h.id)";
    }

    @Override
    public long erase(Connection connection, long id, LocalDate day) throws SQLException {
        Sql.of("delete from account_session where account_id = ?", id).change(connection);
        return Sql.of("delete from account where id = ?", id).change(connection);
    }
}
