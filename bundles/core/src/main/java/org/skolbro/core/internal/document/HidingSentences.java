package org.skolbro.core.internal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.HidingStore;
import org.skolbro.core.store.StoredDocument;

/** Tells those who work with a child from which guardian a document is hidden, so that they do not speak of it. */
@Component(service = HidingSentences.class)
public final class HidingSentences {

    private final HidingStore hidings;
    private final Gate gate;
    private final Names names;
    private final Clock clock;

    @Activate
    public HidingSentences(@Reference HidingStore hidings, @Reference Gate gate, @Reference Names names,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.hidings = hidings;
        this.gate = gate;
        this.names = names;
        this.clock = clock;
    }

    /** Nothing for the family: that something is hidden from one of them is for none of them to know. */
    List<Text> of(Caller caller, StoredDocument document, PersonId child) {
        Set<Role> roles = gate.towards(caller, child);
        if (roles.contains(Role.GUARDIAN) || roles.contains(Role.PUPIL)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Hiding> inForce = hidings.about(child).stream()
            .filter(hiding -> hiding.isInForce(today) && hides(hiding, document)).toList();
        Map<PersonId, Person> known = inForce.isEmpty() ? Map.of()
            : names.persons(inForce.stream().map(Hiding::guardian).distinct().toList());
        return inForce.stream().map(hiding -> sentence(hiding, Optional.ofNullable(known.get(hiding.guardian())))).toList();
    }

    private static boolean hides(Hiding hiding, StoredDocument document) {
        return switch (hiding.scope()) {
            case Hiding.Everything all -> document.type().readers().contains(Role.GUARDIAN);
            case Hiding.Papers(var documents) -> documents.contains(document.id());
        };
    }

    private static Text sentence(Hiding hiding, Optional<Person> guardian) {
        Optional<String> name = guardian.filter(person -> !person.isProtected()).map(person -> person.name().full());
        String basis = hiding.basis().citation();
        return Text.sv("Döljs för " + name.orElse("en av vårdnadshavarna") + " från " + hiding.span().from()
                + hiding.span().to().map(last -> " till och med " + last).orElse("") + ", med stöd av: " + basis + ".")
            .en("Hidden from " + name.orElse("one of the guardians") + " from " + hiding.span().from()
                + hiding.span().to().map(last -> " through " + last).orElse("") + ", under: " + basis + ".");
    }
}
