package org.skolbro.api.reminder;

import java.util.List;
import java.util.Optional;

import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.register.UnitCode;

/**
 * What a campaign would come to (förhandsvisning) as things stand now. Names nobody.
 *
 * @param digest of exactly the persons whom it would remind
 * @param units each person at one of them, however many children she has
 * @param leftOut persons who are not written to because they or their children have a security marking; of all units together, so
 *     that no number tells of one
 * @param subject of the message, as it will be
 * @param text of the message, as it will be
 * @param missing what hinders messages from being sent
 */
public record ReminderPreview(String digest, List<AtUnit> units, long leftOut, String subject, String text, Optional<MailTrouble> missing) {

    /**
     * @param mails persons who are written to
     * @param onScreen persons without an address, who are told when they log in
     */
    public record AtUnit(UnitCode unit, String name, long mails, long onScreen) {
    }

    public ReminderPreview {
        units = List.copyOf(units);
    }

    public long mails() {
        return units.stream().mapToLong(AtUnit::mails).sum();
    }

    public long onScreen() {
        return units.stream().mapToLong(AtUnit::onScreen).sum();
    }
}
