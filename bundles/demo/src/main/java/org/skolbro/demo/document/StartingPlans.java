package org.skolbro.demo.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.SchoolCodes;

/**
 * What a preschool wrote about the child who begins school today, of the kinds that a school may need: until the end of 2027
 * they follow with consent, from 2028 the duty to hand over reaches them (skollagen 3 kap. 12 j §).
 */
public final class StartingPlans {

    private static final long SEED = 20_280_101L;
    private static final List<Kind> KINDS = List.of(Kind.EXTRA_ADAPTATIONS, Kind.DEVELOPMENT_TALK);
    private static final int DAYS_BEFORE = 35;

    private StartingPlans() {
    }

    /** All of one day. */
    public static List<DocumentPlan> of(Municipality municipality) {
        Random random = new Random(SEED);
        Municipality preschools = municipality.part(SchoolCodes.PRESCHOOL);
        Desk desk = new Desk(new Roster(preschools, random), random);
        Child child = preschools.children().stream().filter(one -> one.person().id().equals(municipality.movers().getLast()))
            .findFirst().orElseThrow();
        LocalDate day = WorkingDays.onOrBefore(municipality.today().minusDays(DAYS_BEFORE));
        return KINDS.stream().map(kind -> desk.about(child, new Deck.Card(kind, false, false), day)).toList();
    }
}
