package org.skolbro.itests.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two preschools, one child and those around it, as a total file. Everything in it begins with the village's name, so that
 * two villages in one database do not meet.
 */
final class Village {

    /** Who lives or works there, by the id that the register has for them. */
    enum Who {
        CHILD, MOTHER, FATHER, TEACHER, HEADTEACHER, NEXT_TEACHER, NEXT_HEADTEACHER
    }

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);

    private final String name;
    private final int number;

    /** @param number other than that of each other village, 10 to 90: the child's number hangs on it */
    Village(String name, int number) {
        this.name = name;
        this.number = number;
    }

    UUID id(Who who) {
        return UUID.nameUUIDFromBytes((name + who).getBytes(StandardCharsets.UTF_8));
    }

    String userName(Who who) {
        return name + "-" + who.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The file while the child is at the first preschool. */
    Path file(Path folder) throws IOException {
        return write(folder, List.of(stay("a", LONG_AGO, "")), List.of(membership("a", LONG_AGO, "")));
    }

    /** The file when the child has moved to the second preschool, today. */
    Path fileAfterTheMove(Path folder) throws IOException {
        String last = TODAY.minusDays(1).toString();
        return write(folder, List.of(stay("a", LONG_AGO, last), stay("b", TODAY, "")),
            List.of(membership("a", LONG_AGO, last), membership("b", TODAY, "")));
    }

    private Path write(Path folder, List<String> stays, List<String> memberships) throws IOException {
        Files.createDirectories(folder);
        csv(folder, "units", "unitCode,displayName,schoolTypes,provider", List.of(
            name + "-a,Förskolan Ån,FS,Byn", name + "-b,Förskolan Ängen,FS,Byn"));
        csv(folder, "persons", "personId,civicNo,givenName,familyName,securityMarking,email,mobile",
            Stream.of(Who.values()).map(this::person).toList());
        csv(folder, "guardianships", "childId,guardianId,relationType,startDate,endDate",
            Stream.of(Who.MOTHER, Who.FATHER).map(who -> id(Who.CHILD) + "," + id(who) + ",Vårdnadshavare," + LONG_AGO + ",").toList());
        csv(folder, "placements", "childId,unitCode,schoolType,schoolYear,startDate,endDate", stays);
        csv(folder, "groups", "groupId,unitCode,displayName,groupType,schoolType,startDate,endDate",
            Stream.of("a", "b").map(one -> name + "-group-" + one + "," + name + "-" + one + ",Blåsippan,Avdelning,FS," + LONG_AGO + ",").toList());
        csv(folder, "memberships", "groupId,personId,startDate,endDate", memberships);
        csv(folder, "duties", "personId,unitCode,dutyRole,startDate,endDate", List.of(
            duty(Who.TEACHER, "a", "Förskollärare"), duty(Who.HEADTEACHER, "a", "Rektor"),
            duty(Who.NEXT_TEACHER, "b", "Förskollärare"), duty(Who.NEXT_HEADTEACHER, "b", "Rektor")));
        csv(folder, "assignments", "groupId,personId,assignmentRole,startDate,endDate", List.of(
            assignment("a", Who.TEACHER), assignment("b", Who.NEXT_TEACHER)));
        return folder;
    }

    private String person(Who who) {
        LocalDate born = TODAY.minusYears(who == Who.CHILD ? 4 : 40).minusDays(who.ordinal());
        String civicNo = born.format(DateTimeFormatter.BASIC_ISO_DATE) + "TF" + number;
        return id(who) + "," + civicNo + "," + who + "," + name + ",,,";
    }

    private String stay(String unit, LocalDate from, String to) {
        return id(Who.CHILD) + "," + name + "-" + unit + ",FS,," + from + "," + to;
    }

    private String membership(String group, LocalDate from, String to) {
        return name + "-group-" + group + "," + id(Who.CHILD) + "," + from + "," + to;
    }

    private String duty(Who who, String unit, String role) {
        return id(who) + "," + name + "-" + unit + "," + role + "," + LONG_AGO + ",";
    }

    private String assignment(String group, Who who) {
        return name + "-group-" + group + "," + id(who) + ",Mentor," + LONG_AGO + ",";
    }

    private static void csv(Path folder, String file, String heading, List<String> rows) throws IOException {
        Files.write(folder.resolve(file + ".csv"), Stream.concat(Stream.of(heading), rows.stream()).toList());
    }
}
