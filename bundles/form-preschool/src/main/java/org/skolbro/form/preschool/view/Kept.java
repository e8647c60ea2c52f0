package org.skolbro.form.preschool.view;

import java.util.Optional;

import org.skolbro.api.register.GroupId;
import org.skolbro.ui.view.Remembered;

/** How the overview was left: it looks the same on return. */
record Kept(Optional<GroupId> group, String filter) {

    private static final String MEMORY = "preschool.year";

    static Kept recall() {
        return Remembered.recall(MEMORY, Kept.class).orElse(new Kept(Optional.empty(), ""));
    }

    Kept with(GroupId chosen) {
        return remember(new Kept(Optional.of(chosen), filter));
    }

    Kept with(String typed) {
        return remember(new Kept(group, typed));
    }

    private static Kept remember(Kept kept) {
        Remembered.remember(MEMORY, kept);
        return kept;
    }
}
