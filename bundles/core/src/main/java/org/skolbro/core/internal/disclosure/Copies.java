package org.skolbro.core.internal.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.disclosure.Disclosure.Decision;
import org.skolbro.api.disclosure.Disclosure.File;
import org.skolbro.api.disclosure.Disclosure.HandOut;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.document.DisclosedPapers;
import org.skolbro.core.internal.document.DisclosedPapers.Shown;
import org.skolbro.core.internal.document.file.WorkingCopy;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredDisclosure.Item;
import org.skolbro.core.store.StoredDisclosure.Review;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.UnitOfWork;

/**
 * Copies and letters of a request. The pages are laid out between two units of work, so that no lock is held meanwhile; what left
 * is written down before the first byte leaves.
 */
@Component(service = Copies.class)
public final class Copies {

    private final UnitOfWork work;
    private final Gate gate;
    private final Cases cases;
    private final Deciding deciding;
    private final DisclosedPapers papers;
    private final DisclosureSettings settings;
    private final List<Printer> printers;
    private final Clock clock;

    /** @param printers none where no bundle that prints is installed */
    @Activate
    public Copies(@Reference UnitOfWork work, @Reference Gate gate, @Reference Cases cases, @Reference Deciding deciding,
            @Reference DisclosedPapers papers, @Reference DisclosureSettings settings,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Printer> printers,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.cases = cases;
        this.deciding = deciding;
        this.papers = papers;
        this.settings = settings;
        this.printers = List.copyOf(printers);
        this.clock = clock;
    }

    boolean prints() {
        return !printers.isEmpty();
    }

    Outcome<DocumentId> preview(Caller caller, DisclosureId id, DocumentId document, OutputStream out) {
        Outcome<Paper> paper = work.inOne(() -> {
            StoredDisclosure one = cases.require(caller, id);
            Optional<Item> item = one.item(document).filter(there -> there.review().filter(DisclosureLetter::gives).isPresent());
            if (item.isEmpty()) {
                return Outcome.refused(DisclosureTexts.NOT_REVIEWED);
            }
            if (!deciding.stands(caller, item.get())) {
                return Outcome.refused(DisclosureTexts.STALE);
            }
            cases.write(caller, one, document, "disclosure.previewed", "");
            return Outcome.done(paper(copy(caller, item.get())));
        });
        return paper.map(page -> {
            printer().paper(page, out);
            return document;
        });
    }

    Outcome<DisclosureId> letter(Caller caller, DisclosureId id, OutputStream out) {
        Outcome<Paper> paper = work.inOne(() -> {
            StoredDisclosure one = cases.require(caller, id);
            if (one.decision().isEmpty()) {
                return Outcome.refused(DisclosureTexts.NOT_DECIDED);
            }
            cases.write(caller, one, "disclosure.letter-printed", "");
            return Outcome.done(letter(one).decision(one.decision().get()));
        });
        return paper.map(page -> {
            printer().paper(page, out);
            return id;
        });
    }

    Outcome<HandOut> handOut(Caller caller, DisclosureId id, Way way, OutputStream out) {
        Outcome<Ready> ready = work.inOne(() -> ready(caller, id));
        return switch (ready) {
            case Outcome.Refused<Ready>(Text reason) -> Outcome.refused(reason);
            case Outcome.Done<Ready>(Ready copies) -> handOut(caller, copies, way, out);
        };
    }

    private Outcome<HandOut> handOut(Caller caller, Ready ready, Way way, OutputStream out) {
        try (WorkingCopy whole = new WorkingCopy()) {
            List<File> files = write(ready, whole.path());
            HandOut copies = new HandOut(way, caller.displayName(), clock.instant(), files);
            work.inOne(() -> cases.update(caller, cases.require(caller, ready.one().id()).handedOut(copies), "disclosure.handed-out",
                way + " " + files.size() + ": " + files.stream().map(File::sha256).collect(Collectors.joining(" "))));
            Files.copy(whole.path(), out);
            return Outcome.done(copies);
        } catch (IOException failed) {
            throw new StorageFailure("The copies cannot be written", failed);
        }
    }

    /** What is to be printed, as it stands now. */
    private record Ready(StoredDisclosure one, DisclosureLetter letter, Decision decision, List<Copy> copies) {
    }

