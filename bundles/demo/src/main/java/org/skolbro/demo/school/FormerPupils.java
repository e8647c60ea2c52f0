package org.skolbro.demo.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.WorkingDays;
import org.skolbro.demo.register.Child;

/** What was written about those who have left a form: documents that are due for disposal, or soon will be. */
final class FormerPupils {

    private static final int EACH = 3;
    private static final int LAST_DAYS = 150;

    private final SchoolDesk desk;
    private final LocalDate today;
    private final List<Child> crossed;
    private final Random random;

    /** @param crossed those of whom something is always written, because it came along */
    FormerPupils(SchoolDesk desk, LocalDate today, List<Child> crossed, Random random) {
        this.desk = desk;
        this.today = today;
        this.crossed = crossed;
        this.random = random;
    }

    /** @param most how many pupils */
    List<DocumentPlan> plans(int most) {
        List<DocumentPlan> plans = new ArrayList<>();
        int pupils = 0;
        for (SchoolClass in : desk.classes().all()) {
            for (Child child : in.gone(today)) {
                if (pupils++ < most || crossed.contains(child)) {
                    plans.addAll(about(in, child));
                }
            }
        }
        plans.sort(Comparator.comparing(DocumentPlan::date));
        return plans;
    }

    private List<DocumentPlan> about(SchoolClass in, Child child) {
        List<DocumentPlan> plans = new ArrayList<>();
        LocalDate left = in.left(child);
        for (int i = 0; i < EACH; i++) {
            LocalDate day = WorkingDays.onOrBefore(left.minusDays(3 + random.nextInt(LAST_DAYS)));
            plans.add(switch (i) {
                case 0 -> desk.papers().aboutChild("extra-adaptations", in, child, in.mentor(), day);
                case 1 -> desk.papers().aboutChild("talk", in, child, in.mentor(), day);
                default -> desk.about(in, child, day);
            });
        }
        return plans;
    }
}
