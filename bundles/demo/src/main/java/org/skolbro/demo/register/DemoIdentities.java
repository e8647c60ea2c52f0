package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives invented identity numbers. Only the birth numbers 238 (women) and 239 (men) are used, as in Skatteverket's
 * published test numbers; when those of the days around are taken, a co-ordination number (samordningsnummer) with the
 * same birth numbers; and temporary numbers (TF-nummer) as a school gives them.
 */
final class DemoIdentities {

    private static final int DAYS_TRIED = 12;

    private final Set<String> given = new HashSet<>();
    private int temporary;

    /** A number and the birthday it belongs to, which may be some days from the wanted one. */
    record Identity(String number, LocalDate born) {
    }

    Identity personnummer(LocalDate wanted, boolean woman) {
        for (int step = 0; step < DAYS_TRIED; step++) {
            LocalDate day = wanted.plusDays(step);
            String number = number(day, 0, woman);
            if (given.add(number)) {
                return new Identity(number, day);
            }
        }
        return samordningsnummer(wanted, woman);
    }

    Identity samordningsnummer(LocalDate wanted, boolean woman) {
        for (LocalDate day = wanted;; day = day.plusDays(1)) {
            String number = number(day, 60, woman);
            if (given.add(number)) {
                return new Identity(number, day);
            }
        }
    }

    Identity temporary(LocalDate born) {
        temporary++;
        return new Identity(basic(born, 0) + "-TF%02d".formatted(temporary % 100), born);
    }

    private static String number(LocalDate day, int added, boolean woman) {
        String eleven = basic(day, added) + (woman ? "238" : "239");
        return eleven + checkDigit(eleven.substring(2));
    }

    private static String basic(LocalDate day, int added) {
        return "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth() + added);
    }

    /** Mod 10 (Luhn) over the nine digits with weights 2, 1, 2 … (folkbokföringslagen 18 §). */
    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (2 - i % 2);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
