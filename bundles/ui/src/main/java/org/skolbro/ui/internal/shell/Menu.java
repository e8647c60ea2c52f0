package org.skolbro.ui.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.skolbro.api.access.Role;
import org.skolbro.api.form.FormId;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.routes.Catalogue;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** What the menu holds for somebody: groups with a heading and at least one view. */
record Menu(List<Group> groups) {

    record Group(Text heading, List<View<?>> views) {
    }

    /** @param names of active forms; the views of a form that is switched off are not in the menu */
    static Menu of(Catalogue catalogue, Set<Role> roles, Function<FormId, Optional<Text>> names) {
        List<Group> groups = new ArrayList<>();
        for (Entry entry : catalogue.menu(roles)) {
            Optional<Text> heading = entry.form().isPresent() ? names.apply(entry.form().get())
                : Optional.of(Words.both("nav." + entry.section().name()));
            heading.ifPresent(text -> add(groups, text, entry.view()));
        }
        return new Menu(List.copyOf(groups));
    }

    private static void add(List<Group> groups, Text heading, View<?> view) {
        if (groups.isEmpty() || !groups.getLast().heading().equals(heading)) {
            groups.add(new Group(heading, new ArrayList<>()));
        }
        groups.getLast().views().add(view);
    }
}
