package org.skolbro.demo.school;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.WorkingDays;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Size;

/** Everything the schools have written: of former pupils first, then the two periods. Each form has its own chance. */
public final class SchoolPlans {

    private static final long SEED = 20_220_818L;

    private final Municipality municipality;

    public SchoolPlans(Municipality municipality) {
        this.municipality = municipality;
    }

    /** For each form the parts of its years, each the oldest first; the last parts are made one document at a time. */
    public List<Iterator<DocumentPlan>> parts() {
        List<Iterator<DocumentPlan>> parts = new ArrayList<>();
        for (FormRows form : FormRows.values()) {
            Random random = new Random(SEED + form.ordinal());
            SchoolDesk desk = new SchoolDesk(form, new SchoolClasses(municipality, form, random), random);
            parts.add(former(form, desk, random).iterator());
            WorkingDays spring = WorkingDays.spring(municipality.today());
            WorkingDays autumn = WorkingDays.autumn(municipality.today());
            parts.add(cases(form, desk, spring, true, random).iterator());
            parts.add(cases(form, desk, autumn, false, random).iterator());
            parts.add(new Both(new SchoolPeriod(desk, quota(form, true), spring, random),
                new SchoolPeriod(desk, quota(form, false), autumn, random)));
        }
        return parts;
    }

    /** How many documents there will be. */
    public int total() {
        int total = 0;
        for (FormRows form : FormRows.values()) {
            Random random = new Random(SEED + form.ordinal());
            SchoolDesk desk = new SchoolDesk(form, new SchoolClasses(municipality, form, random), random);
            total += former(form, desk, random).size() + sum(quota(form, true)) + sum(quota(form, false));
        }
        return total;
    }

    private List<DocumentPlan> former(FormRows form, SchoolDesk desk, Random random) {
        return new FormerPupils(desk, municipality.today(), municipality.crossed(), random).plans(municipality.size().schoolShare(240) + 1);
    }

    private List<DocumentPlan> cases(FormRows form, SchoolDesk desk, WorkingDays days, boolean spring, Random random) {
        return new SupportCases(form, desk, days, random).of(quota(form, spring).get(Column.SUPPORT_MEASURE));
    }

    private Map<Column, Integer> quota(FormRows form, boolean spring) {
        Size size = municipality.size();
        return form.quota(size, spring);
    }

    private static int sum(Map<Column, Integer> quota) {
        return quota.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One after the other. */
    private record Both(Iterator<DocumentPlan> first, Iterator<DocumentPlan> second) implements Iterator<DocumentPlan> {

        @Override
        public boolean hasNext() {
            return first.hasNext() || second.hasNext();
        }

        @Override
        public DocumentPlan next() {
            return first.hasNext() ? first.next() : second.next();
        }
    }
}
