package org.skolbro.api.reminder;

import java.util.List;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;

/**
 * Campaigns that remind of unanswered questions about consent. A headteacher starts one for the units she heads and reads names there;
 * administrators and operators start one for the whole municipality and read counts. Nobody with a security marking, and nobody
 * because of a child with one, is ever written to.
 */
@ProviderType
public interface ConsentReminders {

    /** What the caller may choose from, and the words that a campaign begins with. */
    Choices choices(Caller caller);

    /** @param plan about everything the caller may ask for, with the house's own words */
    record Choices(List<Unit> units, List<SchoolType> types, Set<Integer> years, List<ConsentPurpose> purposes, ReminderPlan plan) {
    }

    /** Refused with what is wrong with the plan. */
    Outcome<ReminderPreview> preview(Caller caller, ReminderPlan plan);

    /**
     * Approves a campaign. The platform drives it by itself from here on, on whichever node.
     *
     * @param digest of the preview that was shown; refused when others would be reminded
     */
    Outcome<Reminder> start(Caller caller, ReminderPlan plan, String digest);

    /** Those about units that the caller heads, or all; newest first. */
    List<Reminder> runs(Caller caller);

    Reminder run(Caller caller, ReminderId run);

    /** The persons at the caller's units, those that need somebody first. Empty for those who read counts. */
    List<ReminderRecipient> recipients(Caller caller, ReminderId run);

    Outcome<Reminder> pause(Caller caller, ReminderId run);

    /** Goes on with a paused campaign. */
    Outcome<Reminder> resume(Caller caller, ReminderId run);

    /** Who is written to stays so; the rest leave the campaign, and nobody is told of it on screen. */
    Outcome<Reminder> cancel(Caller caller, ReminderId run);

    /** Writes once more to those whose messages failed. */
    Outcome<Reminder> tryAgain(Caller caller, ReminderId run);

    /** Decides about all uncertain messages: sends them once more, which some may then have twice, or leaves them. */
    Outcome<Reminder> decideUncertain(Caller caller, ReminderId run, boolean sendAgain);

    /**
     * Whether it is the time of the year to remind, and nobody has since its first day: a proposal to an administrator, and nothing
     * happens by itself. False for others.
     */
    boolean isTime(Caller caller);
}
