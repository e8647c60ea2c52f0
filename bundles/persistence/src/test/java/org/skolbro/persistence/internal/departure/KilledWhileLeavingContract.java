package org.skolbro.persistence.internal.departure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.delivery.Deliveries;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.document.About;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.TestDatabase;

/** A process that is killed (SIGKILL) in the middle of a file: the next one goes on, and nothing half-written is left. */
public abstract class KilledWhileLeavingContract {

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    private final TestDatabase database = newDatabase();

    /** One that nobody has open. */
    protected abstract TestDatabase newDatabase();

    @Before
    public void twoChildren() throws IOException {
        try (Database open = Database.open(database.settings())) {
            LeavingTown town = new LeavingTown(open, folder());
            town.document(About.child(town.person("Olle", "201903012384", SecurityMarking.NONE)), "Olle bygger");
            town.document(About.child(town.person("Maja", "201802012391", SecurityMarking.NONE)), "Maja bygger");
            town.adoptADeliveringPlan();
        }
    }

    @After
    public void forgetIt() {
        database.forget();
    }

    @Test
    public void aDepartureGoesOnWhereItWas() throws Exception {
        DepartureId id = in(town -> {
            Departures departures = town.start(1);
            return done(departures.approve(town.archivist, done(departures.ask(town.administrator, "Beslut KS 2026/7")).id())).id();
        });
        LeavingProcess.killed(database.settings(), folder(), LeavingProcess.What.DEPARTURE, id.value(), 2);
        Path written = folder().resolve("departure").resolve(id.toString());
        assertTrue("something half-written is there", names(written).stream().anyMatch(name -> name.endsWith(".draft")));
        Departure over = in(town -> {
            Departure done = done(town.start(1).run(town.archivist, id, Progress.NONE));
            assertEquals("the first child is not packed again", List.of("Olle Ek"), town.packer.packed);
            return done;
        });
        assertEquals(Departure.State.DONE, over.state());
        assertEquals(2, over.reckoning().orElseThrow().present());
        assertTrue(names(written).toString(), names(written).stream().noneMatch(name -> name.endsWith(".draft")));
        assertEquals(List.of(), Reckoned.of(written).faults());
        assertEquals("", Script.faults(written));
    }

    @Test
    public void aDeliveryGoesOnWhereItWas() throws Exception {
        DeliveryId id = in(town -> done(town.deliveries().plan(town.archivist, "Stadsarkivet", Progress.NONE)).id());
        LeavingProcess.killed(database.settings(), folder(), LeavingProcess.What.DELIVERY, id.value(), 2);
        Path written = folder().resolve("deliveries").resolve(id.toString());
        assertTrue("something half-written is there", names(written).stream().anyMatch(name -> name.endsWith(".part")));
        List<DeliveryPackage> packages = in(town -> {
            Deliveries deliveries = town.deliveries();
            assertEquals(Delivery.State.BUILT, done(deliveries.build(town.archivist, id, Progress.NONE)).state());
            assertEquals("the first child is not packed again", 1, town.packer.packed.size());
            return deliveries.packages(town.archivist, id, Page.Request.first(10)).items();
        });
        assertEquals(packages.stream().map(DeliveryPackage::name).sorted().toList(), names(written));
        for (DeliveryPackage one : packages) {
            assertEquals(one.sha256(), Sha256.hex(Sha256.digest().digest(Files.readAllBytes(written.resolve(one.name())))));
        }
    }

    private <T> T in(Function<LeavingTown, T> work) {
        try (Database open = Database.open(database.settings())) {
            return work.apply(LeavingTown.again(open, folder()));
        }
    }

    private Path folder() {
        return temporary.getRoot().toPath();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> no -> throw new AssertionError("Refused: " + no.reason().en());
        };
    }
}
