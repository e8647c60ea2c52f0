package org.skolbro.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** Tells the script that started the demo when the municipality is there, and how to log in. */
@Component(
    service = DemoStart.class,
    immediate = true,
    configurationPid = "org.skolbro.demo",
    configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DemoStart {

    /** Written by the script {@code skolbro demo}. */
    @interface Settings {

        /** {@code small} is one tenth of {@code lulea}. */
        String size() default "small";

        /** The file whose appearance says that the demo is ready; its text is printed as it is. */
        String done();
    }

    @Activate
    public DemoStart(Settings settings) {
        Path done = Path.of(settings.done());
        Path written = done.resolveSibling(done.getFileName() + ".new");
        try {
            Files.writeString(written, "");
            Files.move(written, done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
