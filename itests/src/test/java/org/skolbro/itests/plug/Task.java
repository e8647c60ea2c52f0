package org.skolbro.itests.plug;

/** What somebody does all the time: with the form's own view, with a draft of the form, or with the rest of the house. */
enum Task {
    LOOKS, WRITES, READS;

    static Task of(int person) {
        return switch (person % 4) {
            case 0, 1 -> LOOKS;
            case 2 -> WRITES;
            default -> READS;
        };
    }
}
