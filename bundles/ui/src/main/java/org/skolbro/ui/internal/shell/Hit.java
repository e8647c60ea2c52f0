package org.skolbro.ui.internal.shell;

import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.register.ChildRow;

/** One row of what a search found. */
sealed interface Hit {

    record Child(ChildRow row) implements Hit {
    }

    record Paper(Found found) implements Hit {
    }

    /** Said instead of silence. */
    record Nothing() implements Hit {
    }
}
