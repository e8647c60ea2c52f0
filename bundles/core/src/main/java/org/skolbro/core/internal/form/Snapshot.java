package org.skolbro.core.internal.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormStatus.State;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.FormStore.Seen;

/** All forms at one moment. Never changes; readers hold on to the one they began with. */
final class Snapshot {

    /** What the database knows of forms. @param turn of the wishes */
    record Stored(long turn, List<Seen> seen, List<DocumentType> types, Set<FormId> switchedOff) {
        static final Stored NOTHING = new Stored(0, List.of(), List.of(), Set.of());
    }

    private final List<KnownForm> forms = new ArrayList<>();
    private final Map<FormId, FormDeclaration> rules = new LinkedHashMap<>();
    private final Map<SchoolType, FormId> serving = new HashMap<>();
    private final Map<DocumentTypeId, DocumentType> latestTypes = new HashMap<>();

    private Map<DocumentTypeId, List<FieldRule>> fieldRules = Map.of();

    private Snapshot() {
    }

    static Snapshot of(Collection<Arrival> arrivals, Stored stored) {
        Snapshot snapshot = new Snapshot();
        stored.seen().forEach(seen -> snapshot.rules.put(seen.declaration().id(), seen.declaration()));
        stored.types().forEach(snapshot::remember);
        arrivals.stream().sorted(Arrival.inTurn(snapshot.rules.keySet())).forEach(came -> snapshot.takeIn(came, stored));
        snapshot.addAbsent(stored);
        snapshot.fieldRules = snapshot.rules.values().stream().flatMap(form -> form.fieldRules().stream())
            .collect(Collectors.groupingBy(FieldRule::type));
        snapshot.forms.sort(Comparator.comparing(form -> form.declaration().id().value()));
        return snapshot;
    }

    List<KnownForm> all() {
        return List.copyOf(forms);
    }

    /** Installed forms whose declaration may be stored. */
    List<KnownForm> sound() {
        return forms.stream().filter(form -> form.state() == State.ACTIVE || form.state() == State.DISABLED).toList();
    }

    /** Declarations whose rows count: of sound forms as they are here, of the others as they were stored. */
    Collection<FormDeclaration> rules() {
        return rules.values();
    }

    Optional<FormId> serving(SchoolType code) {
        return Optional.ofNullable(serving.get(code));
    }

    Optional<DocumentType> documentType(DocumentTypeId id) {
        return Optional.ofNullable(latestTypes.get(id));
    }

    Optional<KnownForm> active(FormId id) {
        return forms.stream().filter(form -> form.isActive() && form.declaration().id().equals(id)).findFirst();
    }

    /** Active forms whose types are written about children with the code: the one that serves it, then those alongside. */
    List<FormDeclaration> speakingOf(SchoolType code) {
        return forms.stream().filter(KnownForm::isActive).map(KnownForm::declaration)
            .filter(form -> form.codes().contains(code))
            .sorted(Comparator.comparing(form -> !form.serves().contains(code))).toList();
    }

    List<FieldRule> fieldRules(DocumentTypeId type) {
        return fieldRules.getOrDefault(type, List.of());
    }

    /** What would keep a form from being taken in, were it to come now in the place of the one with its name. */
    List<Text> faultsOf(FormDeclaration form, List<DocumentType> types) {
        List<Text> faults = new ArrayList<>(DeclarationFaults.of(form));
        List<KnownForm> others = forms.stream().filter(KnownForm::isActive)
            .filter(other -> !other.declaration().id().equals(form.id())).toList();
        faults.addAll(Clashes.of(form, others, types, Optional.ofNullable(rules.get(form.id()))));
        return faults;
    }

    private void takeIn(Arrival came, Stored stored) {
        FormDeclaration form = came.declaration();
        List<Text> faults = new ArrayList<>(came.faults());
        if (faults.isEmpty()) {
            faults.addAll(DeclarationFaults.of(form));
            faults.addAll(Clashes.of(form, forms, stored.types(), Optional.ofNullable(rules.get(form.id()))));
        }
        State state = !faults.isEmpty() ? State.FAULTY
            : stored.switchedOff().contains(form.id()) ? State.DISABLED : State.ACTIVE;
        forms.add(new KnownForm(form, came.version(), state, faults));
        if (faults.isEmpty()) {
            rules.put(form.id(), form);
            form.documentTypes().forEach(this::remember);
        }
        if (state == State.ACTIVE) {
            form.serves().forEach(code -> serving.put(code, form.id()));
        }
    }

    private void addAbsent(Stored stored) {
        Set<FormId> here = forms.stream().map(form -> form.declaration().id()).collect(Collectors.toSet());
        stored.seen().stream().filter(seen -> !here.contains(seen.declaration().id()))
            .forEach(seen -> forms.add(new KnownForm(seen.declaration(), "",
                stored.switchedOff().contains(seen.declaration().id()) ? State.DISABLED : State.ABSENT, List.of())));
    }

    private void remember(DocumentType type) {
        latestTypes.merge(type.id(), type, (old, added) -> added.version() >= old.version() ? added : old);
    }
}
