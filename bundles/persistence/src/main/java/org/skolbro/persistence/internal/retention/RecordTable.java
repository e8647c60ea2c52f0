package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.skolbro.api.retention.RecordKind;

/** Where the records of a kind stand, and how one is erased. A new kind is one of these, named in {@link RecordTables}. */
interface RecordTable {

    RecordKind kind();

    /**
     * A select of all records: {@code id}, {@code subject_id} (the person whom a hold on a child and a transition stop),
     * {@code filed_on}, and a day or null for each milestone of the kind, in a column of its name.
     */
    String rows();

    /** What else must be so before a record {@code h} is due, each condition after an {@code and}. */
    default String unless() {
        return "";
    }

    /**
     * Erases one record whole.
     *
     * @param day from which what outlives it counts that it is gone
     * @return how many lines it had; 0 when it was gone already
     */
    long erase(Connection connection, long id, LocalDate day) throws SQLException;
}
