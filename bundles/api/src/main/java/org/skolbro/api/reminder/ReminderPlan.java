package org.skolbro.api.reminder;

import java.time.LocalDate;

/**
 * What a campaign asks for (utskick): of whom, until when, and in which words. A message carries both languages.
 *
 * @param until last day to answer
 */
public record ReminderPlan(ReminderScope scope, LocalDate until, Letter swedish, Letter english) {

    /** The words of a message in one language, with {@link #UNTIL}, {@link #LINK} and {@link #SENDER} where the real ones will stand. */
    public record Letter(String subject, String body) {

        public Letter {
            if (subject == null || body == null) {
                throw new IllegalArgumentException("A letter has a subject and a body, though they may be empty");
            }
        }
    }

    /** Stands for the last day to answer. */
    public static final String UNTIL = "{datum}";
    /** Stands for the address of the log-in page. */
    public static final String LINK = "{adress}";
    /** Stands for the sender's name. */
    public static final String SENDER = "{avsandare}";

    public ReminderPlan {
        if (scope == null || until == null || swedish == null || english == null) {
            throw new IllegalArgumentException("A campaign has a scope, a last day and its words");
        }
    }

    public ReminderPlan about(ReminderScope other) {
        return new ReminderPlan(other, until, swedish, english);
    }
}
