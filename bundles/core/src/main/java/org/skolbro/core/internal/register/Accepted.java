package org.skolbro.core.internal.register;

/** What a dry run would have written, as far as later rows refer to it; and what no two rows may share. */
final class Accepted {

    final SeenKeys units = new SeenKeys();
    final SeenKeys persons = new SeenKeys();
    final SeenKeys groups = new SeenKeys();

    private final SeenKeys numbers = new SeenKeys();
    private final SeenKeys holders = new SeenKeys();

    /** Whether no row of somebody else has claimed the number. */
    boolean claim(String number, String holder) {
        return numbers.add(number) ? holders.add(number + " " + holder) : holders.contains(number + " " + holder);
    }
}
