package org.skolbro.core.internal.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.identity.Mentions;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.Person;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.identity.NameInText.Match;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RunningTextStore;
import org.skolbro.core.store.RunningTextStore.Written;
import org.skolbro.core.store.UnitOfWork;

/** Looks for a child through all that is written, in short units of work. No text leaves here, nor is any kept. */
@Component(service = Mentions.class)
public final class MentionSearch implements Mentions {

    private static final int AT_ONCE = 250;
    private static final Text READING = Text.sv("Söker i det som är skrivet").en("Searching what is written");

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final RegisterStore register;
    private final IdentityStore identities;
    private final RunningTextStore texts;
    private final FormStore forms;

    @Activate
    public MentionSearch(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference RegisterStore register,
            @Reference IdentityStore identities, @Reference RunningTextStore texts, @Reference FormStore forms) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.register = register;
        this.identities = identities;
        this.texts = texts;
        this.forms = forms;
    }

    @Override
    public Outcome<Found> of(Caller caller, String number, Progress progress) {
        Optional<Search> search = work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR);
            gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
            Optional<Person> child = new Known(register, identities).inRegister(number);
            trail.write(caller, "identity.mentions-searched", child.map(Person::id).stream().toList(), "", "");
            return child.map(this::search);
        });
        return search.map(one -> Outcome.done(one.through(progress))).orElse(Outcome.refused(IdentityTexts.NOT_IN_REGISTER));
    }

    private Search search(Person child) {
        Set<UnitCode> units = register.placements(List.of(child.id())).stream().map(Placement::unit).collect(Collectors.toSet());
        NameInText name = new NameInText(child.name(), Stream.concat(child.number().stream(),
            register.numbers(child.id()).stream().map(HeldNumber::number)).distinct().toList());
        Map<DocumentTypeId, Text> types = forms.types().stream().collect(Collectors.toMap(DocumentType::id, DocumentType::name, (older, newer) -> newer));
        return new Search(child, units, name, types);
    }

    /** One child's search on its way. */
    private final class Search {

        private final Person child;
        private final Set<UnitCode> units;
        private final NameInText name;
        private final Map<DocumentTypeId, Text> types;
        private final Map<UnitCode, String> unitNames = new HashMap<>();
        private final List<Mention> sure = new ArrayList<>();
        private final List<Mention> maybe = new ArrayList<>();
        private long sureOnes;
        private long maybeOnes;
        private long read;
        private long all;

        Search(Person child, Set<UnitCode> units, NameInText name, Map<DocumentTypeId, Text> types) {
            this.child = child;
            this.units = units;
            this.name = name;
            this.types = types;
        }

        Found through(Progress progress) {
            for (Kind kind : Kind.values()) {
                all += work.inOne(() -> texts.size(kind));
            }
            for (Kind kind : Kind.values()) {
                through(kind, progress);
            }
            Comparator<Mention> order = Comparator.comparing(Mention::unitName).thenComparing(Mention::kind).thenComparing(Mention::day);
            List<Mention> places = Stream.concat(sure.stream().sorted(order), maybe.stream().sorted(order)).limit(MOST).toList();
            return new Found(places, sureOnes, maybeOnes, read, Math.max(all, read), !progress.cancelled());
        }

        private void through(Kind kind, Progress progress) {
            List<Written> portion = List.of();
            long after = 0;
            do {
                if (progress.cancelled()) {
                    return;
                }
                progress.at(READING, read, Math.max(all, read));
                long from = after;
                portion = work.inOne(() -> texts.next(kind, from, AT_ONCE, child.id()));
                for (Written one : portion) {
                    look(kind, one);
                    after = one.id();
                }
                read += portion.size();
            } while (!portion.isEmpty());
        }

        private void look(Kind kind, Written one) {
            Match match = name.in(one.text());
            if (match == Match.SURE) {
                sureOnes++;
                keep(sure, kind, one, true);
            } else if (match == Match.GIVEN_NAME && one.unit().filter(units::contains).isPresent()) {
                maybeOnes++;
                keep(maybe, kind, one, false);
            }
        }

        private void keep(List<Mention> among, Kind kind, Written one, boolean isSure) {
            if (among.size() < MOST) {
                among.add(new Mention(kind, one.aboutProtected() ? Optional.empty() : one.document(), one.unit().map(this::name).orElse(""),
                    one.type().map(type -> types.getOrDefault(type, new Text(type.value(), type.value()))), one.day(), isSure));
            }
        }

        private String name(UnitCode code) {
            return unitNames.computeIfAbsent(code, unit -> work.inOne(() -> register.units(List.of(unit))).stream().findFirst().map(Unit::name)
                .orElse(unit.value()));
        }
    }
}
