package org.skolbro.demo.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.DocumentPlan.Subject;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.DemoPerson;
import org.skolbro.demo.register.Group;
import org.skolbro.demo.register.Municipality;

/** What the demo's teacher has begun and not finished. */
final class OpenDrafts {

    private static final int DAYS_UNTIL_TALK = 9;

    private final Municipality municipality;
    private final Group group;
    private final List<Child> children;

    OpenDrafts(Municipality municipality) {
        this.municipality = municipality;
        this.group = municipality.staff().stream().filter(employee -> employee.person().id().equals(DemoPerson.LARARE.id()))
            .findFirst().flatMap(employee -> employee.assignment()).orElseThrow().group();
        this.children = municipality.present().stream().filter(this::isInGroup).toList();
    }

    List<DocumentPlan> plans(LocalDate day) {
        Child one = children.getFirst();
        Child other = children.stream().filter(child -> !child.callName().equals(one.callName())).findFirst().orElseThrow();
        return List.of(planning(day), log(day, one, other), talk(day, children.getLast()));
    }

    private DocumentPlan planning(LocalDate day) {
        return plan("planning", new Subject.OfGroup(group.id()), day, "Ljus och skugga", Map.of(
            "purpose", "Barnen ska få undersöka ljus och skugga och berätta för varandra vad de ser.",
            "activities", "Vi bygger ett skuggrum av lakan och ficklampor i ateljén. Två pass i veckan i mindre grupper."));
    }

    private DocumentPlan log(LocalDate day, Child one, Child other) {
        String happened = "%1$s och %2$s ville bygga en bro som håller för den tunga lastbilen. Första bron rasade. "
            + "Då hämtade %1$s de långa klossarna, och %2$s sa: ”Den måste ha ben på båda sidor!”";
        DocumentPlan plan = plan("learning-log", new Subject.OfChild(one.person().id()), day, "En bro som håller",
            Map.of("what-happened", happened.formatted(one.callName(), other.callName())));
        return new DocumentPlan(plan.type(), plan.about(), plan.author(), day, plan.title(), plan.fields(),
            List.of(other.person().id()), Optional.empty());
    }

    private DocumentPlan talk(LocalDate day, Child child) {
        String prepared = "%1$s söker gärna upp de andra barnen i byggleken och säger tydligt vad som ska byggas. "
            + "Vi behöver tala om vilan, som %1$s inte längre vill ha.";
        return plan("development-talk", new Subject.OfChild(child.person().id()), day, "Utvecklingssamtal", Map.of(
            "date", day.plusDays(DAYS_UNTIL_TALK).toString(), "mentor-preparation", prepared.formatted(child.callName())));
    }

    private static DocumentPlan plan(String type, Subject about, LocalDate day, String title, Map<String, String> fields) {
        return new DocumentPlan(new DocumentTypeId("preschool/" + type), about, DemoPerson.LARARE.id(), day, title, fields,
            List.<UUID>of(), Optional.empty());
    }

    private boolean isInGroup(Child child) {
        return !child.person().isProtected() && child.groupOn(municipality.today()).filter(group::equals).isPresent();
    }
}
