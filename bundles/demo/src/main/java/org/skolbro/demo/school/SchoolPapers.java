package org.skolbro.demo.school;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.DocumentPlan.Subject.OfChild;
import org.skolbro.demo.document.DocumentPlan.Subject.OfGroup;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Person;
import org.skolbro.demo.register.SchoolCodes;
import org.skolbro.demo.text.Section;
import org.skolbro.demo.text.Slots;
import org.skolbro.demo.text.Swedish;
import org.skolbro.demo.text.Variety;

/** The documents of a school form, filled in with what is taught, shown, said and needed. */
final class SchoolPapers {

    private final FormRows form;
    private final Random random;
    private final Variety variety;
    private final FormTexts texts;
    private final Marking marking;

    SchoolPapers(FormRows form, Random random) {
        this.form = form;
        this.random = random;
        this.variety = new Variety(random);
        this.texts = new FormTexts(variety);
        this.marking = new Marking(random);
    }

    DocumentPlan planning(Lesson lesson) {
        Section topic = lesson.topic();
        Map<String, String> fields = new HashMap<>(Map.of("subject", lesson.subjectName(), "course", lesson.subjectName()));
        for (String goals : List.of("goals", "purpose")) {
            fields.put(goals, variety.pick(topic.all("g")));
        }
        for (String work : List.of("work", "activities")) {
            fields.put(work, variety.pick(topic.all("w")));
        }
        if (topic.has("a")) {
            fields.put("assessment", variety.pick(topic.all("a")));
            fields.put("shows", fields.get("assessment"));
        }
        return ofGroup("planning", lesson, topic.title() + ", " + Swedish.term(lesson.date()), fields);
    }

    DocumentPlan task(Lesson lesson) {
        return ofGroup("task", lesson, "Uppgift: " + Swedish.small(lesson.topic().title()), Map.of(
            "instruction", variety.pick(lesson.topic().all("i")),
            "due", FormTexts.after(lesson.date(), 2).toString()));
    }

    DocumentPlan handIn(Lesson lesson, Child child, boolean own) {
        UUID author = own ? child.person().id() : lesson.in().teacher(lesson.subject()).id();
        return plan("hand-in", new OfChild(child.person().id()), author, lesson.date(), lesson.topic().title(),
            Map.of("answer", variety.pick(lesson.topic().all("h"))), List.of());
    }

    DocumentPlan log(Lesson lesson, List<Child> children) {
        Child first = children.getFirst();
        List<Child> others = children.subList(1, children.size()).stream()
            .filter(other -> !other.callName().equals(first.callName())).toList();
        Slots slots = slots(lesson.in(), first, lesson.date());
        if (!others.isEmpty()) {
            slots.companions(others.stream().map(Child::callName).distinct().toList());
        }
        Map<String, String> fields = form == FormRows.LEISURE ? told(lesson.topic(), slots)
            : texts.pick("learning-log", lesson.in().age(), slots.with("arbete", Swedish.small(lesson.topic().title())));
        return plan("learning-log", new OfChild(first.person().id()), lesson.in().mentor().id(), lesson.date(),
            lesson.topic().title(), fields, others.stream().map(child -> child.person().id()).toList());
    }

    private Map<String, String> told(Section topic, Slots slots) {
        return Map.of("what-happened", slots.fill(variety.pick(topic.all("o")) + " " + variety.pick(topic.all("e"))),
            "reflection", slots.fill(variety.pick(topic.all("r"))));
    }

    List<DocumentPlan> assessments(Lesson lesson, List<Child> children) {
        int chance = random.nextInt(100);
        String code = lesson.in().group().code();
        boolean graded = form == FormRows.UPPER_SECONDARY || form == FormRows.ADULT || code.equals(SchoolCodes.ADAPTED_SUBJECTS)
            || code.equals(SchoolCodes.ADAPTED_UPPER) || isSchool(lesson.in()) && lesson.in().group().level() >= 6;
        boolean judged = isSchool(lesson.in()) && lesson.in().group().level() < 6;
        String type = graded && chance < 4 ? "grade-basis" : judged && chance < 5 ? "judgement"
            : judged && chance < 8 ? "knowledge-table" : "assessment";
        String kind = random.nextInt(3) == 0 ? "summative" : "formative";
        return children.stream().map(child -> assessment(type, kind, lesson, child)).toList();
    }

