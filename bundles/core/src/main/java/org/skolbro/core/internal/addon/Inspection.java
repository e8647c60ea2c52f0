package org.skolbro.core.internal.addon;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.AddOnReport;
import org.skolbro.api.form.AddOnReport.Content;
import org.skolbro.api.form.AddOnReport.Signature;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.ArchiveExaminer;
import org.skolbro.core.bundle.ArchiveExaminer.Examined;
import org.skolbro.core.internal.form.FormStandings;
import org.skolbro.core.internal.form.SchoolForms;
import org.skolbro.core.store.UnitOfWork;

/** What an archive would mean here: what it says of itself, held against what there is and whom one trusts. */
@Component(service = Inspection.class)
public final class Inspection {

    private final UnitOfWork work;
    private final SchoolForms forms;
    private final FormStandings standings;
    private final Shelving shelving;
    private final Signers signers;
    private volatile Optional<ArchiveExaminer> examiner = Optional.empty();

    @Activate
    public Inspection(@Reference UnitOfWork work, @Reference SchoolForms forms, @Reference FormStandings standings,
            @Reference Shelving shelving, @Reference Signers signers) {
        this.work = work;
        this.forms = forms;
        this.standings = standings;
        this.shelving = shelving;
        this.signers = signers;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bind(ArchiveExaminer came) {
        examiner = Optional.of(came);
    }

    void unbind(ArchiveExaminer left) {
        examiner = examiner.filter(there -> there != left);
    }

    /** A report and what stands behind it. */
    record Inspected(AddOnReport report, Examined examined) {
    }

    Inspected of(AddOnArchive archive) {
        Examined examined = examiner
            .map(there -> there.examine(archive.bytes(), work.inOne(signers::trusted), work.inOne(signers::required)))
            .orElseGet(() -> new Examined("", "", Optional.empty(), List.of(), List.of(), List.of(), new Signature.Missing(),
                List.of(AddOnSentences.noExaminer())));
        return work.inOne(() -> new Inspected(report(archive, examined), examined));
    }

    private AddOnReport report(AddOnArchive archive, Examined examined) {
        String sha256 = sha256(archive.bytes());
        Optional<FormId> form = examined.declaration().map(FormDeclaration::id);
        List<Text> faults = new ArrayList<>(examined.faults());
        examined.declaration().ifPresent(declared -> {
            faults.addAll(forms.faultsOf(declared));
            shelving.fault(declared.id(), examined, sha256).ifPresent(faults::add);
        });
        signers.fault(examined.signature()).ifPresent(faults::add);
        if (!examined.refreshes().isEmpty()) {
            faults.add(AddOnSentences.refreshes(examined.refreshes()));
        }
        Optional<FormStatus> now = form.flatMap(standings::of);
        Text name = examined.declaration().map(FormDeclaration::name)
            .orElseGet(() -> unnamed(archive, examined));
        return new AddOnReport(archive.fileName(), sha256, archive.bytes().length, form, name, examined.version(),
            now.map(status -> status.wish().version()).orElse(""), content(examined), examined.packages(), examined.refreshes(),
            examined.signature(), faults);
    }

    /** For what was never examined. */
    static AddOnReport unexamined(String fileName, long bytes, Text why) {
        return new AddOnReport(fileName, "", bytes, Optional.empty(), new Text(fileName, fileName), "", "", Content.NOTHING, List.of(),
            List.of(), new Signature.Missing(), List.of(why));
    }

    /** A form that could not be asked is called as its bundle, and what is no bundle as its file. */
    private static Text unnamed(AddOnArchive archive, Examined examined) {
        String name = examined.symbolicName().isEmpty() ? archive.fileName() : examined.symbolicName();
        return new Text(name, name);
    }

    private static Content content(Examined examined) {
        return examined.declaration().map(declared -> new Content(declared.documentTypes().stream().map(DocumentType::name).toList(),
            declared.consentPurposes().size(), declared.transitionRules().size(), declared.retentionProposals().size(),
            examined.screens())).orElse(Content.NOTHING);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
