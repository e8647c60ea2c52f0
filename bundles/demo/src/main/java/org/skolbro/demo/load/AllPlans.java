package org.skolbro.demo.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.skolbro.demo.document.ByDate;
import org.skolbro.demo.document.CrossedPlans;
import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.DocumentPlans;
import org.skolbro.demo.document.StartingPlans;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.school.SchoolPlans;

/** Everything that the municipality has written, preschools and schools, the oldest first. */
final class AllPlans implements Iterable<DocumentPlan> {

    private final DocumentPlans preschools;
    private final SchoolPlans schools;
    private final List<DocumentPlan> crossed;
    private final List<DocumentPlan> starting;

    AllPlans(Municipality municipality) {
        this.preschools = new DocumentPlans(municipality);
        this.schools = new SchoolPlans(municipality);
        this.crossed = CrossedPlans.of(municipality);
        this.starting = StartingPlans.of(municipality);
    }

    int total() {
        return preschools.total() + crossed.size() + starting.size() + schools.total();
    }

    @Override
    public Iterator<DocumentPlan> iterator() {
        List<Iterator<DocumentPlan>> rows = new ArrayList<>();
        rows.add(preschools.iterator());
        rows.add(crossed.iterator());
        rows.add(starting.iterator());
        rows.addAll(schools.parts());
        return new ByDate(rows);
    }
}
