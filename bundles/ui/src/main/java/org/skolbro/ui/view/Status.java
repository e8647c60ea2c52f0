package org.skolbro.ui.view;

import com.vaadin.flow.component.icon.VaadinIcon;

/** Every status (läge) that a chip can tell, with its icon and tone. The words are in the message files. */
public enum Status {
    DRAFT(VaadinIcon.PENCIL, Tone.NEUTRAL),
    FINALISED(VaadinIcon.CHECK, Tone.INFO),
    CORRECTED(VaadinIcon.REFRESH, Tone.WARN),
    CURRENT(VaadinIcon.CIRCLE, Tone.INFO),
    CAME_ALONG(VaadinIcon.ARROW_RIGHT, Tone.GOOD),
    ARCHIVE(VaadinIcon.ARCHIVE, Tone.NEUTRAL),
    FOLLOWS(VaadinIcon.ARROW_RIGHT, Tone.GOOD),
    STAYS(VaadinIcon.BAN, Tone.NEUTRAL),
    REVIEW(VaadinIcon.EYE, Tone.WARN),
    WAITING_FOR_CONSENT(VaadinIcon.HOURGLASS, Tone.WARN),
    CONSENT_GIVEN(VaadinIcon.CHECK, Tone.GOOD),
    CONSENT_REFUSED(VaadinIcon.CLOSE, Tone.NEUTRAL),
    HELD(VaadinIcon.LOCK, Tone.WARN),
    DUE(VaadinIcon.CALENDAR_CLOCK, Tone.NEUTRAL),
    PRESERVED(VaadinIcon.SAFE, Tone.INFO),
    KEPT(VaadinIcon.SAFE, Tone.NEUTRAL),
    DESTROYED(VaadinIcon.TRASH, Tone.STOP),
    DELIVERED(VaadinIcon.TRUCK, Tone.INFO),
    PLANNED(VaadinIcon.CLOCK, Tone.WARN),
    WAITING(VaadinIcon.HOURGLASS, Tone.WARN),
    DECIDED(VaadinIcon.CHECK_CIRCLE_O, Tone.INFO),
    HANDED_OVER(VaadinIcon.ARROW_RIGHT, Tone.INFO),
    RECEIVED(VaadinIcon.CHECK, Tone.GOOD),
    DECLINED(VaadinIcon.CLOSE, Tone.STOP),
    STOPPED(VaadinIcon.BAN, Tone.NEUTRAL),
    PROPOSED(VaadinIcon.LIGHTBULB, Tone.WARN),
    ADOPTED(VaadinIcon.CHECK, Tone.GOOD),
    REPLACED(VaadinIcon.REFRESH, Tone.NEUTRAL),
    PREVIEWED(VaadinIcon.EYE, Tone.WARN),
    APPROVED(VaadinIcon.CHECK, Tone.INFO),
    RUNNING(VaadinIcon.PLAY, Tone.INFO),
    PAUSED(VaadinIcon.PAUSE, Tone.WARN),
    DONE(VaadinIcon.CHECK, Tone.GOOD),
    CANCELLED(VaadinIcon.BAN, Tone.NEUTRAL),
    DROPPED(VaadinIcon.MINUS, Tone.NEUTRAL),
    FAILED(VaadinIcon.WARNING, Tone.STOP),
    REFUSED(VaadinIcon.WARNING, Tone.STOP),
    DRY_RUN(VaadinIcon.FLASK, Tone.INFO),
    ACTIVE(VaadinIcon.CHECK, Tone.GOOD),
    DISABLED(VaadinIcon.POWER_OFF, Tone.NEUTRAL),
    FAULTY(VaadinIcon.WARNING, Tone.STOP),
    ABSENT(VaadinIcon.UNLINK, Tone.WARN),
    INVITED(VaadinIcon.ENVELOPE, Tone.WARN),
    LOCKED(VaadinIcon.LOCK, Tone.STOP),
    SHOWN(VaadinIcon.EYE, Tone.NEUTRAL),
    PARTLY_HIDDEN(VaadinIcon.EYE_SLASH, Tone.WARN),
    ALL_HIDDEN(VaadinIcon.EYE_SLASH, Tone.WARN),
    UPCOMING(VaadinIcon.CLOCK, Tone.INFO),
    IN_FORCE(VaadinIcon.CHECK, Tone.GOOD),
    ENDED(VaadinIcon.BAN, Tone.NEUTRAL),
    UNDONE(VaadinIcon.ARROW_BACKWARD, Tone.NEUTRAL),
    EXAMPLE_HOLDS(VaadinIcon.CHECK, Tone.GOOD),
    EXAMPLE_FAILS(VaadinIcon.WARNING, Tone.STOP);

    /** The mood of a chip. Never the only sign: word and icon say it too. */
    public enum Tone {
        NEUTRAL, GOOD, WARN, STOP, INFO
    }

    private final VaadinIcon icon;
    private final Tone tone;

    Status(VaadinIcon icon, Tone tone) {
        this.icon = icon;
        this.tone = tone;
    }

    VaadinIcon icon() {
        return icon;
    }

    Tone tone() {
        return tone;
    }
}
