package org.skolbro.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.Rule;
import org.junit.rules.TemporaryFolder;

public class DerbyDatabaseTest extends DatabaseContract {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Override
    protected DatabaseSettings emptyDatabase() {
        try {
            return DatabaseSettings.at("jdbc:derby:" + folder.newFolder().toPath().resolve("db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
