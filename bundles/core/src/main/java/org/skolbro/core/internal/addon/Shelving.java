package org.skolbro.core.internal.addon;

import java.lang.module.ModuleDescriptor.Version;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.AddOnReport;
import org.skolbro.api.form.AddOnReport.Signature;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormSwitch.Act;
import org.skolbro.api.form.FormVersion;
import org.skolbro.api.form.FormVersion.Source;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.ArchiveExaminer.Examined;
import org.skolbro.core.internal.form.FormStandings;
import org.skolbro.core.internal.form.Wishing;
import org.skolbro.core.internal.form.Wishing.By;
import org.skolbro.core.internal.form.Wishing.Step;
import org.skolbro.core.store.FormArtefactStore;
import org.skolbro.core.store.FormArtefactStore.Artefact;
import org.skolbro.core.store.FormWishStore.Wish;

/** Puts an archive beside those that are stored, and wants it. */
@Component(service = Shelving.class)
public final class Shelving {

    /** Forms of the distribution are bundles of this name and their own. */
    private static final String OURS = "org.skolbro.form.";

    private final FormArtefactStore artefacts;
    private final FormStandings standings;
    private final Wishing wishing;
    private final Clock clock;

    @Activate
    public Shelving(@Reference FormArtefactStore artefacts, @Reference FormStandings standings, @Reference Wishing wishing,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.artefacts = artefacts;
        this.standings = standings;
        this.wishing = wishing;
        this.clock = clock;
    }

    /** Why it cannot lie beside what is stored. To be called in a unit of work, as {@link #store}. */
    Optional<Text> fault(FormId form, Examined examined, String sha256) {
        List<Artefact> known = artefacts.all().stream().filter(one -> one.form().equals(form)).toList();
        List<FormVersion> carried = standings.of(form).map(FormStatus::versions).orElse(List.of()).stream()
            .filter(version -> version.source() == Source.DISTRIBUTION).toList();
        if (carried.stream().anyMatch(version -> version.version().equals(examined.version()))) {
            return Optional.of(AddOnSentences.carried(form, examined.version()));
        }
        if (known.stream().anyMatch(one -> one.version().equals(examined.version()) && !one.sha256().equals(sha256))) {
            return Optional.of(AddOnSentences.otherContent(form, examined.version()));
        }
        String owner = !carried.isEmpty() ? OURS + form.value().replace('-', '.')
            : known.stream().findFirst().map(Artefact::symbolicName).orElse(examined.symbolicName());
        return owner.equals(examined.symbolicName()) ? Optional.empty()
            : Optional.of(AddOnSentences.anothersForm(form, owner));
    }

    /** What has come between since it was examined is looked at again. */
    Outcome<AddOnReport> store(By by, Inspection.Inspected inspected, AddOnArchive archive, String reason) {
        AddOnReport report = inspected.report();
        FormId form = report.form().orElseThrow();
        Optional<Text> fault = fault(form, inspected.examined(), report.sha256());
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Optional<FormStatus> now = standings.of(form);
        String from = now.map(status -> status.wish().version()).orElse("");
        if (artefacts.all().stream().noneMatch(one -> one.form().equals(form) && one.version().equals(report.version()))) {
            artefacts.insert(new Artefact(form, report.version(), inspected.examined().symbolicName(), report.sha256(),
                report.bytes(), signer(report.signature()), clock.instant(), by.actor()), archive.bytes());
        }
        wishing.store(by, new Step(new Wish(form, true, report.version()), act(from, report.version()), from, report.version()),
            reason);
        return Outcome.done(report);
    }

    private static Act act(String from, String to) {
        if (from.isEmpty() || from.equals(to)) {
            return Act.INSTALL;
        }
        return Version.parse(to).compareTo(Version.parse(from)) < 0 ? Act.ROLLBACK : Act.UPGRADE;
    }

    private static String signer(Signature signature) {
        return signature instanceof Signature.Valid valid ? valid.signer() : "";
    }
}
