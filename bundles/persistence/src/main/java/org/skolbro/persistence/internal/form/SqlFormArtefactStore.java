package org.skolbro.persistence.internal.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.form.FormId;
import org.skolbro.core.store.FormArtefactStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.UtcTimes;
import org.skolbro.persistence.internal.sql.Sql;

/** Installed archives, each whole in one value: they are small, and the list is read without them. */
@Component
public final class SqlFormArtefactStore implements FormArtefactStore {

    private static final String COLUMNS = "form, version, symbolic_name, sha256, size_bytes, signer, stored_at, actor";

    private static final int STORED_AT = 7;

    private final Tx tx;

    @Activate
    public SqlFormArtefactStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(Artefact artefact, byte[] content) {
        tx.sqlWithin(connection -> Sql.of("insert into form_artefact (" + COLUMNS + ", content) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            artefact.form().value(), artefact.version(), artefact.symbolicName(), artefact.sha256(), artefact.bytes(),
            artefact.signer(), artefact.at(), artefact.actor(), content).change(connection));
    }

    @Override
    public List<Artefact> all() {
        return tx.sqlWithin(connection -> Sql.of("select " + COLUMNS + " from form_artefact order by form, version")
            .list(connection, SqlFormArtefactStore::artefact));
    }

    @Override
    public Optional<byte[]> content(FormId form, String version) {
        return tx.sqlWithin(connection -> Sql.of("select content from form_artefact where form = ? and version = ?", form.value(),
            version).first(connection, row -> row.getBytes("content")));
    }

    private static Artefact artefact(ResultSet row) throws SQLException {
        return new Artefact(new FormId(row.getString("form")), row.getString("version"), row.getString("symbolic_name"),
            row.getString("sha256"), row.getLong("size_bytes"), row.getString("signer"), UtcTimes.get(row, STORED_AT),
            row.getString("actor"));
    }
}
