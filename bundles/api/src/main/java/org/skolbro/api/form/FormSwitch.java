package org.skolbro.api.form;

import java.time.Instant;

/**
 * One line in the history of what was wanted of a form (omkoppling): who, when, why. Lines are only added.
 *
 * @param from version wanted before; empty when none was
 * @param to version wanted after; the same unless the act changed it
 * @param actor as the audit names her
 */
public record FormSwitch(FormId form, Instant at, Act act, String from, String to, String actor, String reason) {

    public enum Act {
        INSTALL, ON, OFF, UPGRADE, ROLLBACK
    }
}
