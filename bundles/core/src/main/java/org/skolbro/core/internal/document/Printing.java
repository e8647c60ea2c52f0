package org.skolbro.core.internal.document;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.print.Prints;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.UnitOfWork;

/** Prints for those who may read. The pages are laid out after the transaction, so that a slow reader holds no lock. */
@Component
public final class Printing implements Prints {

    private final UnitOfWork work;
    private final Opening opening;
    private final Rows rows;
    private final Names names;
    private final DocumentStore documents;
    private final ChildPapers papers;
    private final DocumentNotes notes;
    private final AuditTrail trail;
    private final List<Printer> printers;

    /** @param printers none where no bundle that prints is installed */
    @Activate
    public Printing(@Reference UnitOfWork work, @Reference Opening opening, @Reference Rows rows, @Reference Names names,
            @Reference DocumentStore documents, @Reference ChildPapers papers, @Reference DocumentNotes notes, @Reference AuditTrail trail,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<Printer> printers) {
        this.work = work;
        this.opening = opening;
        this.rows = rows;
        this.names = names;
        this.documents = documents;
        this.papers = papers;
        this.notes = notes;
        this.trail = trail;
        this.printers = List.copyOf(printers);
    }

    @Override
    public boolean ready() {
        return !printers.isEmpty();
    }

    @Override
    public void document(Caller caller, DocumentId id, Optional<PersonId> child, Locale language, OutputStream out) {
        requireReady();
        Paper paper = work.inOne(() -> {
            Opened opened = opening.open(caller, id, child);
            trail.write(caller, "document.printed", opened.subject(), id.toString(), opened.document().type().id().value());
            return Paper.of(language, new DocumentPaper(language, file -> documents.open(file.id()))
                .part(opened.document(), seen(caller, opened)));
        });
        printers.getFirst().paper(paper, out);
    }

    @Override
    public void child(Caller caller, PersonId child, Locale language, OutputStream out) {
        requireReady();
        Paper paper = work.inOne(() -> {
            ListedPapers all = papers.readable(caller, child);
            trail.write(caller, "child.printed", List.of(child), "", Integer.toString(all.documents().size()));
            return papers.paper(caller, all, language);
        });
        printers.getFirst().paper(paper, out);
    }

    private void requireReady() {
        if (printers.isEmpty()) {
            throw new StorageFailure("No bundle that prints is installed");
        }
    }

    private DocumentPaper.Seen seen(Caller caller, Opened opened) {
        DocumentRow row = rows.of(caller, opened);
        List<String> about = opened.document().about() instanceof About.OfGroup
            ? names.of(opened.document().about()) : row.aboutNames();
        return new DocumentPaper.Seen(row.title(), about, List.of(), row.unitName(),
            opened.source().map(source -> opened.masking().in(source.reason())).orElse(""), opened.fields(),
            opened.masking().in(opened.content().attachments()),
            notes.of(opened.document().id(), opened.child()).stream().map(opened.masking()::in).map(names.told()).toList());
    }
}
