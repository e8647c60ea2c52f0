package org.skolbro.core.internal.departure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.departure.DeparturePart.Kind;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.DepartureStore;
import org.skolbro.core.store.DepartureStore.Counted;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** The part that a person begins with: pages by unit, with the way to each child and group. Nobody protected stands in it. */
@Component(service = OverviewPart.class)
public final class OverviewPart {

    private static final int PAGE = 1000;
    private static final Text TITLE = Text.sv("Kommunens handlingar").en("The municipality's documents");
    private static final Text UNITS = Text.sv("Enheter").en("Units");
    private static final Text UNIT = Text.sv("Enhet").en("Unit");
    private static final Text CHILDREN = Text.sv("Barn och elever").en("Children and pupils");
    private static final Text GROUPS = Text.sv("Grupper").en("Groups");
    private static final Text NAME = Text.sv("Namn").en("Name");
    private static final Text NUMBER = Text.sv("Personnummer").en("Personal number");
    private static final Text DOCUMENTS = Text.sv("Handlingar").en("Documents");
    private static final Text WHOLE = Text.sv("Hela uttaget, med register och bevis").en("The whole departure, with register and evidence");
    private static final Text APART = Text.sv("Personer med skyddade personuppgifter står inte här. De ligger i egna delar, vars namn börjar på skydda.")
        .en("Persons with protected identities do not stand here. They lie in parts of their own, whose names begin with skydda.");
    private static final Text BACK = Text.sv("Alla enheter").en("All units");

    private final UnitOfWork work;
    private final DepartureStore store;
    private final RegisterStore register;

    @Activate
    public OverviewPart(@Reference UnitOfWork work, @Reference DepartureStore store, @Reference RegisterStore register) {
        this.work = work;
        this.store = store;
        this.register = register;
    }

    void write(DepartureId id, PartFiles files) {
        Map<Integer, String> folders = parts(id).stream().collect(Collectors.toMap(DeparturePart::number, DeparturePart::name));
        Map<UnitCode, String> names = work.inOne(() -> register.units()).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        List<UnitCode> units = work.inOne(() -> {
            List<UnitCode> all = new ArrayList<>(store.units(id, Kind.CHILDREN));
            store.units(id, Kind.GROUPS).stream().filter(unit -> !all.contains(unit)).forEach(all::add);
            return all;
        });
        List<Place> places = new ArrayList<>();
        for (UnitCode unit : units) {
            Place place = new Place("enhet-%04d".formatted(places.size() + 1), names.getOrDefault(unit, unit.value()), rows(id, Kind.CHILDREN, unit),
                rows(id, Kind.GROUPS, unit));
            write(place, folders, files);
            places.add(new Place(place.stem(), place.name(), List.of(), List.of(), place.children().size(),
                place.children().stream().mapToLong(row -> row.counted().documents()).sum()
                    + place.groups().stream().mapToLong(row -> row.counted().documents()).sum()));
        }
        index(places, files);
    }

    /** All parts: a municipality has some hundreds. */
    List<DeparturePart> parts(DepartureId id) {
        List<DeparturePart> all = new ArrayList<>();
        for (;;) {
            Page.Request request = new Page.Request(all.size(), PAGE);
            List<DeparturePart> some = work.inOne(() -> store.parts(id, request)).items();
            all.addAll(some);
            if (some.size() < PAGE) {
                return all;
            }
        }
    }

    /** @param documents counted when the rows are not kept any more */
    private record Place(String stem, String name, List<Row> children, List<Row> groups, int count, long documents) {

        private Place(String stem, String name, List<Row> children, List<Row> groups) {
            this(stem, name, children, groups, children.size(), 0);
        }
    }

    private record Row(Counted counted, String name, String number) {
    }

    private List<Row> rows(DepartureId id, Kind kind, UnitCode unit) {
        return work.inOne(() -> {
            List<Counted> members = store.members(id, kind, unit);
            Map<PersonId, Person> persons = register.persons(members.stream().flatMap(one -> one.member().child().stream()).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
            Map<String, String> groups = register.groups(members.stream().flatMap(one -> one.member().group().stream()).toList()).stream()
                .collect(Collectors.toMap(group -> group.id().value(), Group::name));
            return members.stream().map(one -> {
                Optional<Person> person = one.member().child().map(persons::get);
                String name = one.member().child().isPresent() ? person.map(someone -> someone.name().full()).orElse(one.member().child().get().toString())
                    : one.member().group().map(group -> groups.getOrDefault(group.value(), group.value())).orElseThrow();
                return new Row(one, name, person.flatMap(Person::number).map(number -> number.value()).orElse(""));
            }).toList();
        });
    }

    private static void write(Place place, Map<Integer, String> folders, PartFiles files) {
        for (Locale language : List.of(Html.SWEDISH, Html.ENGLISH)) {
            Html html = new Html(language, place.name(), Html.name(place.stem(), Html.other(language)));
            html.link(Html.name("index", language), BACK.in(language));
            table(html, CHILDREN, place.children(), folders, language);
            table(html, GROUPS, place.groups(), folders, language);
            files.text(Html.name(place.stem(), language), html.end());
        }
    }

    private static void table(Html html, Text heading, List<Row> rows, Map<Integer, String> folders, Locale language) {
        if (rows.isEmpty()) {
            return;
        }
        html.heading(heading).table(heading, NAME.in(language), NUMBER.in(language), "\t" + DOCUMENTS.in(language));
        rows.forEach(row -> html.row(Html.anchor("../" + folders.get(row.counted().member().part()) + "/"
            + Html.name(MemberPage.stem(row.counted().member()), language), row.name()), Html.escaped(row.number()), "\t" + row.counted().documents()));
        html.endTable();
    }

    private static void index(List<Place> places, PartFiles files) {
        for (Locale language : List.of(Html.SWEDISH, Html.ENGLISH)) {
            Html html = new Html(language, TITLE.in(language), Html.name("index", Html.other(language)));
            html.heading(UNITS).table(UNITS, UNIT.in(language), "\t" + CHILDREN.in(language), "\t" + DOCUMENTS.in(language));
            places.forEach(place -> html.row(Html.anchor(Html.name(place.stem(), language), place.name()), "\t" + place.count(), "\t" + place.documents()));
            html.endTable().prose(APART.in(language)).link("../" + Html.name(IndexPage.STEM, language), WHOLE.in(language));
            files.text(Html.name("index", language), html.end());
        }
    }
}
