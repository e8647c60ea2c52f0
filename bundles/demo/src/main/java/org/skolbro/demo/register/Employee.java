package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody with a duty (tjänst) at a unit, and for most an assignment (uppdrag) at one of its groups. */
public record Employee(Person person, Unit unit, String dutyRole, Optional<Assignment> assignment,
        LocalDate since) {

    static final String HEADTEACHER = "Rektor";
    static final String PRESCHOOL_TEACHER = "Förskollärare";
    static final String CHILD_MINDER = "Barnskötare";
    static final String TEACHER = "Lärare";
    static final String LEISURE_TEACHER = "Fritidspedagog";
    static final String MENTOR = "Mentor";

    /** {@code role}: Mentor for the one responsible preschool teacher, else as the duty. */
    public record Assignment(Group group, String role) {
    }

    public boolean isMentor() {
        return assignment.filter(a -> a.role().equals(MENTOR)).isPresent();
    }

    public boolean isHeadteacher() {
        return dutyRole.equals(HEADTEACHER);
    }
}
