package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;

/**
 * A search among children, each of whom has or has had a placement.
 *
 * @param words each must be part of the name; plain text, in which no character is a wildcard
 * @param scope among whom
 */
public record ChildSearch(List<String> words, Scope scope) {

    public ChildSearch {
        words = List.copyOf(words);
    }

    /** Among whom to search. */
    public sealed interface Scope {
    }

    /** Every child. */
    public record Everybody() implements Scope {
    }

    /** Members of the groups on the day, children placed at the units on the day, and the children named. */
    public record Related(Set<GroupId> groups, Set<UnitCode> units, Set<PersonId> children, LocalDate day)
            implements Scope {

        public Related {
            groups = Set.copyOf(groups);
            units = Set.copyOf(units);
            children = Set.copyOf(children);
        }
    }
}
