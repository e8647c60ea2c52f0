package org.skolbro.core.internal.register;

import org.skolbro.api.register.ImportReport.Kind;
import org.skolbro.api.text.Text;

/**
 * Why a row is not taken in. An exception, because every one of a row's fields may be the one that stops it; without a
 * trace, because a hostile file may hold a million of them. Never leaves this package.
 */
final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final Kind kind;
    private final transient Text whatToDo;

    Rejection(String field, Kind kind, Text whatToDo) {
        super(kind.name(), null, false, false);
        this.field = field;
        this.kind = kind;
        this.whatToDo = whatToDo;
    }

    String field() {
        return field;
    }

    Kind kind() {
        return kind;
    }

    Text whatToDo() {
        return whatToDo;
    }
}
