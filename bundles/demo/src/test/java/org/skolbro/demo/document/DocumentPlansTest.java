package org.skolbro.demo.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.Test;
import org.skolbro.api.register.DateSpan;
import org.skolbro.demo.document.DocumentPlan.Subject;
import org.skolbro.demo.picture.Drawings;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.DemoPerson;
import org.skolbro.demo.register.Employee;
import org.skolbro.demo.register.Group;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.SchoolCodes;
import org.skolbro.demo.register.Size;

public class DocumentPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Municipality SMALL = Municipality.of(Size.SMALL, TODAY).part(SchoolCodes.PRESCHOOL);
    private static final List<DocumentPlan> PLANS =
        StreamSupport.stream(new DocumentPlans(SMALL).spliterator(), false).toList();
    private static final Map<UUID, Child> CHILDREN =
        SMALL.children().stream().collect(Collectors.toMap(child -> child.person().id(), Function.identity()));
    private static final Map<UUID, Group> GROUPS =
        SMALL.groups().stream().collect(Collectors.toMap(Group::id, Function.identity()));

    @Test
    public void areATenthOfTheRealYear() {
        assertEquals(1646, PLANS.size());
        assertEquals(1646, new DocumentPlans(SMALL).total());
        assertEquals(16_458, new DocumentPlans(Municipality.of(Size.LULEA, TODAY)).total());
    }

    @Test
    public void haveThePublishedProportions() {
        LocalDate between = TODAY.minusMonths(5);
        List<DocumentPlan> spring = year().stream().filter(plan -> plan.date().isBefore(between)).toList();
        List<DocumentPlan> autumn = year().stream().filter(plan -> !plan.date().isBefore(between)).toList();
        assertEquals(List.of(22L, 15L, 6L, 537L, 35L, 2L), columns(spring));
        assertEquals(List.of(60L, 22L, 9L, 762L, 94L, 82L), columns(autumn));
    }

    @Test
    public void comeOldestFirstAndNeverFromTheFuture() {
        for (int i = 1; i < PLANS.size(); i++) {
            assertFalse(PLANS.get(i).date().isBefore(PLANS.get(i - 1).date()));
        }
        assertTrue(PLANS.getLast().date().isBefore(TODAY));
    }

    @Test
    public void areNotWrittenOnDaysOff() {
        PLANS.forEach(plan -> assertTrue(plan.date().getDayOfWeek().getValue() <= 5
            && plan.date().getMonthValue() != 7));
    }

    @Test
    public void areAboutChildrenWhoWereThereThen() {
        for (DocumentPlan plan : PLANS) {
            if (plan.about() instanceof Subject.OfChild about) {
                Group group = CHILDREN.get(about.personId()).groupOn(plan.date()).orElseThrow();
                plan.alsoAbout().forEach(id -> assertEquals(group, CHILDREN.get(id).groupOn(plan.date())
                    .orElseThrow()));
            }
        }
    }

    @Test
    public void areWrittenByStaffOfTheGroupWhoWorkedThere() {
        Map<UUID, Employee> staff = SMALL.staff().stream().collect(Collectors.toMap(e -> e.person().id(),
            Function.identity()));
        for (DocumentPlan plan : PLANS) {
            Employee author = staff.get(plan.author());
            assertEquals(groupOf(plan), author.isHeadteacher() ? withoutSecondFactor(author)
                : author.assignment().orElseThrow().group());
            assertTrue(DateSpan.from(author.since()).contains(plan.date()));
        }
    }

    @Test
    public void nameEveryChildTheyAreAbout() {
        for (DocumentPlan plan : PLANS) {
            for (UUID id : plan.alsoAbout()) {
                assertTrue(plan.title(),
                    plan.fields().get("what-happened").contains(CHILDREN.get(id).callName()));
            }
        }
    }

    @Test
    public void neverMentionAProtectedChild() {
        Set<UUID> hidden = SMALL.children().stream().filter(child -> child.person().isProtected())
            .map(child -> child.person().id()).collect(Collectors.toSet());
        for (DocumentPlan plan : PLANS) {
            assertFalse(plan.about() instanceof Subject.OfChild about && hidden.contains(about.personId()));
            assertTrue(plan.alsoAbout().stream().noneMatch(hidden::contains));
        }
    }

    @Test
    public void leaveNoFieldEmptyAndNoSlotOpen() {
        for (DocumentPlan plan : PLANS) {
            assertFalse(plan.title().isBlank() || plan.fields().isEmpty());
            plan.fields().forEach((key, text) -> assertTrue(key + ": " + text,
                text.length() >= 10 && !text.contains("{") && !text.contains("  ") && !text.contains("null")));
        }
    }

    @Test
    public void neverReadAsTheirNeighbour() {
        for (int i = 1; i < PLANS.size(); i++) {
            assertNotEquals(PLANS.get(i - 1).fields(), PLANS.get(i).fields());
        }
        long different = PLANS.stream().map(plan -> plan.fields().toString()).distinct().count();
        assertTrue("Only " + different + " are different", different > PLANS.size() * 0.97);
    }

    @Test
    public void tellAChildNoStoryTwiceWithinSixLogs() {
        Map<Subject, List<String>> stories = PLANS.stream()
            .filter(plan -> plan.type().value().equals("preschool/learning-log"))
            .filter(plan -> plan.about() instanceof Subject.OfChild)
            .collect(Collectors.groupingBy(DocumentPlan::about, Collectors.mapping(DocumentPlan::title,
            Collectors.toList())));
        stories.values().forEach(titles -> {
            List<String> first = titles.subList(0, Math.min(6, titles.size()));
            assertEquals(first.size(), new HashSet<>(first).size());
        });
    }

    @Test
    public void leaveHoldingsThatAreDueAfterEighteenAndFortyTwoMonths() {
        assertTrue(leftBefore(18, "preschool/learning-log") >= 20);
        assertTrue(leftBefore(42, "preschool/extra-adaptations", "preschool/special-support",
            "preschool/secure-note") >= 5);
    }

    @Test
    public void havePicturesThatCanBeDrawn() {
        Set<String> pictures = PLANS.stream().flatMap(plan -> plan.picture().stream())
            .collect(Collectors.toSet());
        assertTrue(pictures.size() > 40);
        pictures.stream().limit(5).forEach(Drawings::png);
    }

    @Test
    public void areTheSameEveryTime() {
        Iterator<DocumentPlan> again = new DocumentPlans(Municipality.of(Size.SMALL, TODAY)).iterator();
        PLANS.forEach(plan -> assertEquals(plan, again.next()));
        assertFalse(again.hasNext());
    }

    @Test
    public void canBeMadeOnAnyDay() {
        for (LocalDate day : List.of(LocalDate.of(2028, 2, 29), LocalDate.of(2026, 8, 1), LocalDate.of(2027,
            1, 2))) {
            int count = 0;
            for (DocumentPlan plan : new DocumentPlans(Municipality.of(Size.SMALL, day))) {
                assertTrue(plan.date().isBefore(day));
                count++;
            }
            assertEquals(1646, count);
        }
    }

    private static List<DocumentPlan> year() {
        return PLANS.stream().filter(plan -> plan.date().isAfter(TODAY.minusMonths(12))).toList();
    }

    private static List<Long> columns(List<DocumentPlan> plans) {
        return List.of(count(plans, "planning", "purpose"), count(plans, "planning", "reflection"),
            count(plans, "planning", "analysis"), count(plans, "learning-log", "learning"),
            count(plans, "learning-log", "reflection"), count(plans, "development-talk", "summary"));
    }

    private static long count(List<DocumentPlan> plans, String type, String field) {
        return plans.stream().filter(plan -> plan.type().value().equals("preschool/" + type)
            && plan.fields().containsKey(field)).count();
    }

    private static long leftBefore(int months, String... types) {
        return PLANS.stream().filter(plan -> List.of(types).contains(plan.type().value()))
            .filter(plan -> plan.about() instanceof Subject.OfChild about
            && CHILDREN.get(about.personId()).stays().getLast().span()
                .to().map(left -> left.isBefore(TODAY.minusMonths(months))).orElse(false)).count();
    }

    @Test
    public void thatAreSecureNotesAreNotWrittenByTheSimpleLogIns() {
        Set<UUID> simple = Set.of(DemoPerson.LARARE.id(), DemoPerson.LARARE2.id());
        assertTrue(PLANS.stream().filter(plan -> plan.type().value().equals("preschool/secure-note"))
            .noneMatch(plan -> simple.contains(plan.author())));
    }

    @Test
    public void fillFieldsThatAreDaysWithDays() {
        PLANS.stream().flatMap(plan -> plan.fields().entrySet().stream())
            .filter(field -> Set.of("follow-up", "date").contains(field.getKey()))
            .forEach(field -> LocalDate.parse(field.getValue()));
    }

    /** The group whose secure notes this headteacher writes. */
    private static Group withoutSecondFactor(Employee headteacher) {
        Set<UUID> simple = Set.of(DemoPerson.LARARE.id(), DemoPerson.LARARE2.id());
        return SMALL.staff().stream().filter(e -> simple.contains(e.person().id()) && e.unit().equals(headteacher.unit()))
            .findFirst().orElseThrow().assignment().orElseThrow().group();
    }

    private static Group groupOf(DocumentPlan plan) {
        return switch (plan.about()) {
            case Subject.OfGroup group -> GROUPS.get(group.groupId());
            case Subject.OfChild child -> CHILDREN.get(child.personId()).groupOn(plan.date()).orElseThrow();
        };
    }
}
