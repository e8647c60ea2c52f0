package org.skolbro.core.internal.register;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterImportStore.Sizes;
import org.skolbro.core.store.RegisterStore;

/** Groups, by group id. */
record GroupTable(RegisterStore register, RegisterImportStore imports, Accepted accepted)
        implements Table<GroupId, Group> {

    @Override
    public RegisterFile file() {
        return RegisterFile.GROUPS;
    }

    @Override
    public String key(Row row) {
        return row.group("groupId").value();
    }

    @Override
    public void gather(Row row, References wanted) {
        try {
            wanted.units.add(row.unit("unitCode"));
        } catch (Rejection unreadable) {
            return; // the row will be rejected for it
        }
    }

    @Override
    public GroupId resolve(Row row, Known known) {
        return row.group("groupId");
    }

    @Override
    public Map<GroupId, Group> stored(Collection<GroupId> keys, Known known) {
        return Known.index(register.groups(keys), Group::id);
    }

    @Override
    public Group row(GroupId key, Row row, Optional<Group> stored, Known known) {
        UnitCode unit = known.unit(row, "unitCode");
        return new Group(key, unit, row.required("displayName", Row.NAME), row.oneOf(Codes.GROUP_TYPES, "groupType"),
            row.schoolType("schoolType"), row.span());
    }

    @Override
    public void write(Batch<Group> batch) {
        imports.putGroups(batch);
    }

    @Override
    public void accept(Group row) {
        accepted.groups.add(row.id().value());
    }

    @Override
    public long size(Sizes sizes) {
        return sizes.groups();
    }
}
