package org.skolbro.persistence.internal.transfer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Arrivals.Answer;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.Counterparts.OwnKey;
import org.skolbro.api.transfer.Counterparts.Proposal;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.api.transfer.Transfers.Leaver;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.persistence.TestDatabase;

/** Two municipalities that know each other's keys, each on a database of its own, and a child who moves between them. */
public abstract class TwoMunicipalities {

    static final String NUMBER = "201903012381";
    static final String NAME = "Maja Ek";

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    Municipality north;
    Municipality south;
    PersonId majaInNorth;
    PersonId mother;
    DocumentId plan;
    DocumentId log;

    protected abstract TestDatabase northern();

    protected abstract TestDatabase southern();

    /** The largest package that they take in; small, so that tests need not write much. */
    protected long megabytes() {
        return 20;
    }

    @Before
    public void twoMunicipalitiesThatKnowEachOther() throws IOException {
        north = new Municipality(northern().database(), temporary.newFolder("north").toPath(), new Organisation("Norrbro", "212000-0019"), NorthernForm.whole(), megabytes());
        south = new Municipality(southern().database(), temporary.newFolder("south").toPath(), new Organisation("Söderbro", "212000-0027"),
            NorthernForm.withoutLog(), megabytes());
        introduce(north, south);
        introduce(south, north);
        majaInNorth = north.child(NAME, NUMBER, until(Municipality.TODAY.minusDays(1)));
        mother = north.guardian(majaInNorth, "Mona Ek");
        plan = north.document(NorthernForm.PLAN, majaInNorth, "Majas plan", Map.of("text", "Läser", "mood", "good"));
        log = north.document(NorthernForm.LOG, majaInNorth, "I skogen", Map.of("story", "Vi byggde en bro."));
        north.document(NorthernForm.NOTE, majaInNorth, "Bara här", Map.of("note", "Hemligt"));
        north.says(mother, majaInNorth, Choice.YES);
    }

    /** From the child that leaves to the package that is built. */
    static Transfer sent(Municipality from, Municipality to, PersonId child) {
        Leaver leaver = from.transfers.leavers(from.headteacher).stream().filter(one -> one.child().equals(child)).findFirst().orElseThrow();
        TransitionId id = done(from.transfers.begin(from.headteacher, leaver.placement(), to(from), Municipality.FS));
        from.work.inOne(() -> from.gathering.placementsChanged(List.of(child)));
        HandOver preview = from.transitions.preview(from.headteacher, id);
        done(from.transitions.handOver(from.headteacher, id, Set.of(), "Hälsa Maja!", preview.fingerprint()));
        assertTrue(from.transfers.standing(from.headteacher, id).elsewhere());
        Transfer built = done(from.transfers.build(from.headteacher, id, to(from), Progress.NONE));
        assertEquals(Transfer.State.SENT, done(from.transfers.sent(from.headteacher, built.id())).state());
        assertEquals(to.name.name(), built.receiver());
        return built;
    }

    static CounterpartId to(Municipality from) {
        return from.counterparts.all(from.headteacher).getFirst().id();
    }

    static void introduce(Municipality known, Municipality to) {
        OwnKey key = known.counterparts.own(known.administrator);
        String aloud = key.fingerprint().replaceAll("(.{4})", "$1 ").toUpperCase(Locale.ROOT);
        done(to.counterparts.register(to.administrator, new Proposal(key.name(), key.code(), "arkiv@" + key.code(), key.pem(), aloud, Municipality.TODAY,
            "Per telefon med registrator")));
    }

    static Arrival acceptsAll(Municipality at, Arrival arrival) {
        return done(at.arrivals.answer(at.headteacher, arrival.id(), arrival.items().stream().map(item -> new Answer(item.item(), true, "", Optional.empty()))
            .toList()));
    }

    static byte[] content(Municipality of, Transfer transfer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        of.transfers.content(of.headteacher, transfer.id(), out);
        return out.toByteArray();
    }

    static byte[] receipt(Municipality of, Arrival arrival) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        of.arrivals.receipt(of.headteacher, arrival.id(), out);
        return out.toByteArray();
    }

    static TransitionRow row(Municipality of) {
        return of.transitions.mine(of.headteacher).getFirst();
    }

    static Arrival.Item item(Arrival arrival, String title) {
        return arrival.items().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
    }

    static ByteArrayInputStream in(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    static DateSpan until(LocalDate last) {
        return new DateSpan(Municipality.TODAY.minusYears(2), Optional.of(last));
    }

    static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
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
}
