package org.skolbro.core.internal.reminder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The settings of reminders, {@code org.skolbro.reminder}. */
@Component(service = ReminderPolicy.class, configurationPid = "org.skolbro.reminder")
public final class ReminderPolicy {

    private static final String SPRING = "04-15";
    private static final MonthDay SCHOOL_BEGINS = MonthDay.of(8, 31);

    private final MonthDay yearly;

    /** @param yearly from which day of each year administrators are proposed to remind, as month and day */
    @interface Settings {
        String yearly() default SPRING;
    }

    @Activate
    public ReminderPolicy(Settings settings) {
        this(day(settings.yearly()));
    }

    private ReminderPolicy(MonthDay yearly) {
        this.yearly = yearly;
    }

    /** Outside OSGi. */
    public static ReminderPolicy from(MonthDay yearly) {
        return new ReminderPolicy(yearly);
    }

    private static MonthDay day(String text) {
        try {
            return MonthDay.parse("--" + text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("yearly is a month and a day such as 04-15", e);
        }
    }

    /** From the day of the year until the school year has begun. */
    boolean isTime(LocalDate today) {
        MonthDay now = MonthDay.from(today);
        return !now.isBefore(yearly) && !now.isAfter(SCHOOL_BEGINS);
    }

    LocalDate since(LocalDate today) {
        return yearly.atYear(today.getYear());
    }
}
