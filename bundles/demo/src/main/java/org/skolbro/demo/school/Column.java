package org.skolbro.demo.school;

/** A column of the published table: what kind of document it counts, and how many are written at one go. */
enum Column {
    PLANNING(4), LEARNING_LOG(2), CONVERSATION(6), SUPPORT_MEASURE(1), TASK(1), HAND_IN(20), ASSESSMENT(24), MATRIX(24),
    ADAPTATION(2);

    private final int atOnce;

    Column(int atOnce) {
        this.atOnce = atOnce;
    }

    int atOnce() {
        return atOnce;
    }
}
