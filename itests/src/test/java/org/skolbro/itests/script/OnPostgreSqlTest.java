package org.skolbro.itests.script;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;
import org.skolbro.itests.Village;

/** The stores have their contracts on PostgreSQL; here the driver and the migrator must find each other as bundles. */
public class OnPostgreSqlTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void takesARegisterAndCountsIt() throws IOException {
        Path home = Distribution.unpackedIn("på postgresql");
        Path register = new Village("postby", 60).file(folder.getRoot().toPath().resolve("register"));
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            Files.writeString(home.resolve("etc/org.skolbro.database.cfg"),
                "url = " + database.getJdbcUrl("postgres", "postgres") + "\nuser = postgres\npassword = postgres\n");
            try (Instance server = Instance.server(home).answering()) {
                server.console("skolbro:register-import '" + register + "'");
                String status = server.console("skolbro:status --json");
                assertTrue(status, status.contains("\"database\":\"PostgreSQL") && status.contains("\"children\":1,"));
                assertEquals(List.of(), server.warnings());
            }
        }
    }
}
