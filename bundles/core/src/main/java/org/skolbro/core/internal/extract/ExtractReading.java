package org.skolbro.core.internal.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.extract.RegisterExtracts.Wish;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.register.Guardianship;
import org.skolbro.core.internal.access.UnitStaff;
import org.skolbro.core.internal.document.Masking;
import org.skolbro.core.internal.retention.KindPeriods;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Paper.Fact;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.HidingStore;
import org.skolbro.core.store.PersonDataStore;
import org.skolbro.core.store.PersonDataStore.Chapter;
import org.skolbro.core.store.PersonDataStore.Table;
import org.skolbro.core.store.PersonDataStore.Whom;
import org.skolbro.core.store.RegisterStore;

/** Reads all that is held about one person and masks it. To be called in a unit of work; whoever calls it has asked the gate. */
@Component(service = ExtractReading.class)
public final class ExtractReading {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(PlatformClock.ZONE);

    private final PersonDataStore store;
    private final RegisterStore register;
    private final FormStore forms;
    private final HidingStore hidings;
    private final ExtractDocuments documents;
    private final ExtractArrivals arrivals;
    private final KindPeriods periods;
    private final Faces.Directory directory;
    private final Clock clock;

    @Activate
    public ExtractReading(@Reference PersonDataStore store, @Reference RegisterStore register, @Reference AccountStore accounts,
            @Reference UnitStaff staff, @Reference FormStore forms, @Reference HidingStore hidings, @Reference ExtractDocuments documents,
            @Reference ExtractArrivals arrivals, @Reference KindPeriods periods, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.register = register;
        this.forms = forms;
        this.hidings = hidings;
        this.documents = documents;
        this.arrivals = arrivals;
        this.periods = periods;
        this.clock = clock;
        directory = new Faces.Directory(register, accounts, staff);
    }

    /**
     * What was read.
     *
     * @param copies by their names in the zip
     * @param rows how many there were, for the audit
     */
    record Extract(Paper paper, Map<String, ChildPackage.Paper> copies, long rows) {
    }

