package org.skolbro.core.internal.departure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.departure.Departure.Reckoning;
import org.skolbro.api.departure.Departure.State;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.DepartureStore;
import org.skolbro.core.store.DepartureStore.Account;
import org.skolbro.core.store.DepartureStore.Held;
import org.skolbro.core.store.DepartureStore.Member;
import org.skolbro.core.store.StoredDeparture;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes parts one by one, then reckons. What is written stands in the database, so that whoever comes after a crash goes on
 * where it stopped. No transaction is open while a part is written; documents are read in short ones.
 */
@Component(service = DepartureWriting.class)
public final class DepartureWriting {

    /** After so many failures in a row it is the world that fails, not a part. */
    private static final int TOO_MANY = 3;
    /** So often may disposal, or somebody at the disk, overtake the writing. */
    private static final int ROUNDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(DepartureWriting.class);

    private final UnitOfWork work;
    private final DepartureStore store;
    private final DepartureFolder folder;
    private final AuditTrail trail;
    private final Writers writers;
    private final Clock clock;

    @Activate
    public DepartureWriting(@Reference UnitOfWork work, @Reference DepartureStore store, @Reference DepartureFolder folder,
            @Reference AuditTrail trail, @Reference Writers writers, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.store = store;
        this.folder = folder;
        this.trail = trail;
        this.writers = writers;
        this.clock = clock;
    }

    /** Those who know what stands in a part. */
    @Component(service = Writers.class)
    public static final class Writers {

        private final PackagesPart packages;
        private final RowsPart rows;
        private final OverviewPart overview;
        private final WrittenParts written;
        private final Conclusion conclusion;

        @Activate
        public Writers(@Reference PackagesPart packages, @Reference RowsPart rows, @Reference OverviewPart overview, @Reference WrittenParts written,
                @Reference Conclusion conclusion) {
            this.packages = packages;
            this.rows = rows;
            this.overview = overview;
            this.written = written;
            this.conclusion = conclusion;
        }
    }

    boolean ready() {
        return writers.packages.ready();
    }

    /** From where it is until everything is written and reckoned, or until somebody stops it. Answers why it can never end, if so. */
    Optional<Text> drive(Caller caller, StoredDeparture started, Progress progress) {
        boolean repacked = false;
        for (int round = 0; round < ROUNDS; round++) {
            if (!write(caller, started, progress)) {
                return Optional.empty();
            }
            long exposed = work.inOne(() -> store.exposed(started.id()));
            if (exposed > 0 || work.inOne(() -> store.totals(started.id()).failed()) > 0) {
                change(started, State.PAUSED);
                return exposed > 0 ? Optional.of(DepartureTexts.exposed(exposed)) : Optional.empty();
            }
            if (!repacked && !work.inOne(() -> store.leftOut(started.id())).isEmpty()) {
                // what was only busy or short of memory comes along now
                repacked = true;
                work.inOne(() -> store.repack(started.id()));
                continue;
            }
            if (writers.written.damaged(started.id(), progress) == 0 && conclude(caller, started)) {
                return Optional.empty();
            }
        }
        change(started, State.PAUSED);
        throw new StorageFailure("Departure " + started.id() + " was paused: what is written changes faster than it can be reckoned");
    }

    /** Answers whether nothing waits any more. */
    private boolean write(Caller caller, StoredDeparture started, Progress progress) {
        int failures = 0;
        for (Optional<DeparturePart> next = next(started); next.isPresent(); next = next(started)) {
            DeparturePart part = next.get();
            long total = work.inOne(() -> store.totals(started.id()).parts());
            progress.at(DepartureTexts.writing(part), part.number() - 1L, total);
            if (progress.cancelled()) {
                change(started, State.PAUSED);
                return false;
            }
            failures = write(caller, started, part, progress) ? 0 : failures + 1;
            if (failures == TOO_MANY) {
                change(started, State.PAUSED);
                throw new StorageFailure("Departure " + started.id() + " was paused: " + TOO_MANY + " parts in a row could not be written");
            }
        }
        return work.inOne(() -> isMine(started));
    }

    /** A part that fails is looked through document by document: one that cannot be packed does not keep the others from being so. */
    private boolean write(Caller caller, StoredDeparture started, DeparturePart part, Progress progress) {
        boolean hasDocuments = switch (part.kind()) {
            case CHILDREN, PROTECTED_CHILDREN, GROUPS -> true;
            default -> false;
        };
        return write(caller, started, part, new Way(progress, false, hasDocuments)) || hasDocuments && write(caller, started, part, new Way(progress, true, false));
    }

    /**
     * @param looks for documents that cannot be packed, and leaves them out
     * @param another whether it is tried another way when this one fails
     */
    private record Way(Progress progress, boolean looks, boolean another) {
    }

