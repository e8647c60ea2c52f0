package org.skolbro.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.status.Origin;

public class DemoStartTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test(timeout = 20_000)
    public void leavesADatabaseAloneThatNoDemoMade() throws IOException, InterruptedException {
        Path done = folder.getRoot().toPath().resolve("demo.done");
        new DemoStart(new Configured(done), () -> false, null, null).stop();
        assertEquals(LogInText.FOREIGN, Files.readString(done));
    }

    @Test
    public void printsTheSecretAndThePassword() {
        String text = LogInText.of(16_458);
        assertTrue(text, text.contains("16 458") && text.contains(Origin.DEMO_SECRET) && text.contains("skolbro-demo"));
    }

    private record Configured(Path file) implements DemoStart.Settings {
        @Override
        public String size() {
            return "small";
        }

        @Override
        public String done() {
            return file.toString();
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return DemoStart.Settings.class;
        }
    }
}
