package org.skolbro.persistence.internal.sql;

import java.util.Locale;

/**
 * The index that a list of keys is looked up with. Derby settles how to run a statement while a table may still be empty,
 * and then compares every row with every key: an import of a whole register took twenty times as long. Told the index, it
 * looks each key up. To PostgreSQL, which needs no telling, it is a comment.
 */
public record Index(String kind, String name) {

    public static Index of(String name) {
        return new Index("index", name);
    }

    /** The one behind a primary key or unique constraint. */
    public static Index ofConstraint(String name) {
        return new Index("constraint", name);
    }

    /** To stand after the table's name and alias; ends its line, as comments do. */
    public String hint() {
        return " --DERBY-PROPERTIES " + kind + "=" + name.toUpperCase(Locale.ROOT) + "\n";
    }
}
