package org.skolbro.demo.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Guardianship;

/** A child (barn), those who answer for it, and where it has been. */
public record Child(Person person, Birth birth, List<Guardian> guardians, List<Stay> stays) {

    public record Birth(LocalDate day, boolean girl) {
    }

    /** Guardianship (vårdnad) seen from the child. */
    public record Guardian(Person adult, Guardianship.Kind kind, DateSpan span) {

        public boolean decides(LocalDate day) {
            return kind == Guardianship.Kind.GUARDIAN && span.contains(day);
        }
    }

    /** Placement (placering) and membership of the group there; a pupil may be at school and at a leisure-time centre at once. */
    public record Stay(Group group, DateSpan span) {

        public Unit unit() {
            return group.unit();
        }

        public boolean inPreschool() {
            return group.isPreschool();
        }
    }

    /** The group where the child is first of all: the class, not the leisure-time centre. */
    public Optional<Group> groupOn(LocalDate day) {
        return stays.stream().filter(stay -> stay.span().contains(day)).findFirst().map(Stay::group);
    }

    public boolean isIn(Group group, LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.group().equals(group) && stay.span().contains(day));
    }

    /** Went on from the first unit to another, and not just now. */
    boolean hasCrossed(LocalDate today) {
        return stays.size() > 1 && !firstStay().group().code().equals("FTH") && firstStay().span().to()
            .filter(left -> left.isBefore(today.minusDays(1)) && stays.get(1).span().from().isAfter(left)).isPresent();
    }

    /** The last day at preschool of one who is there and turns six in the year of the next summer (fyller sex år). */
    Optional<LocalDate> lastPreschoolDay(Stay stay, LocalDate today) {
        LocalDate summer = today.withMonth(7).withDayOfMonth(31);
        LocalDate last = summer.isAfter(today) ? summer : summer.plusYears(1);
        boolean beginsSchool = last.getYear() - birth.day().getYear() >= 6;
        return beginsSchool && stay.inPreschool() && stay.span().to().isEmpty() ? Optional.of(last) : Optional.empty();
    }

    boolean isPlaced(LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.span().contains(day));
    }

    public Stay firstStay() {
        return stays.getFirst();
    }

    /** Whole years on the day. */
    public int ageOn(LocalDate day) {
        return Period.between(birth.day(), day).getYears();
    }

    public String callName() {
        return person.name().given();
    }

    /** The guardians who must all answer a question about consent. */
    public List<Person> deciding(LocalDate day) {
        return guardians.stream().filter(guardian -> guardian.decides(day)).map(Guardian::adult).toList();
    }

    /** Without the last stay, the one before goes on. */
    Child notMoving() {
        List<Stay> still = new ArrayList<>(stays);
        still.removeLast();
        Stay present = still.removeLast();
        still.add(new Stay(present.group(), DateSpan.from(present.span().from())));
        return new Child(person, birth, guardians, List.copyOf(still));
    }

    /** Leaves the present unit yesterday and begins at the next today. */
    Child moving(Group to, LocalDate today) {
        List<Stay> moved = new ArrayList<>(stays);
        Stay present = moved.removeLast();
        moved.add(new Stay(present.group(), DateSpan.of(present.span().from(), today.minusDays(1))));
        moved.add(new Stay(to, DateSpan.from(today)));
        return new Child(person, birth, guardians, List.copyOf(moved));
    }
}
