package org.skolbro.persistence.internal.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.core.store.DocumentSearchStore.Archived;
import org.skolbro.persistence.internal.form.TypeKey;
import org.skolbro.persistence.internal.sql.Sql;

/** What archives keep, as a statement by what stands outside the documents. */
final class ArchiveQuery {

    private static final String FROM = "from holding h join document d on d.id = h.document_id"
        + " left join person p on p.id = h.subject_id";

    private final Archived asked;

    ArchiveQuery(Archived asked) {
        this.asked = asked;
    }

    /** A page that is not full tells the length of the list by itself. */
    Page<DocumentId> page(Connection connection, Page.Request page) throws SQLException {
        List<DocumentId> found = where(Sql.of("select distinct d.id, d.document_date " + FROM))
            .and("order by d.document_date desc, d.id desc offset ? rows fetch next ? rows only", page.offset(), page.limit())
            .list(connection, row -> new DocumentId(row.getLong(1)));
        boolean last = found.size() < page.limit() && (page.offset() == 0 || !found.isEmpty());
        return new Page<>(found, last ? page.offset() + found.size()
            : where(Sql.of("select count(distinct d.id) " + FROM)).number(connection));
    }

    private Sql where(Sql sql) {
        sql.and("where h.holder_kind = ? and", HolderKind.ARCHIVE).in("h.state", List.of(State.ACTIVE.name(), State.DUE.name()));
        sql.and("and").in("d.type_key", asked.types().stream().map(type -> TypeKey.of(type.id(), type.version())).toList());
        asked.child().ifPresentOrElse(child -> sql.and("and h.subject_id = ? and p.marking = ?", child.value(), SecurityMarking.NONE),
            () -> sql.and("and (h.subject_id is null or p.marking = ?)", SecurityMarking.NONE));
        asked.unit().ifPresent(unit -> sql.and("and h.unit_code = ?", unit.value()));
        asked.from().ifPresent(first -> sql.and("and d.document_date >= ?", first));
        asked.before().ifPresent(end -> sql.and("and d.document_date < ?", end));
        if (!asked.hidden().documents().isEmpty()) {
            sql.and("and not").in("d.id", asked.hidden().documents().stream().map(DocumentId::value).toList());
        }
        if (!asked.hidden().children().isEmpty()) {
            sql.and("and not exists (select 1 from document_subject o where o.document_id = d.id and")
                .in("o.person_id", asked.hidden().children().stream().map(PersonId::value).toList()).and(")");
        }
        return sql;
    }
}
