package org.skolbro.itests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two preschools, a child and those around it, as a total file. Everything in it begins with the village's name, so that
 * two villages in one database do not meet.
 */
public final class Village {

    /** Who lives or works there, by the id that the register has for them. */
    public enum Who {
        CHILD, MOTHER, FATHER, TEACHER, HEADTEACHER, NEXT_TEACHER, NEXT_HEADTEACHER
    }

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);

    private final String name;
    private final int number;
    private final int classmates;
    private final int colleagues;

    /** @param number other than that of each other village, 10 to 90: the people's numbers hang on it */
    public Village(String name, int number) {
        this(name, number, 0);
    }

    /** @param classmates children who go to the first preschool and stay there */
    public Village(String name, int number, int classmates) {
        this(name, number, classmates, 0);
    }

    /** @param colleagues who teach the first preschool's children too */
    public Village(String name, int number, int classmates, int colleagues) {
        this.name = name;
        this.number = number;
        this.classmates = classmates;
        this.colleagues = colleagues;
    }

    public List<UUID> classmates() {
        return IntStream.range(0, classmates).mapToObj(this::classmate).toList();
    }

    public List<UUID> colleagues() {
        return IntStream.range(0, colleagues).mapToObj(this::colleague).toList();
    }

    public UUID id(Who who) {
        return idOf(who.name());
    }

    public String userName(Who who) {
        return name + "-" + who.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The file while the child is at the first preschool. */
    public Path file(Path folder) throws IOException {
        UUID child = id(Who.CHILD);
        return write(folder, List.of(stay(child, "a", LONG_AGO, "")), List.of(membership(child, "a", LONG_AGO, "")));
    }

    /** The file when the child has moved to the second preschool, today. */
    public Path fileAfterTheMove(Path folder) throws IOException {
        return fileAfterTheMoveTo("FS", folder);
    }

    /** The same when the child now has another code there, FKLASS or FS. */
    public Path fileAfterTheMoveTo(String schoolType, Path folder) throws IOException {
        UUID child = id(Who.CHILD);
        String last = TODAY.minusDays(1).toString();
        String next = stay(child, "b", TODAY, "").replace(",FS,,", "," + schoolType + "," + (schoolType.equals("FS") ? "" : "0") + ",");
        return write(folder, List.of(stay(child, "a", LONG_AGO, last), next),
            List.of(membership(child, "a", LONG_AGO, last), membership(child, "b", TODAY, "")));
    }

    private Path write(Path folder, List<String> stays, List<String> memberships) throws IOException {
        Files.createDirectories(folder);
        csv(folder, "units", "unitCode,displayName,schoolTypes,provider", List.of(
            name + "-a,Förskolan Ån,FS,Byn", name + "-b,Förskolan Ängen,FS|FKLASS,Byn"));
        csv(folder, "persons", "personId,civicNo,givenName,familyName,securityMarking,email,mobile",
            andColleagues(and(Stream.of(Who.values()).map(this::person),
                child -> person(classmate(child), TODAY.minusYears(3).minusDays(child), "Barn")),
                one -> person(colleague(one), TODAY.minusYears(30).minusDays(one), "Kollega")));
        csv(folder, "guardianships", "childId,guardianId,relationType,startDate,endDate",
            Stream.of(Who.MOTHER, Who.FATHER).map(who -> id(Who.CHILD) + "," + id(who) + ",Vårdnadshavare," + LONG_AGO + ",").toList());
        csv(folder, "placements", "childId,unitCode,schoolType,schoolYear,startDate,endDate",
            and(stays.stream(), child -> stay(classmate(child), "a", LONG_AGO, "")));
        csv(folder, "groups", "groupId,unitCode,displayName,groupType,schoolType,startDate,endDate",
            Stream.of("a", "b").map(one -> name + "-group-" + one + "," + name + "-" + one + ",Blåsippan,Avdelning,FS," + LONG_AGO + ",").toList());
        csv(folder, "memberships", "groupId,personId,startDate,endDate",
            and(memberships.stream(), child -> membership(classmate(child), "a", LONG_AGO, "")));
        csv(folder, "duties", "personId,unitCode,dutyRole,startDate,endDate", andColleagues(List.of(
            duty(id(Who.TEACHER), "a", "Förskollärare"), duty(id(Who.HEADTEACHER), "a", "Rektor"),
            duty(id(Who.NEXT_TEACHER), "b", "Förskollärare"), duty(id(Who.NEXT_HEADTEACHER), "b", "Rektor")),
            one -> duty(colleague(one), "a", "Förskollärare")));
        csv(folder, "assignments", "groupId,personId,assignmentRole,startDate,endDate", andColleagues(List.of(
            assignment("a", id(Who.TEACHER)), assignment("b", id(Who.NEXT_TEACHER))), one -> assignment("a", colleague(one))));
        return folder;
    }

    private String person(Who who) {
        return person(id(who), TODAY.minusYears(who == Who.CHILD ? 4 : 40).minusDays(who.ordinal()), who.name());
    }

    private String person(UUID id, LocalDate born, String given) {
        String civicNo = born.format(DateTimeFormatter.BASIC_ISO_DATE) + "TF" + number;
        return id + "," + civicNo + "," + given + "," + name + ",,,";
    }

    private String stay(UUID child, String unit, LocalDate from, String to) {
        return child + "," + name + "-" + unit + ",FS,," + from + "," + to;
    }

    private String membership(UUID child, String group, LocalDate from, String to) {
        return name + "-group-" + group + "," + child + "," + from + "," + to;
    }

    private String duty(UUID who, String unit, String role) {
        return who + "," + name + "-" + unit + "," + role + "," + LONG_AGO + ",";
    }

    private String assignment(String group, UUID who) {
        return name + "-group-" + group + "," + who + ",Mentor," + LONG_AGO + ",";
    }

    private UUID classmate(int child) {
        return idOf("classmate" + child);
    }

    private UUID colleague(int one) {
        return idOf("colleague" + one);
    }

    private UUID idOf(String whom) {
        return UUID.nameUUIDFromBytes((name + whom).getBytes(StandardCharsets.UTF_8));
    }

    /** These rows, and one for each classmate. */
    private List<String> and(Stream<String> rows, IntFunction<String> ofClassmate) {
        return Stream.concat(rows, IntStream.range(0, classmates).mapToObj(ofClassmate)).toList();
    }

    private List<String> andColleagues(List<String> rows, IntFunction<String> ofColleague) {
        return Stream.concat(rows.stream(), IntStream.range(0, colleagues).mapToObj(ofColleague)).toList();
    }

    private static void csv(Path folder, String file, String heading, List<String> rows) throws IOException {
        Files.write(folder.resolve(file + ".csv"), Stream.concat(Stream.of(heading), rows.stream()).toList());
    }
}
