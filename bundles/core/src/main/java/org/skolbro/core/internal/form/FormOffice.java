package org.skolbro.core.internal.form;

import java.lang.module.ModuleDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormImpact;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormSwitch;
import org.skolbro.api.form.FormSwitch.Act;
import org.skolbro.api.form.FormVersion;
import org.skolbro.api.form.Forms;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.form.Wishing.By;
import org.skolbro.core.internal.form.Wishing.Step;
import org.skolbro.core.store.FormWishStore;
import org.skolbro.core.store.FormWishStore.Wish;
import org.skolbro.core.store.UnitOfWork;

/** Where administrators see the forms and switch them. What is wanted is stored first; the node follows by itself. */
@Component(service = Forms.class)
public final class FormOffice implements Forms {

    private final UnitOfWork work;
    private final Gate gate;
    private final FormWishStore wishes;
    private final FormStandings standings;
    private final SchoolForms forms;
    private final Wishing wishing;

    @Activate
    public FormOffice(@Reference UnitOfWork work, @Reference Gate gate, @Reference FormWishStore wishes,
            @Reference FormStandings standings, @Reference SchoolForms forms, @Reference Wishing wishing) {
        this.work = work;
        this.gate = gate;
        this.wishes = wishes;
        this.standings = standings;
        this.forms = forms;
        this.wishing = wishing;
    }

    @Override
    public List<FormStatus> all(Caller caller) {
        return asOffice(caller, standings::all);
    }

    @Override
    public FormImpact impact(Caller caller, FormId form) {
        return asOffice(caller, () -> standings.impact(form));
    }

    @Override
    public List<FormSwitch> history(Caller caller, FormId form) {
        return asOffice(caller, () -> wishes.history(form));
    }

    @Override
    public Outcome<FormStatus> enable(Caller caller, FormId form, String reason) {
        return change(caller, form, reason, now -> now.wish().on() ? Optional.empty() : Optional.of(step(now, Act.ON, true)));
    }

    @Override
    public Outcome<FormStatus> disable(Caller caller, FormId form, String reason) {
        return change(caller, form, reason, now -> now.wish().on() ? Optional.of(step(now, Act.OFF, false)) : Optional.empty());
    }

    @Override
    public Outcome<FormStatus> upgrade(Caller caller, FormId form, Optional<String> version, String reason) {
        Optional<FormStatus> known = asOffice(caller, () -> standings.of(form));
        List<FormVersion> there = known.map(FormStatus::versions).orElse(List.of());
        Optional<FormVersion> chosen = there.stream()
            .filter(each -> version.isEmpty() || each.version().equals(version.get())).findFirst();
        if (known.isPresent() && chosen.isEmpty()) {
            return Outcome.refused(FormSentences.noSuchVersion(form, version.orElse("")));
        }
        return change(caller, form, reason, now -> chosen.filter(to -> !to.version().equals(now.wish().version()))
            .map(to -> step(now, to)));
    }

    /** Decides on what stands now; empty when that is what was asked for. */
    private interface Decision {
        Optional<Step> on(FormStatus now);
    }

    private Step step(FormStatus now, Act act, boolean on) {
        String stored = wishes.wishes().stream().filter(wish -> wish.form().equals(now.id())).map(Wish::version).findFirst()
            .orElse("");
        return new Step(new Wish(now.id(), on, stored), act, now.wish().version(), now.wish().version());
    }

    /** The newest of the distribution is stored as "the newest": the next distribution brings its own. */
    private static Step step(FormStatus now, FormVersion to) {
        String from = now.wish().version();
        boolean back = !from.isEmpty()
            && Converging.comparable(to).compareTo(ModuleDescriptor.Version.parse(from)) < 0;
        boolean carried = Converging.carried(now.versions()).filter(to.version()::equals).isPresent();
        return new Step(new Wish(now.id(), now.wish().on(), carried ? "" : to.version()), back ? Act.ROLLBACK : Act.UPGRADE, from,
            to.version());
    }

    private Outcome<FormStatus> change(Caller caller, FormId form, String reason, Decision decision) {
        Outcome<FormStatus> outcome = asOffice(caller, () -> {
            Optional<FormStatus> now = standings.of(form);
            if (now.isEmpty()) {
                return Outcome.refused(FormSentences.unknown(form));
            }
            decision.on(now.get()).ifPresent(step -> wishing.store(new By(Optional.of(caller)), step, reason));
            return Outcome.done(standings.of(form).orElseThrow());
        });
        wishing.follow();
        return outcome;
    }

    private <T> T asOffice(Caller caller, Supplier<T> task) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
            return task.get();
        });
    }

    @Override
    public Optional<FormId> serving(SchoolType code) {
        return forms.snapshot().serving(code);
    }

    @Override
    public Set<FormId> about(Collection<SchoolType> codes) {
        Snapshot now = forms.snapshot();
        return codes.stream().distinct().flatMap(code -> now.speakingOf(code).stream()).map(FormDeclaration::id)
            .collect(Collectors.toSet());
    }

    @Override
    public Optional<DocumentType> documentType(DocumentTypeId id) {
        return forms.documentType(id);
    }

    @Override
    public Optional<Text> name(FormId id) {
        return forms.snapshot().active(id).map(form -> form.declaration().name());
    }

    @Override
    public Watch watch(Runnable listener) {
        forms.listen(listener);
        return () -> forms.forget(listener);
    }
}
