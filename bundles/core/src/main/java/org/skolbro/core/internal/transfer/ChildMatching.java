package org.skolbro.core.internal.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.RegisterStore;

/** Finds in the register the child whom a package is about. Number and name must agree; guessing is left to people. To be called in a unit of work. */
@Component(service = ChildMatching.class)
public final class ChildMatching {

    private final RegisterStore register;
    private final Clock clock;

    @Activate
    public ChildMatching(@Reference RegisterStore register, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** @param doubt why nobody is; empty when somebody is found */
    record Found(Optional<Placement> placement, Optional<Text> doubt) {
    }

    Found find(String number, String name, String entering) {
        Optional<Person> person = person(number);
        if (person.isEmpty()) {
            return new Found(Optional.empty(), Optional.of(TransferTexts.UNKNOWN_CHILD));
        }
        if (!isSameName(person.get(), name)) {
            return new Found(Optional.empty(), Optional.of(TransferTexts.OTHER_NAME));
        }
        Optional<Placement> placement = placements(person.get().id()).stream().min(Comparator
            .comparing((Placement one) -> !one.schoolType().value().equals(entering)).thenComparing(one -> one.span().from()));
        return new Found(placement, placement.isEmpty() ? Optional.of(TransferTexts.NOT_PLACED) : Optional.empty());
    }

    /** Whoever has or has had the number; empty for what is none. */
    Optional<Person> person(String number) {
        try {
            IdentityNumber parsed = IdentityNumber.parse(number);
            return Optional.ofNullable(register.owners(List.of(parsed)).get(parsed)).map(id -> register.mergedInto(id).orElse(id)).flatMap(register::person);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Those that have not ended. */
    List<Placement> placements(PersonId child) {
        LocalDate today = LocalDate.now(clock);
        return register.placements(List.of(child)).stream().filter(one -> !one.span().hasEnded(today)).toList();
    }

    static boolean isSameName(Person person, String name) {
        return plain(person.name().full()).equals(plain(name));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
