package org.skolbro.api.outcome;

import org.skolbro.api.text.Text;

/** How long work tells where it is, and learns that it should stop at the next safe point. */
public interface Progress {

    Progress NONE = new Progress() {
        @Override
        public void at(Text step, long done, long total) {
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** {@code total} is -1 while it is unknown. */
    void at(Text step, long done, long total);

    boolean cancelled();
}
