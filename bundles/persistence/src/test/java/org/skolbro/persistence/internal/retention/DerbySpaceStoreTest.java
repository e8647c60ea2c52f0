package org.skolbro.persistence.internal.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestRule;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.sql.Sql;

public class DerbySpaceStoreTest extends SpaceOnDatabase {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Rule
    public final TestRule empty = DATABASE.emptied();

    @Override
    TestDatabase testDatabase() {
        return DATABASE;
    }

    @Test
    public void noFileOfATableHasWhatWasDeleted() throws IOException {
        fill();
        checkpoint();
        assertNotEquals(List.of(), filesThatHave(WRITTEN));
        database().tx().sql(connection -> Sql.of("delete from setting").change(connection));
        store().tables().forEach(store()::reclaim);
        checkpoint();
        assertEquals(List.of(), filesThatHave(WRITTEN));
    }

    private void checkpoint() {
        database().alone(connection -> Sql.of("call syscs_util.syscs_checkpoint_database()").change(connection));
    }

    private static List<Path> filesThatHave(String text) throws IOException {
        Path tables = Path.of(DATABASE.settings().url().substring("jdbc:derby:".length()), "seg0");
        try (Stream<Path> files = Files.list(tables)) {
            return files.filter(file -> contains(file, text)).toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
