package org.skolbro.core.internal.retention;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.RegisterStore;

/** Names as the register has them. */
@Component
public final class RegisterUnitNames implements UnitNames {

    private final RegisterStore register;

    @Activate
    public RegisterUnitNames(@Reference RegisterStore register) {
        this.register = register;
    }

    @Override
    public Map<UnitCode, String> of(Collection<UnitCode> codes) {
        return register.units(codes).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }
}
