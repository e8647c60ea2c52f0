package org.skolbro.ui.internal.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.vaadin.flow.component.datepicker.DatePicker;

/** Days and months as the date picker says them. Weeks start on Monday in both languages. */
public final class Calendars {

    private Calendars() {
    }

    public static DatePicker.DatePickerI18n in(Words words) {
        return new DatePicker.DatePickerI18n()
            .setDateFormat("yyyy-MM-dd")
            .setFirstDayOfWeek(1)
            .setToday(words.say("calendar.today"))
            .setCancel(words.say("action.cancel"))
            .setMonthNames(Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, words.locale())).toList())
            .setWeekdays(days(words, TextStyle.FULL_STANDALONE))
            .setWeekdaysShort(days(words, TextStyle.SHORT_STANDALONE));
    }

    private static java.util.List<String> days(Words words, TextStyle style) {
        return IntStream.range(0, 7).mapToObj(i -> DayOfWeek.SUNDAY.plus(i).getDisplayName(style, words.locale())).toList();
    }
}
