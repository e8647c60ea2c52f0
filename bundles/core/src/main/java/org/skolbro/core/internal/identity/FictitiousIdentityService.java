package org.skolbro.core.internal.identity;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.identity.Fictitious;
import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.file.TakenFile;
import org.skolbro.core.internal.register.RegisterChanges;
import org.skolbro.core.internal.register.Withdrawn;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.IdentityStore.Key;
import org.skolbro.core.store.IdentityStore.Link;
import org.skolbro.core.store.IdentityStore.Scan;
import org.skolbro.core.store.IdentityStore.Traces;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.core.store.UnitOfWork;

/** Enters fictitious identities, and takes the real ones out of the register. */
@Component(service = FictitiousIdentities.class)
public final class FictitiousIdentityService implements FictitiousIdentities {

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final RegisterStore register;
    private final RegisterImportStore imports;
    private final AccountStore accounts;
    private final IdentityStore store;
    private final Withdrawn withdrawn;
    private final Clock clock;
    private final List<RegisterChanges> listeners;

    @Activate
    public FictitiousIdentityService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference RegisterStore register, @Reference RegisterImportStore imports, @Reference AccountStore accounts,
            @Reference IdentityStore store, @Reference Withdrawn withdrawn, @Reference(target = "(skolbro.clock=platform)") Clock clock,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<RegisterChanges> listeners) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.register = register;
        this.imports = imports;
        this.accounts = accounts;
        this.store = store;
        this.withdrawn = withdrawn;
        this.clock = clock;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public List<LinkRow> links(Caller caller) {
        return work.inOne(() -> {
            requireManager(caller);
            trail.write(caller, "identity.listed", List.of(), "", "");
            List<Link> links = store.links();
            Map<PersonId, LocalDate> ending = new Turning(register, imports, today()).runsOut(links.stream().map(Link::person).toList());
            return links.stream().map(link -> new LinkRow(link.id(), link.kind(), link.form(), link.scan().map(Scan::bytes).orElse(0L), link.by(),
                link.at(), Optional.ofNullable(ending.get(link.person())))).toList();
        });
    }

    @Override
    public Outcome<LinkId> enrol(Caller caller, Enrolment asked, InputStream scan) {
        return new FormIntake(work).take(scan, () -> {
            requireManager(caller);
            return first(this::hasKey, () -> checks().form(asked.form()), () -> checks().real(asked.real()), () -> isNew(asked.real().number()),
                () -> checks().fictitious(asked.instead(), asked.real().name(), asked.real().number()),
                () -> checks().place(asked.place()),
                () -> asked.marking() == SecurityMarking.NONE ? Optional.of(IdentityTexts.MARKING) : Optional.empty());
        }, form -> entered(caller, asked, form));
    }

    private Optional<Text> hasKey() {
        return store.key().isPresent() ? Optional.empty() : Optional.of(IdentityTexts.NO_KEY);
    }

    private Optional<Text> isNew(IdentityNumber real) {
        if (withdrawn.guard().has(real)) {
            return Optional.of(IdentityTexts.HAS_ONE);
        }
        return register.owners(List.of(real)).isEmpty() ? Optional.empty() : Optional.of(IdentityTexts.IN_REGISTER);
    }

    private LinkId entered(Caller caller, Enrolment asked, TakenFile form) {
        Person child = new Person(new PersonId(Ids.next()), asked.instead().name(), Optional.of(asked.instead().number()), asked.marking(),
            "", "");
        imports.putPersons(new Batch<>(List.of(new RegisteredPerson(UUID.randomUUID(), child, "", false)), List.of()), today());
        Place place = asked.place();
        imports.putPlacements(new Batch<>(List.of(new Placement(new PlacementId(Ids.next()), child.id(), place.unit(), place.schoolType(),
            place.schoolYear(), DateSpan.from(place.from()))), List.of()));
        place.group().ifPresent(group -> imports.putMemberships(new Batch<>(List.of(new Membership(group, child.id(),
            DateSpan.from(place.from()))), List.of())));
        withdrawn.add(List.of(asked.real().number()), List.of());
        LinkId link = link(caller, new Entry(child.id(), Kind.ENROLLED, asked.real(), asked.form()), form);
        listeners.forEach(listener -> listener.placementsChanged(List.of(child.id())));
        trail.write(caller, "identity.entered", List.of(child.id()), link.toString(), "");
        return link;
    }

    private record Entry(PersonId person, Kind kind, RealIdentity real, IdentityForm form) {
    }

    private LinkId link(Caller caller, Entry entry, TakenFile form) {
        LinkId id = new LinkId(Ids.next());
        Key key = store.key().orElseThrow();
        byte[] formKey = FormSeal.newKey();
        byte[] text = new RealText(entry.real(), formKey).written();
        byte[] scan = FormIntake.content(form);
        Link link = new Link(id, entry.person(), key.id(), SealedBox.seal(SealedBox.publicKey(key.publicKey()), text, Unlocking.purpose(id)),
            entry.kind(), entry.form(), Optional.of(new Scan(Ids.next(), form.kind().mediaType(), form.bytes())), caller.displayName(), clock.instant());
        store.insert(link, new ByteArrayInputStream(FormSeal.seal(formKey, scan, id)));
        List.of(formKey, text, scan).forEach(open -> Arrays.fill(open, (byte) 0));
        return id;
    }

    @Override
    public Outcome<Preview> preview(Caller caller, String number) {
        return work.inOne(() -> {
            requireManager(caller);
            Optional<Person> child = child(number);
            trail.write(caller, "identity.move-previewed", child.map(Person::id).stream().toList(), "", "");
            return child.<Outcome<Preview>>map(known -> Outcome.done(preview(known.id())))
                .orElse(Outcome.refused(IdentityTexts.NOT_IN_REGISTER));
        });
    }

    private Optional<Person> child(String number) {
        return new Known(register, store).inRegister(number);
    }

    private Preview preview(PersonId child) {
        Household household = Household.of(register, imports, child);
        Traces traces = store.traces(child);
        int logIns = (int) Stream.concat(Stream.of(child), household.renamed().stream()).filter(id -> accounts.of(id).isPresent()).count();
        return new Preview(traces.numbers(), traces.registerIds(), traces.merged(), household.renamed().size(), household.left().size(),
            logIns, traces.placements(), traces.groups(), traces.documents(), traces.files(), traces.shared(), traces.drafts(),
            traces.delivered(), traces.auditLines());
    }

    @Override
    public Outcome<LinkId> move(Caller caller, Move asked, InputStream scan) {
        return new FormIntake(work).take(scan, () -> {
            requireManager(caller);
            Optional<Person> child = child(asked.number());
            return first(this::hasKey, () -> child.isEmpty() ? Optional.of(IdentityTexts.NOT_IN_REGISTER) : Optional.empty(),
                () -> checks().form(asked.form()),
                () -> checks().fictitious(asked.instead(), child.get().name(), inForce(child.get(), asked)),
                () -> asked.note().length() > 2000 ? Optional.of(IdentityTexts.REAL) : Optional.empty(),
                () -> withoutAuditLines(preview(child.get().id())).equals(withoutAuditLines(asked.seen())) ? Optional.empty()
                    : Optional.of(IdentityTexts.CHANGED));
        }, form -> moved(caller, child(asked.number()).orElseThrow(), asked, form));
    }

    /** Looking leaves lines of its own. */
    private static Preview withoutAuditLines(Preview seen) {
        return new Preview(seen.numbers(), seen.registerIds(), seen.merged(), seen.guardiansRenamed(), seen.guardiansLeft(), seen.accounts(),
            seen.placements(), seen.groups(), seen.documents(), seen.files(), seen.shared(), seen.drafts(), seen.delivered(), 0);
    }

    private LinkId moved(Caller caller, Person before, Move asked, TakenFile form) {
        Household household = Household.of(register, imports, before.id());
        List<Person> guardians = register.persons(Stream.concat(household.renamed().stream(), household.left().stream()).toList());
        RealIdentity real = real(before, asked, guardians);
        LinkId link = link(caller, new Entry(before.id(), Kind.MOVED, real, asked.form()), form);
        SecurityMarking marking = before.marking() == SecurityMarking.NONE ? SecurityMarking.SECRECY_MARKING : before.marking();
        withdraw(before.id());
        replace(new Person(before.id(), asked.instead().name(), Optional.of(asked.instead().number()), marking, "", ""));
        for (int i = 0; i < household.renamed().size(); i++) {
            PersonId guardian = household.renamed().get(i);
            withdraw(guardian);
            replace(new Person(guardian, new PersonName("Vårdnadshavare " + (i + 1), asked.instead().name().family()), Optional.empty(),
                marking, "", ""));
        }
        store.endGuardianships(before.id(), household.left());
        trail.write(caller, "identity.moved", List.of(before.id()), link.toString(), "");
        return link;
    }

    /** All numbers she has had, and all ids she is known by, come in no more. */
    private void withdraw(PersonId person) {
        withdrawn.add(register.numbers(person).stream().map(HeldNumber::number).toList(), store.registerIds(person));
    }

    private void replace(Person instead) {
        store.replace(instead, UUID.randomUUID());
        accounts.of(instead.id()).ifPresent(account -> accounts.update(account.called(account.userName())));
    }

    /** She may be asked for by a number that she had before, or by that of a row that became hers. */
    private static IdentityNumber inForce(Person child, Move asked) {
        return child.number().orElseGet(() -> IdentityNumber.parse(asked.number()));
    }

    /** All that is about to go: a number that is not sealed here is known to nobody afterwards. */
    private RealIdentity real(Person child, Move asked, List<Person> guardians) {
        IdentityNumber number = inForce(child, asked);
        List<String> earlier = Stream.concat(Stream.of(IdentityNumber.parse(asked.number())),
            register.numbers(child.id()).stream().map(HeldNumber::number)).distinct().filter(other -> !other.equals(number))
            .map(IdentityNumber::formatted).toList();
        List<String> lines = new ArrayList<>();
        lines.add(asked.note().strip());
        lines.add(earlier.isEmpty() ? "" : "Tidigare nummer: " + String.join(", ", earlier));
        guardians.forEach(guardian -> lines.add(guardian.name().full() + guardian.number().map(its -> ", " + its.formatted()).orElse("")));
        lines.removeIf(String::isEmpty);
        return new RealIdentity(child.name(), number, String.join("\n", lines));
    }

    private void requireManager(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
    }

    @SafeVarargs
    private static Optional<Text> first(Supplier<Optional<Text>>... checks) {
        return Stream.of(checks).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Checks checks() {
        return new Checks(register, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
