package org.skolbro.core.internal.register;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.register.DateSpan;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterImportStore.Sizes;

/** Assignments, by group, person, role and first day: the row with an open end is its key. */
record AssignmentTable(RegisterImportStore imports) implements Table<Assignment, Assignment> {

    @Override
    public RegisterFile file() {
        return RegisterFile.ASSIGNMENTS;
    }

    @Override
    public String key(Row row) {
        return row.group("groupId") + " " + row.uuid("personId") + " " + role(row) + " " + row.from();
    }

    @Override
    public void gather(Row row, References wanted) {
        wanted.groups.add(row.group("groupId"));
        wanted.persons.add(row.uuid("personId"));
    }

    @Override
    public Assignment resolve(Row row, Known known) {
        return new Assignment(known.person(row, "personId"), known.group(row, "groupId"), role(row),
            DateSpan.from(row.from()));
    }

    @Override
    public Map<Assignment, Assignment> stored(Collection<Assignment> keys, Known known) {
        return Known.index(imports.assignments(keys.stream().map(Assignment::person).distinct().toList()),
            row -> new Assignment(row.person(), row.group(), row.role(), DateSpan.from(row.span().from())));
    }

    @Override
    public Assignment row(Assignment key, Row row, Optional<Assignment> stored, Known known) {
        return new Assignment(key.person(), key.group(), key.role(), row.span());
    }

    @Override
    public void write(Batch<Assignment> batch) {
        imports.putAssignments(batch);
    }

    @Override
    public long size(Sizes sizes) {
        return sizes.assignments();
    }

    /** As the register words it; which words mean responsibility is the gate's to say. */
    private static String role(Row row) {
        return row.required("assignmentRole", Row.CODE);
    }
}
