package org.skolbro.ui.view;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;

/** Short notices at the lower edge of the page. */
public final class Notice {

    private Notice() {
    }

    /** Says that something is done, and goes by itself. */
    public static void done(String sentence) {
        Toast.done(sentence);
    }

    /** Tells the core's reasoned no, and stays until it is closed. */
    public static void refused(Outcome.Refused<?> no) {
        Toast.refused(no);
    }
}
