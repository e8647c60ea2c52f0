package org.skolbro.core.internal.document;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.text.Text;
import org.skolbro.core.store.Holding;

/** Tells what the plan in force does to a holding. To be called inside a unit of work. */
public interface RetentionWhy {

    Answer about(Holding holding);

    /** @param sentence whole: what happens, when, by which row, citation and decision; or that nothing does, and why */
    record Answer(Optional<LocalDate> dueOn, Text sentence) {
    }
}
