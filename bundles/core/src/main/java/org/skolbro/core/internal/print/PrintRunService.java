package org.skolbro.core.internal.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.Person;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.print.PrintSummary;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.ChildPapers;
import org.skolbro.core.internal.print.ChildFiles.ChildFile;
import org.skolbro.core.internal.print.ChildFiles.Order;
import org.skolbro.core.store.UnitOfWork;

/** Prints groups and units child by child. What is made are files and no rows: whoever asks again finds those that still hold. */
@Component
public final class PrintRunService implements PrintRuns {

    /** After so many failures in a row it is the world that fails, not a child's file. */
    private static final int TOO_MANY = 3;

    private final UnitOfWork work;
    private final Gate gate;
    private final Choosing choosing;
    private final ChildPapers papers;
    private final ChildFiles files;
    private final PrintFolder folder;
    private final AuditTrail trail;

    @Activate
    public PrintRunService(@Reference UnitOfWork work, @Reference Gate gate, @Reference Choosing choosing, @Reference ChildPapers papers,
            @Reference ChildFiles files, @Reference PrintFolder folder, @Reference AuditTrail trail) {
        this.work = work;
        this.gate = gate;
        this.choosing = choosing;
        this.papers = papers;
        this.files = files;
        this.folder = folder;
        this.trail = trail;
    }

    @Override
    public List<Place> places(Caller caller) {
        return work.inOne(() -> choosing.places(caller));
    }

    @Override
    public PrintSummary size(Caller caller, PrintScope scope) {
        return work.inOne(() -> {
            Chosen chosen = choosing.of(caller, scope);
            trail.write(caller, "print.sized", chosen.ids(), reference(scope), "");
            Collection<Long> counts = papers.count(caller, choosing.towards(caller, chosen.unit(), chosen.roles(), chosen.ids()),
                chosen.unit()).values();
            int children = (int) counts.stream().filter(count -> count > 0).count();
            return new PrintSummary(children, counts.size() - children, counts.stream().mapToLong(Long::longValue).sum(), 0);
        });
    }

    @Override
    public Outcome<PrintSummary> print(Caller caller, PrintScope scope, Locale language, Progress progress) {
        Chosen chosen = work.inOne(() -> choosing.of(caller, scope));
        if (!files.ready()) {
            return Outcome.refused(PrintTexts.NOT_READY);
        }
        folder.sweep();
        Path run = run(caller, scope);
        folder.open(run);
        Order order = new Order(caller, chosen, reference(scope), language, run, "child.printed");
        Tally tally = new Tally();
        for (Person child : chosen.children()) {
            progress.at(PrintTexts.PRINTING, tally.seen(), chosen.children().size());
            if (progress.cancelled()) {
                return Outcome.refused(PrintTexts.CANCELLED);
            }
            tally.add(files.make(order, child.id()));
            tally.requireHope(order.reference());
        }
        if (tally.children == 0) {
            folder.remove(run);
            return Outcome.refused(PrintTexts.NOTHING);
        }
        return Outcome.done(tally.summary());
    }

    @Override
    public void contents(Caller caller, PrintScope scope, Locale language, OutputStream out) {
        Chosen chosen = work.inOne(() -> choosing.of(caller, scope));
        Path run = run(caller, scope);
        if (!folder.isThere(run)) {
            throw new NotFound("Nothing is printed of " + reference(scope) + ", or it is gone");
        }
        folder.open(run);
        Order order = new Order(caller, chosen, reference(scope), language, run, "print.downloaded");
        PrintZip zip = new PrintZip(folder, run, language, out);
        try {
            for (Person child : chosen.children()) {
                ChildFile file = files.make(order, child.id());
                if (file != ChildFile.OUT_OF_REACH) {
                    zip.add(child, file);
                }
            }
            zip.finish();
        } catch (IOException failed) {
            throw new StorageFailure("The print of " + reference(scope) + " could not be written where it was asked for", failed);
        }
        folder.remove(run);
    }

    @Override
    public void discard(Caller caller, PrintScope scope) {
        folder.remove(run(caller, scope));
    }

    private Path run(Caller caller, PrintScope scope) {
        return folder.of(work.inOne(() -> gate.account(caller)), scope);
    }

    private static String reference(PrintScope scope) {
        return switch (scope) {
            case PrintScope.OfGroup(var group) -> group.value();
            case PrintScope.OfUnit(var unit) -> unit.value();
        };
    }

    /** What has come of it so far. */
    private static final class Tally {

        private int children;
        private int without;
        private long documents;
        private int failed;
        private int inARow;

        private void add(ChildFile file) {
            if (file.hasFailed() || file.name().isPresent()) {
                children++;
            } else {
                without++;
            }
            documents += file.documents();
            failed += file.hasFailed() ? 1 : 0;
            inARow = file.hasFailed() ? inARow + 1 : 0;
        }

        private int seen() {
            return children + without;
        }

        private void requireHope(String reference) {
            if (inARow == TOO_MANY) {
                throw new StorageFailure("The print of " + reference + " stopped: " + TOO_MANY + " children in a row could not be printed");
            }
        }

        private PrintSummary summary() {
            return new PrintSummary(children, without, documents, failed);
        }
    }
}
