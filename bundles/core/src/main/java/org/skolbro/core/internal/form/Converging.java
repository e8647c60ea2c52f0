package org.skolbro.core.internal.form;

import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormVersion;
import org.skolbro.api.form.FormVersion.Source;
import org.skolbro.api.problem.Faceless;
import org.skolbro.core.bundle.FormBundles;
import org.skolbro.core.bundle.FormBundles.Standing;
import org.skolbro.core.bundle.FormBundles.Wanted;
import org.skolbro.core.store.FormArtefactStore;
import org.skolbro.core.store.FormArtefactStore.Artefact;
import org.skolbro.core.store.FormWishStore;
import org.skolbro.core.store.FormWishStore.Wish;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings this node to what is wanted of the forms, at once when somebody here wants something else and within a second when
 * somebody at another node does. Until a bundle that can bring forms is there, nothing is on its way.
 */
@Component(service = Converging.class)
public final class Converging {

    private static final Logger LOG = LoggerFactory.getLogger(Converging.class);
    private static final long LOOK_MILLIS = 1_000;
    private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long NEVER = -1;

    private final UnitOfWork work;
    private final FormWishStore wishes;
    private final FormArtefactStore artefacts;
    private final SchoolForms forms;
    /** Empty where somebody else decides when to look. */
    private volatile Optional<ScheduledExecutorService> thread = Optional.empty();
    private volatile FormBundles bundles;
    private volatile Map<FormId, Standing> standing = Map.of();
    private volatile long reached = NEVER;
    private List<Wanted> latest = List.of();
    private long retryAt;

    @Activate
    public Converging(@Reference UnitOfWork work, @Reference FormWishStore wishes,
            @Reference FormArtefactStore artefacts, @Reference SchoolForms forms) {
        this.work = work;
        this.wishes = wishes;
        this.artefacts = artefacts;
        this.forms = forms;
    }

    @Activate
    void start() {
        ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread named = new Thread(task, "skolbro-forms");
            named.setDaemon(true);
            return named;
        });
        made.scheduleWithFixedDelay(this::lookGuarded, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        thread = Optional.of(made);
    }

    @Deactivate
    void stop() {
        thread.ifPresent(ExecutorService::shutdownNow);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bind(FormBundles came) {
        bundles = came;
        reached = NEVER;
    }

    void unbind(FormBundles left) {
        if (bundles == left) {
            bundles = null;
        }
    }

    /** Looks at once, in the thread that does it. */
    public void hurry() {
        thread.ifPresent(started -> started.execute(this::lookGuarded));
    }

    /** Goes to what is wanted, unless this node is there already. */
    public synchronized void look() {
        long turn = work.inOne(wishes::turn);
        if (turn != forms.turn()) {
            forms.reload();
        }
        FormBundles now = bundles;
        if (now != null) {
            List<Wanted> wanted = work.inOne(this::wanted);
            if (turn != reached || !wanted.equals(latest) || retryIsDue()) {
                standing = now.converge(wanted, this::content);
                latest = wanted;
                retryAt = System.nanoTime() + RETRY_NANOS;
                reached = turn;
                forms.tell();
            }
        }
    }

    private boolean retryIsDue() {
        return standing.values().stream().anyMatch(each -> !each.faults().isEmpty()) && System.nanoTime() - retryAt > 0;
    }

    /** A timer that throws once never runs again. */
    private void lookGuarded() {
        try {
            look();
        } catch (RuntimeException failure) {
            LOG.error("The school forms are not as wanted; it is tried again", Faceless.of(failure));
        }
    }

    Optional<Standing> standing(FormId form) {
        return Optional.ofNullable(standing.get(form));
    }

    /** Whether this node has still to go somewhere. @param turn of the wishes, as the database has it now */
    boolean underWay(long turn) {
        return bundles != null && turn != reached;
    }

    /** What can be wanted, newest first. To be called in a unit of work. */
    Map<FormId, List<FormVersion>> versions() {
        FormBundles now = bundles;
        Map<FormId, List<FormVersion>> found = new LinkedHashMap<>();
        if (now != null) {
            now.carried().forEach(one -> add(found, one.form(), new FormVersion(one.version(), Source.DISTRIBUTION)));
        }
        artefacts.all().forEach(one -> add(found, one.form(), new FormVersion(one.version(), Source.ARCHIVE)));
        found.values().forEach(each -> each.sort(Comparator.comparing(Converging::comparable).reversed()));
        return found;
    }

    private static void add(Map<FormId, List<FormVersion>> found, FormId form, FormVersion version) {
        found.computeIfAbsent(form, first -> new ArrayList<>()).add(version);
    }

    private byte[] content(FormId form, String version) {
        return work.inOne(() -> artefacts.content(form, version))
            .orElseThrow(() -> new IllegalStateException("No archive of version " + version + " is stored"));
    }

    /** The newest that came with the distribution. */
    static Optional<String> carried(Collection<FormVersion> versions) {
        return versions.stream().filter(each -> each.source() == Source.DISTRIBUTION)
            .max(Comparator.comparing(Converging::comparable)).map(FormVersion::version);
    }

    static ModuleDescriptor.Version comparable(FormVersion version) {
        return ModuleDescriptor.Version.parse(version.version());
    }

    private List<Wanted> wanted() {
        Map<FormId, List<FormVersion>> versions = versions();
        Map<FormId, Wish> wished = new LinkedHashMap<>();
        versions.keySet().forEach(form -> wished.put(form, new Wish(form, true, "")));
        wishes.wishes().forEach(wish -> wished.put(wish.form(), wish));
        Map<FormId, Map<String, String>> archives = artefacts.all().stream().collect(Collectors.groupingBy(Artefact::form,
            Collectors.toMap(Artefact::version, Artefact::sha256)));
        return wished.values().stream().filter(Wish::on)
            .flatMap(wish -> version(wish, versions.getOrDefault(wish.form(), List.of())).stream()
                .map(version -> new Wanted(wish.form(), version,
                    Optional.ofNullable(archives.getOrDefault(wish.form(), Map.of()).get(version))))).toList();
    }

    /** Exactly; nothing when the distribution has it no longer. */
    static Optional<String> version(Wish wish, Collection<FormVersion> versions) {
        return wish.version().isEmpty() ? carried(versions) : Optional.of(wish.version());
    }
}
