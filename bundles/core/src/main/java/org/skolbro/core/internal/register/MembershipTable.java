package org.skolbro.core.internal.register;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.register.DateSpan;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterImportStore.Sizes;

/** Memberships, by group, person and first day: the row with an open end is its key. */
record MembershipTable(RegisterImportStore imports) implements Table<Membership, Membership> {

    @Override
    public RegisterFile file() {
        return RegisterFile.MEMBERSHIPS;
    }

    @Override
    public String key(Row row) {
        return row.group("groupId") + " " + row.uuid("personId") + " " + row.from();
    }

    @Override
    public void gather(Row row, References wanted) {
        wanted.groups.add(row.group("groupId"));
        wanted.persons.add(row.uuid("personId"));
    }

    @Override
    public Membership resolve(Row row, Known known) {
        return new Membership(known.group(row, "groupId"), known.person(row, "personId"), DateSpan.from(row.from()));
    }

    @Override
    public Map<Membership, Membership> stored(Collection<Membership> keys, Known known) {
        return Known.index(imports.memberships(keys.stream().map(Membership::person).distinct().toList()),
            row -> new Membership(row.group(), row.person(), DateSpan.from(row.span().from())));
    }

    @Override
    public Membership row(Membership key, Row row, Optional<Membership> stored, Known known) {
        return new Membership(key.group(), key.person(), row.span());
    }

    @Override
    public void write(Batch<Membership> batch) {
        imports.putMemberships(batch);
    }

    @Override
    public long size(Sizes sizes) {
        return sizes.memberships();
    }
}
