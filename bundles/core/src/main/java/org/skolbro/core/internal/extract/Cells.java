package org.skolbro.core.internal.extract;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Unit;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.PersonDataStore.Column;
import org.skolbro.core.store.PersonDataStore.Holds;
import org.skolbro.core.store.PersonDataStore.Table;
import org.skolbro.core.store.RegisterStore;

/** Makes a row of the database into what may be told, for a machine and for a person; or into nothing. */
final class Cells {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(PlatformClock.ZONE);

    /** @param said what a person reads; empty for what only a machine does */
    record Cell(String exact, String said) {

        static Cell same(String text) {
            return new Cell(text, text);
        }
    }

    private final Faces faces;
    private final Withheld withheld;
    private final Locale language;
    private final UnaryOperator<String> acts;
    private final Map<String, String> units;
    private final Map<String, String> types;
    private final RegisterStore register;
    private final FormStore forms;
    private final Map<String, String> groups = new HashMap<>();

    Cells(Faces faces, Withheld withheld, RegisterStore register, FormStore forms, Locale language, UnaryOperator<String> acts) {
        this.faces = faces;
        this.withheld = withheld;
        this.register = register;
        this.forms = forms;
        this.language = language;
        this.acts = acts;
        units = register.units().stream().collect(Collectors.toMap(unit -> unit.code().value(), Unit::name));
        types = names(forms.types(), language);
    }

    private static Map<String, String> names(Collection<DocumentType> all, Locale language) {
        return all.stream().collect(Collectors.toMap(type -> type.id().value(), type -> type.name().in(language), (one, same) -> one));
    }

    /** Empty for a row that would tell of what is withheld. */
    Optional<List<Cell>> of(Table table, List<String> row) {
        if (withheld.covers(table, row) || withheld.guardian().isPresent() && isByAnotherGuardian(table, row)) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(of(table, row, i));
        }
        return Optional.of(cells);
    }

    private boolean isByAnotherGuardian(Table table, List<String> row) {
        return IntStream.range(0, row.size()).filter(i -> table.columns().get(i).holds() == Holds.ACCOUNT)
            .anyMatch(i -> faces.isOtherGuardian(row.get(i)));
    }

    private Cell of(Table table, List<String> row, int at) {
        Column column = table.columns().get(at);
        String raw = row.get(at);
        if (column.name().equals("action")) {
            return new Cell(raw, acts.apply(raw));
        }
        return switch (column.holds()) {
            case VALUE -> Cell.same(raw);
            case CODE -> new Cell(raw, Codes.say(raw, language));
            case TIME -> new Cell(raw, raw.isEmpty() ? "" : TIME.format(Instant.parse(raw)));
            case UNIT -> new Cell(raw, units.getOrDefault(raw, raw));
            case GROUP -> new Cell(raw, group(raw));
            case PURPOSE -> new Cell(raw, purpose(raw, row.get(table.columns().stream().map(Column::name).toList().indexOf("text_version"))));
            case TYPE -> new Cell(raw, types.getOrDefault(raw.replaceAll("@\\d+$", ""), raw));
            case DOCUMENT -> Cell.same(raw.isEmpty() ? "" : new DocumentId(Long.parseLong(raw)).toString());
            case RELATIVE -> Cell.same(faces.relative(raw));
            case STRANGER -> Cell.same(faces.stranger(raw));
            case ACCOUNT -> Cell.same(faces.account(raw));
            case NAME -> Cell.same("");
            case TEXT -> Cell.same(faces.text(raw, strangers(table, row)));
            case RAW -> new Cell(raw, "");
        };
    }

    /** The question as it was asked; of one that nobody knows any more its id is left. */
    private String purpose(String id, String version) {
        try {
            return forms.purpose(new PurposeId(id), Integer.parseInt(version)).map(purpose -> purpose.question().in(language)).orElse(id);
        } catch (IllegalArgumentException neverAsked) {
            return id;
        }
    }

    private static List<String> strangers(Table table, List<String> row) {
        return IntStream.range(0, row.size()).filter(i -> table.columns().get(i).holds() == Holds.STRANGER).mapToObj(row::get).toList();
    }

    private String group(String id) {
        return id.isEmpty() ? "" : groups.computeIfAbsent(id, asked -> register.groups(Set.of(new GroupId(asked))).stream().findFirst()
            .map(Group::name).orElse(asked));
    }
}
