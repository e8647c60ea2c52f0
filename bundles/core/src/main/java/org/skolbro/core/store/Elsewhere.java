package org.skolbro.core.store;

import org.skolbro.api.register.UnitCode;

/** Codes that stand for another provider (annan huvudman) where the register knows no unit of it. */
public final class Elsewhere {

    /** How such a code begins; no code of a register does. */
    public static final String PREFIX = "ext-";

    private Elsewhere() {
    }

    /** @param code of a counterpart, at most 28 letters, digits and hyphens */
    public static UnitCode unit(String code) {
        return new UnitCode(PREFIX + code);
    }

    public static boolean is(UnitCode unit) {
        return unit.value().startsWith(PREFIX);
    }
}
