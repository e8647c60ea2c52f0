package org.skolbro.demo.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;

import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.SchoolCodes;
import org.skolbro.demo.register.Size;

/**
 * Everything the preschools have written, one document at a time and never all in memory, the oldest first. The
 * same municipality always writes the same.
 */
public final class DocumentPlans implements Iterable<DocumentPlan> {

    private static final long SEED = 20_221_130L;

    private final Municipality municipality;
    private final Quota.Year quota;

    public DocumentPlans(Municipality municipality) {
        this.municipality = municipality;
        this.quota = Quota.of(municipality.size());
    }

    public int total() {
        return quota.total();
    }

    /** How many the preschools of a municipality of that size have written. */
    public static int total(Size size) {
        return Quota.of(size).total();
    }

    @Override
    public Iterator<DocumentPlan> iterator() {
        Random random = new Random(SEED);
        Municipality preschools = municipality.part(SchoolCodes.PRESCHOOL);
        Roster roster = new Roster(preschools, random);
        Desk desk = new Desk(roster, random);
        Deque<Iterator<DocumentPlan>> parts = new ArrayDeque<>();
        parts.add(new FormerPlans(quota.former(), preschools, desk, random));
        parts.add(new PeriodPlans(quota.spring(), WorkingDays.spring(municipality.today()), desk, random));
        parts.add(new PeriodPlans(quota.autumn(), WorkingDays.autumn(municipality.today()), desk, random));
        return new InTurn(parts);
    }

    private record InTurn(Deque<Iterator<DocumentPlan>> parts) implements Iterator<DocumentPlan> {

        @Override
        public boolean hasNext() {
            while (!parts.isEmpty() && !parts.getFirst().hasNext()) {
                parts.removeFirst();
            }
            return !parts.isEmpty();
        }

        @Override
        public DocumentPlan next() {
            if (!hasNext()) {
                throw new NoSuchElementException("All documents have been planned");
            }
            return parts.getFirst().next();
        }
    }
}
