package org.skolbro.core.internal.register;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.register.ImportReport.Kind;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterImportStore.Sizes;
import org.skolbro.core.store.RegisterStore;

/** Units, by unit code. */
record UnitTable(RegisterStore register, RegisterImportStore imports, Accepted accepted) implements Table<UnitCode, Unit> {

    @Override
    public RegisterFile file() {
        return RegisterFile.UNITS;
    }

    @Override
    public String key(Row row) {
        return row.unit("unitCode").value();
    }

    @Override
    public void gather(Row row, References wanted) {
        // refers to nothing
    }

    @Override
    public UnitCode resolve(Row row, Known known) {
        return row.unit("unitCode");
    }

    @Override
    public Map<UnitCode, Unit> stored(Collection<UnitCode> keys, Known known) {
        return Known.index(register.units(keys), Unit::code);
    }

    @Override
    public Unit row(UnitCode key, Row row, Optional<Unit> stored, Known known) {
        String name = row.required("displayName", Row.NAME);
        Set<SchoolType> types = new LinkedHashSet<>();
        for (String written : row.required("schoolTypes", Row.NAME).split("\\|")) {
            types.add(new SchoolType(Row.code(Codes.SCHOOL_TYPES, written.strip(), "schoolTypes")));
        }
        if (types.isEmpty()) {
            throw new Rejection("schoolTypes", Kind.MISSING_VALUE, Advice.FILL_IN);
        }
        return new Unit(key, name, types, row.required("provider", Row.NAME));
    }

    @Override
    public void write(Batch<Unit> batch) {
        imports.putUnits(batch);
    }

    @Override
    public void accept(Unit row) {
        accepted.units.add(row.code().value());
    }

    @Override
    public long size(Sizes sizes) {
        return sizes.units();
    }
}
