package org.skolbro.demo.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Person;

/**
 * One answer (samtyckessvar) to be given on the question whether documentation may follow the child. Some homes are
 * silent, in some the guardians disagree. Nobody is asked before the child has begun.
 */
public record PlannedAnswer(UUID child, UUID guardian, Choice choice, LocalDate date) {

    private static final long SEED = 20_221_015L;

    private static final int DAYS_BEFORE_CROSSING = 40;

    /** How the home of a child answers. */
    enum Home { AGREED, DISAGREED, REFUSED, WITHDRAWN, SILENT }

    /**
     * In the order of the movers, so that every outcome waits among the transitions; the first is for the
     * demo's guardians.
     */
    private static final List<Home> MOVERS = List.of(
        Home.SILENT, Home.AGREED, Home.DISAGREED, Home.SILENT, Home.REFUSED, Home.WITHDRAWN, Home.AGREED,
        Home.SILENT, Home.AGREED);

    /** In the order of the children; within a home the oldest answer first. */
    public static Stream<PlannedAnswer> of(Municipality municipality) {
        Random random = new Random(SEED);
        return municipality.present().stream().flatMap(child -> {
            int mover = municipality.movers().indexOf(child.person().id());
            Home chance = mover < 0 ? any(random) : MOVERS.get(mover);
            Home home = municipality.leavers().contains(child.person().id()) ? Home.AGREED : chance;
            LocalDate day = municipality.today().minusDays(20 + random.nextInt(90));
            LocalDate began = child.firstStay().span().from();
            return child.person().isProtected() ? Stream.empty()
                : answers(child, home, day.isBefore(began) ? began : day).stream();
        });
    }

    /** The homes of children who went from preschool to school have said yes before. */
    public static Stream<PlannedAnswer> ofCrossed(Municipality municipality) {
        return municipality.crossed().stream().filter(child -> child.firstStay().inPreschool()).flatMap(child ->
            answers(child, Home.AGREED, child.firstStay().span().to().orElseThrow().minusDays(DAYS_BEFORE_CROSSING)).stream());
    }

    private static List<PlannedAnswer> answers(Child child, Home home, LocalDate day) {
        List<Person> guardians = child.deciding(day);
        List<PlannedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < guardians.size(); i++) {
            Choice choice = home == Home.REFUSED || home == Home.DISAGREED && i == 1 ? Choice.NO : Choice.YES;
            if (home != Home.SILENT) {
                answers.add(new PlannedAnswer(child.person().id(), guardians.get(i).id(), choice,
                    day.plusDays(i)));
            }
        }
        if (home == Home.WITHDRAWN && !answers.isEmpty()) {
            PlannedAnswer first = answers.getFirst();
            answers.add(new PlannedAnswer(first.child, first.guardian, Choice.WITHDRAWN, day.plusDays(12)));
        }
        return answers;
    }

    private static Home any(Random random) {
        int chance = random.nextInt(100);
        if (chance < 62) {
            return Home.AGREED;
        }
        if (chance < 70) {
            return Home.DISAGREED;
        }
        return chance < 76 ? Home.REFUSED : chance < 80 ? Home.WITHDRAWN : Home.SILENT;
    }
}
