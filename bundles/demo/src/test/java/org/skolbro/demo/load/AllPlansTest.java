package org.skolbro.demo.load;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.DocumentPlan.Subject;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Employee;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Size;

public class AllPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    public void ofTheWholeTableAreWrittenByThoseWhoMeetTheChildThen() {
        Municipality municipality = Municipality.of(Size.LULEA, TODAY);
        Map<UUID, Child> children = municipality.beforeTheMoves().children().stream()
            .collect(Collectors.toMap(child -> child.person().id(), Function.identity()));
        Map<UUID, List<Employee>> staff = municipality.staff().stream().collect(Collectors.groupingBy(one -> one.person().id()));
        List<String> strangers = new ArrayList<>();
        int number = 0;
        for (DocumentPlan plan : new AllPlans(municipality)) {
            number++;
            List<Employee> author = staff.getOrDefault(plan.author(), List.of());
            if (plan.about() instanceof Subject.OfChild about) {
                for (UUID id : Stream.concat(Stream.of(about.personId()), plan.alsoAbout().stream()).toList()) {
                    if (author.stream().noneMatch(one -> meets(one, children.get(id), plan.date())) && !isAtHome(plan.author(), children.get(id))) {
                        strangers.add(number + " " + plan.type() + " on " + plan.date() + " by "
                            + author.stream().map(one -> one.dutyRole() + " since " + one.since() + " of " + one.unit().name() + " " + one.assignment().map(a -> a.group().name())).toList() + " about one in " + children.get(id).stays());
                    }
                }
            }
        }
        assertEquals(243_125, number);
        assertEquals(List.of(), strangers.stream().limit(4).toList());
    }

    private static boolean isAtHome(UUID author, Child child) {
        return child.person().id().equals(author) || child.guardians().stream().anyMatch(guardian -> guardian.adult().id().equals(author));
    }

    private static boolean meets(Employee author, Child child, LocalDate day) {
        return !author.since().isAfter(day) && child.stays().stream().filter(stay -> stay.span().contains(day)).anyMatch(stay ->
            author.isHeadteacher() ? stay.unit().equals(author.unit())
                : author.assignment().filter(one -> one.group().equals(stay.group())).isPresent());
    }
}
