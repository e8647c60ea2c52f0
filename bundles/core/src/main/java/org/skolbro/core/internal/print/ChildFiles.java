package org.skolbro.core.internal.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.ChildPapers;
import org.skolbro.core.internal.document.ListedPapers;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes one child's file. Each time she is asked for at the gate anew, and a file that is there is kept only when it is what
 * would be printed now. The pages are laid out after the transaction, so that no lock is held meanwhile.
 */
@Component(service = ChildFiles.class)
public final class ChildFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ChildFiles.class);

    private final UnitOfWork work;
    private final Choosing choosing;
    private final ChildPapers papers;
    private final PrintFolder folder;
    private final AuditTrail trail;
    private final List<Printer> printers;

    /** @param printers none where no bundle that prints is installed */
    @Activate
    public ChildFiles(@Reference UnitOfWork work, @Reference Choosing choosing, @Reference ChildPapers papers,
            @Reference PrintFolder folder, @Reference AuditTrail trail,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<Printer> printers) {
        this.work = work;
        this.choosing = choosing;
        this.papers = papers;
        this.folder = folder;
        this.trail = trail;
        this.printers = List.copyOf(printers);
    }

    boolean ready() {
        return !printers.isEmpty();
    }

    /** @param act what is done with the file, as the audit says it */
    record Order(Caller caller, Chosen chosen, String reference, Locale language, Path run, String act) {
    }

    /**
     * @param name of the file in the folder; empty when there is nothing to read, or it failed
     * @param number the identity number; empty when she has none
     * @param fault a code that stands in the log; empty when it did not fail
     */
    record ChildFile(Optional<String> name, String number, int documents, String fault) {

        /** The child is not within the caller's reach any more. */
        static final ChildFile OUT_OF_REACH = new ChildFile(Optional.empty(), "", 0, "");

        boolean hasFailed() {
            return !fault.isEmpty();
        }
    }

    /** @throws NotPermitted when the caller's log-in has ended */
    ChildFile make(Order order, PersonId child) {
        try {
            Read read = work.inOne(() -> read(order, child));
            read.paper().ifPresent(paper -> folder.write(order.run(), read.file().name().orElseThrow(),
                out -> printers.getFirst().paper(paper, out)));
            return read.file();
        } catch (NotPermitted ended) {
            throw ended;
        } catch (RuntimeException | OutOfMemoryError failure) {
            // a child with more pictures than the node has memory for must not keep the others from theirs
            String code = Long.toString(Ids.next(), 36);
            LOG.error("A child of {} could not be printed, fault {}", order.reference(), code, Faceless.of(failure));
            return new ChildFile(Optional.empty(), "", 0, code);
        }
    }

    /** @param paper empty when there is nothing to print, or it is there already */
    private record Read(ChildFile file, Optional<Paper> paper) {
    }

    private Read read(Order order, PersonId child) {
        Chosen chosen = order.chosen();
        Set<Role> roles = choosing.towards(order.caller(), chosen.unit(), chosen.roles(), Set.of(child)).getOrDefault(child, Set.of());
        if (roles.isEmpty()) {
            return new Read(ChildFile.OUT_OF_REACH, Optional.empty());
        }
        ListedPapers all = papers.heldBy(order.caller(), child, chosen.unit(), roles);
        int documents = all.documents().size();
        trail.write(order.caller(), order.act(), List.of(child), order.reference(), Integer.toString(documents));
        if (documents == 0) {
            return new Read(new ChildFile(Optional.empty(), all.number(), 0, ""), Optional.empty());
        }
        String name = child + "-" + all.sum(order.language()) + ".pdf";
        return new Read(new ChildFile(Optional.of(name), all.number(), documents, ""),
            folder.has(order.run(), name) ? Optional.empty() : Optional.of(papers.paper(order.caller(), all, order.language())));
    }
}
