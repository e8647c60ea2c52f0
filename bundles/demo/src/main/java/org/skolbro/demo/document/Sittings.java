package org.skolbro.demo.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What an author writes at one go: documents that follow on each other, of one day and one author; a picture takes a draft. */
public final class Sittings implements Iterator<List<DocumentPlan>> {

    private static final int LONGEST = 60;

    private final Iterator<DocumentPlan> plans;
    private Optional<DocumentPlan> next = Optional.empty();

    public Sittings(Iterator<DocumentPlan> plans) {
        this.plans = plans;
        advance();
    }

    private void advance() {
        next = plans.hasNext() ? Optional.of(plans.next()) : Optional.empty();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public List<DocumentPlan> next() {
        DocumentPlan first = next.orElseThrow(() -> new NoSuchElementException("Everything has been written"));
        List<DocumentPlan> sitting = new ArrayList<>();
        do {
            sitting.add(next.get());
            advance();
        } while (sitting.size() < LONGEST && next.filter(plan -> goOnTogether(first, plan)).isPresent());
        return sitting;
    }

    private static boolean goOnTogether(DocumentPlan first, DocumentPlan next) {
        return first.author().equals(next.author()) && first.date().equals(next.date()) && first.picture().isEmpty()
            && next.picture().isEmpty();
    }
}