    /** Answers whether it did not fail: a part that somebody stopped waits as before. */
    private boolean write(Caller caller, StoredDeparture started, DeparturePart part, Way way) {
        String draft = part.name() + "." + started.token() + ".draft";
        try {
            List<Member> members = work.inOne(() -> {
                List<Member> all = store.members(started.id(), part.number());
                List<PersonId> children = all.stream().flatMap(member -> member.child().stream()).toList();
                trail.write(caller, "departure.packed", children, started.id().toString(), part.kind() + " " + part.number());
                return all;
            });
            Optional<List<Held>> held;
            DeparturePart done = part;
            try (PartTarget target = folder.begin(started.id(), draft, part.name())) {
                PartFiles files = new PartFiles(target);
                held = content(started, part, members, files, way);
                if (held.isPresent()) {
                    String sum = files.finish();
                    long packed = held.get().stream().filter(one -> one.fault().isEmpty()).count();
                    done = new DeparturePart(part.number(), part.kind(), DeparturePart.State.WRITTEN, part.name(), members.size(), packed,
                        files.files(), files.bytes(), sum, "", files.protocols());
                }
            }
            if (held.isPresent()) {
                keep(started, done, held.get(), draft);
            } else {
                folder.drop(started.id(), draft);
                change(started, State.PAUSED);
            }
            return true;
        } catch (Exception | OutOfMemoryError fault) {
            // a child with more pictures than the node has memory for must not keep the others from theirs
            String code = Long.toString(Ids.next(), 36);
            LOG.error("Part {} of departure {} could not be written, fault {}", part.number(), started.id(), code, Faceless.of(fault));
            if (!way.another()) {
                work.inOne(() -> settle(started, new DeparturePart(part.number(), part.kind(), DeparturePart.State.FAILED, part.name(), part.children(),
                    0, 0, 0, "", code)));
            }
            folder.drop(started.id(), draft);
            return false;
        }
    }

    private Optional<List<Held>> content(StoredDeparture started, DeparturePart part, List<Member> members, PartFiles files,
            Way way) {
        switch (part.kind()) {
            case CHILDREN, PROTECTED_CHILDREN, GROUPS -> {
                return writers.packages.write(started, part.kind(), members, files,
                    new PackagesPart.Manner(way.looks(), member -> goesOn(started, way.progress())));
            }
            case OVERVIEW -> writers.overview.write(started.id(), files);
            default -> writers.rows.write(part.kind(), files);
        }
        return Optional.of(List.of());
    }

    private boolean goesOn(StoredDeparture started, Progress progress) {
        return !progress.cancelled() && work.inOne(() -> isMine(started));
    }

    /** The part takes its place in the transaction that says so: whoever lost the departure to another leaves nothing behind. */
    private void keep(StoredDeparture started, DeparturePart done, List<Held> held, String draft) {
        boolean kept = work.inOne(() -> {
            boolean mine = settle(started, done);
            if (mine) {
                store.hold(started.id(), done.number(), held);
                folder.keep(started.id(), draft, folder.onDisk(done));
            }
            return mine;
        });
        if (!kept) {
            folder.drop(started.id(), draft);
        }
    }

    /** Answers whether it is over: not when something was destroyed meanwhile whose copy must go. */
    private boolean conclude(Caller caller, StoredDeparture started) {
        List<DeparturePart> parts = writers.overview.parts(started.id());
        folder.tidy(started.id(), parts.stream().map(folder::onDisk).collect(Collectors.toSet()));
        return work.inOne(() -> {
            if (!isMine(started)) {
                return true;
            }
            if (store.again(started.id()) > 0) {
                return false;
            }
            Account account = store.account(started.id(), started.ledger());
            store.missing(started.id(), started.ledger(), TOO_MANY).forEach(document -> LOG.error("Departure {} lacks document {}", started.id(),
                document));
            String sum = account.missing() == 0 ? writers.conclusion.write(started, account, parts, clock.instant()) : "";
            StoredDeparture over = find(started.id()).reckoned(new Reckoning(account.ledger(), account.present(), account.destroyed(),
                account.missing(), clock.instant(), sum, account.leftOut()));
            store.update(over);
            trail.write(caller, over.state() == State.DONE ? "departure.done" : "departure.disagrees", List.of(), started.id().toString(), sum);
            return true;
        });
    }

    private Optional<DeparturePart> next(StoredDeparture started) {
        return work.inOne(() -> isMine(started) ? store.waiting(started.id()) : Optional.empty());
    }

    private boolean settle(StoredDeparture started, DeparturePart part) {
        return isMine(started) && store.settle(started.id(), part);
    }

    private void change(StoredDeparture started, State to) {
        work.inOne(() -> {
            if (isMine(started)) {
                store.update(find(started.id()).to(to));
            }
        });
    }

    private boolean isMine(StoredDeparture started) {
        StoredDeparture now = find(started.id());
        return now.state() == State.RUNNING && now.token() == started.token();
    }

    private StoredDeparture find(DepartureId id) {
        return store.find(id).orElseThrow(() -> new NotFound("No departure " + id));
    }
}
