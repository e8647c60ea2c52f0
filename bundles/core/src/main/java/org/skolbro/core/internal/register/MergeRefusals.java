package org.skolbro.core.internal.register;

import java.util.Optional;

import org.skolbro.api.person.IdentityNumber.Kind;
import org.skolbro.api.person.Person;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.PersonRows;
import org.skolbro.core.store.RegisterStore;

/** When two rows are not made one. */
final class MergeRefusals {

    static final Text UNDONE = Text.sv("Sammanslagningen är redan ångrad.").en("The merge has already been undone.");
    static final Text NOT_THE_LATEST = Text.sv("En senare sammanslagning gäller samma person. Ångra den först.")
        .en("A later merge is about the same person. Undo that one first.");

    private static final Text SAME = Text.sv("Välj två olika personer.").en("Choose two different persons.");
    private static final Text MERGED = Text.sv("En av raderna är redan sammanslagen med en annan.")
        .en("One of the rows is already merged into another.");
    private static final Text MARKING = Text
        .sv("Bara den ena har skyddade personuppgifter. Rätta det i registret och läs in igen först.")
        .en("Only one of them has protected personal data. Correct that in the register and import again first.");
    private static final Text NUMBER = Text.sv("Behåll den rad som har personnumret.")
        .en("Keep the row that has the personal identity number.");
    private static final Text FAMILY = Text.sv("Den ena är vårdnadshavare för den andra; de är inte samma person.")
        .en("One is the other's guardian; they are not one person.");

    private MergeRefusals() {
    }

    static Optional<Text> of(RegisterStore register, Person kept, Person duplicate, PersonRows rows) {
        if (kept.id().equals(duplicate.id())) {
            return Optional.of(SAME);
        }
        if (register.mergedInto(kept.id()).isPresent() || register.mergedInto(duplicate.id()).isPresent()) {
            return Optional.of(MERGED);
        }
        if (kept.marking() != duplicate.marking()) {
            return Optional.of(MARKING);
        }
        if (hasPersonnummer(duplicate) && kept.number().isPresent() && !hasPersonnummer(kept)) {
            return Optional.of(NUMBER);
        }
        boolean related = rows.guardianships().stream()
            .anyMatch(held -> held.child().equals(kept.id()) || held.adult().equals(kept.id()));
        return related ? Optional.of(FAMILY) : Optional.empty();
    }

    private static boolean hasPersonnummer(Person person) {
        return person.number().filter(number -> number.kind() == Kind.PERSONNUMMER).isPresent();
    }
}
