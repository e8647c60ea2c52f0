package org.skolbro.ui.internal.overview;

import java.util.Optional;

import org.skolbro.api.register.GroupId;
import org.skolbro.ui.view.Remembered;

/** How the overview was left: it looks the same on return. */
record Kept(Optional<GroupId> group, String filter, Row.Which which, String levels) {

    static Kept recall(String form) {
        return Remembered.recall(memory(form), Kept.class).orElse(new Kept(Optional.empty(), "", Row.Which.ALL, ""));
    }

    Kept with(GroupId chosen) {
        return new Kept(Optional.of(chosen), filter, which, levels);
    }

    Kept with(String typed) {
        return new Kept(group, typed, which, levels);
    }

    Kept with(Row.Which chosen) {
        return new Kept(group, filter, chosen, levels);
    }

    Kept withLevels(String chosen) {
        return new Kept(group, filter, which, chosen);
    }

    Kept remember(String form) {
        Remembered.remember(memory(form), this);
        return this;
    }

    private static String memory(String form) {
        return form + ".overview";
    }
}
