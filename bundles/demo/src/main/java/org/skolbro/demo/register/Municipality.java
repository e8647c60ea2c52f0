package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Norrbro kommun, invented (huvudman). The same size and day always give the same municipality.
 *
 * @param movers those who change unit today, so that a transition (övergång) waits: first {@link DemoPerson#CHILD}, last
 *        the one who goes to school
 */
public record Municipality(Size size, LocalDate today, List<Unit> units, List<Group> groups,
        List<Employee> staff, List<Child> children, List<UUID> movers) {

    public static final String PROVIDER = "Norrbro kommun";
    private static final long SEED = 20_220_601L;

    public static Municipality of(Size size, LocalDate today) {
        Random random = new Random(SEED);
        People people = new People(random);
        Places places = new Places(size, today);
        Staffing staffing = new Staffing(random, people, today);
        staffing.demoUnit(places.preschool(0), places.groups(places.preschool(0)), DemoPerson.REKTOR,
            DemoPerson.LARARE);
        staffing.demoUnit(places.preschool(1), places.groups(places.preschool(1)), DemoPerson.REKTOR2,
            DemoPerson.LARARE2);
        for (int i = 2; i < size.preschools(); i++) {
            staffing.unit(places.preschool(i), places.groups(places.preschool(i)));
        }
        staffing.school(places.school());
        Children children = new Children(random, people, places, today);
        List<UUID> movers = new Cast(children, people, places, today).play();
        children.fillUpTo(size.children());
        children.former(size.formerChildren());
        return new Municipality(size, today, places.units(), places.groups(), List.copyOf(staffing.all()),
            List.copyOf(children.all()), movers);
    }

    /** As the register told of it until yesterday, when nobody knew of the moves of today. */
    public Municipality beforeTheMoves() {
        List<Child> still = children.stream().map(child -> movers.contains(child.person().id()) ? child.notMoving() : child)
            .toList();
        return new Municipality(size, today, units, groups, staff, still, movers);
    }

    /** Those who have left the municipality's preschools. */
    public List<Child> former() {
        return children.stream().filter(child -> !isPresent(child)).toList();
    }

    /** Those who are placed today. */
    public List<Child> present() {
        return children.stream().filter(this::isPresent).toList();
    }

    private boolean isPresent(Child child) {
        return child.stays().getLast().span().contains(today);
    }
}
