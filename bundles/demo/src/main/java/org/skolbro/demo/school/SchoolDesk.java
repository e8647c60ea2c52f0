package org.skolbro.demo.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Person;
import org.skolbro.demo.register.SchoolCodes;
import org.skolbro.demo.text.Section;

/** Where somebody sits down in a school and writes: which class, which subject, about whom. */
final class SchoolDesk {

    private static final Set<Subject> UPPER = Set.of(Subject.SWEDISH, Subject.MATHEMATICS, Subject.ENGLISH, Subject.HISTORY,
        Subject.CIVICS, Subject.PHYSICAL_EDUCATION, Subject.RELIGION, Subject.SCIENCE);
    private static final Set<Subject> NOT_COMPULSORY = Set.of(Subject.SCIENCE, Subject.SFI, Subject.ADAPTED, Subject.LEISURE);
    private static final int OWN_AGE = 13;

    private final FormRows form;
    private final SchoolClasses classes;
    private final SchoolPapers papers;
    private final Random random;

    SchoolDesk(FormRows form, SchoolClasses classes, Random random) {
        this.form = form;
        this.classes = classes;
        this.random = random;
        this.papers = new SchoolPapers(form, random);
    }

    SchoolPapers papers() {
        return papers;
    }

    SchoolClasses classes() {
        return classes;
    }

    /** At least one document and not more than {@code most}. */
    List<DocumentPlan> sit(Column column, LocalDate day, int most) {
        SchoolClass in = classes.next(column, day, fits(column));
        return switch (column) {
            case PLANNING -> plannings(in, day, most);
            case TASK -> List.of(papers.task(lesson(in, day)));
            case LEARNING_LOG -> logs(in, day, most);
            case CONVERSATION -> papers.talks(in, in.inTurn(day, Math.min(most, column.atOnce())), day);
            case ADAPTATION, SUPPORT_MEASURE -> in.inTurn(day, Math.min(most, column.atOnce())).stream()
                .map(child -> papers.adaptation(in, child, day)).toList();
            case HAND_IN -> handIns(in, day, most);
            case ASSESSMENT -> papers.assessments(lesson(in, day), in.inTurn(day, most));
            case MATRIX -> papers.matrices(lesson(in, day, subject -> form != FormRows.UPPER_SECONDARY
                || subject.upperCriteria() > 0), in.inTurn(day, most));
        };
    }

    /** One that tells what the pupil did or could. */
    DocumentPlan about(SchoolClass in, Child child, LocalDate day) {
        return form == FormRows.LEISURE ? papers.log(lesson(in, day), List.of(child))
            : papers.assessments(lesson(in, day), List.of(child)).getFirst();
    }

    private Predicate<SchoolClass> fits(Column column) {
        return column != Column.MATRIX ? any -> true : switch (form) {
            case COMPULSORY -> in -> in.group().code().equals(SchoolCodes.COMPULSORY_SCHOOL);
            case ADAPTED -> in -> !in.group().code().equals(SchoolCodes.ADAPTED_SUBJECTS);
            default -> any -> true;
        };
    }

    private Lesson lesson(SchoolClass in, LocalDate day) {
        return lesson(in, day, any -> true);
    }

    private Lesson lesson(SchoolClass in, LocalDate day, Predicate<Subject> wanted) {
        List<Subject> subjects = subjects(in).filter(wanted).toList();
        Subject subject = subjects.get(random.nextInt(subjects.size()));
        List<Section> topics = subject.topics(in.age());
        return new Lesson(form, in, day, subject, topics.get(random.nextInt(topics.size())));
    }

    private Stream<Subject> subjects(SchoolClass in) {
        return switch (form) {
            case LEISURE -> Stream.of(Subject.LEISURE);
            case ADAPTED -> Stream.of(Subject.ADAPTED);
            case ADULT -> Stream.of(course(in.group().name()));
            case UPPER_SECONDARY -> Stream.of(Subject.values()).filter(UPPER::contains)
                .filter(subject -> !subject.topics(in.age()).isEmpty());
            case COMPULSORY -> compulsory(in.age());
        };
    }

    static Stream<Subject> compulsory(int age) {
        return Stream.of(Subject.values()).filter(subject -> !NOT_COMPULSORY.contains(subject))
            .filter(subject -> !subject.topics(age).isEmpty());
    }

    private static Subject course(String group) {
        return Map.of("Sve", Subject.SWEDISH, "Mat", Subject.MATHEMATICS, "Eng", Subject.ENGLISH)
            .getOrDefault(group.substring(0, 3), Subject.SFI);
    }

    /** One teacher plans what she teaches in the class, a subject or two. */
    private List<DocumentPlan> plannings(SchoolClass in, LocalDate day, int most) {
        Lesson first = lesson(in, day);
        Person teacher = in.teacher(first.subject());
        return subjects(in).filter(subject -> in.teacher(subject).equals(teacher))
            .flatMap(subject -> subject.topics(in.age()).stream().map(topic -> new Lesson(form, in, day, subject, topic)))
            .limit(Math.min(most, Column.PLANNING.atOnce())).map(papers::planning).toList();
    }

    private List<DocumentPlan> logs(SchoolClass in, LocalDate day, int most) {
        List<DocumentPlan> plans = new ArrayList<>();
        for (int i = 0; i < Math.min(most, Column.LEARNING_LOG.atOnce()); i++) {
            plans.add(papers.log(lesson(in, day), in.inTurn(day, 1 + random.nextInt(3))));
        }
        return plans;
    }

    /** Now and then those who are old enough do it themselves; otherwise the teacher collects. */
    private List<DocumentPlan> handIns(SchoolClass in, LocalDate day, int most) {
        boolean own = in.age() >= OWN_AGE && random.nextInt(100) < 8;
        Lesson lesson = lesson(in, day);
        List<Child> children = in.inTurn(day, Math.min(most, Column.HAND_IN.atOnce()));
        return children.stream().map(child -> papers.handIn(lesson, child, own)).toList();
    }
}