    private record Copy(DisclosureLetter.Named document, MaskedCopy.Copy copy) {
    }

    private Outcome<Ready> ready(Caller caller, DisclosureId id) {
        StoredDisclosure one = cases.require(caller, id);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
        if (!one.isOpen()) {
            return Outcome.refused(DisclosureTexts.CLOSED);
        }
        if (one.state() == State.REFUSED) {
            return Outcome.refused(DisclosureTexts.NOTHING_TO_GIVE);
        }
        if (one.state() != State.DECIDED && one.state() != State.HANDED_OUT || one.decision().isEmpty()) {
            return Outcome.refused(DisclosureTexts.NOT_DECIDED);
        }
        if (!one.items().stream().allMatch(item -> deciding.stands(caller, item))) {
            return Outcome.refused(DisclosureTexts.STALE);
        }
        Map<DocumentId, DisclosureLetter.Named> named = named(one).stream().collect(Collectors.toMap(
            pair -> one.items().get(pair.number() - 1).document(), Function.identity()));
        List<Copy> copies = one.items().stream().filter(item -> item.review().filter(DisclosureLetter::gives).isPresent())
            .map(item -> new Copy(named.get(item.document()), copy(caller, item))).toList();
        return Outcome.done(new Ready(one, letter(one), one.decision().get(), copies));
    }

    private List<File> write(Ready ready, Path whole) throws IOException {
        try (OutputStream file = Files.newOutputStream(whole); Bundle bundle = new Bundle(file)) {
            bundle.add("beslut.pdf", out -> printer().paper(ready.letter().decision(ready.decision()), out));
            List<DisclosureLetter.Given> given = new ArrayList<>();
            for (Copy copy : ready.copies()) {
                String number = "%03d".formatted(copy.document().number());
                given.add(new DisclosureLetter.Given(copy.document(),
                    bundle.add("handling-" + number + ".pdf", out -> printer().paper(paper(copy.copy()), out))));
                int attachment = 0;
                for (Attachment one : copy.copy().shown().files()) {
                    if (!one.mediaType().startsWith("image/")) {
                        given.add(new DisclosureLetter.Given(copy.document(), bundle.add("handling-" + number + "-bilaga-" + ++attachment
                            + extension(one), out -> transfer(one, out))));
                    }
                }
            }
            bundle.add("forteckning.pdf", out -> printer().paper(ready.letter().list(given, LocalDate.now(clock).toString()), out));
            return bundle.files();
        }
    }

    private void transfer(Attachment file, OutputStream out) throws IOException {
        try (InputStream in = papers.open(file.id())) {
            in.transferTo(out);
        }
    }

    private static String extension(Attachment file) {
        String name = file.fileName();
        String end = name.substring(name.lastIndexOf('.') + 1);
        return end.length() < name.length() && end.matches("[A-Za-z0-9]{1,5}") ? "." + end.toLowerCase() : "";
    }

    private MaskedCopy.Copy copy(Caller caller, Item item) {
        Shown shown = papers.find(caller, item.document(), item.child()).orElseThrow();
        return MaskedCopy.of(shown, item.review().map(Review::masks).orElse(List.of()));
    }

    private Paper paper(MaskedCopy.Copy copy) {
        return Paper.of(DisclosureLetter.SWEDISH, papers.part(DisclosureLetter.SWEDISH, copy.shown(), copy.passages()));
    }

    private DisclosureLetter letter(StoredDisclosure one) {
        return new DisclosureLetter(one, named(one), settings);
    }

    private List<DisclosureLetter.Named> named(StoredDisclosure one) {
        Map<DocumentId, StoredDocument> known = papers.stored(one.items().stream().map(Item::document).toList()).stream()
            .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        List<DisclosureLetter.Named> named = new ArrayList<>();
        for (int i = 0; i < one.items().size(); i++) {
            Item item = one.items().get(i);
            StoredDocument document = known.get(item.document());
            if (document != null && item.review().isPresent()) {
                named.add(new DisclosureLetter.Named(i + 1, document.type().name().sv(), document.date(), item.review().get()));
            }
        }
        return named;
    }

    private Printer printer() {
        if (printers.isEmpty()) {
            throw new StorageFailure("No bundle that prints is installed");
        }
        return printers.getFirst();
    }
}
