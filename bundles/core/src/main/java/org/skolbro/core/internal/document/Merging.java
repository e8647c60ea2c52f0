package org.skolbro.core.internal.document;

/**
 * Brings together what two people typed in the same field at the same time. Nothing that either of them wrote is lost: where
 * the changes lie apart both are made, where they meet both texts are kept.
 */
public final class Merging {

    private final String before;
    private final String between;

    private Merging(String before, String between) {
        this.before = before;
        this.between = between;
    }

    /** Free text: what meets comes in paragraphs of its own. */
    public static String paragraphs(String before, String mine, String theirs) {
        return new Merging(before, "\n\n").merge(mine, theirs);
    }

    /** One line: what meets comes with a stroke between. */
    public static String line(String before, String mine, String theirs) {
        return new Merging(before, " / ").merge(mine, theirs);
    }

    private String merge(String mine, String theirs) {
        if (theirs.equals(before) || mine.equals(theirs)) {
            return mine;
        }
        if (mine.equals(before)) {
            return theirs;
        }
        Edit my = edit(mine);
        Edit their = edit(theirs);
        if (my.from() == their.from() && my.isInsertion() && their.isInsertion()) {
            return before.substring(0, my.from()) + their.text() + between + my.text() + before.substring(my.from());
        }
        if (my.to() <= their.from()) {
            return apply(my, their);
        }
        return their.to() <= my.from() ? apply(their, my) : theirs + between + mine;
    }

    private String apply(Edit first, Edit second) {
        return before.substring(0, first.from()) + first.text() + before.substring(first.to(), second.from()) + second.text()
            + before.substring(second.to());
    }

    private Edit edit(String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < shorter - start
            && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
            end--;
        }
        return new Edit(start, before.length() - end, after.substring(start, after.length() - end));
    }

    /** A stretch of the text before, and what somebody put there. */
    private record Edit(int from, int to, String text) {
        boolean isInsertion() {
            return from == to;
        }
    }
}
