package org.skolbro.demo.school;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.DocumentPlan.Subject.OfChild;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Size;

public class SchoolPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Municipality SMALL = Municipality.of(Size.SMALL, TODAY);
    private static final List<List<DocumentPlan>> PARTS = new SchoolPlans(SMALL).parts().stream().map(SchoolPlansTest::all).toList();
    private static final List<DocumentPlan> PLANS = PARTS.stream().flatMap(List::stream).toList();
    private static final Map<UUID, Child> CHILDREN =
        SMALL.children().stream().collect(Collectors.toMap(child -> child.person().id(), Function.identity()));

    @Test
    public void areATenthOfThePublishedTableAndALittleMore() {
        assertEquals(new SchoolPlans(SMALL).total(), PLANS.size());
        int published = (94_531 + 57_055 + 40_338 + 30_793) / 10;
        assertTrue("" + PLANS.size(), PLANS.size() > published && PLANS.size() < published * 1.02);
    }

    @Test
    public void haveThePublishedNumberOfAssessmentsInEachPeriod() {
        Set<String> kinds = Set.of("assessment", "judgement", "knowledge-table", "grade-basis");
        for (boolean spring : List.of(true, false)) {
            int published = Stream.of(FormRows.COMPULSORY, FormRows.UPPER_SECONDARY, FormRows.ADAPTED)
                .mapToInt(form -> form.quota(Size.SMALL, spring).get(Column.ASSESSMENT)).sum();
            assertEquals(spring ? (64_856 + 31_269) / 10.0 : (23_998 + 23_440) / 10.0, published, 2);
            LocalDate between = TODAY.minusMonths(5);
            long written = PLANS.stream().filter(plan -> plan.date().isAfter(TODAY.minusMonths(12)))
                .filter(plan -> plan.date().isBefore(between) == spring)
                .filter(plan -> !plan.type().value().startsWith("adult/")).filter(plan -> kinds.contains(name(plan))).count();
            assertEquals(published, written, SMALL.crossed().size());
        }
    }

    @Test
    public void comeOldestFirstInEachPartAndNeverOnDaysOff() {
        for (List<DocumentPlan> part : PARTS) {
            for (int i = 1; i < part.size(); i++) {
                assertFalse(part.get(i).date().isBefore(part.get(i - 1).date()));
            }
        }
        PLANS.forEach(plan -> assertTrue(plan.date().getDayOfWeek().getValue() <= 5 && plan.date().isBefore(TODAY)));
    }

    @Test
    public void areAboutThoseWhoWereThereAndNobodyProtected() {
        for (DocumentPlan plan : PLANS) {
            if (plan.about() instanceof OfChild about) {
                Child child = CHILDREN.get(about.personId());
                assertFalse(child.person().isProtected());
                assertTrue(plan.toString(), child.stays().stream().anyMatch(stay -> stay.span().contains(plan.date())));
            }
        }
    }

    @Test
    public void leaveNoFieldEmptyAndNoSlotOpen() {
        for (DocumentPlan plan : PLANS) {
            assertFalse(plan.toString(), plan.title().isBlank() || plan.fields().isEmpty());
            plan.fields().forEach((key, text) -> assertFalse(key + ": " + text, text.isBlank() || text.contains("{") || text.contains("null")));
        }
    }

    @Test
    public void showSupportFromTheReportToBothDecisions() {
        Set<String> types = PLANS.stream().map(plan -> plan.type().value()).collect(Collectors.toSet());
        assertTrue(types.toString(), types.containsAll(Set.of("compulsory/support-report", "compulsory/support-investigation",
            "compulsory/action-programme", "compulsory/no-action-programme", "compulsory/action-programme-evaluation")));
    }

    @Test
    public void areDueInEveryForm() {
        Set<String> old = PLANS.stream().filter(plan -> plan.date().isBefore(TODAY.minusMonths(24)))
            .map(plan -> plan.type().value().split("/")[0]).collect(Collectors.toSet());
        assertTrue(old.toString(), old.containsAll(Set.of("compulsory", "leisure", "upper-secondary", "adult")));
    }

    @Test
    public void areMostlyWrittenForManyAtOneGo() {
        Map<String, Integer> sittings = new HashMap<>();
        PLANS.forEach(plan -> sittings.merge(plan.author() + " " + plan.date(), 1, Integer::sum));
        assertTrue("" + sittings.size(), sittings.size() * 5 < PLANS.size());
    }

    private static String name(DocumentPlan plan) {
        return plan.type().value().split("/")[1];
    }

    private static List<DocumentPlan> all(Iterator<DocumentPlan> plans) {
        List<DocumentPlan> all = new ArrayList<>();
        plans.forEachRemaining(all::add);
        return all;
    }
}
