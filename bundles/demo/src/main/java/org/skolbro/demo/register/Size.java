package org.skolbro.demo.register;

/** How big the demo municipality is, measured against a real one with 3 410 children in its preschools. */
public enum Size {
    /** For tests: the two preschools of the demo's log-ins. */
    TINY(30), SMALL(10), LULEA(1);

    private final int divisor;

    Size(int divisor) {
        this.divisor = divisor;
    }

    /** One of so many, rounded to the nearest. */
    public int share(int full) {
        return Math.round((float) full / divisor);
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
}
