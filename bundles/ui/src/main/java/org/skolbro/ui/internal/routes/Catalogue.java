package org.skolbro.ui.internal.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.Role;
import org.skolbro.api.form.FormId;
import org.skolbro.ui.view.View;

/** All views there are now. Readers see one unchanging list; changing swaps it. */
public final class Catalogue {

    private volatile List<Entry> entries = List.of();

    /** @return why it is left out; empty when it was taken in */
    public synchronized Optional<String> add(Entry entry) {
        Optional<String> fault = fault(entry);
        if (fault.isEmpty()) {
            List<Entry> grown = new ArrayList<>(entries);
            grown.add(entry);
            grown.sort(Comparator.comparing(Entry::section).thenComparing(e -> e.form().map(FormId::value).orElse(""))
                .thenComparing(Entry::order));
            entries = List.copyOf(grown);
        }
        return fault;
    }

    /** @return whether it was here */
    public synchronized boolean remove(Entry entry) {
        List<Entry> left = new ArrayList<>(entries);
        boolean was = left.removeIf(e -> e.view().type() == entry.view().type() && e.form().equals(entry.form()));
        entries = List.copyOf(left);
        return was;
    }

    public Optional<View<?>> view(Class<?> type) {
        for (Entry entry : entries) {
            if (entry.view().type() == type) {
                return Optional.of(entry.view());
            }
        }
        return Optional.empty();
    }

    /** Menu entries that somebody with these roles may open, in menu order. */
    public List<Entry> menu(Set<Role> roles) {
        return entries.stream().filter(e -> e.view().icon().isPresent())
            .filter(e -> e.view().shownTo().stream().anyMatch(roles::contains)).toList();
    }

    private Optional<String> fault(Entry entry) {
        String path = entry.view().path();
        if (entry.form().isPresent() && !path.equals(entry.form().get().value())
            && !path.startsWith(entry.form().get().value() + "/")) {
            return Optional.of("the path " + path + " does not start with the form's id");
        }
        for (Entry other : entries) {
            if (other.view().type() == entry.view().type() || other.view().path().equals(path)) {
                return Optional.of("the path " + path + " or its class is taken");
            }
        }
        return Optional.empty();
    }
}
