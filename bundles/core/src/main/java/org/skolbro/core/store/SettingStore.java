package org.skolbro.core.store;

import java.util.Optional;

/** The municipality's settings and marks of the database, by name. No personal data. */
public interface SettingStore {

    Optional<String> get(String name);

    void put(String name, String value);
}