    private DocumentPlan assessment(String type, String kind, Lesson lesson, Child child) {
        boolean high = marking.isHigh(child);
        String shown = shown(lesson.topic(), high);
        String subject = form == FormRows.COMPULSORY ? lesson.subject().key() : lesson.subjectName();
        Map<String, String> fields = new HashMap<>(Map.of("subject", subject, "course", subject, "kind", kind, "shown", shown,
            "next", variety.pick(lesson.topic().all("n")), "words", shown, "level", marking.level(child),
            "basis", "Underlaget är arbetet med " + Swedish.small(lesson.topic().title()) + ". " + shown));
        if (type.equals("knowledge-table")) {
            fields.put("levels", marking.overview(child, SchoolDesk.compulsory(lesson.in().age())));
        }
        String title = switch (type) {
            case "knowledge-table" -> "Kunskapsläget " + Swedish.term(lesson.date());
            case "judgement" -> "Omdöme i " + Swedish.small(lesson.subjectName());
            case "grade-basis" -> "Betygsunderlag: " + lesson.subjectName();
            default -> lesson.subjectName() + ": " + Swedish.small(lesson.topic().title());
        };
        return plan(type, new OfChild(child.person().id()), lesson.in().teacher(lesson.subject()).id(), lesson.date(), title,
            fields, List.of());
    }

    private String shown(Section topic, boolean high) {
        return variety.pick(topic.all(high ? "s" : "m")) + (high || random.nextBoolean() ? "" : " " + variety.pick(topic.all("s")));
    }

    List<DocumentPlan> matrices(Lesson lesson, List<Child> children) {
        return children.stream().map(child -> matrix(lesson, child)).toList();
    }

    private DocumentPlan matrix(Lesson lesson, Child child) {
        boolean grades = lesson.in().group().level() >= 6;
        Map<String, String> fields = switch (form) {
            case COMPULSORY -> Map.of(grades ? "grade-steps" : "levels", marking.matrix(child, lesson.subject(), grades));
            case UPPER_SECONDARY -> Map.of("levels", marking.upperMatrix(child, lesson.subject()));
            default -> Map.of("levels", marking.areas(child));
        };
        boolean areas = form == FormRows.ADAPTED;
        String title = areas ? "Ämnesområden, " + Swedish.term(lesson.date()) : "Matris i " + Swedish.small(lesson.subject().label());
        return plan(areas ? "areas" : "matrix", new OfChild(child.person().id()), lesson.in().teacher(lesson.subject()).id(),
            lesson.date(), title, fields, List.of());
    }

    List<DocumentPlan> talks(SchoolClass in, List<Child> children, LocalDate day) {
        String type = Conversations.type(form, in, random.nextInt(100));
        return children.stream().map(child -> aboutChild(type, in, child, in.mentor(), day)).toList();
    }

    DocumentPlan adaptation(SchoolClass in, Child child, LocalDate day) {
        boolean early = isSchool(in) && in.group().level() <= 3 && random.nextInt(100) < 15;
        return aboutChild(early ? "support-follow-up" : "extra-adaptations", in, child, in.mentor(), day);
    }

    /** A document about one pupil whose fields stand in the file of its type. */
    DocumentPlan aboutChild(String type, SchoolClass in, Child child, Person author, LocalDate day) {
        Slots slots = slots(in, child, day);
        Map<String, String> fields = new HashMap<>(texts.pick(Conversations.file(form, type, in), in.age(), slots));
        fields.put("date", day.toString());
        fields.put("follow-up", FormTexts.after(day, 5 + random.nextInt(5)).toString());
        fields.put("evaluation", FormTexts.after(day, 14 + random.nextInt(8)).toString());
        fields.put("participants", Conversations.participants(in, child, day));
        if (isSchool(in)) {
            fields.put("judgements", marking.overview(child, SchoolDesk.compulsory(in.age())));
        }
        if (in.group().code().equals(SchoolCodes.SFI)) {
            fields.put("first-reception", FormTexts.after(child.stays().getFirst().span().from(), 0).toString());
        }
        if (in.group().code().equals(SchoolCodes.PRESCHOOL_CLASS)) {
            fields.remove("kind");
        }
        return plan(type, new OfChild(child.person().id()), author.id(), day,
            Conversations.title(type, fields.get("title"), day), fields, List.of());
    }

    private Slots slots(SchoolClass in, Child child, LocalDate day) {
        return new Slots().child(child.callName(), child.birth().girl()).guardians(Math.max(1, child.deciding(day).size()))
            .with("klass", in.group().name()).with("skola", in.group().unit().name())
            .with("mentor", in.mentor().name().whole()).with("rektor", in.headteacher().name().whole());
    }

    private static boolean isSchool(SchoolClass in) {
        return in.group().code().equals(SchoolCodes.COMPULSORY_SCHOOL);
    }

    private DocumentPlan ofGroup(String type, Lesson lesson, String title, Map<String, String> fields) {
        return plan(type, new OfGroup(lesson.in().group().id()), lesson.in().teacher(lesson.subject()).id(), lesson.date(), title,
            fields, List.of());
    }

    private DocumentPlan plan(String type, DocumentPlan.Subject about, UUID author, LocalDate day, String title,
            Map<String, String> fields, List<UUID> others) {
        return new DocumentPlan(form.type(type), about, author, day, title, texts.fitting(form.type(type).value(), fields), others,
            Optional.empty());
    }
}
