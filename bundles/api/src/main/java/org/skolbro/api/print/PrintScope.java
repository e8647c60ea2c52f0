package org.skolbro.api.print;

import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;

/** Whose documents are printed together (samlad utskrift). Nobody with a security marking is among them. */
public sealed interface PrintScope {

    /** Today's children of a group, with what its unit holds. For the unit's headteacher. */
    record OfGroup(GroupId group) implements PrintScope {
    }

    /**
     * A unit. For its headteacher the children who are placed there today, with what it holds; for an archivist the children
     * of whom its archive holds anything, with that.
     */
    record OfUnit(UnitCode unit) implements PrintScope {
    }
}
