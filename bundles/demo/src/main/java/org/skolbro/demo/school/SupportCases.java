package org.skolbro.demo.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.WorkingDays;
import org.skolbro.demo.register.Child;

/**
 * Special support (särskilt stöd) from the report to the headteacher's decision and what came of it. Every fourth
 * investigation shows that no programme is needed.
 */
final class SupportCases {

    private static final int DAYS_TO_INVESTIGATE = 12;
    private static final int DAYS_TO_DECIDE = 19;
    private static final int DAYS_TO_EVALUATE = 60;

    private final FormRows form;
    private final SchoolDesk desk;
    private final WorkingDays days;
    private final Random random;
    private int cases;

    SupportCases(FormRows form, SchoolDesk desk, WorkingDays days, Random random) {
        this.form = form;
        this.desk = desk;
        this.days = days;
        this.random = random;
    }

    /** So many documents, the oldest first. */
    List<DocumentPlan> of(int count) {
        List<DocumentPlan> plans = new ArrayList<>();
        while (plans.size() < count) {
            LocalDate begun = days.of(random.nextInt(60), 100);
            SchoolClass in = desk.classes().next(Column.SUPPORT_MEASURE, begun, any -> true);
            List<DocumentPlan> papers = papers(in, in.inTurn(begun, 1).getFirst(), begun);
            plans.addAll(papers.subList(0, Math.min(papers.size(), count - plans.size())));
        }
        plans.sort(Comparator.comparing(DocumentPlan::date));
        return plans;
    }

    private List<DocumentPlan> papers(SchoolClass in, Child child, LocalDate begun) {
        LocalDate last = lastDay(in, child, begun);
        List<DocumentPlan> papers = new ArrayList<>();
        papers.add(desk.papers().aboutChild("support-report", in, child, in.mentor(), begun));
        papers.add(desk.papers().aboutChild("support-investigation", in, child, in.headteacher(), later(begun, DAYS_TO_INVESTIGATE, last)));
        boolean made = cases++ % 4 != 2;
        String decision = made ? "action-programme" : "no-action-programme";
        papers.add(desk.papers().aboutChild(decision, in, child, in.headteacher(), later(begun, DAYS_TO_DECIDE, last)));
        if (made && form == FormRows.COMPULSORY) {
            papers.add(desk.papers().aboutChild("action-programme-evaluation", in, child, in.mentor(), later(begun, DAYS_TO_EVALUATE, last)));
        }
        if (cases % 3 == 0) {
            papers.add(desk.papers().aboutChild("secure-note", in, child, in.headteacher(), later(begun, DAYS_TO_INVESTIGATE, last)));
        }
        return papers;
    }

    /** On which the class's people can still write about the child. */
    private LocalDate lastDay(SchoolClass in, Child child, LocalDate begun) {
        return child.stays().stream().filter(stay -> stay.group().equals(in.group()) && stay.span().contains(begun))
            .flatMap(stay -> stay.span().to().stream()).filter(left -> left.isBefore(days.last())).findFirst().orElse(days.last());
    }

    private static LocalDate later(LocalDate begun, int after, LocalDate last) {
        LocalDate wanted = begun.plusDays(after);
        return WorkingDays.onOrBefore(wanted.isAfter(last) ? last : wanted);
    }
}
