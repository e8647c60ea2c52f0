package org.skolbro.core.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormImpact;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.api.form.FormSwitch;
import org.skolbro.api.form.FormSwitch.Act;
import org.skolbro.api.form.FormVersion;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.FormBundles.Standing;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.FormWishStore;
import org.skolbro.core.store.FormWishStore.Wish;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.TransitionStore;

/** Puts together how each form stands: what it declares, what is wanted of it, how its bundle fares, what is kept of it. */
@Component(service = FormStandings.class)
public final class FormStandings {

    private final SchoolForms forms;
    private final Converging converging;
    private final FormWishStore wishes;
    private final Kept kept;

    /** Where what is kept of a form is counted. */
    @Component(service = Kept.class)
    public record Kept(HoldingStore holdings, DocumentStore documents, TransitionStore transitions) {
        @Activate
        public Kept(@Reference HoldingStore holdings, @Reference DocumentStore documents, @Reference TransitionStore transitions) {
            this.holdings = holdings;
            this.documents = documents;
            this.transitions = transitions;
        }
    }

    @Activate
    public FormStandings(@Reference SchoolForms forms, @Reference Converging converging, @Reference FormWishStore wishes,
            @Reference Kept kept) {
        this.forms = forms;
        this.converging = converging;
        this.wishes = wishes;
        this.kept = kept;
    }

    /** In the order of their ids. To be called in a unit of work, as all here. */
    List<FormStatus> all() {
        Wanted wanted = wanted();
        List<FormStatus> all = new ArrayList<>();
        Set<FormId> unseen = new LinkedHashSet<>(wanted.versions().keySet());
        unseen.addAll(wanted.wishes().keySet());
        for (KnownForm form : forms.snapshot().all()) {
            all.add(status(form, wanted));
            unseen.remove(form.declaration().id());
        }
        unseen.forEach(id -> all.add(status(unseen(id), wanted)));
        all.sort(Comparator.comparing(status -> status.id().value()));
        return all;
    }

    public Optional<FormStatus> of(FormId form) {
        Wanted wanted = wanted();
        Optional<KnownForm> seen = known(form);
        boolean reachable = wanted.versions().containsKey(form) || wanted.wishes().containsKey(form);
        return seen.or(() -> reachable ? Optional.of(unseen(form)) : Optional.empty()).map(each -> status(each, wanted));
    }

    FormImpact impact(FormId form) {
        Optional<FormDeclaration> declared = known(form).map(KnownForm::declaration);
        List<DocumentTypeId> types = declared.map(FormStandings::types).orElse(List.of());
        HoldingStore.Kept counted = kept.holdings().kept(types);
        return new FormImpact(counted.children(), counted.documents(), kept.documents().drafts(form),
            kept.transitions().underWayInto(declared.map(FormDeclaration::serves).orElse(Set.of())));
    }

    /** Of two with one name, the one that works. */
    private Optional<KnownForm> known(FormId form) {
        return forms.snapshot().all().stream().filter(each -> each.declaration().id().equals(form))
            .min(Comparator.comparing(KnownForm::state));
    }

    /** What is wanted, read once for all forms. */
    private record Wanted(Map<FormId, Wish> wishes, Map<FormId, List<FormVersion>> versions, boolean underWay) {
    }

    private Wanted wanted() {
        return new Wanted(wishes.wishes().stream().collect(Collectors.toMap(Wish::form, Function.identity())),
            converging.versions(), converging.underWay(wishes.turn()));
    }

    private static KnownForm unseen(FormId id) {
        Text name = new Text(id.value(), id.value());
        return new KnownForm(FormDeclaration.of(id.value(), name).build(), "", State.ABSENT, List.of());
    }

    private FormStatus status(KnownForm form, Wanted wanted) {
        FormDeclaration declared = form.declaration();
        FormId id = declared.id();
        List<FormVersion> versions = wanted.versions().getOrDefault(id, List.of());
        Wish wish = wanted.wishes().getOrDefault(id, new Wish(id, true, ""));
        HoldingStore.Kept counted = kept.holdings().kept(types(declared));
        List<Text> faults = faults(form, wish, wanted.underWay());
        State state = wish.on() ? form.state() : State.DISABLED;
        if (state == State.ABSENT && !faults.isEmpty()) {
            state = State.FAULTY;
        }
        return new FormStatus(id, declared.name(), form.version(), state, declared.serves(), faults,
            declared.documentTypes().size(), counted.documents(), counted.children(), wish(wish, versions, wanted.underWay()),
            versions);
    }

    private List<Text> faults(KnownForm form, Wish wish, boolean underWay) {
        List<Text> faults = new ArrayList<>(form.faults());
        Optional<Standing> standing = converging.standing(wish.form()).filter(there -> wish.on());
        standing.ifPresent(there -> faults.addAll(there.faults()));
        if (faults.isEmpty() && form.version().isEmpty() && !underWay && standing.filter(there -> !there.version().isEmpty()).isPresent()) {
            faults.add(FormSentences.silent());
        }
        return faults;
    }

    private FormStatus.Wish wish(Wish wish, List<FormVersion> versions, boolean underWay) {
        String version = Converging.version(wish, versions).orElse("");
        Optional<String> before = wishes.history(wish.form()).stream()
            .filter(line -> line.act() == Act.UPGRADE || line.act() == Act.ROLLBACK).findFirst().map(FormSwitch::from)
            .filter(old -> !old.equals(version) && versions.stream().anyMatch(there -> there.version().equals(old)));
        return new FormStatus.Wish(wish.on(), version, before, underWay);
    }

    private static List<DocumentTypeId> types(FormDeclaration form) {
        return form.documentTypes().stream().map(DocumentType::id).toList();
    }
}
