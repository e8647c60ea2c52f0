package org.skolbro.demo.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.SchoolCodes;

/** What preschools wrote about children who are at school now; with consent it came along. */
public final class CrossedPlans {

    private static final long SEED = 20_220_612L;
    private static final List<Kind> KINDS = List.of(Kind.EXTRA_ADAPTATIONS, Kind.DEVELOPMENT_TALK, Kind.LEARNING_LOG,
        Kind.LEARNING_LOG);
    private static final int LAST_DAYS = 120;

    private CrossedPlans() {
    }

    /** The oldest first. */
    public static List<DocumentPlan> of(Municipality municipality) {
        Random random = new Random(SEED);
        Desk desk = new Desk(new Roster(municipality.part(SchoolCodes.PRESCHOOL), random), random);
        List<DocumentPlan> plans = new ArrayList<>();
        for (Child child : municipality.crossed()) {
            if (child.firstStay().inPreschool()) {
                LocalDate left = child.firstStay().span().to().orElseThrow();
                KINDS.forEach(kind -> plans.add(desk.about(child, new Deck.Card(kind, false, false),
                    WorkingDays.onOrBefore(left.minusDays(5 + random.nextInt(LAST_DAYS))))));
            }
        }
        plans.sort(Comparator.comparing(DocumentPlan::date));
        return plans;
    }
}
