package org.skolbro.core.internal.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ImportReport.Kind;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterImportStore.Sizes;
import org.skolbro.core.store.RegisterStore;

/** Placements, by child, unit, school form and first day. A new school year changes the placement, it does not add one. */
record PlacementTable(RegisterStore register, RegisterImportStore imports, List<RegisterChanges> listeners)
        implements Table<PlacementTable.Key, Placement> {

    private static final int LAST_SCHOOL_YEAR = 13;

    record Key(PersonId child, UnitCode unit, SchoolType schoolType, LocalDate from) {

        static Key of(Placement row) {
            return new Key(row.child(), row.unit(), row.schoolType(), row.span().from());
        }
    }

    @Override
    public RegisterFile file() {
        return RegisterFile.PLACEMENTS;
    }

    @Override
    public String key(Row row) {
        return row.uuid("childId") + " " + row.unit("unitCode") + " " + row.schoolType("schoolType") + " " + row.from();
    }

    @Override
    public void gather(Row row, References wanted) {
        wanted.persons.add(row.uuid("childId"));
        wanted.units.add(row.unit("unitCode"));
    }

    @Override
    public Key resolve(Row row, Known known) {
        return new Key(known.person(row, "childId"), known.unit(row, "unitCode"), row.schoolType("schoolType"), row.from());
    }

    @Override
    public Map<Key, Placement> stored(Collection<Key> keys, Known known) {
        return Known.index(register.placements(keys.stream().map(Key::child).distinct().toList()), Key::of);
    }

    @Override
    public Placement row(Key key, Row row, Optional<Placement> stored, Known known) {
        PlacementId id = stored.map(Placement::id).orElseGet(() -> new PlacementId(Ids.next()));
        return new Placement(id, key.child(), key.unit(), key.schoolType(), schoolYear(row), row.span());
    }

    @Override
    public void write(Batch<Placement> batch) {
        imports.putPlacements(batch);
        List<PersonId> children = Stream.concat(batch.added().stream(), batch.changed().stream()).map(Placement::child)
            .distinct().toList();
        listeners.forEach(listener -> listener.placementsChanged(children));
    }

    @Override
    public long size(Sizes sizes) {
        return sizes.placements();
    }

    private static OptionalInt schoolYear(Row row) {
        String written = row.optional("schoolYear", Row.CODE);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!written.matches("\\d{1,2}") || Integer.parseInt(written) > LAST_SCHOOL_YEAR) {
            throw new Rejection("schoolYear", Kind.WRONG_FORMAT, Advice.NOT_A_YEAR);
        }
        return OptionalInt.of(Integer.parseInt(written));
    }
}
