package org.skolbro.form.preschool.view;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.consent.Consents.Standing;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.form.preschool.PreschoolTransitions;

/** One child's row in the overview of a group. */
record Row(ChildRow child, Map<Matter, Cell> cells) {

    /** What the core told of a group, asked for whole. */
    record Told(List<ChildRow> children, Collection<Latest> latest, Collection<Standing> standings) {
    }

    static List<Row> of(Told told, Collection<Matter> matters, Term term) {
        Map<PersonId, Map<DocumentTypeId, Latest>> written = new HashMap<>();
        told.latest().forEach(one -> written.computeIfAbsent(one.child(), none -> new HashMap<>()).put(one.type(), one));
        Map<PersonId, Standing> asked = told.standings().stream()
            .filter(standing -> standing.purpose().equals(PreschoolTransitions.DOCUMENTATION_FOLLOWS.id()))
            .collect(Collectors.toMap(Standing::child, standing -> standing));
        return told.children().stream().map(child -> {
            Map<Matter, Cell> cells = new EnumMap<>(Matter.class);
            Map<DocumentTypeId, Latest> about = written.getOrDefault(child.id(), Map.of());
            matters.forEach(matter -> cells.put(matter, matter.type().map(type -> about.get(type.id()))
                .map(latest -> Cell.of(matter, latest, term)).orElseGet(() -> Cell.nothing(matter))));
            cells.computeIfPresent(Matter.CONSENT, (matter, none) -> asked.containsKey(child.id())
                ? Cell.of(asked.get(child.id())) : new Cell(Mark.NOBODY_TO_ASK, none.day(), none.document()));
            return new Row(child, cells);
        }).toList();
    }

    Cell cell(Matter matter) {
        return cells.get(matter);
    }

    /** Whether every word that was typed begins a word of the row. */
    boolean matches(String typed, Words words) {
        List<String> own = Stream.concat(Stream.of(child.name().full()), cells.values().stream().map(cell -> cell.in(words)))
            .flatMap(text -> Stream.of(text.toLowerCase(words.locale()).split("[\\s-]+"))).toList();
        return Stream.of(typed.strip().toLowerCase(words.locale()).split("[\\s-]+"))
            .allMatch(word -> own.stream().anyMatch(part -> part.startsWith(word)));
    }

    /** Whose row it is, by family name. */
    String sortKey() {
        return child.name().family() + " " + child.name().given();
    }
}
