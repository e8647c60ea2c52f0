package org.skolbro.demo.load;

import java.util.Locale;

import org.skolbro.api.access.Role;

/** The log-ins that no register knows. Their people are as invented as all others. */
enum Office {
    ARKIVARIE("Eva Sandström", Role.ARCHIVIST),
    ARKIVARIE2("Mikael Öhman", Role.ARCHIVIST),
    ADMIN("Lars Åkerlund", Role.ADMINISTRATOR),
    ADMIN2("Katarina Wik", Role.ADMINISTRATOR),
    REVISOR("Ingrid Falk", Role.AUDITOR);

    private final String displayName;
    private final Role role;

    Office(String displayName, Role role) {
        this.displayName = displayName;
        this.role = role;
    }

    String userName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String displayName() {
        return displayName;
    }

    Role role() {
        return role;
    }

    boolean hasSecondFactor() {
        return role == Role.ARCHIVIST || this == ADMIN2;
    }
}
