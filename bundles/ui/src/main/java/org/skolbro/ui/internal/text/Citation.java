package org.skolbro.ui.internal.text;

import java.util.regex.Pattern;

/** Names of laws as they are set: a number never stands at the end of a line with its § on the next. */
public final class Citation {

    private static final Pattern GAPS = Pattern.compile("(?<=\\d) (?=kap\\.|§)|(?<=§) (?=\\d)");

    private Citation() {
    }

    /** The same text, which may only be broken between its parts. */
    public static String unbroken(String text) {
        return GAPS.matcher(text).replaceAll("\u00a0");
    }
}
