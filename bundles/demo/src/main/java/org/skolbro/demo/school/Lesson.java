package org.skolbro.demo.school;

import java.time.LocalDate;

import org.skolbro.demo.text.Section;

/** The moment at which something is written in a school: in which class, when, and what is being worked on. */
record Lesson(FormRows form, SchoolClass in, LocalDate date, Subject subject, Section topic) {

    /** As the type of the form calls it: a key where one chooses, else a name. */
    String subjectName() {
        return switch (form) {
            case UPPER_SECONDARY -> subject.label() + " nivå " + in.group().level();
            case ADULT -> in.group().name();
            case ADAPTED -> topic.title();
            default -> subject.label();
        };
    }
}
