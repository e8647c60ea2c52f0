package org.skolbro.core.internal.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.ImportReport.Kind;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.register.RegisterFile;

/** One row as the file has it, read field by field. Every method throws {@link Rejection} for what it cannot take. */
record Row(RegisterFile file, long line, List<String> values) {

    static final int CODE = 64;
    static final int NAME = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    /** Without space around it, and with what separates words written as one space; may be empty. */
    String optional(String field, int most) {
        String value = values.get(file.columns().indexOf(field));
        if (value.length() > most * 2) {
            throw new Rejection(field, Kind.TOO_LONG, Advice.atMost(most));
        }
        boolean plain = isPlain(value);
        String tidy = plain ? value : SPACES.matcher(value).replaceAll(" ").strip();
        if (tidy.length() > most) {
            throw new Rejection(field, Kind.TOO_LONG, Advice.atMost(most));
        }
        if (!plain && tidy.chars().anyMatch(Row::isHarmful)) {
            throw new Rejection(field, Kind.WRONG_FORMAT, Advice.CONTROL_CHARACTER);
        }
        return tidy;
    }

    /** Most values are: nothing to tidy and nothing harmful. Read several times for each row, so it is worth knowing. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            boolean plain = character > ' ' && character < 0x7F || Character.isLetter(character);
            boolean between = character == ' ' && i > 0 && i < value.length() - 1 && value.charAt(i - 1) != ' ';
            if (!plain && !between) {
                return false;
            }
        }
        return true;
    }

    String required(String field, int most) {
        String value = optional(field, most);
        if (value.isEmpty()) {
            throw new Rejection(field, Kind.MISSING_VALUE, Advice.FILL_IN);
        }
        return value;
    }

    UUID uuid(String field) {
        String value = required(field, CODE);
        try {
            UUID uuid = UUID.fromString(value);
            if (uuid.toString().equalsIgnoreCase(value)) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            throw new Rejection(field, Kind.WRONG_FORMAT, Advice.NOT_A_UUID);
        }
        throw new Rejection(field, Kind.WRONG_FORMAT, Advice.NOT_A_UUID); // such as 1-1-1-1-1, which Java lets pass
    }

    UnitCode unit(String field) {
        try {
            return new UnitCode(required(field, CODE));
        } catch (IllegalArgumentException e) {
            throw new Rejection(field, Kind.WRONG_FORMAT, Advice.NOT_A_CODE);
        }
    }

    GroupId group(String field) {
        try {
            return new GroupId(required(field, CODE));
        } catch (IllegalArgumentException e) {
            throw new Rejection(field, Kind.WRONG_FORMAT, Advice.NOT_A_CODE);
        }
    }

    /** The list's own spelling of the value. */
    String oneOf(List<String> codes, String field) {
        return code(codes, required(field, NAME), field);
    }

    SchoolType schoolType(String field) {
        return new SchoolType(oneOf(Codes.SCHOOL_TYPES, field));
    }

    LocalDate from() {
        return date("startDate", required("startDate", CODE));
    }

    DateSpan span() {
        LocalDate from = from();
        String written = optional("endDate", CODE);
        Optional<LocalDate> to = written.isEmpty() ? Optional.empty() : Optional.of(date("endDate", written));
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new Rejection("endDate", Kind.WRONG_DATE_ORDER, Advice.ENDS_TOO_EARLY);
        }
        return new DateSpan(from, to);
    }

    static String code(List<String> codes, String value, String field) {
        for (String code : codes) {
            if (code.equalsIgnoreCase(value)) {
                return code;
            }
        }
        throw new Rejection(field, Kind.UNKNOWN_CODE, Advice.oneOf(String.join(", ", codes)));
    }

    private static LocalDate date(String field, String written) {
        try {
            LocalDate date = LocalDate.parse(written);
            if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
                throw new Rejection(field, Kind.WRONG_FORMAT, Advice.NOT_A_DATE);
            }
            return date;
        } catch (DateTimeException e) {
            throw new Rejection(field, Kind.WRONG_FORMAT, Advice.NOT_A_DATE);
        }
    }

    /** Control characters, and format characters that make a text look like another (bidirectional overrides). */
    private static boolean isHarmful(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || character >= 0x202A && character <= 0x202E
            || character >= 0x2066 && character <= 0x2069;
    }

    /** Where it stands: a value never reaches a log by being printed. */
    @Override
    public String toString() {
        return file.fileName() + " line " + line;
    }
}
