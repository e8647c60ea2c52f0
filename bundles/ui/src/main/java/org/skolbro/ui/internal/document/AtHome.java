package org.skolbro.ui.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.Draft;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Whether somebody writes at home, as a guardian or pupil, and how that is said to her. */
record AtHome(boolean isHome, Words words) {

    private static final Set<Role> FAMILY = Set.of(Role.GUARDIAN, Role.PUPIL);

    static AtHome of(Here here) {
        return new AtHome(FAMILY.containsAll(here.caller().roles()), Words.of(here));
    }

    /** What happens when the draft is handed over: who can read it then. */
    String consequence(Draft draft) {
        Set<Role> readers = draft.type().readers();
        List<String> all = new ArrayList<>();
        if (!FAMILY.containsAll(readers)) {
            all.add(words.say("write.reader.staff"));
        }
        if (readers.contains(Role.GUARDIAN)) {
            all.add(words.say("write.reader.guardians"));
        }
        if (readers.contains(Role.PUPIL)) {
            all.addAll(draft.aboutNames());
        }
        return words.say("write.home.consequence", words.and(all));
    }
}
