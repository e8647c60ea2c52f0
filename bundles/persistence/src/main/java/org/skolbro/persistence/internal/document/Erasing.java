package org.skolbro.persistence.internal.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.skolbro.persistence.internal.sql.Sql;

/** Takes the content of many documents: text, files, and what was said to be wrong or was added. The document's row stays. */
final class Erasing {

    private Erasing() {
    }

    /** Answers how many had content. */
    static int erase(Connection connection, List<Long> documents, Instant at) throws SQLException {
        Sql.of("delete from attachment_chunk where attachment_id in (select id from attachment where").in("document_id", documents)
            .and(")").change(connection);
        Sql.of("delete from attachment where").in("document_id", documents).change(connection);
        Sql.of("delete from rectification where").in("document_id", documents).change(connection);
        int erased = Sql.of("delete from document_content where").in("document_id", documents).change(connection);
        Sql.of("update document set title = '', sought_title = '', erased_at = ? where erased_at is null and", at).in("id", documents)
            .change(connection);
        return erased;
    }
}
