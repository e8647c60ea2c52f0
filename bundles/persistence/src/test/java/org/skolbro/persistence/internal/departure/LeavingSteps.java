package org.skolbro.persistence.internal.departure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.text.Text;
import org.skolbro.persistence.TestDatabase;

/** A municipality with three children, one of them protected, and what is done with it to leave. */
public abstract class LeavingSteps {

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    LeavingTown town;
    PersonId olle;
    PersonId maja;
    PersonId hidden;
    DocumentId shared;

    protected abstract TestDatabase database();

    @Before
    public void threeChildrenOneOfThemProtected() throws IOException {
        town = new LeavingTown(database().database(), temporary.getRoot().toPath());
        olle = town.person("Olle", "201903012384", SecurityMarking.NONE);
        maja = town.person("Maja", "201802012391", SecurityMarking.NONE);
        hidden = town.person("Hemliga", "201804012389", SecurityMarking.SECRECY_MARKING);
        town.document(About.child(olle), "Olle bygger");
        shared = town.document(new About.OfChildren(List.of(maja, olle, hidden)), "Maja, Olle och Hemliga bygger");
        town.document(new About.OfGroup(new GroupId("eken")), "Eken bygger");
        town.destroy(town.document(About.child(maja), "Gallrad"));
    }

    Departure approved(Departures departures) {
        return done(departures.approve(town.archivist, done(departures.ask(town.administrator, "Beslut KS 2026/7")).id()));
    }

    Departure left() {
        Departures departures = town.start(100);
        return done(departures.run(town.archivist, approved(departures).id(), Progress.NONE));
    }

    Path folder(Departure departure) {
        return town.folder.resolve(departure.id().toString());
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
        }
    }

    static String text(Path folder, String part) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files(folder.resolve(part))) {
            text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).append('\n');
        }
        return text.toString();
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }

    static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Text reason) ? reason.en() : "done";
    }

    /** Somebody who stops it before a part. */
    static final class StopsAt implements Progress {

        private final long part;
        private long done;

        StopsAt(long part) {
            this.part = part;
        }

        @Override
        public void at(Text step, long done, long total) {
            this.done = done;
        }

        @Override
        public boolean cancelled() {
            return done >= part;
        }
    }
}
