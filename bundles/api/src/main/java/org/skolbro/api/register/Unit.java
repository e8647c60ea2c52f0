package org.skolbro.api.register;

import java.util.Set;

/** Unit (enhet: förskola, skola) under one headteacher. {@code provider} is the provider's (huvudman) name or code. */
public record Unit(UnitCode code, String name, Set<SchoolType> schoolTypes, String provider) {

    public Unit {
        schoolTypes = Set.copyOf(schoolTypes);
    }
}
