package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who works at the schools: a mentor for each class; one more teacher in the lower classes, and for the upper ones
 * teachers of subjects who share them.
 */
final class SchoolStaff {

    private static final int FIRST_UPPER_YEAR = 6;
    private static final int TEACHERS_OF_SUBJECTS = 4;

    private final Staffing staffing;
    private final People people;
    private final SchoolPlaces places;
    private final LocalDate today;

    SchoolStaff(Staffing staffing, People people, SchoolPlaces places, LocalDate today) {
        this.staffing = staffing;
        this.people = people;
        this.places = places;
        this.today = today;
    }

    /** @param studentsClass the class of the pupil who logs in */
    void employ(Group studentsClass) {
        for (int i = 0; i < places.schools().size(); i++) {
            school(i);
        }
        for (Unit upper : places.upperSchools()) {
            staffing.headteacher(upper, somebody());
            classes(places.groups(upper), studentsClass, DemoPerson.LARARE4, Employee.TEACHER);
            subjects(places.groups(upper));
        }
        lead(places.adapted(), DemoPerson.LARARE6);
        lead(places.adaptedUpper(), null);
        lead(places.adult(), DemoPerson.LARARE7);
    }

    private void school(int number) {
        Unit school = places.schools().get(number);
        Person headteacher = number == 0 ? people.employee(DemoPerson.REKTOR3, today) : somebody();
        staffing.headteacher(school, headteacher);
        List<Group> classes = places.groups(school);
        classes(classes, number == 0 ? classes.get(2) : null, DemoPerson.LARARE3, Employee.TEACHER);
        classes.subList(0, FIRST_UPPER_YEAR).forEach(group -> staffing.assign(group, somebody(), Employee.TEACHER, false));
        subjects(classes.subList(FIRST_UPPER_YEAR, classes.size()));
        Unit centre = places.centreOf(number);
        staffing.headteacher(centre, headteacher);
        List<Group> groups = places.groups(centre);
        classes(groups, number == 0 ? groups.get(1) : null, DemoPerson.LARARE5, Employee.LEISURE_TEACHER);
        groups.forEach(group -> staffing.assign(group, somebody(), Employee.LEISURE_TEACHER, false));
    }

    private void lead(Unit unit, DemoPerson first) {
        staffing.headteacher(unit, somebody());
        List<Group> groups = places.groups(unit);
        classes(groups, first == null ? null : groups.getFirst(), first, Employee.TEACHER);
    }

    /** @param knownClass whose mentor logs in; null where nobody does */
    private void classes(List<Group> classes, Group knownClass, DemoPerson known, String duty) {
        for (Group group : classes) {
            Person mentor = group.equals(knownClass) ? people.employee(known, today) : somebody();
            staffing.assign(group, mentor, duty, true);
        }
    }

    private void subjects(List<Group> classes) {
        List<Person> teachers = Stream.generate(this::somebody).limit(TEACHERS_OF_SUBJECTS).toList();
        IntStream.range(0, classes.size()).forEach(i -> teachers.forEach(teacher ->
            staffing.assign(classes.get(i), teacher, Employee.TEACHER, false)));
    }

    private Person somebody() {
        return people.employee(today);
    }
}