    /** @param json where the rows are written as they are read: a file that only this process may read */
    Extract read(Caller caller, Person person, Wish wish, Path json) {
        boolean own = caller.person().equals(Optional.of(person.id()));
        Optional<Role> receiver = wish.handedTo().isPresent() ? Optional.of(Role.GUARDIAN) : own ? Optional.of(Role.PUPIL) : Optional.empty();
        Hidden hidden = wish.handedTo().map(guardian -> hidings.from(guardian, today())).orElse(Hidden.NOTHING);
        ExtractDocuments.Sorted sorted = documents.sorted(caller, person.id(), receiver, hidden);
        Whom whom = store.whom(person.id());
        Faces faces = faces(whom, person, wish);
        Cells cells = new Cells(faces, new Withheld(sorted.withheld(), wish.handedTo()), register, forms,
            wish.language(), wish.acts());
        Map<String, ChildPackage.Paper> copies = wish.contents() ? named(documents.copies(person.id(), sorted.readable())) : Map.of();
        Map<DocumentId, String> files = copies.entrySet().stream()
            .collect(Collectors.toMap(copy -> copy.getValue().document().id(), Map.Entry::getKey));
        ExtractPages pages = new ExtractPages(wish.language(), person.name().full());
        Map<String, String> head = head(caller, person, wish);
        Count count = new Count();
        try (OutputStream out = Files.newOutputStream(json); ExtractJson machine = new ExtractJson(out, wish.language(), machine(head))) {
            for (Chapter chapter : Chapter.values()) {
                String kept = kept(chapter, wish.language());
                machine.chapter(chapter, kept);
                if (chapter == Chapter.DOCUMENTS) {
                    documents.tell(sorted, person.id(), files, wish.language(), machine, pages);
                }
                store.tables().stream().filter(table -> table.chapter() == chapter).forEach(table -> table(table, whom, cells, machine, pages, count));
                if (chapter == Chapter.TRANSITIONS) {
                    arrivals.tell(new ExtractArrivals.Telling(whom, faces, handedTo(wish), wish.language()), machine, pages);
                }
                machine.end();
                pages.end(chapter, kept);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Extract(pages.paper(person.name().full(), head.entrySet().stream().map(fact -> new Fact(fact.getKey(), fact.getValue())).toList()),
            copies, count.rows);
    }

    private static final class Count {
        private long rows;
    }

    /** On paper documents have a table of their own, with until when and which copy. */
    private void table(Table table, Whom whom, Cells cells, ExtractJson machine, ExtractPages pages, Count count) {
        ExtractPages.Rows printed = pages.rows(table);
        machine.table(table.name());
        store.rows(table, whom, raw -> cells.of(table, raw).ifPresent(row -> {
            count.rows++;
            machine.row(table, row);
            printed.add(row);
        }));
        machine.end();
        if (!table.name().equals("document") && !table.name().equals("holding")) {
            pages.end(printed);
        }
    }

    private static Map<String, ChildPackage.Paper> named(List<ChildPackage.Paper> papers) {
        Map<String, ChildPackage.Paper> named = new LinkedHashMap<>();
        papers.forEach(paper -> named.put("%04d.pdf".formatted(named.size() + 1), paper));
        return named;
    }

    private Faces faces(Whom whom, Person person, Wish wish) {
        List<Guardianship> all = new ArrayList<>(register.guardianships(whom.persons()));
        whom.persons().forEach(one -> all.addAll(register.wards(one)));
        Set<PersonId> relatives = all.stream().filter(one -> one.span().contains(today()))
            .flatMap(one -> Stream.of(one.child(), one.adult())).collect(Collectors.toSet());
        Set<PersonId> guardians = all.stream().map(Guardianship::adult).filter(adult -> !whom.persons().contains(adult)).collect(Collectors.toSet());
        Set<PersonName> hidden = new HashSet<>(store.protectedStaff());
        register.persons(all.stream().flatMap(one -> Stream.of(one.child(), one.adult())).distinct().toList()).stream().filter(Person::isProtected)
            .map(Person::name).forEach(hidden::add);
        hidden.remove(person.name());
        String somebody = wish.language().getLanguage().equals("en") ? "another person" : "en annan person";
        return new Faces(directory, whom, wish.handedTo(), relatives, guardians, Masking.of(hidden, List.of(person.name()), somebody), wish.language());
    }

    private Map<String, String> head(Caller caller, Person person, Wish wish) {
        Locale language = wish.language();
        Map<String, String> head = new LinkedHashMap<>();
        head.put(ExtractWords.ABOUT.in(language), person.name().full());
        person.number().map(IdentityNumber::formatted).ifPresent(number -> head.put(ExtractWords.NUMBER.in(language), number));
        head.put(ExtractWords.MADE.in(language), TIME.format(now()));
        head.put(ExtractWords.MADE_BY.in(language), caller.displayName());
        head.put(ExtractWords.HANDED_TO.in(language), handedTo(wish).orElse(ExtractWords.HERSELF.in(language)));
        return head;
    }

    private Optional<String> handedTo(Wish wish) {
        return wish.handedTo().flatMap(register::person).map(guardian -> guardian.name().full());
    }

    /** The same facts under names that no language changes, in the order of those on paper. */
    private static Map<String, String> machine(Map<String, String> head) {
        Iterator<String> names = (head.size() == 5 ? List.of("person", "number", "madeAt", "madeBy", "handedTo")
            : List.of("person", "madeAt", "madeBy", "handedTo")).iterator();
        Map<String, String> facts = new LinkedHashMap<>();
        head.values().forEach(value -> facts.put(names.next(), value));
        return facts;
    }

    private String kept(Chapter chapter, Locale language) {
        return ExtractWords.of(chapter).kind().map(kind -> periods.of(kind).in(language)).orElse("");
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
