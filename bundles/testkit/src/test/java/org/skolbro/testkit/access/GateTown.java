package org.skolbro.testkit.access;

import java.util.Set;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.testkit.Callers;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.Town;

/** Two units: one with two groups of one child each, and another with one. */
final class GateTown {

    final InMemoryPlatform platform = new InMemoryPlatform();
    final Town town = platform.town();
    final Callers callers = platform.callers();
    final Gate gate = platform.house().gate;

    final UnitCode unit = town.unit();
    final GroupId group = town.group(unit);
    final GroupId nextGroup = town.group(unit);
    final PersonId child = town.child(group);
    final PersonId childNextDoor = town.child(nextGroup);

    final UnitCode otherUnit = town.unit();
    final GroupId otherGroup = town.group(otherUnit);
    final PersonId childElsewhere = town.child(otherGroup);

    /** A type that all these roles read and write. */
    static DocumentType type(AssuranceLevel level, Role... roles) {
        return DocumentType.named("preschool/note", Text.sv("Anteckning").en("Note")).because(LegalBasis.of("invented"))
            .fields(Field.text("text", Text.sv("Text").en("Text"), Text.sv("Hjälp").en("Help")))
            .writtenBy(roles).readBy(roles).needs(level).build();
    }

    static DocumentType openType(Role... roles) {
        return type(AssuranceLevel.PASSWORD, roles);
    }

    static DocumentType typeOfEverybody() {
        return openType(Role.values());
    }

    static Set<Role> all() {
        return Set.of(Role.values());
    }
}
