package org.skolbro.core.internal.access;

import java.util.Locale;
import java.util.Set;

import org.skolbro.api.access.Role;

/** How the role words of SS 12000 become roles of the platform. A duty that is not named here gives nothing. */
final class StaffRoles {

    private static final Set<String> HEADTEACHERS = Set.of("rektor", "förskolechef");
    private static final String NAMED_PERSON = "arkivansvarig";

    private StaffRoles() {
    }

    static Set<Role> ofAssignment(String role) {
        String word = role.toLowerCase(Locale.ROOT);
        return word.contains("mentor") || word.contains("ansvarig") ? Set.of(Role.MENTOR, Role.TEACHER) : Set.of(Role.TEACHER);
    }

    static Set<Role> ofDuty(String role) {
        String word = role.strip().toLowerCase(Locale.ROOT);
        if (HEADTEACHERS.contains(word)) {
            return Set.of(Role.HEADTEACHER);
        }
        return word.equals(NAMED_PERSON) ? Set.of(Role.NAMED_PERSON) : Set.of();
    }
}
