package org.skolbro.core.store;

import java.util.List;

import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormSwitch;

/** Keeps which forms the municipality wants, in which version, and who wanted it when and why. */
public interface FormWishStore {

    /** Of the forms that somebody has switched; all others are wanted, in the newest version of the distribution. */
    List<Wish> wishes();

    /** Takes the place of what was wanted of the form. */
    void want(Wish wish);

    /** Adds a line to the history; lines are never changed. */
    void append(FormSwitch line);

    /** Newest first. */
    List<FormSwitch> history(FormId form);

    /** Grows with every line; 0 = there is none. Cheap: every node asks it all the time. */
    long turn();

    /** @param version empty = the newest of the distribution */
    record Wish(FormId form, boolean on, String version) {
    }
}
