package org.skolbro.form.preschool.view;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentType;
import org.skolbro.form.preschool.PreschoolDocuments;

/** What is asked of every child in the overview, one column each, in the order that the columns have. */
enum Matter {
    LEARNING_LOG(PreschoolDocuments.LEARNING_LOG, true),
    TALK(PreschoolDocuments.DEVELOPMENT_TALK, true),
    AGREEMENT(PreschoolDocuments.AGREEMENT, false),
    ADAPTATIONS(PreschoolDocuments.EXTRA_ADAPTATIONS, false),
    SUPPORT(PreschoolDocuments.SPECIAL_SUPPORT, false),
    CONSENT(null, false);

    private final Optional<DocumentType> type;
    private final boolean everyTerm;

    Matter(DocumentType type, boolean everyTerm) {
        this.type = Optional.ofNullable(type);
        this.everyTerm = everyTerm;
    }

    /** Columns for somebody: a type that none of her roles reads would look as if nothing were written. */
    static List<Matter> shownTo(Caller caller) {
        return Arrays.stream(values()).filter(matter -> matter.type
            .map(type -> !Collections.disjoint(type.readers(), caller.roles()) && caller.level().reaches(type.level()))
            .orElse(true)).toList();
    }

    boolean isWrittenBy(Caller caller) {
        return type.filter(written -> !Collections.disjoint(written.writers(), caller.roles())
            && caller.level().reaches(written.level())).isPresent();
    }

    /** The documents it is about; empty for consent. */
    Optional<DocumentType> type() {
        return type;
    }

    /** Whether it belongs to every term, so that an older one is not enough. */
    boolean isForEveryTerm() {
        return everyTerm;
    }
}
