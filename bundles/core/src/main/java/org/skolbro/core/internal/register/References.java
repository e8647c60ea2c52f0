package org.skolbro.core.internal.register;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;

/** What the rows of a batch refer to, gathered so that it is looked up once for all of them. */
final class References {

    final Set<UUID> persons = new HashSet<>();
    final Set<UnitCode> units = new HashSet<>();
    final Set<GroupId> groups = new HashSet<>();
    final Set<IdentityNumber> numbers = new HashSet<>();
}
