package org.skolbro.demo.register;

/** How big the demo municipality is, measured against a real one with 3 410 children in its preschools. */
public enum Size {
    /** For tests: the two preschools of the demo's log-ins, and one small school of each form. */
    TINY(30, 250), SMALL(10, 10), LULEA(1, 1);

    private static final int ADAPTED = 135;
    private static final int ADAPTED_UPPER = 45;

    private final int divisor;
    private final int schoolDivisor;

    Size(int divisor, int schoolDivisor) {
        this.divisor = divisor;
        this.schoolDivisor = schoolDivisor;
    }

    /** One of so many, rounded to the nearest. */
    public int share(int full) {
        return Math.round((float) full / divisor);
    }

    /** The same for all forms but preschool. */
    public int schoolShare(int full) {
        return Math.round((float) full / schoolDivisor);
    }

    public int children() {
        return share(3410);
    }

    public int preschools() {
        return share(60);
    }

    /** Children who left two to five years ago and have documents that are due, or soon will be. */
    public int formerChildren() {
        return share(300);
    }

    int schools() {
        return atLeastOne(30);
    }

    int upperSchools() {
        return atLeastOne(5);
    }

    /** The published figure has the adapted school in it. */
    int pupils() {
        return schoolShare(8960) - adaptedPupils();
    }

    int adaptedPupils() {
        return Math.max(2, schoolShare(ADAPTED));
    }

    int upperPupils() {
        return schoolShare(2349) - adaptedUpperPupils();
    }

    int adaptedUpperPupils() {
        return atLeastOne(ADAPTED_UPPER);
    }

    /** Adult students; the published figures have none. */
    int adults() {
        return Math.max(4, schoolShare(400));
    }

    /** Pupils who left school two to four years ago and have documents that are due. */
    int formerPupils() {
        return Math.max(2, schoolShare(240));
    }

    int formerUpperPupils() {
        return Math.max(2, schoolShare(90));
    }

    /** Children of each kind of crossing that is over: what came along lies at the new unit. */
    int crossings() {
        return Math.max(1, schoolShare(40));
    }

    private int atLeastOne(int full) {
        return Math.max(1, schoolShare(full));
    }
}
