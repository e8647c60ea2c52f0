package org.skolbro.core.packing;

import org.skolbro.api.text.Text;

/** Something that came from outside is not what it must be. Says what and where, and nothing personal. */
public final class BadPackage extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text why;

    public BadPackage(Text why) {
        super(why.en(), null, false, false);
        this.why = why;
    }

    public static BadPackage of(String sv, String en) {
        return new BadPackage(Text.sv(sv).en(en));
    }

    public Text why() {
        return why;
    }
}
