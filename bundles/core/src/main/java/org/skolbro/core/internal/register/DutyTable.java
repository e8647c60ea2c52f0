package org.skolbro.core.internal.register;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.register.DateSpan;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterImportStore.Sizes;

/** Duties, by person, unit, role and first day: the row with an open end is its key. */
record DutyTable(RegisterImportStore imports) implements Table<Duty, Duty> {

    @Override
    public RegisterFile file() {
        return RegisterFile.DUTIES;
    }

    @Override
    public String key(Row row) {
        return row.uuid("personId") + " " + row.unit("unitCode") + " " + role(row) + " " + row.from();
    }

    @Override
    public void gather(Row row, References wanted) {
        wanted.persons.add(row.uuid("personId"));
        wanted.units.add(row.unit("unitCode"));
    }

    @Override
    public Duty resolve(Row row, Known known) {
        return new Duty(known.person(row, "personId"), known.unit(row, "unitCode"), role(row), DateSpan.from(row.from()));
    }

    @Override
    public Map<Duty, Duty> stored(Collection<Duty> keys, Known known) {
        return Known.index(imports.duties(keys.stream().map(Duty::person).distinct().toList()),
            row -> new Duty(row.person(), row.unit(), row.role(), DateSpan.from(row.span().from())));
    }

    @Override
    public Duty row(Duty key, Row row, Optional<Duty> stored, Known known) {
        return new Duty(key.person(), key.unit(), key.role(), row.span());
    }

    @Override
    public void write(Batch<Duty> batch) {
        imports.putDuties(batch);
    }

    @Override
    public long size(Sizes sizes) {
        return sizes.duties();
    }

    private static String role(Row row) {
        return row.oneOf(Codes.DUTY_ROLES, "dutyRole");
    }
}
