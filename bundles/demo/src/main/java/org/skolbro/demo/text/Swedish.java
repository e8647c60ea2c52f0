package org.skolbro.demo.text;

import java.time.LocalDate;
import java.util.List;

/** The few rules of Swedish that the texts need. */
public final class Swedish {

    private static final List<String> MONTHS = List.of(
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
        "november", "december");

    private Swedish() {
    }

    public static String genitive(String name) {
        return "sxz".indexOf(Character.toLowerCase(name.charAt(name.length() - 1))) >= 0 ? name : name + "s";
    }

    public static String list(List<String> names) {
        return names.size() == 1 ? names.getFirst()
            : String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.getLast();
    }

    public static String date(LocalDate day) {
        return "den " + day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    public static String term(LocalDate day) {
        return (day.getMonthValue() > 6 ? "hösten " : "våren ") + day.getYear();
    }

    public static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public static String small(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
