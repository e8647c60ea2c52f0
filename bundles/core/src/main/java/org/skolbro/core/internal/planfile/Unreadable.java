package org.skolbro.core.internal.planfile;

import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.text.Text;

/** A file that is not what it should be, from some place on. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient PlanFile.Fault fault;

    Unreadable(int place, String field, Text whatToDo) {
        super(whatToDo.en());
        fault = new PlanFile.Fault(place, field, whatToDo);
    }

    PlanFile.Fault fault() {
        return fault;
    }
}
