package org.skolbro.persistence.internal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.skolbro.persistence.Tx;

/**
 * Content as numbered rows of at most 256 KiB.
 *
 * <p>Not entities, and not one large value: PostgreSQL's driver reads such a value into memory whole.
 */
public final class Chunks {

    static final int SIZE = 256 * 1024;
    private static final int ROWS_PER_BATCH = 4;

    private final Tx tx;

    public Chunks(Tx tx) {
        this.tx = tx;
    }

    /**
     * Stores all that the stream gives, in the current unit of work.
     *
     * @return how many bytes that was
     */
    public long write(long attachment, InputStream content) {
        return tx.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into attachment_chunk (attachment_id, part_no, data) values (?, ?, ?)")) {
                return insertAll(insert, attachment, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static long insertAll(PreparedStatement insert, long attachment, InputStream content)
            throws SQLException, IOException {
        long size = 0;
        int part = 0;
        for (byte[] data = content.readNBytes(SIZE); data.length > 0; data = content.readNBytes(SIZE)) {
            insert.setLong(1, attachment);
            insert.setInt(2, part++);
            insert.setBytes(3, data);
            insert.addBatch();
            if (part % ROWS_PER_BATCH == 0) {
                insert.executeBatch();
            }
            size += data.length;
        }
        insert.executeBatch();
        return size;
    }

    /**
     * The content, fetched row by row as it is read.
     *
     * <p>Outside a unit of work each row is a short one of its own, so that a slow reader holds no connection.
     */
    public InputStream open(long attachment) {
        return new ChunkStream(part -> tx.sql(connection -> read(connection, attachment, part)));
    }

    private static byte[] read(Connection connection, long attachment, int part) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select data from attachment_chunk where attachment_id = ? and part_no = ?")) {
            select.setLong(1, attachment);
            select.setInt(2, part);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    public void erase(long attachment) {
        tx.sql(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from attachment_chunk where attachment_id = ?")) {
                delete.setLong(1, attachment);
                return delete.executeUpdate();
            }
        });
    }
}
