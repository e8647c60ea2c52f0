package org.skolbro.register.csv;

/**
 * What a file may be at most. The largest municipality's register is below a tenth of each; more is a mistake or a bomb.
 *
 * @param entries files in a folder or zip, whatever they are
 * @param bytes all files together, unpacked
 * @param ratio how many times larger than packed a file may become; CSV with real rows reaches twenty
 */
record Limits(int entries, long bytes, int ratio) {

    static final Limits USUAL = new Limits(1_000, 4L << 30, 100);

    /** Below this a ratio says nothing: a heading alone with a thousand empty rows packs well. */
    static final long RATIO_FROM = 1L << 20;
}
