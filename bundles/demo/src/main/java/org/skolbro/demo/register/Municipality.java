package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Norrbro kommun, invented (huvudman). The same size and day always give the same municipality.
 *
 * @param movers those who change unit today, so that a transition (övergång) waits: first {@link DemoPerson#CHILD}, last
 *        the one who goes to school
 * @param leavers those who leave {@link DemoPerson#REKTOR}'s unit today for another municipality: the register knows only that
 *        they leave; the first one's papers are to be sent there, of the other nobody has begun anything
 */
public record Municipality(Size size, LocalDate today, List<Unit> units, List<Group> groups,
        List<Employee> staff, List<Child> children, List<UUID> movers, List<UUID> leavers) {

    public static final String PROVIDER = "Norrbro kommun";
    private static final long SEED = 20_220_601L;
    private static final int LEAVERS = 2;
    /** Of the older children, but not that of the teacher who logs in. */
    private static final int LEAVERS_GROUP = 3;

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
        Children children = new Children(random, people, places, today);
        Cast cast = new Cast(children, people, places, today);
        List<UUID> movers = cast.play();
        children.fillUpTo(size.children());
        children.former(size.formerChildren());
        Pupils pupils = new Pupils(random, children, places.schools(), today);
        new SchoolStaff(staffing, people, places.schools(), today).employ(pupils.studentsClass());
        pupils.sibling(cast.demoHome());
        Crossers crossers = new Crossers(random, children, places, today);
        int before = children.all().size();
        crossers.toSchool(size.crossings(), size.preschools());
        crossers.betweenSchools(size.crossings());
        pupils.compulsory(size.pupils() - 1 - (children.all().size() - before));
        pupils.formerCompulsory(size.formerPupils());
        pupils.upper(size.upperPupils());
        pupils.formerUpper(size.formerUpperPupils());
        pupils.adapted(size.adaptedPupils(), size.adaptedUpperPupils());
        pupils.adults(size.adults());
        return new Municipality(size, today, places.units(), places.groups(), List.copyOf(staffing.all()),
            List.copyOf(children.all()), movers, leavers(children.all(), movers, places.groups(places.preschool(0)).get(LEAVERS_GROUP)));
    }

    /** Out of the ordinary children of a group: nothing else depends on who it is. */
    private static List<UUID> leavers(List<Child> all, List<UUID> movers, Group group) {
        return all.stream().filter(child -> child.stays().size() == 1 && child.firstStay().group().equals(group)
            && child.firstStay().span().to().isEmpty() && !movers.contains(child.person().id()) && !child.person().isProtected()
            && child.guardians().stream().noneMatch(guardian -> guardian.adult().isProtected()))
            .limit(LEAVERS).map(child -> child.person().id()).toList();
    }

    /** What concerns groups of these codes: children whose first stay is there and who have not crossed, and those who work there. */
    public Municipality part(Set<String> codes) {
        return new Municipality(size, today, units.stream().filter(unit -> codes.containsAll(unit.schoolTypes())).toList(),
            groups.stream().filter(group -> codes.contains(group.code())).toList(),
            staff.stream().filter(employee -> codes.containsAll(employee.unit().schoolTypes())).toList(),
            children.stream().filter(child -> codes.contains(child.firstStay().group().code()) && !child.hasCrossed(today))
                .toList(), movers, leavers);
    }

    /** Those whose papers came along some time ago. */
    public List<Child> crossed() {
        return children.stream().filter(child -> child.hasCrossed(today)).toList();
    }

    /** How many units a municipality of the size has. */
    public static int units(Size size) {
        return new Places(size, LocalDate.EPOCH).units().size();
    }

    /** As the register told of it until yesterday, when nobody knew of the moves of today. */
    public Municipality beforeTheMoves() {
        List<Child> still = children.stream().map(child -> movers.contains(child.person().id()) ? child.notMoving() : child)
            .toList();
        return new Municipality(size, today, units, groups, staff, still, movers, List.of());
    }

    /** Those who have left for good. */
    public List<Child> former() {
        return children.stream().filter(child -> !isPresent(child)).toList();
    }

    /** Those who are placed today. */
    public List<Child> present() {
        return children.stream().filter(this::isPresent).toList();
    }

    private boolean isPresent(Child child) {
        return child.isPlaced(today);
    }
}
