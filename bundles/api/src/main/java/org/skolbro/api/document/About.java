package org.skolbro.api.document;

import java.util.List;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;

/** Whom one document is about: a group, or one or several children. */
public sealed interface About {

    record OfGroup(GroupId group) implements About {
    }

    record OfChildren(List<PersonId> children) implements About {
        public OfChildren {
            children = children.stream().distinct().toList();
            if (children.isEmpty() || children.size() > 100) {
                throw new IllegalArgumentException("A document is about 1 to 100 children");
            }
        }
    }

    static About child(PersonId child) {
        return new OfChildren(List.of(child));
    }

    static About children(List<PersonId> children) {
        return new OfChildren(children);
    }

    static About group(GroupId group) {
        return new OfGroup(group);
    }
}
