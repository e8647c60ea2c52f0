package org.skolbro.core.internal.retention;

import java.util.Collection;
import java.util.Map;

import org.skolbro.api.register.UnitCode;

/** Names of units, also closed ones. Codes that the register does not know are left out. */
public interface UnitNames {

    Map<UnitCode, String> of(Collection<UnitCode> codes);
}
