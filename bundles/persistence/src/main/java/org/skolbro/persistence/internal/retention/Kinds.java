package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.persistence.internal.sql.Sql;

/**
 * The kinds of holdings that there are. From one to the next by the index that begins with the state, because there are some
 * dozens among millions of holdings, and a database that is asked for different ones reads them all.
 */
final class Kinds {

    private static final String NEXT = "select type_id, school_type, basis from holding where state = ?";

    private final Connection connection;

    Kinds(Connection connection) {
        this.connection = connection;
    }

    List<Kind> of(HoldingView.State state) throws SQLException {
        List<Kind> kinds = new ArrayList<>();
        Optional<Kind> next = first(Sql.of(NEXT, state.name()).and("order by type_id, school_type, basis"));
        while (next.isPresent()) {
            kinds.add(next.get());
            next = after(state, next.get());
        }
        return kinds;
    }

    /** Three statements, because a condition with "or" is not looked up in an index. */
    private Optional<Kind> after(HoldingView.State state, Kind last) throws SQLException {
        String type = last.type().value();
        String school = last.schoolType().value();
        Optional<Kind> otherwiseHeld = first(Sql.of(NEXT, state.name()).and("and type_id = ? and school_type = ? and basis > ?"
            + " order by basis", type, school, last.basis().name()));
        if (otherwiseHeld.isPresent()) {
            return otherwiseHeld;
        }
        Optional<Kind> elsewhere = first(Sql.of(NEXT, state.name()).and("and type_id = ? and school_type > ?"
            + " order by school_type, basis", type, school));
        return elsewhere.isPresent() ? elsewhere
            : first(Sql.of(NEXT, state.name()).and("and type_id > ? order by type_id, school_type, basis", type));
    }

    private Optional<Kind> first(Sql ordered) throws SQLException {
        return ordered.and("fetch first row only").first(connection, row -> new Kind(new DocumentTypeId(row.getString(1)),
            new SchoolType(row.getString(2)), Basis.valueOf(row.getString(3))));
    }
}
