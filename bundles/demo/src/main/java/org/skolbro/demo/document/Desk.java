package org.skolbro.demo.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.skolbro.demo.document.DocumentPlan.Subject;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.DemoPerson;
import org.skolbro.demo.register.Group;
import org.skolbro.demo.register.Person;
import org.skolbro.demo.text.Theme;
import org.skolbro.demo.text.Variety;

/** Where a dealt card becomes a document: somebody's turn, an author, a text. */
final class Desk {

    /** Secure notes need one, and the log-ins that are tried first should be simple. */
    private static final Set<UUID> WITHOUT_SECOND_FACTOR = Set.of(DemoPerson.LARARE.id(), DemoPerson.LARARE2.id());

    private final Roster roster;
    private final Random random;
    private final Map<Kind, Writer> writers;

    Desk(Roster roster, Random random) {
        this.roster = roster;
        this.random = random;
        Variety variety = new Variety(random);
        List<Theme> themes = Theme.all();
        this.writers = Map.of(
            Kind.PLANNING, new Plannings(themes, variety),
            Kind.LEARNING_LOG, new LearningLogs(themes, variety),
            Kind.DEVELOPMENT_TALK, new DevelopmentTalks(variety),
            Kind.AGREEMENT, Agreements.agreements(variety),
            Kind.EXTRA_ADAPTATIONS, Agreements.extraAdaptations(variety),
            Kind.SPECIAL_SUPPORT, Agreements.specialSupport(variety),
            Kind.SECURE_NOTE, Agreements.secureNotes(variety));
    }

    /** About whoever's turn it is. */
    DocumentPlan next(Deck.Card card, LocalDate day) {
        int chance = random.nextInt(100);
        if (card.kind() == Kind.PLANNING && chance < 88) {
            return write(card, day, roster.group(), List.of());
        }
        Child child = roster.child(day);
        int others = card.kind() == Kind.LEARNING_LOG ? others(chance) : 0;
        return write(card, day, child.groupOn(day).orElseThrow(), roster.together(child, others, day));
    }

    private int others(int chance) {
        if (chance < 55) {
            return 0;
        }
        return chance < 78 ? 1 : 2 + random.nextInt(3);
    }

    DocumentPlan about(Child child, Deck.Card card, LocalDate day) {
        return write(card, day, child.groupOn(day).orElseThrow(), List.of(child));
    }

    private DocumentPlan write(Deck.Card card, LocalDate day, Group group, List<Child> children) {
        Occasion.Staff staff = roster.staff(group);
        Person author = author(card.kind(), group, staff, day);
        Occasion occasion = new Occasion(card, day, group, children, staff);
        Writer.Written written = writers.get(card.kind()).write(occasion);
        Subject about = occasion.child().<Subject>map(child -> new Subject.OfChild(child.person().id()))
            .orElseGet(() -> new Subject.OfGroup(group.id()));
        List<UUID> alsoAbout = occasion.others().stream().map(child -> child.person().id()).toList();
        return new DocumentPlan(card.kind().type(), about, author.id(), day, written.title(),
            written.fields(), alsoAbout, written.picture());
    }

    private Person author(Kind kind, Group group, Occasion.Staff staff, LocalDate day) {
        Person mentor = staff.mentor().person();
        return switch (kind) {
            case LEARNING_LOG, PLANNING -> roster.author(group, day).person();
            case SECURE_NOTE -> WITHOUT_SECOND_FACTOR.contains(mentor.id()) ? staff.headteacher() : mentor;
            default -> mentor;
        };
    }
}
