package org.skolbro.core.internal.form;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.FormWishStore;
import org.skolbro.core.store.FormWishStore.Wish;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The school forms as they come and go. One immutable snapshot is rebuilt and swapped at each arrival and departure;
 * whoever reads never waits.
 */
@Component(service = {SchoolForms.class, FormRules.class})
public final class SchoolForms implements FormRules {

    private static final Logger LOG = LoggerFactory.getLogger(SchoolForms.class);

    private final UnitOfWork work;
    private final FormStore store;
    private final FormWishStore wishes;
    private final Clock clock;
    private final Map<SchoolForm, Arrival> here = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Snapshot.Stored stored;
    private volatile Snapshot snapshot;

    @Activate
    public SchoolForms(@Reference UnitOfWork work, @Reference FormStore store, @Reference FormWishStore wishes,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.store = store;
        this.wishes = wishes;
        this.clock = clock;
        this.stored = work.inOne(this::load);
        this.snapshot = Snapshot.of(List.of(), stored);
    }

    @Reference(service = SchoolForm.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(SchoolForm form, ServiceReference<SchoolForm> service) {
        arrive(form, service.getBundle().getSymbolicName(), service.getBundle().getVersion().toString());
    }

    void unbind(SchoolForm form) {
        leave(form);
    }

    /** A faulty form is refused whole, with all its faults; the others go on. */
    public void arrive(SchoolForm form, String bundle, String version) {
        Arrival came = Arrival.of(form, bundle, version);
        here.put(form, came);
        if (settles()) {
            tell();
        } else {
            reload();
        }
        snapshot.all().stream().filter(known -> known.declaration().equals(came.declaration()) && !known.faults().isEmpty())
            .forEach(known -> LOG.warn("School form {} from bundle {} is refused: {}", known.declaration().id(), bundle,
                known.faults().stream().map(Text::en).toList()));
    }

    /** Needs no database: a form may leave because the whole platform is going down. */
    public void leave(SchoolForm form) {
        synchronized (this) {
            here.remove(form);
            snapshot = Snapshot.of(here.values(), stored);
        }
        tell();
    }

    /** A form that is stored as it is needs no database: at a start that is every form. */
    private synchronized boolean settles() {
        Snapshot now = Snapshot.of(here.values(), stored);
        boolean known = now.sound().stream().allMatch(form -> stored.seen().stream()
            .anyMatch(seen -> seen.version().equals(form.version()) && seen.declaration().equals(form.declaration())));
        if (known) {
            snapshot = now;
        }
        return known;
    }

    /** After a form came that is not stored as it is, or after somebody wanted something else. */
    void reload() {
        synchronized (this) {
            snapshot = work.inOne(() -> {
                Snapshot now = Snapshot.of(here.values(), load());
                now.sound().forEach(each -> store.remember(each.declaration(), each.version(), clock.instant()));
                stored = load();
                return now;
            });
        }
        tell();
    }

    /** What would keep the declaration from being taken in here, beside the other forms and what has been stored. */
    public List<Text> faultsOf(FormDeclaration declaration) {
        return snapshot.faultsOf(declaration, work.inOne(store::types));
    }

    /** Of the wishes that the snapshot obeys. */
    synchronized long turn() {
        return stored.turn();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    void tell() {
        listeners.forEach(Runnable::run);
    }

    private Snapshot.Stored load() {
        return new Snapshot.Stored(wishes.turn(), store.latest(), store.types(),
            wishes.wishes().stream().filter(wish -> !wish.on()).map(Wish::form).collect(Collectors.toSet()));
    }

    @Override
    public Optional<DocumentType> documentType(DocumentTypeId id) {
        return snapshot.documentType(id);
    }

    @Override
    public List<TransitionRule> transitionRules() {
        return snapshot.rules().stream().flatMap(form -> form.transitionRules().stream()).toList();
    }

    @Override
    public List<ConsentPurpose> purposes() {
        return snapshot.rules().stream().flatMap(form -> form.consentPurposes().stream()).toList();
    }

    @Override
    public List<ConsentPurpose> purposes(Collection<SchoolType> codes) {
        return snapshot.rules().stream().filter(form -> form.codes().stream().anyMatch(codes::contains))
            .flatMap(form -> form.consentPurposes().stream()).toList();
    }

    @Override
    public List<RetentionRule> retentionProposals() {
        return snapshot.rules().stream().flatMap(form -> form.retentionProposals().stream()).toList();
    }

    @Override
    public List<FieldRule> fieldRules(DocumentTypeId type) {
        return snapshot.fieldRules(type);
    }

    @Override
    public boolean active(SchoolType code) {
        return snapshot.serving(code).isPresent();
    }

    @Override
    public List<DocumentType> types(SchoolType code) {
        return snapshot.speakingOf(code).stream().flatMap(form -> form.documentTypes().stream())
            .filter(type -> type.isWithin(code)).toList();
    }
}
