package org.skolbro.persistence.internal.setting;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.core.store.SettingStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;

/** Settings, one row each. */
@Component
public final class JpaSettingStore implements SettingStore {

    private final Tx tx;

    @Activate
    public JpaSettingStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public Optional<String> get(String name) {
        return tx.within(em -> Optional.ofNullable(em.find(SettingEntity.class, name)).map(SettingEntity::content));
    }

    @Override
    public void put(String name, String value) {
        tx.within(em -> em.merge(new SettingEntity(name, value)));
    }
}
