package org.skolbro.core.internal.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Guardianship.Kind;
import org.skolbro.api.register.ImportReport;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterImportStore.Sizes;
import org.skolbro.core.store.RegisterStore;

/** Guardianships, by child, adult, kind and first day: the row with an open end is its key. */
record GuardianshipTable(RegisterStore register, RegisterImportStore imports)
        implements Table<Guardianship, Guardianship> {

    @Override
    public RegisterFile file() {
        return RegisterFile.GUARDIANSHIPS;
    }

    @Override
    public String key(Row row) {
        return row.uuid("childId") + " " + row.uuid("guardianId") + " " + kind(row) + " " + row.from();
    }

    @Override
    public void gather(Row row, References wanted) {
        wanted.persons.add(row.uuid("childId"));
        wanted.persons.add(row.uuid("guardianId"));
    }

    @Override
    public Guardianship resolve(Row row, Known known) {
        PersonId child = known.person(row, "childId");
        PersonId adult = known.person(row, "guardianId");
        if (child.equals(adult)) {
            throw new Rejection("guardianId", ImportReport.Kind.WRONG_FORMAT, Advice.OWN_GUARDIAN);
        }
        return new Guardianship(child, adult, kind(row), DateSpan.from(row.from()));
    }

    @Override
    public Map<Guardianship, Guardianship> stored(Collection<Guardianship> keys, Known known) {
        return Known.index(register.guardianships(keys.stream().map(Guardianship::child).distinct().toList()),
            row -> new Guardianship(row.child(), row.adult(), row.kind(), DateSpan.from(row.span().from())));
    }

    @Override
    public Guardianship row(Guardianship key, Row row, Optional<Guardianship> stored, Known known) {
        return new Guardianship(key.child(), key.adult(), key.kind(), row.span());
    }

    @Override
    public void write(Batch<Guardianship> batch) {
        imports.putGuardianships(batch);
    }

    @Override
    public long size(Sizes sizes) {
        return sizes.guardianships();
    }

    private static Kind kind(Row row) {
        String code = row.oneOf(Codes.RELATION_TYPES, "relationType");
        return Arrays.stream(Kind.values()).filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }
}
