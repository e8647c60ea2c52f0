package org.skolbro.api.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identity number (personnummer, samordningsnummer, TF-nummer) in its 12-character form, the form that is keyed and
 * sorted on. Digits-only numbers have passed the check digit (folkbokföringslagen 18 §, 18 a §).
 */
public record IdentityNumber(Kind kind, String value) implements Comparable<IdentityNumber> {

    /** Which authority or office gave the number. */
    public enum Kind {
        /** Given to those registered as resident. */
        PERSONNUMMER,
        /** Co-ordination number (samordningsnummer): day of birth + 60. */
        SAMORDNINGSNUMMER,
        /** Temporary number (TF-nummer) given by a school, unique in the municipality. */
        TEMPORARY,
        /** Interim number with a letter first in the birth number. */
        INTERIM
    }

    private static final Pattern SHAPE = Pattern.compile("(1[89]|20)(\\d{6})[-+]?(?:(\\d{4})|(TF\\d{2})|([TRSUWXJKLMN]\\d{3}))");
    private static final int[] WEIGHTS = {2, 1, 2, 1, 2, 1, 2, 1, 2};

    public IdentityNumber {
        if (kind == null || value == null || value.length() != 12) {
            throw new IllegalArgumentException("An identity number has a kind and twelve characters");
        }
    }

    /**
     * Reads the 12-character form, with or without hyphen.
     *
     * @throws IllegalArgumentException when it is none of the four kinds or the check digit is wrong; the message does
     *         not repeat the number
     */
    public static IdentityNumber parse(String written) {
        Matcher shape = SHAPE.matcher(written == null ? "" : written.strip().toUpperCase(java.util.Locale.ROOT));
        if (!shape.matches()) {
            throw new IllegalArgumentException("Not an identity number: expected yyyyMMddNNNN or yyyyMMdd-TFnn");
        }
        String date = shape.group(1) + shape.group(2);
        if (shape.group(4) != null) {
            requireDate(date, 0);
            return new IdentityNumber(Kind.TEMPORARY, date + shape.group(4));
        }
        if (shape.group(5) != null) {
            requireDate(date, 0);
            requireCheckDigit(shape.group(2) + "1" + shape.group(5).substring(1));
            return new IdentityNumber(Kind.INTERIM, date + shape.group(5));
        }
        boolean coordination = Integer.parseInt(date.substring(6)) > 60;
        requireDate(date, coordination ? 60 : 0);
        requireCheckDigit(shape.group(2) + shape.group(3));
        return new IdentityNumber(coordination ? Kind.SAMORDNINGSNUMMER : Kind.PERSONNUMMER, date + shape.group(3));
    }

    /** As {@link #parse}; empty for what is no identity number. */
    public static Optional<IdentityNumber> read(String written) {
        try {
            return Optional.of(parse(written));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    public LocalDate birthDate() {
        int day = Integer.parseInt(value.substring(6, 8));
        return LocalDate.of(Integer.parseInt(value.substring(0, 4)), Integer.parseInt(value.substring(4, 6)),
            kind == Kind.SAMORDNINGSNUMMER ? day - 60 : day);
    }

    /** The date and no more, as it is shown until somebody asks for the rest with a reason. */
    public String masked() {
        return value.substring(0, 8) + "-••••";
    }

    public String formatted() {
        return value.substring(0, 8) + "-" + value.substring(8);
    }

    @Override
    public int compareTo(IdentityNumber other) {
        return value.compareTo(other.value);
    }

    /** Masked: a number never reaches a log by being printed. */
    @Override
    public String toString() {
        return masked();
    }

    private static void requireDate(String date, int added) {
        try {
            LocalDate.of(Integer.parseInt(date.substring(0, 4)), Integer.parseInt(date.substring(4, 6)),
                Integer.parseInt(date.substring(6)) - added);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not an identity number: the date does not exist");
        }
    }

    private static void requireCheckDigit(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int product = (tenDigits.charAt(i) - '0') * WEIGHTS[i];
            sum += product / 10 + product % 10;
        }
        if ((10 - sum % 10) % 10 != tenDigits.charAt(9) - '0') {
            throw new IllegalArgumentException("Not an identity number: the check digit is wrong");
        }
    }
}
